#!/bin/sh
# Makes test/corpus/files: forms and letters of the corpus opened and saved by LibreOffice, openpyxl and python-docx.
# Needs soffice, pdftoppm and a python3 with openpyxl and docx; the tests need none of them, they read the committed files.
# Names and versions: PYTHON=/usr/bin/python3 SOFFICE=soffice
set -eu
cd "$(dirname "$0")/../.."
target=test/corpus/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"
node scripts/corpus/write-cases.mjs "$work" excel-good excel-good-department word-good letter-good letter-narrow letter-department letter-secret

convert() { # FROM ENDING
  "${SOFFICE:-soffice}" --headless "-env:UserInstallation=file://$work/lo" --convert-to "$2" --outdir "$work/out" "$1" >/dev/null 2>&1
}
keep() { # MADE NAME
  mv "$work/out/$1" "$target/$2"
}

convert "$work/excel-good.xlsx" ods && cp "$work/out/excel-good.ods" "$target/libreoffice.ods"
convert "$work/excel-good.xlsx" xls && cp "$work/out/excel-good.xls" "$target/libreoffice.xls"
convert "$work/out/excel-good.xls" xlsx && keep excel-good.xlsx libreoffice-by-xls.xlsx

convert "$work/word-good.docx" docx && keep word-good.docx libreoffice.docx
convert "$work/word-good.docx" doc && keep word-good.doc libreoffice.doc
convert "$work/word-good.docx" odt && cp "$work/out/word-good.odt" "$target/libreoffice-form.odt"
convert "$work/word-good.docx" pdf && keep word-good.pdf libreoffice-form.pdf
convert "$work/out/word-good.odt" docx && keep word-good.docx libreoffice-by-odt.docx

convert "$work/letter-good.docx" docx && keep letter-good.docx libreoffice-letter.docx
convert "$work/letter-good.docx" odt && keep letter-good.odt libreoffice-letter.odt
convert "$work/letter-good.docx" pdf && cp "$work/out/letter-good.pdf" "$target/libreoffice-letter.pdf"
restricted='pdf:writer_pdf_Export:{"RestrictPermissions":{"type":"boolean","value":"true"},"PermissionPassword":{"type":"string","value":"mau"}}'
convert "$work/letter-good.docx" "$restricted" && cp "$work/out/letter-good.pdf" "$target/libreoffice-letter-restricted.pdf"
convert "$work/letter-good.docx" pdf
convert "$work/letter-narrow.docx" pdf && keep letter-narrow.pdf libreoffice-letter-narrow.pdf
convert "$work/letter-department.docx" pdf && keep letter-department.pdf libreoffice-letter-department.pdf
convert "$work/letter-secret.docx" pdf && keep letter-secret.pdf libreoffice-secret.pdf
pdftoppm -r 40 -gray -singlefile "$work/out/letter-good.pdf" "$work/scan"

"${PYTHON:-python3}" scripts/corpus/programs.py "$work" "$target"
