"""Layouts of a fifth look: labels in other languages, brackets, verbs, addresses between, pages of old."""

from __future__ import annotations

from tests.ingest.aggregators.html_layouts import AD, page
from tests.ingest.aggregators.layout import Layout
from tests.ingest.aggregators.text_layouts import lines

ODD = {
    "feed of a phone, one link around all": Layout(
        page("<div class='list-view'>{cards}</div>"),
        "<a href='{link}' class='row'><div class='left'><div class='pubname'>{outlet}</div><div class='headline'>{title}</div><div class='snippet'>{body}</div><div class='foot'>{n} hr ago</div></div><div class='right'><img src='/{n}.jpg'></div></a>",
    ),
    "figures before and times in titles' attributes": Layout(
        page("<main class='m'>{cards}</main>"),
        "<article class='c'><figure><img src='/{n}.jpg' alt='Photo'><figcaption>Photo: Tilda Ames</figcaption></figure><h2>{title}</h2><div class='byl'><span class='src-label'>Source:</span> <span>{outlet}</span> <abbr title='2025-05-0{n}T08:00'>{n} hours ago</abbr></div><div class='c-body'>{body}</div></article>",
    ),
    "hour and day": Layout(
        page("<div class='z'>{cards}</div>"),
        "<div class='zz'><h3>{title}</h3><p class='zm'>{outlet}, {n} May 2025, 08:15</p>{body}</div>",
    ),
    "two stories a row": Layout(
        page("<table class='t'><tr>{cards}</tr><tr>{more}</tr></table>"),
        "<td><p><a href='{link}'><b>{title}</b></a></p><p><small>{outlet} &middot; May {n}, 2025</small></p>{body}</td>",
    ),
    "list of stories with their bodies beside": Layout(
        page("<div class='flex'>{cards}</div>"),
        "<div class='r'><div class='meta-col'><span>May {n}</span><span>{outlet}</span></div><div class='text-col'><h3><a href='{link}'>{title}</a></h3>{body}</div></div>",
    ),
    "paragraph of a digest with bold title and link at the end": Layout(
        page("<div class='digest'>{cards}</div>"),
        "<p><strong>{title}</strong></p>{body}<p>(<a href='{link}'>{outlet}</a>)</p>",
    ),
    "outlet with a flag and a country": Layout(
        page("<div class='z'>{cards}</div>"),
        "<div class='zz'><div class='o'>🇳🇴 {outlet}</div><h3><a href='{link}'>{title}</a></h3><div class='t'>{n} hours ago</div>{body}</div>",
    ),
    "tabs and everything again in a hidden print version": Layout(
        page("<div class='z'>{cards}</div>"),
        "<section class='s'><h2><a href='{link}'>{title}</a></h2><p class='i'><em>{outlet}</em>, <time datetime='2025-05-0{n}'>{n}/5/2025</time></p>{body}<p class='more'><a href='{link}'>[…]</a></p></section>",
        between=AD,
    ),
    "headline, outlet and body in a list of definitions each": Layout(
        page("<div>{cards}</div>"),
        "<dl><dt>{title}</dt><dd>{outlet}</dd><dd>{n} hours ago</dd><dd>{body}</dd></dl>",
    ),
    "a card with a rating and tags": Layout(
        page("<div class='cards'>{cards}</div>"),
        "<div class='card'><div class='card-header'>{outlet}</div><div class='card-body'><h5 class='card-title'>{title}</h5><div class='card-text'>{body}</div></div><div class='card-footer text-muted'>{n} days ago</div></div>",
    ),
    "plain old page": Layout(
        page("<center><h1>News of the day</h1></center>{cards}"),
        "<font size=4><b>{title}</b></font><br><font size=2>({outlet}, {n} May 2025)</font>{body}<hr>",
    ),
    "a blog's roll": Layout(
        page("<div id='main'>{cards}</div>"),
        "<div class='hentry'><h2 class='entry-title'>{title}</h2><div class='entry-meta'>{outlet} wrote on May {n}, 2025:</div><div class='entry-content'>{body}</div></div>",
    ),
    "related with hidden authors": Layout(
        page("<article><h1>{first.title}</h1><p class='by'>{first.outlet} – 12 May 2025 – 3 min</p>{first.body}</article><section><h2>More stories</h2>{rest}</section>"),
        "<article><h3>{title}</h3><p class='by'>{outlet} – {n} May 2025 – 2 min</p>{body}</article>",
    ),
    "es, two labels": Layout(
        page("<div>{cards}</div>"),
        "<div class='n'><h2>{title}</h2><ul><li>Medio: {outlet}</li><li>Fecha: {n}/05/2025</li></ul>{body}</div>",
        language="es",
    ),
    "id, label": Layout(
        page("<div>{cards}</div>"),
        "<div class='n'><h2>{title}</h2><p>Media: {outlet}</p><p>Tanggal: {n} Mei 2025</p>{body}</div>",
        language="id",
    ),
    "zh, label": Layout(
        page("<div>{cards}</div>"),
        "<div class='n'><h2>{title}</h2><p>媒体：{outlet}　时间：2025-05-0{n} 08:00</p>{body}</div>",
        language="zh",
    ),
    "de, label": Layout(
        page("<div>{cards}</div>"),
        "<div class='n'><h2>{title}</h2><p>{outlet}, {n}.5.2025, 08:00 Uhr</p>{body}</div>",
        language="de",
    ),
    "text: numbers on lines of their own": Layout("Top stories\n\n{cards}", lines("{n}", "{title}", "{outlet}", "{n} hours ago", "{body}", "")),
    "text: dashes between": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} -- May {n}, 2025", "", "{body}", "", "--", "")),
    "text: outlet and a comma behind the body": Layout("\n\n{cards}\n\n", lines("{title}", "", "{body}", "({outlet}, May {n}, 2025)", "")),
    "text: e-mail digest": Layout("Your daily digest\nMonday, 12 May 2025\n\n{cards}You receive this mail because you asked for it.\nUnsubscribe\n", lines("{title}", "{link}", "{outlet}", "", "{body}", "", "")),
    "text: indented bodies": Layout("\n\n{cards}\n\n", lines("{title} ({outlet}, {n} hours ago)", "    {body}", ""), paragraph="{line}\n    "),
    "text: stars around": Layout("\n\n{cards}\n\n", lines("*** {title} ***", "{outlet}, May {n}, 2025", "", "{body}", "")),
    "text: outlet in capitals and a colon above": Layout("\n\n{cards}\n\n", lines("{outlet:upper}:", "{title}", "{n} hours ago", "", "{body}", ""), outlet="{outlet:upper}"),
    "text: wrote": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} wrote on May {n}, 2025:", "", "{body}", "")),
    "text: dots": Layout("\n\n{cards}\n\n", lines("{outlet}・{n} hours ago", "{title}", "", "{body}", "", "Save・Share・Hide", "")),
    "text: ISO time": Layout("\n\n{cards}\n\n", lines("{title}", "2025-05-0{n}T08:00:00Z {outlet}", "{body}", "")),
    "text: es labels": Layout("\n\n{cards}\n\n", lines("Título: {title}", "Medio: {outlet}", "Fecha: {n} de mayo de 2025", "", "{body}", ""), language="es"),
    "text: zh brackets": Layout("\n\n{cards}\n\n", lines("【{title}】", "{outlet}（{n}小时前）", "{body}", ""), language="zh"),
    "text: id dashes": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} – Senin, {n} Mei 2025 08:00 WIB", "", "{body}", ""), language="id"),
}  # fmt: skip
