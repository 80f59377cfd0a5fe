"""What the embedded database refuses, each in one sentence for the operator."""


class EmbeddedError(Exception):
    """The embedded database cannot do what was asked."""


class NoAccountError(EmbeddedError):
    """Started as root, and there is no unprivileged account to drop to."""


class NoBinariesError(EmbeddedError):
    """There are no usable PostgreSQL programs."""


class DataMissingError(EmbeddedError):
    """The place where the data was kept is gone; starting empty instead would hide that."""


class VersionMismatchError(EmbeddedError):
    """The data was written by another major version than the programs at hand."""

    def __init__(self, data_major: int, program_major: int) -> None:
        super().__init__(
            f"The data was written by PostgreSQL {data_major} and the programs are PostgreSQL {program_major}: "
            "run `portal db upgrade`."
        )
