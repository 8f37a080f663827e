import { consolidatedDoc } from '../../src/compose/consolidated-doc.ts';
import type { Detail, PeriodMeasures } from '../../src/compose/consolidated-doc-words.ts';
import { editorialCandidates } from '../../src/compose/editorial-candidates.ts';
import { editorialChoice } from '../../src/compose/editorial-choice.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { vi as words } from '../../src/messages/vi/words.ts';
import type { Consolidation, DocumentPassages } from '../../src/model/consolidation.ts';
import type { Block, Doc, DocAppendix, Run } from '../../src/model/doc.ts';
import type { Editorial } from '../../src/model/editorial.ts';
import { type Plan, periodById } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import { measuresOf } from '../../src/register/measures.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { planWithWindow, smallPeriod } from './plan.ts';
import { type Answers, type Special, standingOf, submissionOf } from './submissions.ts';

/** The small plan with a whole year in 2025-12. */
export const whole = planWithWindow('2025-12', '2024-12-15', '2025-12-14');

export interface World {
  readonly files: Readonly<Record<string, Answers>>;
  readonly before?: Readonly<Record<string, Answers>>;
  readonly special?: Readonly<Record<string, Special>>;
  readonly plan?: Plan;
  readonly signer?: string;
  readonly period?: Period;
  readonly detail?: Detail;
  readonly documents?: readonly DocumentPassages[];
  readonly editorial?: Editorial;
  readonly earlier?: readonly PeriodMeasures[];
}

export function consolidationOf(world: World): {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
} {
  const plan = world.plan ?? whole;
  const period = world.period ?? smallPeriod('2026-12');
  const before = periodById(plan, '2025-12') ?? period;
  const obligations = obligationsFor(plan, period);
  const submissions = Object.entries(world.files).map(([u, a]) => submissionOf(plan, period, u, a));
  const raw = standingOf(period, obligations, submissions, world.special);
  const standing = { ...raw, measures: measuresOf(raw.standings) };
  const consolidation = consolidate({
    plan,
    period,
    standing,
    obligations,
    submissions,
    ...(world.documents ? { documents: world.documents } : {}),
    yearBefore: world.before && {
      period: '2025-12',
      submissions: Object.entries(world.before).map(([u, a]) => submissionOf(plan, before, u, a)),
    },
  });
  return { plan, consolidation };
}

export function docOf(world: World): Doc {
  const { plan, consolidation } = consolidationOf(world);
  const { asOf } = consolidation.standing;
  const candidates = editorialCandidates(consolidation, plan);
  return consolidatedDoc(consolidation, plan, words, {
    asOf,
    provenance: {
      planVersion: '0123456789ab',
      rules: 'Cách tính hạn.',
      toolVersion: '0.0.0',
      asOf,
      inputsHash: 'abc123def456abc123def456',
    },
    measuresOf,
    choice: editorialChoice(candidates, world.editorial),
    ...(world.signer === undefined ? {} : { signer: world.signer }),
    ...(world.detail === undefined ? {} : { detail: world.detail }),
    ...(world.earlier === undefined ? {} : { earlier: world.earlier }),
  });
}

export const runsOf = (b: Block): readonly Run[] =>
  b.kind === 'heading' ? [{ text: b.text }] : 'runs' in b ? b.runs : [];
export const textOf = (b: Block): string =>
  runsOf(b)
    .map((r) => r.text)
    .join('');
export const bodyText = (doc: Doc): string => doc.body.map(textOf).join('\n');

export function cellsOf(appendix: DocAppendix | undefined): readonly (readonly string[])[] {
  return (appendix?.blocks ?? []).flatMap((b) =>
    b.kind === 'table' ? b.table.rows.map((r) => r.cells.map((c) => c.text)) : [],
  );
}

/** Blocks between a heading and the next of the same or a higher level. */
export function section(doc: Doc, start: string): string {
  const from = doc.body.findIndex((b) => b.kind === 'heading' && b.text.startsWith(start));
  const opened = doc.body[from];
  const level = opened?.kind === 'heading' ? opened.level : 0;
  const rest = doc.body.slice(from + 1);
  const to = rest.findIndex((b) => b.kind === 'heading' && b.level <= level);
  return rest
    .slice(0, to < 0 ? undefined : to)
    .map(textOf)
    .join('\n');
}

/** Five units, four of which sent; one was late. */
export const full: World = {
  files: {
    'so-noi-vu': {
      'unit/plan-document': '47/KH-SNV',
      'task/1.1/status': 'đang thực hiện',
      'task/1.1/result': 'Đã tổ chức hội nghị.',
      'task/3.1/status': 'hoàn thành',
      'task/3.1/result': 'Đã phát động thi đua.\nĐã khen 12 tập thể.',
      'task/3.1/difficulties': 'Thiếu kinh phí.',
      'task/3.1/difficulties-reported': '33/BC-SNV',
      'task/3.1/proposals': 'Bổ sung kinh phí.',
      'task/3.1/next': 'Tổng kết phong trào.',
      'task/3.1/funding-proposed-province': 150.5,
    },
    'xa-ha-trung': {
      'unit/plan-document': 'chưa',
      'unit/unit-difficulties': 'Không có',
      'task/1.1/status': 'hoàn thành',
      'task/1.1/result': 'Đã phát thanh.',
      'indicator/tin-bai/cumulative': 1568,
      'indicator/ty-le-can-bo/cumulative/n': 25_736,
      'indicator/ty-le-can-bo/cumulative/N': 36_845,
    },
    'phuong-dong-tien': {
      'unit/plan-document': '9/KH-UBND',
      'task/1.1/status': 'hoàn thành',
      'task/1.1/result': 'Đã treo băng rôn.',
      'indicator/tin-bai/cumulative': 112,
    },
  },
  before: {
    'xa-ha-trung': { 'indicator/tin-bai/cumulative': 1400 },
    'xa-dong-tien': { 'indicator/tin-bai/cumulative': 777 },
  },
  special: { 'phuong-dong-tien': { kind: 'late', days: 3 } },
};
