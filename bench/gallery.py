"""Every command, card and message of the bot, once, as pictures.

    python bench/gallery.py FOLDER [--only NAME ...] [--html]

The bot runs against the tests' Discord over a library of sample articles; what it sends is drawn in Discord's
look, and turned into PNG by Chromium where it is installed (`--html` keeps the pages too). The README's
pictures are made by `python bench/gallery.py docs/pictures --only ask --only refusal ...`.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

from bench import (  # noqa: F401  their scenes register themselves
    gallery_admins,
    gallery_languages,
    gallery_looking_back,
    gallery_pressed,
)
from bench.gallery_scenes import SCENES
from bench.gallery_stage import stage

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
SIZE = (760, 4_000)
MARGIN = 20


async def play(names: list[str]) -> dict[str, str]:
    """The pages of the scenes, by name; each plays on a stage of its own."""
    pages = {}
    for name in names:
        with TemporaryDirectory() as data:
            async with stage(Path(data)) as set_up:
                page = set_up.page()
                await SCENES[name](set_up, page)
                pages[name] = page.html()
    return pages


def picture(html: Path, png: Path) -> None:
    """Drawn by Chromium and cut to what is there."""
    chromium = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    if chromium is None:
        sys.exit("Chromium is not installed: install it, or keep the pages with --html.")
    options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=1.5"]
    size = f"--window-size={SIZE[0]},{SIZE[1]}"
    command = [chromium, *options, size, f"--screenshot={png}", html.absolute().as_uri()]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  a program that is installed
    with Image.open(png) as drawn:
        whole = drawn.convert("RGB")
    ground = Image.new("RGB", whole.size, whole.getpixel((0, whole.height - 1)))
    left, top, right, bottom = ImageChops.difference(whole, ground).getbbox() or (0, 0, *whole.size)
    box = (max(left - MARGIN, 0), max(top - MARGIN, 0), min(right + MARGIN, whole.width), bottom + MARGIN)
    whole.crop(box).quantize(128).save(png, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", choices=sorted(SCENES), metavar="NAME")
    parser.add_argument("--html", action="store_true", help="keep the pages beside the pictures, or alone")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, page in asyncio.run(play(options.only or list(SCENES))).items():
        html = options.folder / f"{name}.html"
        html.write_text(page, encoding="utf-8")
        if not options.html:
            picture(html, html.with_suffix(".png"))
            html.unlink()
        print(html if options.html else html.with_suffix(".png"))


if __name__ == "__main__":
    main()
