import type { Book, Cell, Row } from '../model/book.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { ReceivedForm, RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import { cell, headRow, label, rowOf } from '../model/sheet-text.ts';
import type { Arrival } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { shortDay } from '../text/print.ts';
import { listSheet, noteRow, periodReport, titleRows, widths } from './book-parts.ts';

/** A signed document on record, with what became of it. */
export interface IncomingDocument {
  readonly event: Extract<RegisterEvent, { kind: 'received' }> & {
    readonly form: Extract<ReceivedForm, 'document'>;
  };
  readonly unit: Unit;
  readonly state: Arrival['state'];
  /** Confirmed later, where the file came without a day. */
  readonly arrived?: CivilDate;
  readonly recorded: CivilDate;
  /** Day and paper of the return, day and reason of the withdrawal, the version that replaced it. */
  readonly remarks: readonly string[];
}

export interface IncomingBookInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly documents: readonly IncomingDocument[];
  readonly toolVersion: string;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục VI: the ten columns and their numbers. */
const columns = [
  ['Ngày đến', 11],
  ['Số đến', 8],
  ['Tác giả', 24],
  ['Số, ký hiệu văn bản', 15],
  ['Ngày tháng văn bản', 11],
  ['Tên loại và trích yếu nội dung văn bản', 34],
  ['Đơn vị hoặc người nhận', 15],
  ['Ngày chuyển', 11],
  ['Ký nhận', 10],
  ['Ghi chú', 32],
] as const;

const day = (date: CivilDate | undefined): Cell =>
  date ? cell({ date }, 'label', { format: 'date', align: 'center' }) : label('');

const written = (text: string | undefined): Cell => label(text ?? '', { format: 'as-text' });

/** What became of the version; "chưa rõ ngày đến" where only the recording is known. */
function remark({ arrived, recorded, remarks, event }: IncomingDocument): string {
  return [
    ...(arrived ? [] : [`Chưa rõ ngày đến; ghi sổ ngày ${shortDay(recorded)}`]),
    ...remarks,
    ...(event.afterClosing ? ['Đến sau khi khóa kỳ'] : []),
  ].join('; ');
}

function documentRow(d: IncomingDocument): Row {
  const { event, unit, arrived } = d;
  return rowOf([
    day(arrived),
    written(event.arrivalNumber),
    label(unit.name),
    written(event.documentNumber),
    day(event.documentDate),
    written(event.subject),
    label(''),
    label(''),
    label(''),
    label(remark(d)),
  ]);
}

/** By day of arrival, then by the office's own number, then by recording; without a day last. */
function inOrder(documents: readonly IncomingDocument[]): readonly IncomingDocument[] {
  const key = ({ arrived, event }: IncomingDocument): string =>
    [arrived ?? '9999-99-99', (event.arrivalNumber ?? '').padStart(12, '0'), event.id].join(' ');
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Sổ đăng ký văn bản đến of one period: a row for every signed document that arrived. What the register does not know
 * stays blank for the records clerk: it is never made up.
 */
export function incomingBook(input: IncomingBookInput): Book {
  const { plan, period, asOf, documents } = input;
  const count = columns.length;
  const top = [
    ...titleRows(plan, 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN', { period, asOf }, count),
    noteRow(
      'Mỗi dòng là một văn bản báo cáo đã ký, lập từ sổ theo dõi. Cột để trống là điều sổ theo dõi không ghi; văn thư ghi theo sổ của cơ quan.',
      count,
    ),
  ];
  const at = top.length + 1;
  const numbers = rowOf(columns.map((_c, i) => cell(`(${i + 1})`, 'head')));
  const sheet = listSheet(
    {
      name: 'Văn bản đến',
      columns: widths(...columns.map(([, width]) => width)),
      rows: [...top, headRow(columns.map(([name]) => name)), numbers, ...inOrder(documents).map(documentRow)],
    },
    { from: at, to: at + 1 },
  );
  return {
    title: `Sổ đăng ký văn bản đến, ${periodReport(period)}`,
    subject: plan.reporting.name,
    creator: `dondoc ${input.toolVersion}`,
    date: asOf,
    sheets: [sheet],
    lists: [],
  };
}
