"""The reading process: whatever a page does to it, the next page is read."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from ingest import jobs
from ingest.errors import NoArticle, PageTooComplex, PrivateAddress
from ingest.file_errors import FileTooLarge
from ingest.jobs import READ_FILE, READ_TEXT, Job
from ingest.reader import Limits, Reader, ReadingDefect

ROOT = Path(__file__).parents[2]
TEXT = (
    "Tidal gate stays shut\n\nThe harbour board of Port Ellery said on Monday that the tidal gate would stay "
    "shut all winter, because both of its hinges had rusted through and new ones must be cast."
)


def hostile(name):
    return Job("tests.ingest.hostile_jobs", name)


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"


def gone(pid, seconds=5.0):
    begun = time.monotonic()
    while is_alive(pid) and time.monotonic() - begun < seconds:
        time.sleep(0.02)
    return not is_alive(pid)


@pytest.fixture(scope="module")
def reader():
    with Reader(Limits(seconds=3, cpu_seconds=0.5)) as reader:
        yield reader


def test_each_job_is_a_function():
    for job in vars(jobs).values():
        if isinstance(job, Job):
            assert callable(getattr(import_module(job.module), job.name))


async def test_a_text_is_read(reader):
    reading = await reader.run(READ_TEXT, TEXT, None)
    assert reading.split.stories[0].particulars.title == "Tidal gate stays shut"
    with pytest.raises(NoArticle):
        await reader.run(READ_TEXT, "Menu\nHome", None)


@pytest.mark.parametrize("way", ["spin", "grow", "die", "deep"])
async def test_what_does_not_come_back_is_a_page_too_complex(reader, way):
    begun = time.monotonic()
    with pytest.raises(PageTooComplex):
        await reader.run(hostile(way))
    assert time.monotonic() - begun < 10
    assert (await reader.run(READ_TEXT, TEXT, None)).split.stories


async def test_a_reader_that_sleeps_is_ended():
    with Reader(Limits(seconds=0.3)) as reader:
        pid = await reader.run(hostile("pid"))
        with pytest.raises(PageTooComplex):
            await reader.run(hostile("idle"), 60)
        assert gone(pid)


async def test_errors_come_back_as_they_were(reader):
    with pytest.raises(FileTooLarge) as refusal:
        await reader.run(hostile("refuse"))
    assert (refusal.value.code, refusal.value.details) == ("file_too_large", {"name": "a.txt", "limit": 3})
    with pytest.raises(PrivateAddress) as refusal:
        await reader.run(hostile("refuse_address"))
    assert refusal.value.details == {"url": "http://10.0.0.1/"}


async def test_our_own_mistake_is_told_where_it_happened(reader, capfd):
    with pytest.raises(ReadingDefect, match="ZeroDivisionError: our own mistake"):
        await reader.run(hostile("fail"))
    assert capfd.readouterr() == ("", "")


async def test_what_a_library_prints_is_neither_seen_nor_read(reader, capfd):
    assert await reader.run(hostile("chat")) == await reader.run(hostile("pid"))
    assert capfd.readouterr() == ("", "")


async def test_a_reply_can_name_no_code(reader):
    with pytest.raises(PageTooComplex):
        await reader.run(hostile("smuggle"))


async def test_one_process_serves_all(reader):
    pids = await asyncio.gather(*(reader.run(hostile("pid")) for _ in range(5)))
    assert len(set(pids)) == 1
    assert pids[0] != os.getpid()


async def test_what_we_hold_ourselves_wears_out_no_process():
    held = b"x" * 400_000_000
    with Reader(Limits(worn_memory=350_000_000)) as reader:
        pids = {await reader.run(hostile("pid")) for _ in range(3)}
    assert len(pids) == len(held[:1])


async def test_a_worn_process_is_replaced():
    with Reader(Limits(worn_jobs=2)) as reader:
        first, second, third = [await reader.run(hostile("pid")) for _ in range(3)]
        assert first == second != third
        assert gone(first)
    with Reader(Limits(worn_memory=300_000_000)) as reader:
        before = await reader.run(hostile("pid"))
        assert await reader.run(hostile("pid")) == before
        await reader.run(hostile("hold"), 320_000_000)
        assert await reader.run(hostile("pid")) != before


async def test_a_process_ended_while_it_waited_is_missed_by_nobody(reader):
    os.kill(await reader.run(hostile("pid")), signal.SIGKILL)
    await asyncio.sleep(0.2)
    assert await reader.run(hostile("echo"), 7) == 7


async def test_it_knows_no_secrets_and_loads_neither_discord_nor_the_database(reader, monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    with Reader() as fresh:
        await fresh.run(READ_FILE, "a.html", f"<h1>Gate</h1><p>{TEXT}</p>".encode(), None)
        assert await fresh.run(hostile("secrets")) == []
        assert await fresh.run(hostile("loaded")) == []


async def test_who_gives_up_waiting_leaves_nothing_running():
    with Reader() as reader:
        pid = await reader.run(hostile("pid"))
        waiting = asyncio.create_task(reader.run(hostile("idle"), 60))
        queued = asyncio.create_task(reader.run(hostile("echo"), 7))
        await asyncio.sleep(0.1)
        waiting.cancel()
        assert await queued == 7
        assert gone(pid)
        with pytest.raises(asyncio.CancelledError):
            await waiting


@pytest.mark.usefixtures("unencumbered")
async def test_the_event_loop_goes_on_meanwhile(reader):
    longest, last = 0.0, time.monotonic()
    work = asyncio.create_task(reader.run(hostile("echo"), b"x" * 20_000_000))
    while not work.done():
        await asyncio.sleep(0.001)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert longest < 0.1
    await work


PROGRAM = """
import asyncio, sys
from ingest.jobs import Job
from ingest.reader import Reader
async def main():
    with Reader() as reader:
        print(await reader.run(Job("tests.ingest.hostile_jobs", "pid")), flush=True)
        await reader.run(Job("tests.ingest.hostile_jobs", sys.argv[1]), *map(int, sys.argv[2:]))
asyncio.run(main())
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "Ctrl-C"])
@pytest.mark.parametrize("work", [("spin",), ("idle", "6")], ids=["busy", "idle"])
def test_it_never_outlives_the_program(how, work):
    program = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", PROGRAM, *work],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with program:
        pid = int(program.stdout.readline())
        time.sleep(0.2)
        program.send_signal(how)
        program.wait(5)
    assert gone(pid, 1 if sys.platform == "linux" else 8)


def test_nobody_pays_for_it_who_reads_nothing():
    with Reader() as reader:
        assert reader._child is None
    code = "import bot.app, sys; print([m for m in ('trafilatura', 'lxml', 'ingest.reading') if m in sys.modules])"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_the_limits_are_those_measured():
    assert [getattr(Limits(), field.name) for field in fields(Limits)] == [10.0, 5.0, 10**9, 5 * 10**8, 500]
