"""Fills in and handles forms with openpyxl and python-docx. Usage: programs.py WORK TARGET (see make.sh)."""
import datetime
import pathlib
import sys
import zlib

import docx
import openpyxl

WORK = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(sys.argv[2])
FIXED = datetime.datetime(2026, 6, 15, 8, 0, 0)
MARK = "[Dữ liệu mẫu, hư cấu]"


def places(book):
    """Answer id -> cell, by the layout that the form states in its hidden column."""
    found = {}
    for sheet in book:
        keys = {}
        for row in sheet.iter_rows():
            first = row[0].value
            if first == "#map":
                keys = {c.column: c.value for c in row[1:] if c.value}
            elif isinstance(first, str) and "/" in first and keys:
                for column, key in keys.items():
                    name = first if key == "=" else f"{first}/{key}"
                    found[name] = sheet.cell(row[0].row, column)
    return found


def save(book, name):
    book.properties.created = book.properties.modified = FIXED
    book.save(TARGET / name)


def department():
    book = openpyxl.load_workbook(WORK / "excel-good-department.xlsx")
    cells = places(book)
    cells["unit/summary"].value = f"{MARK} Điền lại bằng openpyxl."
    cells["unit/document-date"].value = datetime.date(2026, 6, 16)
    save(book, "openpyxl-department.xlsx")


def copied():
    """Values only, cell by cell, into a new book: what a script of somebody's own leaves of a form."""
    book = openpyxl.load_workbook(WORK / "excel-good.xlsx")
    new = openpyxl.Workbook()
    new.remove(new.active)
    for sheet in book:
        copy = new.create_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    copy[cell.coordinate].value = cell.value
    save(new, "openpyxl-copied.xlsx")


def mistakes():
    book = openpyxl.load_workbook(WORK / "excel-good.xlsx")
    cells = places(book)
    cells["task/1.1/leader"].value = None
    cells["task/1.1/status"].value = "Đã làm tốt"
    cells["indicator/CT-03/period"].value = "hơn 400"
    cells["indicator/CT-05/period"].value = "12 bài"
    save(book, "openpyxl-mistakes.xlsx")


def form():
    """python-docx sees no content controls: it edits the text around them and saves everything else as it was."""
    document = docx.Document(WORK / "word-good.docx")
    for table in document.tables:
        for row in table.rows:
            if row.cells[0].text == "Đ5":
                row.cells[1].paragraphs[0].add_run(" (đã rà soát)")
    document.add_paragraph(f"Ghi thêm bằng python-docx. {MARK}")
    document.core_properties.modified = FIXED
    document.save(TARGET / "python-docx-form.docx")


def letter():
    document = docx.Document()
    head = document.add_table(rows=2, cols=2)
    head.cell(0, 0).text = "ỦY BAN NHÂN DÂN\nXÃ HÀ TRUNG"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    head.cell(1, 0).text = "Số: 15/BC-UBND"
    head.cell(1, 1).text = "Hà Trung, ngày 15 tháng 6 năm 2026"
    for text in [
        "BÁO CÁO",
        "Kết quả thực hiện Kế hoạch tuyên truyền 6 tháng đầu năm 2026",
        "Kính gửi: Sở Văn hóa, Thể thao và Du lịch",
        f"Xã đã tổ chức 5 hội nghị. {MARK}",
        "CHỦ TỊCH",
        "Nguyễn Văn Mẫu",
    ]:
        document.add_paragraph(text)
    document.core_properties.created = document.core_properties.modified = FIXED
    document.save(TARGET / "python-docx-letter.docx")


def scan():
    """A page that is nothing but a picture: scan.pgm as pdftoppm drew it, wrapped as scanners do."""
    _, size, _, pixels = (WORK / "scan.pgm").read_bytes().split(b"\n", 3)
    width, height = size.decode().split()
    image = zlib.compress(pixels, 9)
    content = b"q 595 0 0 842 0 0 cm /Im0 Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray"
        f" /BitsPerComponent 8 /Filter /FlateDecode /Length {len(image)} >>\nstream\n".encode() + image + b"\nendstream",
        b"<< /Title (Du lieu mau, hu cau) >>",
    ]
    body = b"%PDF-1.4\n"
    starts = []
    for number, text in enumerate(objects, 1):
        starts.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % s for s in starts)
    body += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    body_end = body.rindex(b"xref")
    body += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, body_end)
    (TARGET / "scan.pdf").write_bytes(body)


for make in (scan, department, copied, mistakes, form, letter):
    make()
