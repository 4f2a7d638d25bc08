"""The project's own promises about itself."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
WINGS = ("bot", "ingest", "retrieval", "storage")
MAX_LINES, MAX_FUNCTION = 250, 50


def sources() -> list[Path]:
    return [path for wing in (*WINGS, "bench", "tests") for path in (ROOT / wing).rglob("*.py")]


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_pip_and_uv_hold_back_the_same_packages():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n")
    assert [line for line in lines if line] == project()["tool"]["uv"]["constraint-dependencies"]


def test_every_dependency_has_its_line_of_reason():
    table = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").casefold()
    wanted = project()["project"]["dependencies"] + project()["dependency-groups"]["dev"]
    names = [requirement.split(">")[0].split("[")[0].split("=")[0].casefold() for requirement in wanted]
    assert [name for name in names if name not in table] == []


def test_files_and_functions_are_short():
    long = [str(path) for path in sources() if path.read_text(encoding="utf-8").count("\n") > MAX_LINES]
    assert long == []
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno - node.lineno < MAX_FUNCTION, f"{path}: {node.name}"


def test_imports_run_one_way():
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout
