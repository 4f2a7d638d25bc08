"""Settings: what is written is read, what isn't known is told."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot import locale
from bot.config import Settings, discord_token, load_settings
from bot.errors import ConfigError, sentence

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_example_shows_every_setting_with_its_default():
    example = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert example == Settings().model_dump(mode="json")


def test_a_file_changes_what_it_names(tmp_path):
    settings = load_settings(written(tmp_path, '[library]\ntime_zone = "Asia/Kuching"\n'))
    assert settings.zone.key == "Asia/Kuching"
    assert settings.log.level == "info"


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("[fetch]\nalow_private = []\n", "config_key", "fetch.alow_private"),
        ("[library]\ntime_zone = 'Mars/Olympus'\n", "config_value", "library.time_zone"),
        ("[fetch]\ncontact = 'ring twice'\n", "config_value", "ring twice"),
        ("[fetch]\ncontact = 'https://a.example/\\r\\nCookie: 1'\n", "config_value", "fetch.contact"),
        ('[fetch]\ncontact = "https://a.example/\\r\\nCookie: 1"\n', "config_value", "fetch.contact"),
        ("[log]\nlevel = 'loud'\n", "config_value", "log.level"),
        ("[log\n", "config_syntax", "TOML"),
    ],
)
def test_a_broken_file_is_told_in_a_sentence(tmp_path, text, code, told):
    with pytest.raises(ConfigError) as caught:
        load_settings(written(tmp_path, text))
    assert caught.value.code == code
    assert told in sentence(caught.value, locale.load())


@pytest.mark.parametrize("contact", ["", "https://a.example/bot?v=1", "mailto:desk@a.example"])
def test_a_contact_is_an_address(tmp_path, contact):
    assert load_settings(written(tmp_path, f'[fetch]\ncontact = "{contact}"\n')).fetch.contact == contact


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ConfigError, match="config_missing"):
        load_settings(tmp_path / "nowhere.toml")


def test_an_empty_token_is_told(monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", "  ")
    with pytest.raises(ConfigError, match="no_token"):
        discord_token()


def test_a_token_never_shows_itself(monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", "secret-of-the-test")
    assert "secret" not in repr(discord_token())
