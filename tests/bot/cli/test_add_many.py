"""`verbatim add` of folders and lists, stopped and taken up again."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time

import pytest

from tests.fake_site import fake_site
from tests.ingest import sample_files as files

PAGE = """<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>The ferry to {title} leaves
twice a day from the old quay, the harbour office said on Friday, because nobody could repair the third boat.</p>
<p>Tickets for {title} cost four crowns and are sold on board until the last boat has left in the evening.</p>"""


def ferry(number):
    return PAGE.format(title=f"{['Halvik', 'Varnby', 'Ellery', 'Skerry', 'Oddness', 'Lunn'][number]} by boat")


@pytest.fixture
def site():
    """The fake site in a thread of its own, since the command line runs a loop of its own."""
    loop, found, ready = asyncio.new_event_loop(), [], threading.Event()

    async def serve():
        async with fake_site() as one:
            stopped = asyncio.Event()
            found.extend((one, stopped))
            ready.set()
            await stopped.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert ready.wait(10)
    yield found[0]
    loop.call_soon_threadsafe(found[1].set)
    thread.join(10)
    loop.close()


@pytest.fixture
def add(verbatim, site, tmp_path):
    """`verbatim add` where the site may be fetched from, by each of its names."""
    places = ", ".join(f'"{host}:{site.port}"' for host in ("127.0.0.1", "localhost"))
    config = tmp_path / "config.toml"
    config.write_text(f"[fetch]\nallow_private = [{places}]\n", encoding="utf-8")

    def run(*arguments, **kwargs):
        return verbatim("--config", config, "add", *arguments, **kwargs)

    return run


def asked(site):
    return [request.path for request in site.requests if request.path != "/robots.txt"]


def journals(tmp_path):
    return list((tmp_path / "data").glob("adding-*"))


def shelf(tmp_path):
    """A folder of everything that is read, and of what is not."""
    folder = tmp_path / "shelf"
    (folder / "b" / ".git").mkdir(parents=True)
    (folder / "c").mkdir()
    (folder / "a.pdf").write_bytes(files.pdf())
    (folder / "b" / "one.docx").write_bytes(
        files.word(title="A gate of oak", paragraphs=files.PARAGRAPHS[1:])
    )
    (folder / "c" / "two.md").write_text(f"# A quiet quay\n\n{files.THIRD}\n", encoding="utf-8")
    for name in (".hidden.txt", "b/.git/notes.txt", "~$one.docx", "c/photo.png", "c/Makefile"):
        (folder / name).write_text(files.SECOND, encoding="utf-8")
    return folder


def test_a_folder_is_every_readable_file_below_it(add, tmp_path):
    rows = add(shelf(tmp_path), "--json").json
    assert [(row["input"].removeprefix(str(tmp_path)), row["status"]) for row in rows] == [
        ("/shelf/a.pdf", "added"),
        ("/shelf/b/one.docx", "added"),
        ("/shelf/c/two.md", "added"),
    ]
    assert [row["date_basis"] for row in rows] == ["file", "file", "none"]


def test_an_empty_folder_is_told_and_a_link_in_circles_ends(add, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "round").symlink_to(folder)
    done = add(folder)
    assert done.status == 1
    assert "There is no file to read in" in done.err


def test_a_file_of_addresses_and_counts_in_the_last_line(add, site, tmp_path):
    urls = [site.page(f"/{number}", ferry(number)) for number in range(3)]
    urls.insert(1, site.url("/nowhere"))
    (tmp_path / "urls.txt").write_text("# ferries\n\n" + "\n".join(urls), encoding="utf-8")
    done = add("urls.txt", "urls.txt")
    assert done.status == 1
    assert f"{urls[1]}: There is no page at {urls[1]} (404)." in done.err
    assert done.out.rstrip().split("\n")[-1] == "3 added, 2 failed, 3 unchanged."
    rows = add("urls.txt", "--json").json
    assert [row["input"] for row in rows] == urls
    assert urls[1] in rows[1]["error"]
    assert journals(tmp_path) == []


def test_a_text_that_is_an_address_is_fetched_from_standard_input_too(add, site):
    (row,) = add("-", "--json", stdin=site.page("/0", ferry(0)) + "\n").json
    assert (row["input"], row["status"]) == (site.url("/0"), "added")


def interrupting(site, path):
    """The page at which the person presses Ctrl-C; the second time it is answered."""
    from aiohttp import web

    seen = []

    async def answer(_):
        seen.append(path)
        if len(seen) == 1:
            os.kill(os.getpid(), signal.SIGINT)
            await asyncio.sleep(1)
        return web.Response(text=ferry(int(path[1:])), content_type="text/html")

    return site.on(path, answer)


def test_a_stopped_run_goes_on_where_it_stopped(add, site, tmp_path):
    urls = [site.page(f"/{number}", ferry(number)) for number in range(5)]
    interrupting(site, "/3")
    (tmp_path / "urls.txt").write_text("\n".join(urls), encoding="utf-8")
    folder = shelf(tmp_path)
    stopped = add("urls.txt", folder, "--json")
    assert (stopped.status, stopped.out) == (1, "")
    assert stopped.err.strip().endswith("the same command goes on from there.")
    assert stopped.err.count("\n") == 1
    assert asked(site) == ["/0", "/1", "/2", "/3"]
    assert len(journals(tmp_path)) == 1

    site.requests.clear()
    (folder / "a.pdf").write_bytes(files.pdf(files.PARAGRAPHS[:2]))
    rows = add("urls.txt", folder, "--json").json
    assert asked(site) == ["/3", "/4"]
    assert [row["input"] for row in rows][:5] == urls
    assert {row["status"] for row in rows[:5]} == {"added"}
    assert (rows[5]["input"].endswith("a.pdf"), rows[5]["status"] in {"added", "updated"}) == (True, True)
    assert rows[5]["chars"] < len("\n\n".join(files.PARAGRAPHS))
    assert journals(tmp_path) == []
    site.requests.clear()
    assert {row["status"] for row in add("urls.txt", "--json").json} == {"unchanged"}
    assert len(asked(site)) == 5


def test_what_was_removed_between_is_fetched_anew_and_an_old_journal_is_not_believed(
    add, verbatim, site, tmp_path
):
    urls = [site.page(f"/{number}", ferry(number)) for number in range(3)]
    interrupting(site, "/2")
    add(*urls)
    verbatim("articles", "purge", "1", "--yes")
    old = time.time() - 8 * 24 * 3600
    site.requests.clear()
    interrupting(site, "/2")
    add(*urls)
    assert asked(site) == ["/0", "/2"]
    (journal,) = journals(tmp_path)
    os.utime(journal, (old, old))
    site.requests.clear()
    assert [row["status"] for row in add(*urls, "--json").json] == ["failed", "unchanged", "added"]
    assert asked(site) == ["/0", "/1", "/2"]


def test_a_journal_cut_short_counts_as_far_as_it_goes(add, site, tmp_path):
    urls = [site.page(f"/{number}", ferry(number)) for number in range(3)]
    interrupting(site, "/2")
    add(*urls)
    (journal,) = journals(tmp_path)
    journal.write_text(journal.read_text(encoding="utf-8")[:-9] + "\n7\n[]\n", encoding="utf-8")
    site.requests.clear()
    assert {row["status"] for row in add(*urls, "--json").json} == {"added", "unchanged"}
    assert asked(site) == ["/1", "/2"]


def test_a_dead_host_among_them_stops_no_other(add, site):
    urls = [site.page(f"/{number}", ferry(number)) for number in range(2)]
    slow = site.endless("/slow", pause=0.2).replace("127.0.0.1", "localhost")
    dead = "https://nowhere.invalid/1"
    began = time.monotonic()
    rows = add(slow, urls[0], dead, urls[1], "--json").json
    assert [row["status"] for row in rows] == ["failed", "added", "failed", "added"]
    assert time.monotonic() - began < 25


def test_a_title_is_given_to_one_alone(add, site, page):
    done = add(page, page, "--title", "One")
    assert (done.status, "belongs to one article" in done.err) == (1, True)
    assert add(page, page, "--outlet", "Quay").status == 0
