import { returnedTexts } from '../messages/returned.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import type { Book, Cell, Row, Sheet } from '../model/book.ts';
import type { MarkedPlace, NotAnnotated, ReturnNote, ReturnNotes } from '../model/return-notes.ts';
import { across, cell, headRow, onSheet, rowOf } from '../model/sheet-text.ts';
import { dayWithWeekday, shortDay } from '../text/print.ts';
import { capital, noteRow, pageFooter, widths } from './book-parts.ts';
import { placeWords } from './return-notes.ts';

/** Name of the first sheet of a returned workbook. */
export const returnSheetName = 'Cần bổ sung, chỉnh sửa';

const columns = widths(5, 13, 21, 46, 32, 40);
const heads = ['TT', 'Mức độ', 'Chỗ cần sửa', 'Nội dung phát hiện', cliVi.expectedWord, cliVi.remedyWord];

function guidance(apart: NotAnnotated | undefined): readonly string[] {
  if (apart !== undefined) {
    return [
      `Ghi chú không đặt thẳng vào tệp của cơ quan, đơn vị vì ${returnedTexts.vi.whyApart[apart]}. Chỗ cần sửa nêu dưới đây theo đúng tệp đã gửi.`,
      'Sửa trong tệp đã gửi (hoặc biểu mẫu do cơ quan đầu mối cấp) rồi gửi lại.',
    ];
  }
  return [
    'Bấm vào cột “Chỗ cần sửa” để đến đúng ô. Ô nền đỏ là lỗi, ô nền cam là điều cần xem lại hoặc cần xác nhận; để con trỏ trên ô để đọc ghi chú.',
    'Sửa trực tiếp trong các ô đó, lưu lại và gửi lại chính tệp này. Các câu trả lời khác được giữ nguyên; trang này không phải xóa.',
  ];
}

function headRows(notes: ReturnNotes, apart: NotAnnotated | undefined): readonly Row[] {
  const n = columns.length;
  const day = dayWithWeekday(notes.correctBy);
  return [
    rowOf(across(notes.office, 'agency', n, { align: 'left' })),
    rowOf(across('CẦN BỔ SUNG, CHỈNH SỬA', 'title', n)),
    rowOf(across(`${notes.unit}: báo cáo ${notes.period}`, 'subtitle', n)),
    noteRow(
      `Trả lại ngày ${shortDay(notes.returnedOn)} tệp “${notes.file}”. Đề nghị sửa và gửi lại chậm nhất hết ${day}.`,
      n,
    ),
    noteRow(`Lý do trả lại: ${notes.reason}`, n),
    ...guidance(apart).map((text) => noteRow(text, n)),
    ...(notes.contact === undefined ? [] : [noteRow(`Cần hỏi, xin liên hệ: ${notes.contact}.`, n)]),
  ];
}

function placeCell({ place }: MarkedPlace, linked: boolean): Cell {
  const words = placeWords(place);
  if (!linked || place.kind !== 'cell') return cell(words, 'text');
  return cell({ link: `#${onSheet(place.sheet, place.cell)}`, text: words }, 'link');
}

/** The first place with all sentences; further ones each on a line of their own. */
function noteRows(note: ReturnNote, number: number, linked: boolean): readonly Row[] {
  const [first, ...others] = note.places;
  const text = (value: string): Cell => cell(value === '' ? null : value, 'text');
  const full = rowOf([
    cell(number, 'text', { align: 'center' }),
    text(capital(vi.severities[note.severity])),
    first ? placeCell(first, linked) : text(''),
    text(note.found),
    text(note.expected),
    text(note.remedy),
  ]);
  const more = others.map((place) =>
    rowOf([
      text(''),
      text(''),
      placeCell(place, linked),
      text(place.label === '' ? 'như trên' : `“${place.label}”: như trên`),
      text(''),
      text(''),
    ]),
  );
  return [full, ...more];
}

function listSheet(notes: ReturnNotes, apart: NotAnnotated | undefined): Sheet {
  const head = headRows(notes, apart);
  const rows = notes.notes.flatMap((note, i) => noteRows(note, i + 1, apart === undefined));
  const none = noteRow('Không có lỗi nào tự phát hiện được; xem lý do trả lại ở trên.', columns.length);
  return {
    name: returnSheetName,
    columns,
    rows: [...head, headRow(heads), ...(rows.length > 0 ? rows : [none])],
    landscape: true,
    fitWidth: true,
    freeze: { rows: head.length + 1, columns: 0 },
    footer: pageFooter,
  };
}

/** The list of what to put right, as a workbook of one sheet. `apart`: it does not go with the file, and why. */
export function returnBook(notes: ReturnNotes, apart?: NotAnnotated): Book {
  return {
    title: 'Danh sách nội dung cần bổ sung, chỉnh sửa',
    subject: `${notes.unit}, ${notes.period}`,
    creator: notes.office,
    date: notes.returnedOn,
    lists: [],
    sheets: [listSheet(notes, apart)],
  };
}
