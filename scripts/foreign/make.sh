#!/bin/sh
# Makes test/foreign/*.xlsx: forms of the shipped plan, filled in and handled by LibreOffice and openpyxl.
# Needs soffice and a python3 with openpyxl; the tests need neither, they read the committed files.
# Names and versions: PYTHON=/usr/bin/python3 SOFFICE=soffice
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node scripts/foreign/base-form.mjs xa-ha-trung 2026-06 "$work/base.xlsx"
"${PYTHON:-python3}" scripts/foreign/make.py "$work" "${SOFFICE:-soffice}" test/foreign
