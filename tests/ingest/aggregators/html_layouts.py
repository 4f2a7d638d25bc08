"""Aggregators' pages in HTML, of layouts as they come: how a card is written, and what stands around them."""

from __future__ import annotations

from tests.ingest.aggregators.layout import Layout

HEAD = (
    "<html><head><title>Gull Digest</title><meta property='og:site_name' content='Gull Digest'></head><body>"
)
FOOT = "<footer><p>© 2025 Gull Digest. All rights reserved.</p></footer></body></html>"
TOP = "<header><a href='/'>Gull Digest</a><nav><a href='/w'>World</a><a href='/s'>Sport</a></nav></header>"
COOKIES = "<div class='cb'><p>We use cookies to keep Gull Digest free. By clicking Accept you agree to our terms.</p><button>Accept</button><a href='/c'>Settings</a></div>"
AD = "<div class='ad-slot'>Advertisement</div>"
SHARE = "<ul class='sh'><li><a href='#f'>Share</a></li><li><a href='#t'>Tweet</a></li><li><a href='#e'>Email</a></li></ul>"
PICTURE = "<img src='/{n}.jpg' alt='A street in the rain'>"
BOARD = "<table width='100%' cellpadding='4'>{cards}</table>"


def page(inner: str) -> str:
    return f"{HEAD}{TOP}{inner}{FOOT}"


HTML = {
    "list, outlet and time on one line, advertisements between": Layout(
        page("<ol class='news'>{cards}</ol>"),
        "<li class='n'><a class='t' href='{link}'>{title}</a><small>{outlet} · {n} hours ago</small>{body}</li>",
        between="<li class='ad'>Advertisement</li>",
    ),
    "sections, outlet before title": Layout(
        page(COOKIES + "<main>{cards}</main>"),
        "<section class='story'><div class='src'>{outlet}</div><h3>{title}</h3><div class='when'>{n} hours ago</div>{body}</section>",
    ),
    "articles with share buttons and a way on": Layout(
        page("<div class='stream'>{cards}</div>"),
        "<article><h2><a href='{link}'>{title}</a></h2><p class='meta'><span>{outlet}</span> | <time>May {n}, 2025</time></p>{body}"
        + SHARE
        + "<p><a href='{link}'>Continue reading at {outlet}</a></p></article>",
    ),
    "two columns": Layout(
        page("<h1>Today</h1><div class='row'><div class='col'>{cards}</div><div class='col'>{more}</div></div>"),
        "<div class='box'><p class='h'><b><a href='{link}'>{title}</a></b></p><p class='m'>{outlet}, {n} hours ago</p>{body}</div>",
    ),
    "a table as layout, breaks for paragraphs": Layout(
        page(BOARD),
        "<tr><td width='60'><img src='/{n}.gif'></td><td valign='top'><font size='+1'><b><a href='{link}'>{title}</a></b></font><br><font size='-1'>{outlet} - {n} hours ago</font><br>{body}</td></tr>",
        paragraph="{line}<br><br>",
    ),
    "a row for the head and a row for the body": Layout(
        page(BOARD),
        "<tr><td><b><a href='{link}'>{title}</a></b></td><td align='right'><i>{outlet}</i>, {n}h ago</td></tr><tr><td colspan='2'>{body}</td></tr>",
    ),
    "outlet in a logo's words alone": Layout(
        page("<div class='grid'>{cards}</div>"),
        "<div class='card'><a href='{link}'><img class='logo' src='/l/{n}.png' alt='{outlet}'></a><h3><a href='{link}'>{title}</a></h3><time>{n} hours ago</time>{body}</div>",
    ),
    "outlet in the link's host alone": Layout(
        page("<div class='grid'>{cards}</div>"),
        "<div class='card'><h3><a href='{link}'>{title}</a></h3>{body}</div>",
        outlet="{host}",
    ),
    "a byline with the outlet": Layout(
        page("<main>{cards}</main>"),
        "<div class='entry'><h2>{title}</h2><div class='by'>By Nora Quill | {outlet} | May {n}, 2025</div>{body}</div>",
    ),
    "a list of definitions": Layout(
        page("<dl>{cards}</dl>"),
        "<dt><a href='{link}'>{title}</a></dt><dd class='m'>{outlet}, May {n}</dd><dd>{body}</dd>",
    ),
    "classes that no two cards share": Layout(
        page("<div class='w'>{cards}</div>"),
        "<div class='c-x{n}q'><div><div class='k{n}'><a href='{link}'>{title}</a></div><div><span>{outlet}</span><span>{n}h</span></div></div><div>{body}</div></div>",
    ),
    "paragraphs with no element around a card": Layout(
        page(COOKIES + "{cards}"),
        "<p class='hd'><strong>{title}</strong></p><p class='mt'>{outlet} · {n} hours ago</p>{body}",
        between="<hr>",
    ),
    "outlet below the body": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div class='it'><h4><a href='{link}'>{title}</a></h4>{body}<div class='f'>Source: {outlet} <a href='#s'>Share</a></div></div>",
    ),
    "outlet and time below the body": Layout(
        page("<div class='list'>{cards}</div>"),
        "<div class='it'><h4><a href='{link}'>{title}</a></h4>{body}<div class='f'><span>{outlet}</span> · <span>{n} hours ago</span></div></div>",
    ),
    "summaries of one sentence, pictures, a newsletter's box": Layout(
        page("<ul class='l'>{cards}</ul>"),
        "<li>"
        + PICTURE
        + "<div><h3><a href='{link}'>{title}</a></h3>{body}<span class='o'>{outlet}</span><span class='t'>{n} h ago</span></div></li>",
        between="<li class='nl'><h3>Get the morning letter</h3><p>Sign up for our newsletter and read the news before breakfast.</p></li>",
        paragraphs=1,
    ),
    "a newsletter of tables in tables": Layout(
        page("<table><tr><td><table>{cards}</table></td></tr></table>"),
        "<tr><td style='padding:9px'><table><tr><td class='o'>{outlet}</td></tr><tr><td class='h'><a href='{link}'>{title}</a></td></tr><tr><td>{body}</td></tr><tr><td><a href='{link}'>Read more</a></td></tr></table></td></tr>",
    ),
    "summaries that open": Layout(
        page("<h1>Briefs</h1>{cards}"),
        "<details open><summary>{title}</summary><p class='m'>{outlet} | {n} hours ago</p>{body}</details>",
    ),
    "a story, then related ones whole": Layout(
        page("<article><h1>{first.title}</h1><div class='m'><span>{first.outlet}</span><span>12-05-2025</span></div>{first.body}</article>" + SHARE + "<h2>Related</h2><div class='rel'>{rest}</div>"),
        "<div class='r'><a href='{link}'><h4>{title}</h4></a><div class='m'>{outlet} • {n} hours ago</div>{body}</div>",
    ),
    "a story, headlines, then others flat": Layout(
        page("<div class='art'><h1>{first.title}</h1><p class='m'>{first.outlet}, 12 May 2025</p>{first.body}</div><h3>Most read</h3><ul><li><a href='/q1'>Ten ways to mend a net</a></li><li><a href='/q2'>Where the tide goes in May</a></li><li><a href='/q3'>A kettle for every kitchen</a></li></ul>{rest}"),
        "<h2>{title}</h2><p class='m'>{outlet}, {n} hours ago</p>{body}",
    ),
    "time first, outlet at the end of the line": Layout(
        page("<div class='tl'>{cards}</div>"),
        "<div class='e'><span class='t'>1{n}:05</span><div class='b'><a class='h' href='{link}'>{title}</a> <em>({outlet})</em><div>{body}</div></div></div>",
    ),
    "title with its outlet": Layout(
        page("<div class='tl'>{cards}</div>"),
        "<div class='e'><a class='h' href='{link}'>{title}</a> - <b>{outlet}</b> - {n} hours ago<div>{body}</div></div>",
    ),
    "es": Layout(
        page("<div class='tarjetas'>{cards}</div><p>Usamos cookies propias y de terceros para mejorar su visita.</p>"),
        "<div class='t'><h3><a href='{link}'>{title}</a></h3><div>{outlet} · hace {n} horas</div>{body}<a href='{link}'>Leer más en {outlet}</a><div>Compartir</div></div>",
        between="<div class='p'>Publicidad</div>",
        language="es",
    ),
    "es, the source below": Layout(
        page("<ul>{cards}</ul>"),
        "<li><strong>{title}</strong>{body}<div>Fuente: {outlet}</div><div><a href='#'>Compartir</a> <a href='#'>Guardar</a></div></li>",
        language="es",
    ),
    "id": Layout(
        page("<div class='daftar'>{cards}</div>"),
        "<div class='b'><div class='s'>{outlet}</div><h3><a href='{link}'>{title}</a></h3><div>{n} jam yang lalu</div>{body}<a href='{link}'>Baca selengkapnya</a></div>",
        language="id",
    ),
    "id, the source below": Layout(
        page("<div class='daftar'>{cards}</div>"),
        "<div class='b'><h3>{title}</h3>{body}<div>Sumber: {outlet}</div><div>Bagikan</div></div>",
        language="id",
    ),
    "zh": Layout(
        page("<div class='lb'>{cards}</div>"),
        "<div class='x'><h3><a href='{link}'>{title}</a></h3><div>来源：{outlet} {n}小时前</div>{body}<a href='{link}'>阅读全文</a><span>分享</span></div>",
        language="zh",
    ),
    "zh, outlet and time": Layout(
        page("<ul>{cards}</ul>"),
        "<li><a href='{link}'>{title}</a><div><span>{outlet}</span><span>{n}小时前</span></div>{body}</li>",
        language="zh",
    ),
    "de": Layout(
        page("<section>{cards}</section>"),
        "<article><h2>{title}</h2><p class='m'>{outlet} – vor {n} Stunden</p>{body}<p><a href='{link}'>Weiterlesen bei {outlet}</a></p></article>",
        between="<aside>Anzeige</aside>",
        language="de",
    ),
    "de, the source below": Layout(
        page("<section>{cards}</section>"),
        "<div class='m'><div class='u'>{title}</div>{body}<div class='q'>Quelle: {outlet}</div><div>Teilen</div></div>",
        language="de",
    ),
}  # fmt: skip
