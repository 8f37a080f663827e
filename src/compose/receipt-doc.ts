import { findingText } from '../messages/findings.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { isCode } from '../model/codes.ts';
import type { Block, Doc, Run, TableRow } from '../model/doc.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Arrival, Standing } from '../model/standing.ts';
import { dayWithWeekday, longDay, shortDay } from '../text/print.ts';
import { capital } from './book-parts.ts';
import { dash, gap, heading, officeName, plain, sentence } from './consolidated-doc-words.ts';
import { cells, findingTable, head } from './receipt-tables.ts';
import { askedBack } from './return-notes.ts';

export interface ReceiptInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly standing: Standing;
  readonly asOf: CivilDate;
  /** Findings of the data file that was checked, folded; absent where none could be. */
  readonly checked?: { readonly file: string; readonly findings: readonly Finding[] };
  /** Files of the unit that were not taken in. */
  readonly refused: readonly Extract<RegisterEvent, { kind: 'refused' }>[];
  /** The return in force, if the unit's file has been sent back. */
  readonly returned?: Extract<RegisterEvent, { kind: 'returned' }>;
}

const states: Readonly<Record<Arrival['state'], string>> = {
  current: 'bản đang có hiệu lực',
  superseded: 'đã có bản thay thế',
  returned: 'đã trả lại để bổ sung, chỉnh sửa',
  revoked: 'đã được đơn vị rút lại',
};

const afterClosing = 'Đến sau khi khóa kỳ, không làm thay đổi danh sách và số liệu';

/** The hash in groups of eight, so that it breaks over lines and can be compared by eye. */
function grouped(sha256: string): string {
  return sha256.replace(/(.{8})(?=.)/g, '$1 ');
}

function arrivalRow(a: Arrival, index: number): TableRow {
  const document = [
    ...(a.documentNumber ? [`Số ${a.documentNumber}`] : []),
    ...(a.documentDate ? [`ngày ${shortDay(a.documentDate)}`] : []),
  ].join(', ');
  const what = [
    a.file ? `Tệp: ${a.file.name}` : capital(cliVi.paperWord),
    ...(document ? [document] : []),
    ...(a.subject ? [`Trích yếu: ${a.subject}`] : []),
    ...(a.file ? [`Mã kiểm SHA-256: ${grouped(a.file.sha256)}`] : []),
  ].join('\n');
  const dates = [a.arrived ? shortDay(a.arrived) : cliVi.noArrival, `(ghi sổ ${shortDay(a.recorded)})`];
  return cells(
    String(index + 1),
    capital(cliVi.forms[a.form]),
    what,
    dates.join('\n'),
    `${a.afterClosing ? afterClosing : capital(states[a.state])}; mã trong sổ ${a.event}`,
  );
}

function arrivalTable(arrivals: readonly Arrival[]): Block {
  const shares = [6, 14, 44, 16, 20];
  return {
    kind: 'table',
    table: {
      columns: shares.map((share, i) => ({ share, align: i === 0 || i === 3 ? 'center' : 'left' })),
      head: head('TT', 'Loại', 'Văn bản, tệp', 'Ngày đến', 'Tình trạng của bản này'),
      rows: arrivals.map(arrivalRow),
    },
  };
}

function refusedBlocks(refused: ReceiptInput['refused']): readonly Block[] {
  return refused.map((e) => {
    const why = e.codes.map((code) => (isCode(code) ? findingText('vi', code).title : code)).join('; ');
    const day = e.arrived ? `, đến ngày ${shortDay(e.arrived)}` : '';
    return dash(`Không tiếp nhận tệp “${e.file.name}”${day}: ${why}.`);
  });
}

function standingBlocks({ standing, asOf, returned }: ReceiptInput): readonly Block[] {
  const { judgedBy, obligation, decision } = standing;
  const judged = judgedBy && cliVi.judgedBy({ which: judgedBy.which, day: shortDay(judgedBy.date) });
  const stands = vi.standing(standing);
  // What already ends in brackets takes the day into them.
  const open = stands.endsWith(')');
  const words = open && judged ? `${stands.slice(0, -1)}; bản được xét ${judged})` : stands;
  const why = !returned && decision ? ` Lý do: ${decision.reason}${paper(decision.documentNumber)}.` : '';
  return [
    sentence(
      `Tính đến hết ${longDay(asOf)}: `,
      { text: words, bold: true },
      `${judged && !open ? ` (${judged})` : ''}.${why}`,
    ),
    ...(obligation ? [sentence(`Cách xác định: ${vi.deadline(obligation.deadline)}`)] : []),
  ];
}

const paper = (number: string | undefined): string => (number ? ` (văn bản số ${number})` : '');

function checkBlocks({ checked }: ReceiptInput): readonly Block[] {
  if (!checked) return [sentence('Chưa có tệp số liệu (biểu mẫu) để kiểm tra nội dung.')];
  const asked = askedBack(checked.findings);
  if (asked.length === 0) return [sentence(`Tệp “${checked.file}”: không có lỗi, không có cảnh báo.`)];
  const count = (severity: Finding['severity']): number =>
    asked.filter((f) => f.severity === severity).length;
  return [
    sentence(
      `Tệp “${checked.file}”: ${count('error')} lỗi, ${count('confirm')} điều cần xác nhận, ${count('warning')} cảnh báo.`,
    ),
    findingTable(asked),
  ];
}

/** What the unit has to do now, and by when. */
function todoText({ checked, standing, returned }: ReceiptInput): string {
  if (returned) {
    return `Đề nghị ${standing.unit.name} bổ sung, chỉnh sửa và gửi lại chậm nhất hết ${dayWithWeekday(returned.correctBy)}. Lý do trả lại: ${withoutStop(returned.reason)}${paper(returned.documentNumber)}.`;
  }
  if (!checked) return `Đề nghị ${standing.unit.name} gửi tệp số liệu theo biểu mẫu.`;
  const severities = new Set(askedBack(checked.findings).map((f) => f.severity));
  if (severities.has('error'))
    return `${cliVi.leftOutRule} Đề nghị ${standing.unit.name} sửa các lỗi nêu ở mục 2 và gửi lại.`;
  if (severities.has('confirm'))
    return `Đề nghị ${standing.unit.name} xác nhận hoặc sửa các điều cần xác nhận nêu ở mục 2.`;
  return `${standing.unit.name} không phải làm gì thêm.`;
}

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

function contactRuns({ office }: Plan): readonly Run[] {
  const { name, phone, email } = office.contact;
  const parts = [name, phone, email].filter((p) => p !== null);
  return [
    plain(' Cần hỏi, xin liên hệ: '),
    parts.length > 0 ? plain(parts.join(', ')) : gap('người phụ trách, điện thoại'),
  ];
}

function bodyOf(input: ReceiptInput): readonly Block[] {
  const { plan, period, standing } = input;
  const refused = refusedBlocks(input.refused);
  return [
    sentence(
      `${officeName(plan)} đã nhận của ${standing.unit.name} các văn bản, tệp báo cáo ${period.label} sau đây:`,
    ),
    ...(standing.arrivals.length > 0
      ? [arrivalTable(standing.arrivals)]
      : [sentence('Chưa có văn bản, tệp nào được tiếp nhận.')]),
    ...refused,
    heading(2, '1. Tình trạng gửi báo cáo'),
    ...standingBlocks(input),
    heading(2, '2. Kết quả kiểm tra tự động'),
    ...checkBlocks(input),
    heading(2, '3. Việc cần làm'),
    sentence(todoText(input), ...contactRuns(plan), './.'),
  ];
}

/**
 * Phiếu tiếp nhận báo cáo: what arrived from a unit and when, the hash of every file, how it stands and by which rule,
 * what the checks found, what is to be done. Number, day and signature stay blank for the office.
 */
export function receiptDoc(input: ReceiptInput): Doc {
  const { plan, period, standing, asOf } = input;
  const { office } = plan;
  const signer = office.signers.find((s) => s.id === office.defaultSigner) ?? office.signers[0];
  return {
    parentAgency: office.parentName,
    agency: office.printedName,
    agencyName: officeName(plan),
    symbol: office.symbol,
    place: office.place,
    year: partsOf(asOf).year,
    kind: 'Phiếu tiếp nhận',
    subject: capital(`báo cáo ${period.label} của ${standing.unit.name}`),
    addressees: [standing.unit.name],
    body: bodyOf(input),
    signer: { lines: signer?.lines ?? [], name: signer?.name ?? null },
    recipients: ['Như trên', `Lưu: VT${office.draftingUnit === null ? '' : `, ${office.draftingUnit}`}`],
    appendices: [],
    date: asOf,
    creator: officeName(plan),
  };
}
