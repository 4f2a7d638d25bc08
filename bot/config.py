"""The settings: a TOML file, and the token from the environment alone."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.errors import ConfigError
from storage.errors import OnServer

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

TOKEN_VARIABLE = "DISCORD_TOKEN"  # noqa: S105  the variable's name, not a token
DATABASE_NAME = "verbatim.db"
DEFAULT_CONFIG = Path("config.toml")


def check_zone(name: str) -> str:
    """Raises ValueError where there is no such time zone."""
    try:
        ZoneInfo(name)
    except (
        ZoneInfoNotFoundError,
        ValueError,
        OSError,
    ) as error:  # OSError: a folder, too long a name
        raise ValueError(name) from error
    return name


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DiscordSettings(Section):
    admin_roles: tuple[int, ...] = ()
    message_content: bool = False


class LibrarySettings(Section):
    time_zone: str = "UTC"

    @field_validator("time_zone")
    @classmethod
    def known_zone(cls, name: str) -> str:
        return check_zone(name)


class FetchSettings(Section):
    allow_private: tuple[str, ...] = ()
    contact: str = Field(default="", pattern=r"^$|^(https?://|mailto:)[!-'*-~]{1,200}$")


class SearchSettings(Section):
    memory_mb: int = Field(default=512, ge=1)


class StorageSettings(Section):
    url: str = Field(default="", pattern=r"^$|^postgres(ql)?://")


class LogSettings(Section):
    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["text", "json"] = "text"


class Settings(BaseSettings):
    """Everything a person may set. Unknown keys are refused, so that a slip of the pen is told."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True)

    discord: DiscordSettings = Field(default_factory=DiscordSettings)
    library: LibrarySettings = Field(default_factory=LibrarySettings)
    fetch: FetchSettings = Field(default_factory=FetchSettings)
    search: SearchSettings = Field(default_factory=SearchSettings)
    storage: StorageSettings = Field(default_factory=StorageSettings)
    log: LogSettings = Field(default_factory=LogSettings)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)

    def file(self, data: Path) -> Path:
        """The embedded database. Raises OnServer where there is none."""
        if self.storage.url:
            raise OnServer
        return data / DATABASE_NAME

    def place(self, data: Path) -> Path | str:
        """Where the database is: the file in `data`, or the server's address."""
        return self.storage.url or self.file(data)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.library.time_zone)


def load_settings(path: Path | None) -> Settings:
    """The settings of `path`; without one, of `config.toml` where it stands, else the defaults.

    Raises ConfigError, whose code says what is wrong: `config_missing`, `config_syntax` or `config_key`.
    """
    if path is None:
        return _parse(DEFAULT_CONFIG) if DEFAULT_CONFIG.is_file() else Settings()
    if not path.is_file():
        raise ConfigError("config_missing", path=str(path))
    return _parse(path)


def _parse(path: Path) -> Settings:
    try:
        return Settings(**tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigError("config_syntax", path=str(path), problem=str(error)) from error
    except ValidationError as error:
        raise _first_problem(path, error.errors()[0]) from error


def _first_problem(path: Path, problem: ErrorDetails) -> ConfigError:
    key = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return ConfigError("config_key", path=str(path), key=key)
    return ConfigError("config_value", path=str(path), key=key, value=str(problem["input"])[:80])


def discord_token() -> SecretStr:
    """The token from the environment. Raises ConfigError(`no_token`)."""
    token = os.environ.get(TOKEN_VARIABLE, "").strip()
    if not token:
        raise ConfigError("no_token", variable=TOKEN_VARIABLE)
    return SecretStr(token)


def default_data() -> Path:
    return user_data_path("verbatim", appauthor=False)
