import type { Anchor } from '../model/anchor.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Decision, Task } from '../model/decision.ts';
import type { Block, Run } from '../model/doc.ts';
import type { EditorialCandidate } from '../model/editorial.ts';
import type { Plan } from '../model/plan.ts';
import { unitById } from '../model/plan.ts';
import type { AdHocRequest } from '../model/reporting.ts';
import type { StandingKind } from '../model/standing.ts';
import { saysNone } from '../text/none.ts';
import { longDay } from '../text/print.ts';
import type { EditorialChoice } from './editorial-choice.ts';
import type { MeasuresOf } from './standing-measures.ts';
import { linesOfText, lowerFirst, quoted, upperFirst } from './vietnamese-sentences.ts';

export const details = ['brief', 'full'] as const;
/** brief: the main part and the list of units that are late or silent, for a reader with little time. */
export type Detail = (typeof details)[number];

/** How one period was reported, for the line over periods. */
export interface PeriodMeasures {
  readonly label: string;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** What every section of the consolidated document is made from. */
export interface Source {
  readonly consolidation: Consolidation;
  readonly plan: Plan;
  readonly detail: Detail;
  /** The register's way of counting the five measures. */
  readonly measuresOf: MeasuresOf;
  /** What is quoted, and the officer's own sentences. */
  readonly choice: EditorialChoice;
  /** Earlier regular periods that the register knows, oldest first. */
  readonly earlier: readonly PeriodMeasures[];
}

/** Nothing was received. */
export const notSent: readonly StandingKind[] = ['overdue', 'extended', 'open', 'not-yet-due'];

/** Units that sent late, or nothing at all. */
export function lateOrSilent({ consolidation }: Pick<Source, 'consolidation'>): boolean {
  return consolidation.standing.standings.some((s) => s.kind === 'late' || notSent.includes(s.kind));
}

const workbook = 'trong tệp Excel kèm theo';

/** Where the reader finds the rest, as it stands in a sentence: an appendix, or the workbook where the brief report has none. */
export function where(source: Pick<Source, 'consolidation' | 'detail'>) {
  if (source.detail === 'brief')
    return { standing: workbook, figures: workbook, results: workbook, late: 'tại Phụ lục' };
  return {
    standing: 'tại Phụ lục I',
    figures: 'tại Phụ lục II',
    results: 'tại Phụ lục III',
    late: 'tại Phụ lục IV',
  };
}

export const bodies = 'cơ quan, đơn vị, địa phương';

export const plain = (text: string): Run => ({ text });
/** A figure that can be asked where it comes from. */
export const figure = (text: string | number, anchor: Anchor): Run => ({ text: String(text), anchor });
export const gap = (text: string): Run => ({ text, gap: true });
const runsOf = (runs: readonly (string | Run)[]): readonly Run[] =>
  runs.map((r) => (typeof r === 'string' ? plain(r) : r)).filter((r) => r.text !== '');
export const sentence = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runsOf(runs),
});
export const dash = (...runs: readonly (string | Run)[]): Block => ({ kind: 'dash', runs: runsOf(runs) });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** The office's name within sentences: "Sở Văn hóa, Thể thao và Du lịch". */
export function officeName(plan: Plan): string {
  return unitById(plan, plan.office.unit)?.name ?? plan.office.printedName;
}

/** Whom the document is for. */
export function addressee(plan: Plan): string {
  return plan.reporting.reportTo === 'chairman' ? plan.office.chairmanTitle : plan.office.committeeTitle;
}

/** Type, number and symbol, day, authority and subject (NĐ 30/2020, Phụ lục I, mục II.6); what the plan leaves blank is a gap. */
export function decisionCited(decision: Decision, authority: string): readonly Run[] {
  return [
    plain(`${decision.kind} số `),
    decision.number === null ? gap('chưa có số') : plain(decision.number),
    plain(`/${decision.symbol} `),
    ...(decision.date === null
      ? [plain('ngày '), gap('chưa có ngày, tháng'), plain(` năm ${decision.year}`)]
      : [plain(longDay(decision.date))]),
    plain(` của ${authority} ${lowerFirst(decision.subject.reading)}`),
  ];
}

/** Words that open a request and are said by the kind of the document anyway. */
const opening =
  /^(?:(?:v\/v|về việc|về|yêu cầu|đề nghị|báo cáo|nhanh|đột xuất|gấp)(?![\p{L}\p{M}])[\s:]*)+/iu;

/** "Báo cáo nhanh kết quả tuyên truyền" → "kết quả tuyên truyền"; undefined where nothing is left to name. */
function topicOf(request: AdHocRequest): string | undefined {
  const rest = request.subject
    .normalize('NFC')
    .trim()
    .replace(opening, '')
    .replace(/[.;\s]+$/, '');
  return /^[\p{L}\p{N}]/u.test(rest) ? lowerFirst(rest) : undefined;
}

/** "văn bản số 123/SVHTTDL-VP". */
export const requestName = (request: AdHocRequest): string => `văn bản số ${request.number}`;

/** The request with its day and subject, word for word. */
export function requestCited(request: AdHocRequest): string {
  return `${requestName(request)} ${longDay(request.date)} về yêu cầu báo cáo đột xuất (“${request.subject}”)`;
}

/** "Tình hình, kết quả thực hiện Kế hoạch … 6 tháng đầu năm 2026"; of a request, its subject and its number. */
export function subjectOf({ consolidation, plan }: Source): string {
  const name = upperFirst(plan.reporting.name.replace(/^báo cáo\s+/iu, ''));
  const { label, request } = consolidation.period;
  if (request === undefined) return `${name} ${label}`;
  return `${upperFirst(topicOf(request) ?? name)} (theo yêu cầu tại ${requestName(request)})`;
}

/** "Nhiệm vụ 2.4 (Diễn đàn, hội thảo)": one way of naming a task everywhere. */
export const taskName = (task: Task): string => `Nhiệm vụ ${task.id}: ${task.shortName}`;

/** Whether a difficulty was reported to the committee, and by which paper: "Chưa" and "Đã báo cáo" are answers too. */
export function reportedWords(plan: Plan, answer: string): string {
  const committee = plan.office.committeeTitle;
  const own = answer.trim().replace(/[.;\s]+$/, '');
  if (saysNone(answer)) return `chưa báo cáo ${committee} về vướng mắc này`;
  if (/^(?:có|rồi|đã|đã có|đã báo cáo)$/iu.test(own)) return `đã báo cáo ${committee}`;
  return /^đã báo cáo(?!\p{L})/iu.test(own) ? lowerFirst(own) : `đã báo cáo ${committee}: ${own}`;
}

/** At most this many units are named one by one in the body; beyond that the appendices do it. */
export const namedAtMost = 20;

/** A passage of several lines stays one quotation: the first line opens it, the last closes it. */
export function quotation({ unitName, text, anchor }: EditorialCandidate, about = ''): readonly Block[] {
  const [first = '', ...rest] = linesOfText(quoted(text));
  return [dash(`${unitName}${about}: `, { text: first, anchor }), ...rest.map((line) => sentence(line))];
}
