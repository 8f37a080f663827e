"""Fills in and handles a form with openpyxl and LibreOffice. Usage: make.py WORK SOFFICE TARGET (see make.sh)."""
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import unicodedata
from xml.sax.saxutils import escape

import openpyxl

WORK = pathlib.Path(sys.argv[1]).resolve()
SOFFICE = sys.argv[2]
TARGET = pathlib.Path(sys.argv[3]).resolve()
BASE = WORK / "base.xlsx"
ANSWERS = json.loads((TARGET / "answers.json").read_text(encoding="utf-8"))
STRAY = "viết thêm ở dòng chèn"
FIXED = datetime.datetime(2026, 6, 12, 8, 0, 0)


def places():
    """Answer id -> (sheet, row, column) in the form as it was sent out."""
    found = {}
    for sheet in openpyxl.load_workbook(BASE):
        keys = {}
        for row in sheet.iter_rows():
            first = row[0].value
            if first == "#map":
                keys = {c.column: c.value for c in row[1:] if c.value}
            elif first and sheet.sheet_state == "visible":
                for column, key in keys.items():
                    name = first if key == "=" else f"{first}/{key}"
                    found[name] = (sheet.title, row[0].row, column)
    return found


PLACES = places()


def text_of(write):
    text = write["text"]
    return unicodedata.normalize("NFD", text) if write.get("nfd") else text


# --- openpyxl -----------------------------------------------------------------------------------------------------


def type_in(cell, write):
    if "text" in write:
        cell.value = text_of(write)
        cell.data_type = "s"
    elif "number" in write:
        cell.value = write["number"]
    elif "percent" in write:
        cell.value = write["percent"]
        cell.number_format = "0.0%"
    elif "date" in write:
        cell.value = datetime.date.fromisoformat(write["date"])
        cell.number_format = "dd/mm/yyyy"
    elif "formula" in write:
        cell.value = "=" + write["formula"]
    else:
        # This version of openpyxl knows no rich text.
        cell.value = "".join(text for text, _ in write["rich"])


def filled(name):
    book = openpyxl.load_workbook(BASE)
    for answer in ANSWERS[name]:
        sheet, row, column = PLACES[answer["id"]]
        type_in(book[sheet].cell(row, column), answer["write"])
    return book


def shift_merges(sheet, rows=0, columns=0, from_row=1, from_column=1):
    """openpyxl moves cells only; a program with a screen moves the merged ranges too."""
    for merge in sheet.merged_cells.ranges:
        if merge.min_row >= from_row and merge.min_col >= from_column:
            merge.shift(col_shift=columns, row_shift=rows)


def insert_rows(sheet, at, count):
    shift_merges(sheet, rows=count, from_row=at)
    sheet.insert_rows(at, count)


def insert_columns(sheet, at, count):
    shift_merges(sheet, columns=count, from_column=at)
    sheet.insert_cols(at, count)


def handle(book):
    report, figures = book["Báo cáo"], book["Số liệu"]
    _, summary, answer = PLACES["unit/summary"]
    insert_rows(report, summary, 1)
    report.cell(summary, answer).value = STRAY
    insert_rows(report, 1, 2)
    insert_columns(report, 1, 1)
    insert_columns(figures, 3, 2)
    report.title, figures.title = "Sheet1 (xã)", "Bảng 2"
    book.move_sheet(figures, -1)
    book.copy_worksheet(figures).title = "Bảng 2 (2)"
    book.create_sheet("Ghi chú", 0)["B2"] = "Số liệu mẫu, không có thật"
    return book


def save(book, name):
    book.properties.created = book.properties.modified = FIXED
    book.save(TARGET / name)


# --- LibreOffice --------------------------------------------------------------------------------------------------


def basic_text(text):
    pieces = [f'"{p.replace(chr(34), chr(34) * 2)}"' for p in text.split("\n")]
    return " & Chr(10) & ".join(pieces)


def basic_write(answer):
    sheet, row, column = PLACES[answer["id"]]
    write = answer["write"]
    lines = [f"c = d.Sheets.getByName({basic_text(sheet)}).getCellByPosition({column - 1}, {row - 1})"]
    if "text" in write:
        lines.append(f"c.String = {basic_text(text_of(write))}")
    elif "number" in write:
        lines.append(f"c.Value = {write['number']}")
    elif "percent" in write:
        lines += [f"c.Value = {write['percent']}", 'c.NumberFormat = Format(d, "0.0%")']
    elif "date" in write:
        serial = (datetime.date.fromisoformat(write["date"]) - datetime.date(1899, 12, 30)).days
        lines += [f"c.Value = {serial}", 'c.NumberFormat = Format(d, "DD/MM/YYYY")']
    elif "formula" in write:
        lines.append(f'c.Formula = "={write["formula"]}"')
    else:
        lines.append('c.String = ""')
        for text, bold in write["rich"]:
            lines += [
                "k = c.createTextCursor()",
                "k.gotoEnd(False)",
                f"k.CharWeight = {150 if bold else 100}",
                f"c.insertString(k, {basic_text(text)}, False)",
            ]
    return lines


def basic_handle():
    _, summary, answer = PLACES["unit/summary"]
    return [
        'r = d.Sheets.getByName("Báo cáo")',
        'f = d.Sheets.getByName("Số liệu")',
        f"r.Rows.insertByIndex({summary - 1}, 1)",
        f"r.getCellByPosition({answer - 1}, {summary - 1}).String = {basic_text(STRAY)}",
        "r.Rows.insertByIndex(0, 2)",
        "r.Columns.insertByIndex(0, 1)",
        "f.Columns.insertByIndex(2, 2)",
        'r.Name = "Sheet1 (xã)"',
        'f.Name = "Bảng 2"',
        'd.Sheets.moveByName("Bảng 2", 0)',
        'd.Sheets.copyByName("Bảng 2", "Bảng 2 (2)", 2)',
        'd.Sheets.insertNewByName("Ghi chú", 0)',
        'd.Sheets.getByName("Ghi chú").getCellByPosition(1, 1).String = "Số liệu mẫu, không có thật"',
    ]


BASIC = """Function Format(d As Object, code As String) As Long
  Dim l As New com.sun.star.lang.Locale
  Dim n As Long
  n = d.NumberFormats.queryKey(code, l, False)
  If n = -1 Then n = d.NumberFormats.addNew(code, l)
  Format = n
End Function

Sub Main
  Dim a(0) As New com.sun.star.beans.PropertyValue
  Dim o(0) As New com.sun.star.beans.PropertyValue
  a(0).Name = "Hidden"
  a(0).Value = True
  o(0).Name = "FilterName"
  o(0).Value = "Calc MS Excel 2007 XML"
  d = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, a())
  For Each n In d.Sheets.ElementNames
    d.Sheets.getByName(n).unprotect("")
  Next
  {lines}
  d.storeToURL("{target}", o())
  d.close(True)
End Sub
"""

LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
"""

MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{code}</script:module>
"""


def soffice(*arguments):
    profile = f"-env:UserInstallation=file://{WORK}/profile"
    subprocess.run([SOFFICE, "--headless", "--norestore", profile, *arguments], check=True, timeout=300)


def run_basic(lines, target):
    code = BASIC.format(source=BASE.as_uri(), target=(TARGET / target).as_uri(), lines="\n  ".join(lines))
    library = WORK / "profile/user/basic/Standard"
    library.mkdir(parents=True, exist_ok=True)
    (library / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    (library / "Module1.xba").write_text(MODULE.format(code=escape(code)), encoding="utf-8")
    soffice("macro:///Standard.Module1.Main")


def convert(source, kind, target):
    folder = WORK / "converted"
    soffice("--convert-to", kind, "--outdir", str(folder), str(source))
    made = folder / f"{pathlib.Path(source).stem}.{kind}"
    if target:
        shutil.copy(made, TARGET / target)
    return made


def main():
    save(filled("clean"), "openpyxl-clean.xlsx")
    save(handle(filled("handled")), "openpyxl-handled.xlsx")
    soffice("--terminate_after_init")
    clean = [line for answer in ANSWERS["clean"] for line in basic_write(answer)]
    handled = [line for answer in ANSWERS["handled"] for line in basic_write(answer)]
    run_basic(clean, "libreoffice-clean.xlsx")
    run_basic(handled + basic_handle(), "libreoffice-handled.xlsx")
    convert(TARGET / "openpyxl-handled.xlsx", "xlsx", "openpyxl-handled-then-libreoffice.xlsx")
    convert(convert(TARGET / "libreoffice-handled.xlsx", "ods", None), "xlsx", "libreoffice-handled-by-ods.xlsx")
    again = openpyxl.load_workbook(TARGET / "libreoffice-handled.xlsx")
    save(again, "libreoffice-handled-then-openpyxl.xlsx")
    for name in sorted(p.name for p in TARGET.glob("*.xlsx")):
        print(name, (TARGET / name).stat().st_size)


main()
