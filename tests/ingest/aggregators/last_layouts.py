"""Layouts of a third look: cards in cards, images between, menus of topics, several languages on a page."""

from __future__ import annotations

from tests.ingest.aggregators.html_layouts import page
from tests.ingest.aggregators.layout import Layout
from tests.ingest.aggregators.text_layouts import lines

LAST = {
    "header and footer in each card": Layout(
        page("<div id='feed'>{cards}</div>"),
        "<div class='post'><div class='post-header'><div class='ava'>{n}</div><div><div class='name'>{outlet}</div><div class='ago'>{n} hrs</div></div></div><div class='post-title'>{title}</div><div class='post-text'>{body}</div><div class='post-footer'>12 comments</div></div>",
    ),
    "grid, badge, reading time": Layout(
        page("<div class='grid'>{cards}</div>"),
        "<div class='cell'><span class='badge'>Regional</span><h2 class='hl'>{title}</h2><div class='inf'><span class='pub'>{outlet}</span><span class='rt'>3 min read</span><span class='dt'>May {n}, 2025</span></div>{body}</div>",
    ),
    "columns as cells of one row": Layout(
        page("<table><tr>{cards}</tr></table>"),
        "<td valign='top' width='25%'><h3>{title}</h3><small>{outlet}, May {n}, 2025</small>{body}</td>",
    ),
    "dates as headings of days": Layout(
        page("<div>{cards}</div>"),
        "<h2>May {n}, 2025</h2><div class='e'><h3><a href='{link}'>{title}</a></h3><p><b>{outlet}</b></p>{body}</div>",
    ),
    "a quotation of each": Layout(
        page("<div class='b'>{cards}</div>"),
        "<p>From <a href='{link}'>{outlet}</a>: <b>{title}</b></p><blockquote>{body}</blockquote>",
    ),
    "sections with a title attribute": Layout(
        page("<div>{cards}</div>"),
        "<section><header><h2><a href='{link}' title='{title}'>{title}</a></h2><address>{outlet}</address><time datetime='2025-05-0{n}'>0{n}.05.2025</time></header><div>{body}</div></section>",
    ),
    "nested lists": Layout(
        page("<ul><li>News<ul>{cards}</ul></li></ul>"),
        "<li><p><a href='{link}'>{title}</a> ({outlet}, {n} hours ago)</p>{body}</li>",
    ),
    "a hidden copy of each title": Layout(
        page("<div class='w'>{cards}</div>"),
        "<div class='i'><a href='{link}'>{title}</a><h3>{title}</h3><div>{outlet}</div><div>{n} hours ago</div>{body}</div>",
    ),
    "amid paragraphs": Layout(
        page("<h1>The week in brief</h1><p>Here is what we read.</p>{cards}<p>See you on Monday.</p>"),
        "<h3>{title}</h3><p class='s'>{outlet} — May {n}, 2025</p>{body}",
    ),
    "bold runs in": Layout(
        page("<div>{cards}</div>"),
        "<p><b>{title}</b> <i>({outlet})</i></p>{body}",
    ),
    "buttons with words": Layout(
        page("<div class='c'>{cards}</div>"),
        "<div class='d'><div><a href='{link}'>{title}</a></div><div>{outlet} • {n} minutes ago</div><div>{body}</div><div><span>Like</span><span>Save for later</span><span>Hide stories from {outlet}</span></div></div>",
    ),
    "de, with sections": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><div class='r'>Lokales</div><div class='t'><a href='{link}'>{title}</a></div><div class='q'>{outlet} | {n}. Mai 2025</div>{body}<div>Mehr anzeigen</div></div>",
        language="de",
    ),
    "es, by": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><h3>{title}</h3><p>Por Nora Quill - {outlet} - {n} de mayo de 2025</p>{body}</div>",
        language="es",
    ),
    "id, minutes": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><a href='{link}'><h3>{title}</h3></a><span>{outlet}</span><span>{n} menit yang lalu</span>{body}<div>Simpan</div></div>",
        language="id",
    ),
    "zh, day": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><h3>{title}</h3><p>{outlet} 2025年5月{n}日</p>{body}<p>（编辑：林）</p></div>",
        language="zh",
    ),
    "text: brackets in front": Layout("\n\n{cards}\n\n", lines("[{outlet}] {title}", "{n} hours ago", "{body}", "")),
    "text: outlet with a colon": Layout("\n\n{cards}\n\n", lines("{outlet}: {title}", "May {n}, 2025", "", "{body}", "")),
    "text: tabs": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet}\tMay {n}, 2025\t3 min read", "{body}", "")),
    "text: rows of stars": Layout("Gull Digest\n*****\n{cards}", lines("{title}", "({outlet}, May {n})", "{body}", "*****")),
    "text: topics between": Layout("\n\n{cards}\n\n", lines("Local", "{title}", "{outlet} · {n} hours ago", "", "{body}", "", "Like", "Hide", "")),
    "text: one line of body and agency": Layout("\n\n{cards}\n\n", lines("{title}", "{title}", "", "{outlet}", "", "time{n} hours ago", "", "  • {outlet}", "", "{title}", "", "{body}", "")),
    "text: words of a reader": Layout("My feed\nUnread\n\n{cards}\n\nMark all as read", lines("{title}", "{outlet}", "{n} hours ago", "", "{body}", "", "Mark as read", "Archive", "")),
    "text: source and link": Layout("\n\n{cards}\n\n", lines("{title}", "{body}", "Source: {outlet}", "Link: {link}", "")),
    "text: de": Layout("\n\n{cards}\n\n", lines("{title}", "{n}. Mai 2025 | {outlet}", "", "{body}", "", "Artikel lesen", ""), language="de"),
    "text: es": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet}, {n} de mayo de 2025", "", "{body}", "", "Ver más", ""), language="es"),
    "text: zh": Layout("\n\n{cards}\n\n", lines("{title}", "2025年5月{n}日 来源：{outlet}", "{body}", ""), language="zh"),
}  # fmt: skip
