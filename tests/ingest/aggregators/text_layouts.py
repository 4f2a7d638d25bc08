"""Aggregators' pages as the text that people copy of them."""

from __future__ import annotations

from tests.ingest.aggregators.layout import Layout

BLANK = "\n\n{cards}\n\n"


def lines(*told: str) -> str:
    return "\n".join(told) + "\n"


TEXT = {
    "numbered, no blank lines": Layout("Gull Digest\nTop stories\n{cards}", lines("{n}. {title}", "{outlet} - {n} hours ago", "{body}")),
    "no blank lines, with a way on": Layout("Home\nWorld\nSport\n{cards}© 2025 Gull Digest", lines("{title}", "{outlet} · {n} hours ago", "{body}", "Read more")),
    "outlet first, buttons below": Layout(BLANK, lines("{outlet}", "{n}h ago", "", "{title}", "", "{body}", "", "Share", "Save", "Copy link", "")),
    "title with its outlet": Layout(BLANK, lines("{title} - {outlet}", "{n} hours ago", "{body}", "")),
    "a byline and a date": Layout(BLANK, lines("{title}", "{outlet} | By Nora Quill | May {n}, 2025", "", "{body}", "", "Continue reading →", ""), paragraph="{line}\n"),
    "a story twice named, advertisements between": Layout(BLANK, lines("{title}", "{title}", "{outlet}", "{n} hours ago", "", "{body}", ""), between="\nAdvertisement\n\n", paragraph="{line}\n"),
    "headlines first, then stories": Layout("Trending\nTen ways to mend a net\nWhere the tide goes in May\nA kettle for every kitchen\n\nLatest\n\n{cards}", lines("{title}", "{outlet} • {n} hours ago", "", "{body}", ""), paragraph="{line}\n"),
    "capitals": Layout(BLANK, lines("{outlet:upper}", "{title}", "May {n}, 2025", "{body}", ""), outlet="{outlet:upper}"),
    "the source below": Layout(BLANK, lines("{title}", "", "{body}", "", "Source: {outlet}", ""), paragraph="{line}\n"),
    "outlet and time below": Layout(BLANK, lines("{title}", "", "{body}", "", "{outlet} · {n} hours ago", ""), paragraph="{line}\n"),
    "outlet in brackets, cookies, a newsletter": Layout("We use cookies to make this page better for you.\nAccept all\n\n{cards}", lines("{title} ({outlet})", "{n} hours ago", "", "{body}", ""), between="Sign up for our newsletter\nYour email\nSubscribe\n\n"),
    "Markdown": Layout("# Gull Digest\n\n{cards}", lines("## {title}", "", "*{outlet} · {n} hours ago*", "", "{body}", "[Read more]({link})", "", "---", ""), paragraph="{line}\n\n"),
    "Markdown, the titles as links": Layout("# Gull Digest\n\n{cards}", lines("### [{title}]({link})", "**{outlet}** - May {n}, 2025", "", "{body}", ""), paragraph="{line}\n"),
    "time, title, body, outlet in a dash": Layout(BLANK, lines("{n} hours ago", "{title}", "{body}", "— {outlet}", "")),
    "es": Layout(BLANK, lines("{title}", "{outlet} · hace {n} horas", "", "{body}", "", "Leer más", "Compartir", ""), language="es", paragraph="{line}\n"),
    "es, the source above": Layout("Últimas noticias\n{cards}Te puede interesar\n", lines("Fuente: {outlet}", "{title}", "Hace {n} horas", "{body}", "Leer más"), language="es"),
    "id": Layout(BLANK, lines("{title}", "{outlet}", "{n} jam yang lalu", "", "{body}", "", "Baca selengkapnya", "Bagikan", ""), language="id", paragraph="{line}\n"),
    "id, the source above": Layout("Berita terbaru\n{cards}", lines("{title}", "Sumber: {outlet} | {n} jam lalu", "{body}", "Baca juga"), language="id"),
    "zh": Layout(BLANK, lines("{title}", "来源：{outlet}", "{n}小时前", "{body}", "阅读全文", ""), language="zh"),
    "zh, one line": Layout("今日新闻\n{cards}", lines("{title}", "{outlet} · {n}小时前", "{body}", "展开全文 分享"), language="zh"),
    "de": Layout(BLANK, lines("{title}", "{outlet} | vor {n} Stunden", "", "{body}", "", "Weiterlesen", "Teilen", ""), language="de", paragraph="{line}\n"),
    "de, the source above": Layout("Anzeige\n{cards}", lines("{title}", "Quelle: {outlet}", "{body}", "Mehr lesen"), language="de"),
}  # fmt: skip
