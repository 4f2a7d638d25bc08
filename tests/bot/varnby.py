"""A page of our own that changes, goes and comes back, and how it is stored."""

from __future__ import annotations

BODY = (
    "Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday.",
    "The lock was closed in 2016 when a flood bent both of its gates. Repairs cost 48 million crowns.",
    "Harbour master Ilse Maren thanked the divers, who worked at night and in ice. She retires in June.",
)


def page(*paragraphs, title="The lock of Old Varnby opens again", head=""):
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or BODY)
    meta = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Varnby Post">'
    return f"<html><head><title>{title}</title>{meta}{head}</head><body><article><h1>{title}</h1>{told}</article></body></html>"


async def add(app, url):
    return [(o.status, o.article.id) for o in await app.pipeline.add_url("local", url)]
