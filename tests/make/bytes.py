"""Small files of each kind, as programs write them, and what only looks like one."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from PIL import Image

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
CSV = "Teil;Anzahl\nDüse;4\n".encode("cp1252")


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A picture of two colours; `frames` of them if asked for."""
    frames = int(str(options.pop("frames", 1)))
    images = [Image.new("RGB", size, (200, 30, (10 + 40 * number) % 256)) for number in range(frames)]
    made = BytesIO()
    more = {"save_all": True, "append_images": images[1:]} if frames > 1 else {}
    images[0].save(made, kind, **more, **options)  # type: ignore[arg-type] - as Pillow takes them
    return made.getvalue()


def zipped(names: dict[str, bytes]) -> bytes:
    """A ZIP archive of these entries."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in names.items():
            file.writestr(name, content)
    return made.getvalue()


def office(part: str, **more: bytes) -> bytes:
    """A document of Microsoft's kind."""
    return zipped({"[Content_Types].xml": b"<Types/>", f"{part}.xml": b"<x/>", **more})


def open_document(kind: str) -> bytes:
    """A document of the open kind."""
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(), "content.xml": b"<x/>"})


GOOD: dict[str, Callable[[], bytes]] = {
    "Offerte.pdf": lambda: PDF,
    "Foto.png": picture,
    "Foto.JPG": lambda: picture("JPEG"),
    "Foto.jpeg": lambda: picture("JPEG"),
    "Foto.webp": lambda: picture("WEBP"),
    "Ablauf.gif": lambda: picture("GIF", frames=3),
    "Brief.docx": lambda: office("word/document"),
    "Liste.xlsx": lambda: office("xl/workbook"),
    "Folien.pptx": lambda: office("ppt/presentation"),
    "Alt.xls": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
    "Text.odt": lambda: open_document("text"),
    "Tabelle.ods": lambda: open_document("spreadsheet"),
    "Teile.csv": lambda: CSV,
    "Ideen.json": lambda: b'[{"title": "Deckel"}]',
    "Notiz.txt": "\ufeffGrüezi <alle>\n".encode,
    "Notiz.md": lambda: b"# Titel\n",
    "Halter.dwg": lambda: b"AC1032" + bytes(100),
    "Halter.dxf": lambda: b"  0\r\nSECTION\r\n  2\r\nHEADER\r\n",
    "Halter.step": lambda: b"ISO-10303-21;\nHEADER;\n",
    "Halter.stl": lambda: bytes(80) + (2).to_bytes(4, "little") + bytes(100),
    "Bilder.zip": lambda: zipped({"a.txt": b"a"}),
}
"""What is taken, by name."""

BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a page called text": ("Notiz.txt", lambda: b"  \n<!DOCTYPE html><script>alert(1)</script>"),
    "a drawing with scripts called text": ("Skizze.txt", lambda: b"<svg onload=alert(1)>"),
    "a program called document": ("Offerte.pdf", lambda: b"MZ\x90\x00" + bytes(60)),
    "a program called text": ("Teile.csv", lambda: b"\x7fELF\x02\x01\x01" + bytes(20)),
    "a picture called document": ("Offerte.pdf", picture),
    "a document called picture": ("Foto.png", lambda: PDF),
    "another kind of picture": ("Foto.png", lambda: picture("JPEG")),
    "an archive called document": ("Liste.xlsx", lambda: zipped({"a.txt": b"a"})),
    "a text called table": ("Liste.xlsx", lambda: office("word/document")),
    "a document with macros": ("Brief.docx", lambda: office("word/document", **{"word/vbaProject.bin": b"x"})),
    "a broken archive": ("Brief.docx", lambda: office("word/document")[:-30]),
    "a page behind a mark": ("Notiz.md", lambda: b"\xef\xbb\xbf<html>"),
    "triangles that are missing": ("Halter.stl", lambda: bytes(80) + (9).to_bytes(4, "little") + bytes(100)),
}
"""What is refused once its bytes are there."""
