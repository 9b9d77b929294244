#!/bin/sh
# Makes the two fonts that PNGs are drawn with, without hinting: Regular with the characters of widths.txt, Bold
# without the hanzi that only GBK has. A bold text takes these from Regular.
#
#     sh subset.sh 400Regular/NotoSansSC_400Regular.ttf 700Bold/NotoSansSC_700Bold.ttf Unihan_OtherMappings.txt
#
# Run it in this folder, after widths.py. Needs fontTools 4.38 or later; README.md says where the files come from.
set -eu
resources=../../main/resources/org/huiyin/draw/font
characters=$(mktemp)
trap 'rm -f "$characters"' EXIT
for set in "$1:Regular" "$2:Bold"; do
  ${PYTHON:-python3} - "$3" "${set##*:}" > "$characters" <<'PYTHON'
import sys
sys.path.insert(0, ".")
sys.dont_write_bytecode = True
import widths
wanted = widths.common(sys.argv[1]) if sys.argv[2] == "Bold" else widths.wanted(sys.argv[1])
for code_point in sorted(wanted):
    print(f"U+{code_point:04X}")
PYTHON
  # Outlines and widths are all that is read; --no-recalc-timestamp keeps the bytes the same.
  ${PYTHON:-python3} -m fontTools.subset "${set%%:*}" --unicodes-file="$characters" \
    --output-file="$resources/NotoSansSC-${set##*:}.ttf" \
    --no-hinting --notdef-outline --layout-features='' --drop-tables+=vhea,vmtx,GSUB,GPOS,GDEF,BASE,STAT \
    --no-recalc-timestamp --name-IDs='*'
done
