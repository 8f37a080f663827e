import { vi } from '../messages/vi/words.ts';
import type { Book, Row } from '../model/book.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Contact, EarlierLetter, ReminderState } from '../model/reminder.ts';
import type { Period } from '../model/reporting.ts';
import { cell, figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import type { Standing } from '../model/standing.ts';
import { shortDay } from '../text/print.ts';
import { capital, groupRow, listSheet, noteRow, periodReport, titleRows, widths } from './book-parts.ts';
import { stateHeadings } from './reminder-words.ts';

/** A unit that is still out. */
export interface PhoneLine {
  readonly standing: Standing;
  readonly state: ReminderState;
  /** Letters of the period that went to it, oldest first. */
  readonly letters: readonly EarlierLetter[];
}

export interface PhoneListInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly lines: readonly PhoneLine[];
  /** Of a closed period: what its closing keeps and what was corrected. */
  readonly closed: readonly string[];
  readonly contacts: readonly Contact[];
  readonly toolVersion: string;
}

const heads = [
  'TT',
  'Cơ quan, đơn vị, địa phương',
  'Tình trạng',
  'Người liên hệ',
  'Điện thoại',
  'Thư điện tử',
  'Công văn gần nhất',
  'Ghi chú đã có',
  'Kết quả gọi lần này',
];

function letterText(letters: readonly EarlierLetter[]): string {
  const last = letters.at(-1);
  if (!last) return '';
  const which =
    last.round === 0 ? 'Nhắc trước hạn' : last.round === 3 ? 'Đã báo cáo lên' : `Lần ${last.round}`;
  const number = last.number ? `, số ${last.number}` : '';
  const due = last.due && last.round > 0 ? `; thời hạn ${shortDay(last.due)}` : '';
  return `${which}, ngày ${shortDay(last.date ?? last.recorded)}${number}${due}`;
}

/** What it owes, and its standing where that says more. */
function stateText({ standing, state }: PhoneLine): string {
  const words = capital(vi.standing(standing));
  return state === 'nothing' || state === 'returned'
    ? words
    : `${stateHeadings[state]} (${vi.standing(standing)})`;
}

const notesText = ({ standing }: PhoneLine): string =>
  standing.notes.map((n) => `${shortDay(n.date)}: ${n.text}`).join('\n');

function unitRow(line: PhoneLine, ordinal: number, contact: Contact | undefined): Row {
  return rowOf([
    figure(ordinal, 'number', { align: 'center' }),
    label(line.standing.unit.name),
    label(stateText(line)),
    label(contact?.name ?? ''),
    label(contact?.phone || 'chưa có số', { format: 'as-text' }),
    label(contact?.email ?? ''),
    label(letterText(line.letters)),
    label(notesText(line)),
    cell(null, 'text'),
  ]);
}

/** Who is still out, by group, with telephone, state, last letter and the notes recorded: A4 landscape, a column to write in. */
export function phoneListBook(input: PhoneListInput): Book {
  const { plan, period, asOf } = input;
  const contacts = new Map(input.contacts.map((c) => [c.unit, c]));
  const head = titleRows(plan, 'DANH SÁCH GỌI ĐIỆN ĐÔN ĐỐC BÁO CÁO', { period, asOf }, heads.length);
  let n = 0;
  const groups = plan.groups.flatMap((g): readonly Row[] => {
    const own = input.lines.filter((l) => l.standing.unit.group === g.id);
    if (own.length === 0) return [];
    const rows = own.map((line) => {
      n += 1;
      return unitRow(line, n, contacts.get(line.standing.unit.id));
    });
    return [groupRow(`${capital(g.name)} (${own.length})`, heads.length), ...rows];
  });
  const at = head.length + 1;
  const closed = input.closed.map((line) => noteRow(line, heads.length));
  const foot = noteRow(
    'Ghi lại kết quả gọi bằng lệnh: dondoc note <đơn vị> "Đã gọi điện, hẹn ngày …". Dùng trong cơ quan, không gửi ra ngoài.',
    heads.length,
  );
  const table = {
    name: 'Gọi điện',
    columns: widths(5, 26, 22, 18, 15, 22, 20, 26, 24),
    rows: [...head, headRow(heads), ...groups, ...closed, foot],
  };
  return {
    title: `Danh sách gọi điện đôn đốc ${periodReport(period)}`,
    subject: plan.reporting.name,
    creator: `dondoc ${input.toolVersion}`,
    date: asOf,
    sheets: [listSheet(table, { from: at, to: at })],
    lists: [],
  };
}
