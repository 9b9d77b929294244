#!/bin/sh
# Makes the two fonts that PNGs are drawn with: the characters of widths.txt, without hinting.
#
#     sh subset.sh 400Regular/NotoSansSC_400Regular.ttf 700Bold/NotoSansSC_700Bold.ttf
#
# Run it in this folder, after widths.py. Needs fontTools 4.38 or later; README.md says where the fonts come from.
set -eu
resources=../../main/resources/org/huiyin/draw/font
characters=$(mktemp)
trap 'rm -f "$characters"' EXIT
python3 - "$resources/widths.txt" > "$characters" <<'PYTHON'
import sys
for line in open(sys.argv[1], encoding="utf-8"):
    words = line.rstrip("\n").split(" ")
    if not line.startswith("#") and words[0].isdigit():
        for word in words[2:]:
            for c in [int(word[2:], 16)] if word.startswith("U+") else map(ord, word):
                print(f"U+{c:04X}")
PYTHON
for pair in "$1:NotoSansSC-Regular.ttf" "$2:NotoSansSC-Bold.ttf"; do
  # Outlines and widths are all that is read; --no-recalc-timestamp keeps the bytes the same.
  ${PYTHON:-python3} -m fontTools.subset "${pair%%:*}" --unicodes-file="$characters" --output-file="$resources/${pair##*:}" \
    --no-hinting --notdef-outline --layout-features='' --drop-tables+=vhea,vmtx,GSUB,GPOS,GDEF,BASE,STAT \
    --no-recalc-timestamp --name-IDs='*'
done
