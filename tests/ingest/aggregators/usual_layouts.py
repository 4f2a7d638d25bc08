"""Layouts of a sixth look: pages as frameworks make them, and what is copied of them."""

from __future__ import annotations

from tests.ingest.aggregators.html_layouts import page
from tests.ingest.aggregators.layout import Layout
from tests.ingest.aggregators.text_layouts import lines

USUAL = {
    "text: outlet glued to hours": Layout("logo\n\n{cards}", lines("{title}", "{title}", "", "{outlet}{n} hours ago", "", "{body}", "")),
    "text: main and related with dots": Layout("logo\n\n{cards}\n\nComments\n\nNo comments yet...\n", lines("{title}", "", "{outlet}", "", "{n} hours ago", "", "• {outlet}", "", "{body}", "", "Orange background", "", "Try our features", "")),
    "text: summaries by a machine offered": Layout("{cards}", lines("Summarize this article", "{title}", "{outlet} • {n}h ago", "", "{body}", "", "Ask about this article", "")),
    "text: categories as hashes": Layout("\n{cards}", lines("#local #news", "{title}", "{outlet}", "{n} hours ago", "", "{body}", "")),
    "text: reading time and listening": Layout("\n{cards}", lines("{title}", "{outlet}", "May {n}, 2025", "3 min read", "Listen to this article", "", "{body}", "")),
    "text: author under outlet": Layout("\n{cards}", lines("{outlet}", "{title}", "By Nora Quill", "May {n}, 2025 8:15 AM", "", "{body}", "")),
    "text: picture lines": Layout("\n{cards}", lines("{title}", "{outlet} · {n} hours ago", "", "A street in the rain. – Coastwire photo", "{body}", "")),
    "text: windows line ends": Layout("\r\n{cards}\r\n", "{title}\r\n{outlet}\r\n{n} hours ago\r\n\r\n{body}\r\n\r\n", paragraph="{line}\r\n"),
    "text: trailing blanks and tabs": Layout("\n{cards}", lines("  {title}  ", "\t{outlet} \t", " {n} hours ago ", " ", "{body}", " ")),
    "text: arrows": Layout("\n{cards}", lines("→ {title}", "{outlet} → {n} hours ago", "", "{body}", "")),
    "cards of a framework": Layout(
        page("<div id='__next'><main class='css-1'><div class='css-2'>{cards}</div></main></div>"),
        "<div class='css-3'><a class='css-4' href='{link}'><div class='css-5'><img alt='' src='/{n}.webp'></div><div class='css-6'><p class='css-7'>{outlet}</p><h3 class='css-8'>{title}</h3><p class='css-9'>{n} hours ago</p></div></a><div class='css-10'>{body}</div></div>",
    ),
    "data attributes and icons": Layout(
        page("<section data-testid='feed'>{cards}</section>"),
        "<article data-id='{n}'><header><svg></svg><span>{outlet}</span><span aria-hidden='true'>·</span><time>{n}h</time></header><h2><a href='{link}'>{title}</a></h2><section>{body}</section><footer><button>Like</button><button>Share</button></footer></article>",
    ),
    "main with ld+json and related": Layout(
        page("<main><h1>{first.title}</h1><div class='info'><strong>{first.outlet}</strong><span>12 May 2025</span></div>{first.body}</main><div class='related'><h2>Related articles</h2>{rest}</div>"),
        "<div class='item'><h3>{title}</h3><h3>{title}</h3><p>{outlet}</p><p>time{n} hours ago</p><ul><li>{outlet}</li></ul><h4>{title}</h4>{body}</div>",
    ),
    "captions in each": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div class='item'><h3><a href='{link}'>{title}</a></h3><div class='src'>{outlet} <i>{n} hours ago</i></div><figure><img src='/{n}.jpg'><figcaption>A street in the rain. Photo: Coastwire</figcaption></figure>{body}</div>",
    ),
    "outlet twice": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div class='item'><div class='top'><a href='https://{host}'>{outlet}</a></div><h3><a href='{link}'>{title}</a></h3>{body}<div class='bottom'>{outlet} · May {n}, 2025 · <a href='{link}'>Full coverage</a></div></div>",
    ),
    "headings of one level, paragraphs between": Layout(
        page("<h1>Morning edition</h1>{cards}"),
        "<h2>{title}</h2><p><small>{outlet}, May {n}, 2025</small></p>{body}",
    ),
    "spans in paragraphs": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div><p><span>{title}</span></p><p><span>{outlet}</span>&nbsp;<span>{n} hours ago</span></p>{body}</div>",
    ),
    "breaks and hard blanks": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div class='it'><a href='{link}'><b>{title}</b></a><br>&nbsp;{outlet}&nbsp;|&nbsp;{n} hours ago<br><br>{body}</div>",
        paragraph="{line}<br><br>",
    ),
}  # fmt: skip
