import { type Anchor, answerAnchor, totalAnchor } from '../model/anchor.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Consolidation, FundingLine, IndicatorFigures, Source } from '../model/consolidation.ts';
import type { Place } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { placeCells } from './book-parts.ts';
import { figureWords, fundingSourceWords, moneyMeasure, partName } from './consolidated-book-labels.ts';

/** One figure of one unit with all that is known of it: a row of the long table. */
export interface FigureRecord {
  readonly group: string;
  readonly unit: Unit;
  readonly task: string;
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly figure: string;
  /** What n or N of a ratio counts; '' otherwise. */
  readonly part: string;
  readonly value: number;
  /** "159/185": units that gave it, units that were asked; '' for money, which everyone may give. */
  readonly cover: string;
  readonly place: Place;
  readonly arrived: CivilDate | undefined;
  readonly sha256: string;
  readonly anchor: Anchor;
  /** The totals that begin with this row: of all units, of its group. */
  readonly starts?: { readonly total?: Anchor; readonly group?: Anchor };
}

interface Context {
  readonly groups: ReadonlyMap<string, string>;
  /** What each unit's standing accepts. */
  readonly accepted: ReadonlyMap<string, Standing['accepted']>;
  readonly measure: string;
}

function contextOf(c: Consolidation, plan: Plan): Context {
  return {
    groups: new Map(plan.groups.map((g) => [g.id, g.name])),
    accepted: new Map(c.standing.standings.map((s) => [s.unit.id, s.accepted])),
    measure: moneyMeasure(plan),
  };
}

const groupOf = ({ group }: Unit, { groups }: Context): string => groups.get(group) ?? group;

// Every field by name: there are many of these, and spreading is slow.
function figureRecord(f: IndicatorFigures, s: Source, task: string, context: Context): FigureRecord {
  const { indicator, total } = f;
  return {
    group: groupOf(s.unit, context),
    unit: s.unit,
    task,
    code: indicator.id,
    name: indicator.name,
    measure: s.part ? '' : indicator.unitOfMeasure,
    figure: figureWords[f.figure],
    part: s.part ? partName(indicator, s.part) : '',
    value: s.value,
    cover: `${total.given}/${total.asked}`,
    place: s.place,
    arrived: context.accepted.get(s.unit.id)?.arrived,
    sha256: s.sha256,
    anchor: answerAnchor(s.unit.id, s.answer),
  };
}

function* indicatorRecords(f: IndicatorFigures, task: string, context: Context): Generator<FigureRecord> {
  const { indicator, figure } = f;
  const seen = new Set<string>();
  for (const s of f.sources) {
    const record = figureRecord(f, s, task, context);
    if (seen.has(s.unit.group)) {
      yield record;
      continue;
    }
    const whole = seen.size === 0 ? { total: totalAnchor(indicator.id, figure) } : {};
    seen.add(s.unit.group);
    yield { ...record, starts: { ...whole, group: totalAnchor(indicator.id, figure, s.unit.group) } };
  }
}

const stages = { proposed: 'Đề xuất', allotted: 'Được giao, huy động được', spent: 'Đã chi' } as const;

/** The places of a line stand in the order of its amounts, one for each that is given. */
function fundingRecords(l: FundingLine, context: Context): readonly FigureRecord[] {
  const { file, arrived } = context.accepted.get(l.unit.id) ?? {};
  const given = (['proposed', 'allotted', 'spent'] as const).flatMap((stage) =>
    l[stage] === null ? [] : [{ stage, value: l[stage] }],
  );
  return given.map(({ stage, value }, i) => ({
    group: groupOf(l.unit, context),
    unit: l.unit,
    task: l.task,
    code: `KP ${l.task}`,
    name: `Kinh phí nhiệm vụ ${l.task}, ${fundingSourceWords[l.source]}`,
    figure: stages[stage],
    part: '',
    value,
    measure: context.measure,
    cover: '',
    arrived,
    place: l.places[i] ?? { kind: 'file', file: file?.name ?? '' },
    sha256: file?.sha256 ?? '',
    anchor: answerAnchor(l.unit.id, `task/${l.task}/funding-${stage}-${l.source}`),
  }));
}

/** Every figure that a unit gave and a total uses, in the order of tasks, indicators and units; then the money. */
export function* figureRecords(c: Consolidation, plan: Plan): Generator<FigureRecord> {
  const context = contextOf(c, plan);
  for (const t of c.tasks) for (const f of t.indicators) yield* indicatorRecords(f, t.task.id, context);
  for (const l of c.funding) yield* fundingRecords(l, context);
}

export const recordHead = [
  'Kỳ',
  'Nhóm',
  'Mã đơn vị',
  'Cơ quan, đơn vị',
  'Nhiệm vụ',
  'Mã',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Số liệu',
  'Phần của tỷ lệ',
  'Giá trị',
  'Có số liệu/được hỏi',
  'Tên tệp',
  'Trang tính',
  'Ô',
  'Ngày đến',
  'Dấu SHA-256 của tệp',
] as const;

/** The values under the headings of `recordHead`. */
export function recordValues(r: FigureRecord, period: string): readonly (string | number)[] {
  return [
    period,
    r.group,
    r.unit.id,
    r.unit.name,
    r.task,
    r.code,
    r.name,
    r.measure,
    r.figure,
    r.part,
    r.value,
    r.cover,
    ...placeCells(r.place),
    r.arrived ?? '',
    r.sha256,
  ];
}
