# Every cell of every workbook of a folder: python3 openpyxl-read.py FOLDER
import json
import os
import sys

from openpyxl import load_workbook

folder = sys.argv[1]
names = os.listdir(folder)
values = failed = 0
for name in names:
    try:
        book = load_workbook(os.path.join(folder, name))
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                values += sum(1 for value in row if value not in (None, ""))
    except Exception:
        failed += 1
print(json.dumps({"files": len(names), "failed": failed, "values": values}))
