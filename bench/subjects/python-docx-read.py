# Text of every table cell of every Word file of a folder: python3 python-docx-read.py FOLDER
import json
import os
import sys

from docx import Document

folder = sys.argv[1]
names = os.listdir(folder)
values = failed = 0
for name in names:
    try:
        for table in Document(os.path.join(folder, name)).tables:
            for row in table.rows:
                values += sum(1 for cell in row.cells if cell.text is not None)
    except Exception:
        failed += 1
print(json.dumps({"files": len(names), "failed": failed, "values": values}))
