"""What can be wrong with a file, each with its `name`; `code` and `details` as for every IngestError.

TooManyPages has `pages` and `limit` too, FileTooLarge and UnpacksTooLarge `limit` in megabytes.
"""

from __future__ import annotations

from ingest.errors import InputError


class UnsupportedFile(InputError):
    CODE = "unsupported_file"


class FileTooLarge(InputError):
    CODE = "file_too_large"


class MislabelledFile(InputError):
    """Its bytes are not what its ending says, nor anything else that can be read."""

    CODE = "mislabelled_file"


class EncryptedFile(InputError):
    """A password is needed to open it; an empty one was tried."""

    CODE = "encrypted_file"


class DamagedFile(InputError):
    CODE = "damaged_file"


class ImageOnly(InputError):
    """Pictures of pages, with no text behind them."""

    CODE = "image_only"


class TooManyPages(InputError):
    CODE = "too_many_pages"


class UnpacksTooLarge(InputError):
    """A small file that would unpack into a huge one; nothing of it was unpacked."""

    CODE = "unpacks_too_large"


class FileTooComplex(InputError):
    """Reading it would have taken longer than any article's file does."""

    CODE = "file_too_complex"
