import type { Consolidation } from '../model/consolidation.ts';
import type { Block, Run } from '../model/doc.ts';
import type { Decision, Plan, Task, Unit } from '../model/plan.ts';
import { unitById } from '../model/plan.ts';
import { saysNone } from '../text/none.ts';
import { longDay } from '../text/print.ts';
import { linesOfText, quoted } from './vietnamese-sentences.ts';

/** What every section of the consolidated document is made from. */
export interface Source {
  readonly consolidation: Consolidation;
  readonly plan: Plan;
}

export const bodies = 'cơ quan, đơn vị, địa phương';

export const plain = (text: string): Run => ({ text });
export const gap = (text: string): Run => ({ text, gap: true });
export const sentence = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((r) => (typeof r === 'string' ? plain(r) : r)),
});
export const dash = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'dash',
  runs: runs.map((r) => (typeof r === 'string' ? plain(r) : r)),
});
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** The office's name within sentences: "Sở Văn hóa, Thể thao và Du lịch". */
export function officeName(plan: Plan): string {
  return unitById(plan, plan.office.unit)?.name ?? plan.office.printedName;
}

/** Whom the document is for. */
export function addressee(plan: Plan): string {
  return plan.reporting.reportTo === 'chairman' ? plan.office.chairmanTitle : plan.office.committeeTitle;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

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

/** "Tình hình, kết quả thực hiện Kế hoạch … 6 tháng đầu năm 2026". */
export function subjectOf({ consolidation, plan }: Source): string {
  const name = upperFirst(plan.reporting.name.replace(/^báo cáo\s+/iu, ''));
  const { period } = consolidation;
  return period.kind === 'adhoc' ? `${name} (đột xuất: ${period.label})` : `${name} ${period.label}`;
}

/** "Nhiệm vụ 2.4 (Diễn đàn, hội thảo)": one way of naming a task everywhere. */
export const taskName = (task: Task): string => `Nhiệm vụ ${task.id}: ${task.shortName}`;

/** Whether a difficulty was reported to the committee, and by which paper: "Chưa" is an answer too. */
export function reportedWords(plan: Plan, answer: string): string {
  const committee = plan.office.committeeTitle;
  return saysNone(answer) ? `chưa báo cáo ${committee}` : `đã báo cáo ${committee}: ${answer.trim()}`;
}

/** At most this many units are named one by one in the body; beyond that the appendices do it. */
export const namedAtMost = 20;

/** A passage of several lines stays one quotation: the first line opens it, the last closes it. */
export function quotation(unit: Unit, text: string, about = ''): readonly Block[] {
  const lines = linesOfText(quoted(text));
  const [first = '', ...rest] = lines;
  return [dash(`${unit.name}${about}: ${first}`), ...rest.map((line) => sentence(line))];
}
