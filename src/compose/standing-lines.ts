import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { TaskCount } from '../model/consolidation.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Period, Plan } from '../model/plan.ts';
import type { Measures, Standing, StandingKind } from '../model/standing.ts';

export interface StatusContent {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly standings: readonly Standing[];
  readonly obligations: readonly Obligation[];
  readonly total: Measures;
  readonly byGroup: readonly { readonly group: string; readonly measures: Measures }[];
  readonly byTask: readonly TaskCount[];
  readonly recordedLater: number;
  readonly closedOn?: CivilDate;
  /** Units with a plan of their own, of those whose data file is accepted. */
  readonly ownPlans: { readonly have: number; readonly accepted: number };
  readonly asRecorded: boolean;
}

export interface TextTable {
  readonly columns: readonly { readonly head: string; readonly align?: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
}

export type Part = string | TextTable;

function groupName(plan: Plan, id: string): string {
  return plan.groups.find((g) => g.id === id)?.name ?? id;
}

function measureCells(m: Measures, texts: CliTexts): readonly string[] {
  return [
    String(m.expected),
    String(m.received),
    texts.rate(m.rate),
    String(m.onTime),
    texts.rate(m.onTimeRate),
  ];
}

function measuresTable(content: StatusContent, texts: CliTexts): TextTable {
  const { plan, byGroup, total } = content;
  const h = texts.statusHeads;
  const right = 'right' as const;
  return {
    columns: [
      { head: h.group },
      { head: h.expected, align: right },
      { head: h.received, align: right },
      { head: h.rate, align: right },
      { head: h.onTime, align: right },
      { head: h.onTimeRate, align: right },
    ],
    rows: [
      ...byGroup.map((g) => [groupName(plan, g.group), ...measureCells(g.measures, texts)]),
      [h.total, ...measureCells(total, texts)],
    ],
  };
}

/** Kinds listed one by one, in the order a clerk acts on them. */
const listed: readonly StandingKind[] = [
  'overdue',
  'returned',
  'confirm-arrival',
  'late',
  'extended',
  'nil',
  'exempt',
  'not-owing',
];
const restListed: readonly StandingKind[] = ['open', 'not-yet-due', 'on-time'];

function pieces(s: Standing, texts: CliTexts): string {
  const both =
    s.signedDocument && s.dataFile
      ? texts.both
      : s.dataFile
        ? texts.dataOnly
        : s.signedDocument
          ? texts.documentOnly
          : '';
  const judged = s.judgedBy
    ? texts.judgedBy({ which: s.judgedBy.which, day: texts.day(s.judgedBy.date) })
    : '';
  return [both, judged, s.decision?.reason ?? '', s.notes.at(-1)?.text ?? '']
    .filter((p) => p !== '')
    .join('; ');
}

function section(kind: StandingKind, content: StatusContent, words: Words, texts: CliTexts): readonly Part[] {
  const own = content.standings.filter((s) => s.kind === kind);
  if (own.length === 0) return [];
  return [
    `${words.standings[kind].toLocaleUpperCase('vi')} (${own.length}):`,
    {
      columns: [
        { head: texts.statusHeads.unit },
        { head: texts.statusHeads.standing },
        { head: texts.statusHeads.remark },
      ],
      rows: own.map((s) => [s.unit.name, words.standing(s), pieces(s, texts)]),
    },
    '',
  ];
}

function taskTable(content: StatusContent, texts: CliTexts): readonly Part[] {
  if (content.byTask.length === 0) return [];
  const h = texts.statusHeads;
  return [
    {
      columns: [
        { head: h.task },
        { head: h.name },
        { head: h.owed, align: 'right' },
        { head: h.answered, align: 'right' },
      ],
      rows: content.byTask.map((c) => [
        c.task.id,
        c.task.shortName,
        String(c.asked.length),
        String(c.answered.length),
      ]),
    },
    '',
  ];
}

function counts(content: StatusContent, words: Words): string {
  const kinds = Object.keys(words.standings) as StandingKind[];
  return kinds
    .map((k) => ({ k, n: content.standings.filter((s) => s.kind === k).length }))
    .filter(({ n }) => n > 0)
    .map(({ k, n }) => `${words.standings[k]}: ${n}`)
    .join(' · ');
}

/** The list of one period as text: heading, rule, five measures, tasks, then every unit that needs attention. */
export function statusLines(
  content: StatusContent,
  words: Words,
  texts: CliTexts,
  all: boolean,
): readonly Part[] {
  const { period, asOf, obligations, plan } = content;
  const deadline = obligations[0]?.deadline;
  const makeUp = content.byGroup.map((g) => {
    const n = obligations.filter((o) => o.unit.group === g.group).length;
    return `${n} ${groupName(plan, g.group)}`;
  });
  const strict = content.standings.filter((s) => s.strictOnly);
  return [
    texts.statusTitle({
      period: period.id,
      label: texts.periodLabel(period),
      day: texts.day(asOf),
      asRecorded: content.asRecorded,
    }),
    ...(deadline ? [`${texts.ruleWord}: ${words.deadline(deadline)}`] : []),
    `N = ${obligations.length}: ${makeUp.join(' + ')}.`,
    ...(content.closedOn ? [texts.closedOn({ day: texts.day(content.closedOn) })] : []),
    ...(content.recordedLater > 0 ? [texts.recordedLater({ count: content.recordedLater })] : []),
    '',
    measuresTable(content, texts),
    '',
    counts(content, words),
    texts.measuresRule,
    texts.ownPlans(content.ownPlans),
    '',
    ...taskTable(content, texts),
    ...(all ? [...listed, ...restListed] : listed).flatMap((k) => section(k, content, words, texts)),
    ...(strict.length > 0
      ? [texts.strictOnly({ units: strict.map((s) => s.unit.name).join('; ') }), '']
      : []),
  ];
}
