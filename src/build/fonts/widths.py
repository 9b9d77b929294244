#!/usr/bin/env python3
"""Writes the width table that charts are measured with.

    python3 widths.py REGULAR.ttf BOLD.ttf Unihan_OtherMappings.txt > widths.txt

Needs fontTools. README.md says where the three files come from.
"""
import sys
from collections import defaultdict

from fontTools.ttLib import TTFont

LINE = 60  # characters a line, so that a change shows as a small difference


def common_hanzi(unihan):
    """The 8,105 characters of the Table of General Standard Chinese Characters (kTGH)."""
    with open(unihan, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == "kTGH":
                yield int(fields[0][2:], 16)


def gb2312():
    """The hanzi and symbols of GB 2312-1980."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def gbk():
    """The hanzi of GBK: those of Unicode 1.1, with the traditional and rare ones of names and places."""
    return range(0x4E00, 0x9FA6)


def others():
    """Latin letters, punctuation, number forms, signs, and full-width forms."""
    for first, last in (
        (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x17F), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C),
        (0x20A0, 0x20BF), (0x2100, 0x218B), (0x2190, 0x22FF), (0x2460, 0x24FF), (0x25A0, 0x25FF),
        (0x3000, 0x303F), (0x3200, 0x33FF), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),
    ):
        yield from range(first, last + 1)


def common(unihan):
    """The characters of both weights."""
    return set(common_hanzi(unihan)) | set(gb2312()) | set(others())


def wanted(unihan):
    """All characters."""
    return common(unihan) | set(gbk())


def written(code_point):
    """The character itself, or its number where an editor would not show it."""
    return chr(code_point) if chr(code_point).isprintable() and code_point != 0x20 else f" U+{code_point:04X} "


def main(regular_path, bold_path, unihan):
    regular, bold = TTFont(regular_path), TTFont(bold_path)
    tables = []
    for font in (regular, bold):
        per_em = font["head"].unitsPerEm
        tables.append({code_point: round(font["hmtx"][glyph][0] * 1000 / per_em)
                       for code_point, glyph in font.getBestCmap().items()})
    by_width = defaultdict(list)
    for code_point in sorted(wanted(unihan) & tables[0].keys() & tables[1].keys()):
        by_width[tables[0][code_point], tables[1][code_point]].append(code_point)

    out = [f"# {regular['name'].getDebugName(4)}, {regular['name'].getDebugName(5)}: made by src/build/fonts/widths.py",
           "# width in Regular, width in Bold (thousandths of an em), characters",
           f"ascent {regular['hhea'].ascent} descent {-regular['hhea'].descent}"]
    for (in_regular, in_bold), code_points in sorted(by_width.items()):
        for start in range(0, len(code_points), LINE):
            text = "".join(map(written, code_points[start:start + LINE])).replace("  ", " ").strip()
            out.append(f"{in_regular} {in_bold} {text}")
    sys.stdout.buffer.write(("\n".join(out) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
