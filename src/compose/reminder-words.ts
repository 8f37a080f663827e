import { vi as notes } from '../messages/vi/standing-notes.ts';
import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Block, Run } from '../model/doc.ts';
import type { Deadline } from '../model/obligation.ts';
import type { SignerForm } from '../model/office.ts';
import type { Plan } from '../model/plan.ts';
import type { ReceivedForm } from '../model/register.ts';
import {
  type EarlierLetter,
  heldVersion,
  type Reminded,
  type ReminderState,
  type Spared,
} from '../model/reminder.ts';
import type { Period } from '../model/reporting.ts';
import type { Arrival, Measures, Standing } from '../model/standing.ts';
import { dayWithWeekday, longDay, shortDay } from '../text/print.ts';
import { bodies, gap, plain } from './consolidated-doc-words.ts';
import { lowerFirst } from './vietnamese-sentences.ts';

/** What every letter of a run is made from. */
export interface ReminderSource {
  readonly plan: Plan;
  readonly period: Period;
  readonly deadline: Deadline;
  readonly asOf: CivilDate;
  /** "08:05" where the counts are those of an hour; absent: of the whole day. */
  readonly hour?: string;
  /** Every standing of the period, for the counts and the list of those that were late. */
  readonly standings: readonly Standing[];
  readonly measures: Measures;
  /** Units whose accepted data file lacks required answers. */
  readonly partial: ReadonlySet<string>;
  /** Of a closed period. */
  readonly closedOn?: CivilDate;
  /** Every letter on record by then. */
  readonly letters: readonly EarlierLetter[];
  /** Everyone who owes something, with what was decided of each: in a letter of some round, or in none and why. */
  readonly owing: readonly (Reminded | Spared)[];
  readonly signer?: string;
}

/** One letter: for whom, in which round, until when. */
export interface ReminderLetter {
  readonly round: 0 | 1 | 2;
  readonly units: readonly Reminded[];
  readonly due: CivilDate;
}

/** "08 giờ 05 phút ngày 22 tháng 6 năm 2026"; of a whole day "hết ngày …". */
export function momentWords({ asOf, hour }: ReminderSource): string {
  const [hours, minutes] = (hour ?? '').split(':');
  return hours && minutes ? `${hours} giờ ${minutes} phút ${longDay(asOf)}` : `hết ${longDay(asOf)}`;
}

/** "thứ Sáu, ngày 26 tháng 6 năm 2026". */
export function fullDay(date: CivilDate): string {
  const [name = ''] = dayWithWeekday(date).split(/ (?=\d)/);
  return `${name}, ${longDay(date)}`;
}

/** "báo cáo 6 tháng đầu năm 2026"; of a request, only "báo cáo". */
export function reportWords({ label, request }: Period): string {
  return request ? 'báo cáo' : `báo cáo ${label}`;
}

/** Trích yếu without "V/v". */
export function letterSubject({ plan, period }: ReminderSource, round: number): string {
  const name = period.request
    ? `báo cáo theo văn bản số ${period.request.number}`
    : `${lowerFirst(plan.reporting.name)} ${period.label}`;
  if (round === 0) return `gửi ${name} đúng thời hạn`;
  return `đôn đốc gửi ${name}${round === 1 ? '' : ` (lần ${round})`}`;
}

/** "Công văn số 45/SVHTTDL-VP ngày 22 tháng 6 năm 2026"; what the office has not typed in yet is a gap. */
export function letterCited(letter: EarlierLetter): readonly Run[] {
  return [
    plain('Công văn số '),
    letter.number === undefined ? gap('chưa ghi số') : plain(letter.number),
    plain(' '),
    letter.date === undefined ? gap('ngày, tháng, năm') : plain(longDay(letter.date)),
  ];
}

/** The same for a cell of a list. */
export function letterShort(letter: EarlierLetter | undefined): string {
  if (letter === undefined) return '';
  return `${letter.number ?? '[chưa ghi số]'}\n${letter.date ? shortDay(letter.date) : '[chưa ghi ngày]'}`;
}

/** "Phụ lục II, mục 1". */
export type Where = (state: ReminderState) => string;

/** Heading of a state in the lists. */
export const stateHeadings: Readonly<Record<ReminderState, string>> = {
  nothing: 'Chưa gửi báo cáo',
  returned: 'Đã gửi nhưng phải bổ sung, chỉnh sửa, chưa gửi lại',
  'document-only': 'Đã gửi văn bản, chưa gửi tệp số liệu',
  'data-only': 'Đã gửi tệp số liệu, chưa gửi văn bản đã ký',
  'confirm-arrival': 'Đã gửi, chưa xác định được ngày gửi',
  partial: 'Đã gửi, còn thiếu nội dung phải trả lời',
};

const later = (a: Arrival): string => (a.afterClosing ? ', sau khi khóa kỳ' : '');
const day = (a: Arrival): string =>
  `${a.arrived ? `đến ngày ${shortDay(a.arrived)}` : `ghi sổ ngày ${shortDay(a.recorded)}`}${later(a)}`;

function documentWords(a: Arrival): string {
  const number = a.documentNumber ? ` số ${a.documentNumber}` : '';
  const date = a.documentDate ? ` ngày ${shortDay(a.documentDate)}` : '';
  return `văn bản${number}${date} (${day(a)})`;
}

/** What the office holds of the two, in words; with nothing of it on record only its name. */
function heldWords(s: Standing, form: ReceivedForm): string {
  const held = heldVersion(s, form);
  if (form === 'document') return held ? documentWords(held) : 'văn bản';
  return held ? `tệp số liệu (${day(held)})` : 'tệp số liệu';
}

function unsentWords(s: Standing, asOf: CivilDate): string {
  const last = s.lastOnTimeDay;
  const extended = s.extendedUntil ? ` (đã được gia hạn đến hết ngày ${shortDay(s.extendedUntil)})` : '';
  const over = last && asOf > last ? `; quá hạn ${daysBetween(last, asOf)} ngày` : '';
  return `Chưa gửi${over}${extended}`;
}

function returnedWords(s: Standing): string {
  const { decision, correctBy } = s;
  const by = decision?.documentNumber ? ` tại văn bản số ${decision.documentNumber}` : '';
  const back = decision ? `Đã trả lại ngày ${shortDay(decision.date)}${by}` : 'Đã trả lại';
  const until = correctBy ? `, phải gửi lại chậm nhất hết ngày ${shortDay(correctBy)}` : '';
  return `${back}${until}${decision ? `: ${decision.reason.replace(/[.\s]+$/, '')}` : ''}`;
}

/** What is known of one unit, for a list that leaves the office: no notes of the clerk. */
export function factsOf({ standing, state, missing }: Reminded, asOf: CivilDate): string {
  switch (state) {
    case 'nothing':
      return unsentWords(standing, asOf);
    case 'returned':
      return returnedWords(standing);
    case 'document-only':
      return `Đã nhận ${heldWords(standing, 'document')}; chưa có tệp số liệu`;
    case 'data-only':
      return `Đã nhận ${heldWords(standing, 'data')}; chưa có văn bản đã ký`;
    case 'confirm-arrival':
      return `Đã nhận (ghi sổ ngày ${shortDay(standing.judgedBy?.date ?? asOf)}), chưa xác định được ngày gửi`;
    case 'partial':
      return `Còn thiếu: ${missing.join('; ')}`;
  }
}

/** "Đến ngày 22/6/2026, chậm 3 ngày". */
export function lateWords(s: Standing): string {
  const arrived = s.judgedBy ? `Ngày ${shortDay(s.judgedBy.date)}, ` : '';
  const strict = s.strictOnly ? `; ${notes.strictOnly(s.obligation?.period.request?.number)}` : '';
  return `${arrived}chậm ${s.days ?? 0} ngày${strict}`;
}

/** Whom a joint letter is for: by name while they are few, else by the appendices. */
export function addresseesOf(units: readonly Reminded[], appendices: string): readonly string[] {
  if (units.length <= 5) return units.map((u) => u.standing.unit.name);
  return [`Các ${bodies} có tên trong ${appendices} kèm theo`];
}

export function signerOf(plan: Plan, id: string | undefined): SignerForm | undefined {
  const wanted = id ?? plan.office.defaultSigner;
  return plan.office.signers.find((s) => s.id === wanted) ?? plan.office.signers[0];
}

export function recipientsOf(plan: Plan): readonly string[] {
  const { draftingUnit, recipients } = plan.office;
  return ['Như trên', ...recipients, `Lưu: VT, ${draftingUnit ?? '[…]'}`];
}

export const dashes = (blocks: readonly (readonly (string | Run)[])[]): readonly Block[] =>
  blocks.map((runs) => ({
    kind: 'dash',
    runs: runs.map((r) => (typeof r === 'string' ? plain(r) : r)),
  }));
