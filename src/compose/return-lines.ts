import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import type { ReturnLine, ReturnNote, ReturnNotes } from '../model/return-notes.ts';
import { dayWithWeekday, shortDay } from '../text/print.ts';
import { capital } from './book-parts.ts';
import { placeWords } from './return-notes.ts';

function noteLines(note: ReturnNote, number: number, firstMark: number): readonly ReturnLine[] {
  const links = note.places.map((place, i): ReturnLine => {
    const label = place.label === '' || note.places.length === 1 ? '' : ` (“${place.label}”)`;
    return {
      text: `${label}.`,
      link: { text: `Chỗ cần sửa: ${placeWords(place.place)}`, mark: firstMark + i },
    };
  });
  return [
    { text: `${number}. ${capital(vi.severities[note.severity])}: ${note.found}`, bold: true },
    ...links,
    ...(note.expected ? [{ text: `${cliVi.expectedWord}: ${note.expected}` }] : []),
    ...(note.remedy ? [{ text: `${cliVi.remedyWord}: ${note.remedy}` }] : []),
  ];
}

/** The list of what to put right, line by line, for the page before a returned Word form. Marks count over all places. */
export function returnLines(notes: ReturnNotes): readonly ReturnLine[] {
  const before = notes.notes.map((_, i) =>
    notes.notes.slice(0, i).reduce((sum, n) => sum + n.places.length, 0),
  );
  const none: ReturnLine = { text: 'Không có lỗi nào tự phát hiện được; xem lý do trả lại ở trên.' };
  return [
    { text: 'CẦN BỔ SUNG, CHỈNH SỬA', bold: true },
    {
      text: `${notes.office} trả lại ngày ${shortDay(notes.returnedOn)} báo cáo ${notes.period} của ${notes.unit}. Đề nghị sửa và gửi lại chậm nhất hết ${dayWithWeekday(notes.correctBy)}.`,
    },
    { text: `Lý do trả lại: ${notes.reason}` },
    {
      text: 'Bấm (giữ phím Ctrl) vào “Chỗ cần sửa” để đến đúng ô. Ô nền đỏ là lỗi, ô nền cam là điều cần xem lại hoặc cần xác nhận; ghi chú nằm bên lề. Sửa trực tiếp trong các ô đó, lưu lại và gửi lại chính tệp này; trang này không phải xóa.',
    },
    ...(notes.contact === undefined ? [] : [{ text: `Cần hỏi, xin liên hệ: ${notes.contact}.` }]),
    ...notes.notes.flatMap((note, i) => noteLines(note, i + 1, before[i] ?? 0)),
    ...(notes.notes.length === 0 ? [none] : []),
  ];
}
