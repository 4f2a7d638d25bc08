from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from ingest.errors import BadAddress
from ingest.urls import canonical, join, link_safe, parse_address, place


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("https://example.com/a", "https://example.com/a"),
        ("  https://example.com/a\n", "https://example.com/a"),
        ("<https://example.com/a>", "https://example.com/a"),
        ("[title](https://example.com/a)", "https://example.com/a"),
        ("[title](<https://example.com/a>)", "https://example.com/a"),
        ("https://example.com/a).", "https://example.com/a"),
        ("https://example.com/Laos_(country)", "https://example.com/Laos_(country)"),
        ("https://example.com/Laos_(country)).", "https://example.com/Laos_(country)"),
        ("HTTP://EXAMPLE.COM:80/", "http://example.com/"),
        ("https://example.com", "https://example.com/"),
        ("http://example.com/%0d%0aX: 1", "http://example.com/%0D%0AX:%201"),
        ("http://example.com:8080/a", "http://example.com:8080/a"),
        ("http://xn--e1afmkfd.xn--p1ai/", "http://xn--e1afmkfd.xn--p1ai/"),
        ("http://пример.рф/статья", "http://xn--e1afmkfd.xn--p1ai/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F"),
        ("http://[2606:4700::6810:84e5]/", "http://[2606:4700::6810:84e5]/"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
    ],
)
def test_addresses_are_read_as_people_paste_them(typed, read):
    assert str(parse_address(typed)) == read


@pytest.mark.parametrize("typed", ["http://example.com#@127.0.0.1/", "http://example.com?@127.0.0.1/"])
def test_what_follows_the_host_does_not_change_it(typed):
    assert parse_address(typed).host == "example.com"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("<>", "empty"),
        ("...", "empty"),
        ("https://example.com/" + "a" * 2_048, "long"),
        ("not a url", "scheme"),
        ("//example.com/x", "scheme"),
        ("example.com/x", "scheme"),
        ("file://localhost/etc/passwd", "scheme"),
        ("gopher://127.0.0.1:6379/_FLUSHALL", "scheme"),
        ("view-source:http://example.com/", "scheme"),
        ("jar:http://example.com!/x", "scheme"),
        ("unix:///var/run/docker.sock", "scheme"),
        ("ws://example.com/", "scheme"),
        ("blob:http://example.com/uuid", "scheme"),
        ("javascript:alert(1)//http://example.com/", "scheme"),
        ("http://example.com\\@127.0.0.1/", "characters"),
        ("http://exam\tple.com/", "characters"),
        ("http://good.com\x00.evil.com/", "characters"),
        ("http://exam ple.com/", "host"),
        ("http://example.com/a\u2028b", "characters"),
        ("http://example.com/\r\nX: 1", "characters"),
        ("http://example.com/\ud800", "characters"),
        ("http://example.com/\u0085a", "characters"),
        ("http://example.com:80:90/", "syntax"),
        ("http://[::1", "syntax"),
        ("http://example.com:99999/", "syntax"),
        ("http://user:secret@example.com/", "credentials"),
        ("http://@example.com/", "credentials"),
        ("http://example.com@127.0.0.1/", "credentials"),
        ("http:///etc/passwd", "host"),
        ("http://[fe80::1%25eth0]/", "host"),
        ("http://a..b/", "host"),
        ("http://-%2e/", "host"),
        ("http://" + "a" * 64 + ".com/", "host"),
        ("http://example.com:22/", "port"),
        ("http://example.com:25/", "port"),
        ("http://example.com:6379/", "port"),
        ("http://example.com:0/", "port"),
    ],
)
def test_anything_else_is_refused_and_says_why(typed, reason):
    with pytest.raises(BadAddress) as refusal:
        parse_address(typed)
    assert refusal.value.code == "bad_address"
    assert refusal.value.details["reason"] == reason


@pytest.mark.parametrize(
    "host",
    [
        "0177.0.0.1",
        "0x7f000001",
        "0x7f.1",
        "127.1",
        "2130706433",
        "0",
        "127.0.0.1.",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "１２７.0.0.1",
        "127%2e0%2e0%2e1",
        "1.2.3.4.5",
        "256.1.1.1",
        "0x",
    ],
)
def test_an_ip_address_in_disguise_is_no_host(host):
    with pytest.raises(BadAddress):
        parse_address(f"http://{host}/")


def test_a_place_of_ones_own_may_use_any_port():
    typed = "http://intranet.example:9000/a"
    assert place(parse_address(typed, ("intranet.example:9000",))) == "intranet.example:9000"
    with pytest.raises(BadAddress):
        parse_address(typed, ("intranet.example:9001", "other.example:9000"))


def test_the_refused_address_is_told_without_its_control_characters():
    with pytest.raises(BadAddress) as refusal:
        parse_address("http://a\x1b[31m.example/")
    assert str(refusal.value.details["url"]).isprintable()


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/b", "https://example.com/b"),
        ("c", "https://example.com/a/c"),
        ("?q=1", "https://example.com/a/?q=1"),
        ("//other.example/x", "https://other.example/x"),
        ("https://other.example/x", "https://other.example/x"),
    ],
)
def test_a_redirect_is_read_from_where_it_was_met(location, target):
    assert str(join(URL("https://example.com/a/"), location)) == target


@pytest.mark.parametrize(
    "location",
    [
        "http://example.com/a",
        "file:///etc/passwd",
        "gopher://x/",
        "javascript:alert(1)",
        "https://u:p@example.com/",
        "\\\\127.0.0.1\\x",
        "/a\r\nSet-Cookie: x",
        "https://example.com:22/",
        "https://0x7f000001/",
        "https://[::1",
    ],
)
def test_a_redirect_leads_nowhere_that_could_not_be_typed(location):
    with pytest.raises(BadAddress):
        join(URL("https://example.com/"), location)


@pytest.mark.parametrize(
    ("url", "one"),
    [
        ("https://Example.com:443/a?utm_source=x&id=3#frag", "example.com/a?id=3"),
        ("https://example.com/a?fbclid=1&page=2", "example.com/a?page=2"),
        ("https://example.com/a#:~:text=words", "example.com/a"),
        ("https://example.com", "example.com"),
    ],
)
def test_one_address_for_all_the_ways_to_write_it(url, one):
    assert canonical(url) == one


def test_articles_told_apart_by_a_parameter_stay_apart():
    assert canonical("https://example.com/?p=5") != canonical("https://example.com/?p=6")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "/relative", "https://u@example.com/"]
)
def test_only_plain_web_addresses_become_links(url):
    assert link_safe(url) is None


def test_a_link_is_written_in_plain_characters():
    assert link_safe("https://example.com/ä)") == "https://example.com/%C3%A4"


@given(st.one_of(st.text(max_size=60), st.text(max_size=60).map(lambda rest: "http://" + rest)))
def test_any_text_is_an_address_or_refused(text):
    try:
        url = parse_address(text)
    except BadAddress:
        return
    assert url.scheme in {"http", "https"}
    assert url.raw_host
    assert "@" not in url.raw_authority
    assert str(parse_address(str(url))) == str(url)
