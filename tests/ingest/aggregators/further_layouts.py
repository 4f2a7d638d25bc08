"""Layouts of a fourth look: fields, tables with heads, social cards, labels around outlets, deep nesting."""

from __future__ import annotations

from tests.ingest.aggregators.html_layouts import page
from tests.ingest.aggregators.layout import Layout
from tests.ingest.aggregators.text_layouts import lines

FURTHER = {
    "a table with a head": Layout(
        page("<table><thead><tr><th>Story</th><th>Source</th><th>Date</th><th>Text</th></tr></thead><tbody>{cards}</tbody></table>"),
        "<tr><td><a href='{link}'>{title}</a></td><td>{outlet}</td><td>2025-05-0{n}</td><td>{body}</td></tr>",
    ),
    "from an outlet": Layout(
        page("<main>{cards}</main>"),
        "<article><header><h2>{title}</h2><p class='source'>From {outlet}</p></header>{body}<footer><time datetime='2025-05-0{n}'>May {n}</time></footer></article>",
    ),
    "outlet, section and hours with slashes": Layout(
        page("<div class='wall'>{cards}</div>"),
        "<div class='brick'><div class='line'>{outlet} / Local / {n}h</div><h3>{title}</h3>{body}</div>",
    ),
    "updated": Layout(
        page("<div class='wall'>{cards}</div>"),
        "<div class='brick'><h3><a href='{link}'>{title}</a></h3><div class='line'>{outlet} — Updated {n} hours ago</div>{body}</div>",
    ),
    "posted by, in a section": Layout(
        page("<div id='content'>{cards}</div>"),
        "<div class='post'><h2 class='entry-title'><a href='{link}'>{title}</a></h2><p class='postmeta'>Posted by {outlet} on May {n}, 2025 in Local</p><div class='entry'>{body}</div></div>",
    ),
    "hours before the outlet": Layout(
        page("<div class='wall'>{cards}</div>"),
        "<div class='brick'><div class='line'>{n} hours ago — {outlet}</div><a href='{link}'><h3>{title}</h3></a>{body}</div>",
    ),
    "a writer for an outlet": Layout(
        page("<div class='wall'>{cards}</div>"),
        "<div class='brick'><h3><a href='{link}'>{title}</a></h3><div class='line'>Nora Quill for {outlet}</div><div class='date'>May {n}, 2025</div>{body}</div>",
    ),
    "tiles with everything in spans": Layout(
        page("<div class='tiles'>{cards}</div>"),
        "<div class='tile'><span class='a'><a href='{link}'>{title}</a></span><span class='b'>{outlet}</span><span class='c'>{n} hours ago</span><span class='d'>{body}</span></div>",
        paragraph="{line} ",
        paragraphs=1,
    ),
    "accordion": Layout(
        page("<div class='acc'>{cards}</div>"),
        "<div class='acc-item'><div role='button' aria-expanded='true'><span>{title}</span><span class='src'>{outlet}</span></div><div role='region'>{body}<a href='{link}'>Open original</a></div></div>",
    ),
    "schema.org in attributes": Layout(
        page("<div>{cards}</div>"),
        "<div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>{title}</h2><div itemprop='publisher' itemscope itemtype='https://schema.org/Organization'><span itemprop='name'>{outlet}</span></div><time itemprop='datePublished' datetime='2025-05-0{n}T08:00:00Z'>{n} May</time><div itemprop='articleBody'>{body}</div></div>",
    ),
    "a list of links with quotations": Layout(
        page("<ul class='links'>{cards}</ul>"),
        "<li><a href='{link}'>{title}</a> <span class='host'>[{outlet}]</span> <span class='age'>{n}h</span><div class='excerpt'>{body}</div></li>",
    ),
    "outlet in a heading of its group": Layout(
        page("<div class='groups'>{cards}</div>"),
        "<div class='group'><h2>{outlet}</h2><div class='g'><h3><a href='{link}'>{title}</a></h3><p class='when'>May {n}, 2025</p>{body}</div></div>",
    ),
    "deep nesting": Layout(
        page("<div><div><div>{cards}</div></div></div>"),
        "<div><div><div><div><a href='{link}'><span>{title}</span></a></div></div><div><div><span>{outlet}</span></div><div><span>{n} hours ago</span></div></div></div><div><div>{body}</div></div></div>",
    ),
    "votes and comments": Layout(
        page("<div class='feed'>{cards}</div>"),
        "<div class='thing'><div class='votes'>1{n}</div><div class='entry'><a class='title' href='{link}'>{title}</a> <span class='domain'>({outlet})</span><p class='tagline'>submitted {n} hours ago</p><div class='md'>{body}</div><ul class='buttons'><li>4{n} comments</li><li>share</li><li>save</li></ul></div></div>",
    ),
    "a first story and whole ones below": Layout(
        page("<div class='story'><h1>{first.title}</h1><h1>{first.title}</h1><div>{first.outlet}<span>12-05-2025</span></div>{first.body}</div><div><h4>Comments</h4><p>No comments yet...</p></div><h3>You may also like</h3>{rest}"),
        "<div class='rel'><h5>{title}</h5><h5>{title}</h5><div>{outlet}</div><div>{n} hours ago</div><ul><li>{outlet}</li></ul><h6>{title}</h6>{body}</div>",
    ),
    "a picture's words before each": Layout(
        page("<div class='wall'>{cards}</div>"),
        "<div class='brick'><img src='/{n}.jpg' alt='{title}'><div class='t'>{title}</div><div class='line'><b>{outlet}</b> <i>May {n}, 2025</i></div>{body}<div class='tags'><a>#local</a> <a>#news</a></div></div>",
    ),
    "fr": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><h3><a href='{link}'>{title}</a></h3><p>Source : {outlet}, le {n} mai 2025</p>{body}<p>Lire l’article complet</p></div>",
        language="de",
    ),
    "ja-like marks, zh": Layout(
        page("<div>{cards}</div>"),
        "<div class='a'><div class='t'>【{outlet}】{title}</div><div class='d'>2025-05-0{n}</div>{body}</div>",
        language="zh",
    ),
    "text: fields": Layout("\n\n{cards}\n\n", lines("Title: {title}", "Source: {outlet}", "Date: May {n}, 2025", "", "{body}", "")),
    "text: fields in other words": Layout("\n\n{cards}\n\n", lines("Headline: {title}", "Publisher: {outlet}", "Published: 2025-05-0{n}", "", "{body}", "")),
    "text: numbers with brackets": Layout("Morning brief\n\n{cards}", lines("{n}) {title}", "{outlet} | May {n}, 2025", "{body}", "")),
    "text: a line of labels": Layout("\n\n{cards}\n\n", lines("{title}", "Source: {outlet} | Published: May {n}, 2025 | 3 min read", "", "{body}", "")),
    "text: social": Layout("\n\n{cards}\n\n", lines("{outlet}", "@paper{n}", "{n}h", "", "{title}", "", "{body}", "", "12", "4", "33", "")),
    "text: capitals and hours": Layout("\n\n{cards}\n\n", lines("{outlet:upper} | {n}H AGO", "{title}", "{body}", ""), outlet="{outlet:upper}"),
    "text: title | outlet": Layout("\n\n{cards}\n\n", lines("{title} | {outlet}", "May {n}, 2025", "", "{body}", "")),
    "text: Markdown bullets": Layout("## Today\n\n{cards}", lines("- **{title}** — *{outlet}* (May {n}, 2025)", "", "  {body}", "")),
    "text: outlet in square brackets behind": Layout("\n\n{cards}\n\n", lines("{title} [{outlet}]", "{n} hours ago", "{body}", "")),
    "text: carrier's own card": Layout("logo\nMenu\n\n{cards}\n\nTry our app\n\nComments\n\nNo comments yet...\n", lines("{title}", "{title}", "", "{outlet}0{n}-05-2025", "", "{body}", "")),
    "text: a first story and cards": Layout("logo\n{cards}", lines("{title}", "{title}", "", "{outlet}", "", "{n} hours ago", "", "  • {outlet}", "", "{title}", "", "{body}", "")),
    "text: continued with dots": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} · {n} hours ago · 2 min read", "{body}", "Continue reading...", "")),
    "text: pt": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} — há {n} horas", "", "{body}", "", "Saiba mais", ""), language="es"),
    "text: fr": Layout("\n\n{cards}\n\n", lines("{title}", "Par {outlet}, il y a {n} heures", "", "{body}", "", "Lire plus", ""), language="de"),
}  # fmt: skip
