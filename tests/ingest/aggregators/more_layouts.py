"""Layouts of a second look: advertisements like cards, features, timelines, readers, ways on."""

from __future__ import annotations

from tests.ingest.aggregators.html_layouts import page
from tests.ingest.aggregators.layout import Layout
from tests.ingest.aggregators.text_layouts import lines

MORE = {
    "a time line with hours and dots": Layout(
        page("<ul class='timeline'>{cards}</ul>"),
        "<li><span class='dot'></span><time>0{n}:30</time><h4>{title}</h4><p>{outlet}</p>{body}</li>",
    ),
    "a carousel of links around whole cards": Layout(
        page("<div class='car'>{cards}</div>"),
        "<a class='slide' href='{link}'><h3>{title}</h3><div class='k'>{outlet} | {n} hrs ago</div><div class='p'>{body}</div></a>",
    ),
    "favicon and outlet, menu of buttons": Layout(
        page("<main><h1>Good morning</h1>{cards}</main>"),
        "<div class='story-row'><div class='s'><img src='/favicon/{n}.ico' alt=''><span>{outlet}</span> <span>•</span> <span>{n} hours ago</span> <button>⋯</button></div><a href='{link}'><h2>{title}</h2></a>{body}<div class='acts'><a>Like</a> <a>Comment</a> <a>Share</a></div></div>",
    ),
    "a kicker, a title, a byline, an outlet": Layout(
        page("<section>{cards}</section>"),
        "<article><span class='kick'>Local</span><h3><a href='{link}'>{title}</a></h3><p class='by'>By Nora Quill</p><p class='pub'>{outlet} · May {n}, 2025</p>{body}</article>",
    ),
    "a feature larger than the rest": Layout(
        page("<div class='feature'><h2><a href='{first.link}'>{first.title}</a></h2><p class='m'>{first.outlet} · 1 hour ago</p>{first.body}</div><div class='rest'>{rest}</div>"),
        "<div class='small'><h4><a href='{link}'>{title}</a></h4><p class='m'>{outlet} · {n} hours ago</p>{body}</div>",
    ),
    "headlines alone beside whole stories": Layout(
        page("<div class='l'>{cards}</div><aside><h3>Trending</h3><ol><li><a href='https://a.example/1'>Net menders meet at noon in the hall</a> <small>Pier Post</small></li><li><a href='https://b.example/2'>Kettle factory sounds its last whistle</a> <small>Hill Star</small></li></ol></aside>"),
        "<div class='c'><h3><a href='{link}'>{title}</a></h3><span class='m'>{outlet}, {n} hours ago</span>{body}</div>",
    ),
    "advertisements that look like cards": Layout(
        page("<div class='l'>{cards}</div>"),
        "<div class='c'><h3><a href='{link}'>{title}</a></h3><span class='m'>{outlet}, {n} hours ago</span>{body}</div>",
        between="<div class='c'><h3><a href='https://shop.example/k'>Kettles at half their price</a></h3><span class='m'>Sponsored</span><p>Order today and boil tomorrow.</p></div>",
    ),
    "outlet and author under a picture with a caption": Layout(
        page("<div class='g'>{cards}</div>"),
        "<div class='x'><figure><img src='/{n}.jpg'></figure><p class='h'><a href='{link}'>{title}</a></p><p class='o'>{outlet} / Nora Quill / May {n}, 2025</p>{body}</div>",
    ),
    "spans and breaks in one element": Layout(
        page("<div class='one'>{cards}</div>"),
        "<b>{title}</b><br><i>{outlet}, {n} hours ago</i><br>{body}<br><br>",
        paragraph="{line}<br>",
    ),
    "headings that stand alike and rules": Layout(
        page("<div class='post'>{cards}</div>"),
        "<h3>{title}</h3>{body}<p><em>Source: <a href='{link}'>{outlet}</a></em></p>",
        between="<hr>",
    ),
    "via": Layout(
        page("<div>{cards}</div>"),
        "<div class='i'><h3>{title}</h3>{body}<p>via <a href='{link}'>{outlet}</a></p></div>",
    ),
    "read the whole at": Layout(
        page("<div>{cards}</div>"),
        "<div class='i'><h3>{title}</h3>{body}<p><a href='{link}'>Read the full story at {outlet}</a></p></div>",
    ),
    "a published line": Layout(
        page("<div class='res'>{cards}</div>"),
        "<div class='hit'><a class='u' href='{link}'>{title}</a><div class='d'>Published by {outlet} on May {n}, 2025</div><div class='z'>{body}</div></div>",
    ),
    "a mail of headings in capitals": Layout(
        page("<div>{cards}</div>"),
        "<p class='src'><b>{outlet:upper}</b></p><p class='ttl'><a href='{link}'>{title}</a></p>{body}<p>* * *</p>",
        outlet="{outlet:upper}",
    ),
    "pt": Layout(
        page("<div>{cards}</div>"),
        "<div class='i'><h3><a href='{link}'>{title}</a></h3><p>Fonte: {outlet} | há {n} horas</p>{body}<a href='{link}'>Leia mais</a></div>",
        language="es",
    ),
    "fr": Layout(
        page("<div>{cards}</div>"),
        "<div class='i'><p>{outlet} • il y a {n} heures</p><h3><a href='{link}'>{title}</a></h3>{body}<a href='{link}'>Lire la suite</a><p>Partager</p></div>",
        language="de",
    ),
    "ms": Layout(
        page("<ul>{cards}</ul>"),
        "<li><h3>{title}</h3><div>{outlet} - {n} jam lalu</div>{body}<div>Kongsi</div></li>",
        language="id",
    ),
    "zh in a table": Layout(
        page("<table>{cards}</table>"),
        "<tr><td><a href='{link}'>{title}</a>（{outlet}）</td></tr><tr><td>{body}</td></tr>",
        language="zh",
    ),
    "text: a digest with rules": Layout("THE GULL DIGEST\nMonday\n\n{cards}", lines("{title}", "{outlet}, May {n}", "", "{body}", "", "----------", ""), paragraph="{line}\n"),
    "text: bullets": Layout("Today's stories:\n\n{cards}", lines("• {title}", "  {outlet} · {n}h", "  {body}", "")),
    "text: copied from a reader": Layout("Inbox\nAll\nSaved\n\n{cards}", lines("{title}", "{outlet} / by Nora Quill / {n}h", "", "{body}", "", "Visit website", ""), paragraph="{line}\n\n"),
    "text: outlet, title twice": Layout("\n\n{cards}\n\n", lines("{outlet}", "{title}", "{title}", "{n} hours ago", "{body}", "")),
    "text: time in brackets": Layout("\n\n{cards}\n\n", lines("{title}", "{outlet} ({n} hours ago)", "{body}", "Comments (0)", "")),
    "text: published by": Layout("\n\n{cards}\n\n", lines("{title}", "Published by {outlet} on May {n}, 2025", "", "{body}", "")),
    "text: hours in front": Layout("\n\n{cards}\n\n", lines("{n} hours ago | {outlet}", "{title}", "{body}", "")),
    "text: read the whole at": Layout("\n\n{cards}\n\n", lines("{title}", "", "{body}", "", "Read the full story at {outlet}", "")),
    "text: via": Layout("\n\n{cards}\n\n", lines("{title}", "", "{body}", "", "via {outlet}", "")),
    "text: de": Layout("Startseite\nAnmelden\n\n{cards}", lines("{title}", "{outlet}, vor {n} Stunden", "{body}", "Zum Artikel", "Merken", ""), language="de"),
    "text: es": Layout("Portada\nIniciar sesión\n\n{cards}", lines("{outlet} | Hace {n} horas", "{title}", "", "{body}", "", "Seguir leyendo", ""), language="es"),
    "text: id": Layout("Beranda\nMasuk\n\n{cards}", lines("{title}", "{outlet} - {n} jam yang lalu", "", "{body}", "", "Lihat selengkapnya", ""), language="id"),
    "text: zh": Layout("首页\n登录\n\n{cards}", lines("{title}", "{outlet} {n}小时前", "{body}", "查看原文", ""), language="zh"),
}  # fmt: skip
