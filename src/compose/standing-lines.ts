import type { StandingNotes } from '../messages/standing-notes.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { TaskCount } from '../model/consolidation.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import { asksOwnPlan, type Period } from '../model/reporting.ts';
import type { Measures, Standing, StandingKind } from '../model/standing.ts';
import { type ClosedAgainst, closedLines } from './closed-period-lines.ts';
import { notesOf } from './standing-table.ts';

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
  /** What the plan of now has against the one that was closed. */
  readonly closedAgainst?: ClosedAgainst;
  /** Units with a plan of their own, of those whose data file is accepted. */
  readonly ownPlans: { readonly have: number; readonly accepted: number };
  readonly asRecorded: boolean;
  /** Of a list that looks back: whose plan and register it goes by. */
  readonly past?: readonly string[];
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

/** Listed one by one, in the order a clerk acts on them. */
const attention = [
  'overdue',
  'returned',
  'confirm-arrival',
  'late',
  'strict-only',
  'extended',
  'nil',
  'exempt',
  'not-owing',
] as const;
const restListed = ['open', 'not-yet-due', 'on-time'] as const;

export interface StatusTexts {
  readonly words: Words;
  readonly texts: CliTexts;
  readonly notes: StandingNotes;
}

/** Both dates where two arrived, what was judged by, then the remarks of the standing. */
function remarks(s: Standing, { texts, notes }: StatusTexts): string {
  const arrivals = [s.signedDocument, s.dataFile].flatMap((a) =>
    a
      ? [
          texts.arrivalOf({
            form: texts.forms[a.form],
            day: a.arrived ? texts.day(a.arrived) : texts.noArrival,
          }),
        ]
      : [],
  );
  return [...arrivals, ...notesOf(s, notes)].join('; ');
}

type Section = (typeof attention)[number] | (typeof restListed)[number];

/** Late by the strict reading only stands apart: by the other reading these units were in time. */
function inSection(s: Standing, section: Section): boolean {
  if (section === 'strict-only') return s.kind === 'late' && s.strictOnly;
  return s.kind === section && !(s.kind === 'late' && s.strictOnly);
}

function sectionLines(section: Section, content: StatusContent, all: StatusTexts): readonly Part[] {
  const { words, texts } = all;
  const own = content.standings.filter((s) => inSection(s, section));
  if (own.length === 0) return [];
  const heading = section === 'strict-only' ? texts.strictOnlyHeading : words.standings[section];
  return [
    `${heading.toLocaleUpperCase('vi')} (${own.length}):`,
    {
      columns: [
        { head: texts.statusHeads.unit },
        { head: texts.statusHeads.standing },
        { head: texts.statusHeads.remark },
      ],
      rows: own.map((s) => [s.unit.name, words.standing(s), remarks(s, all)]),
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
export function statusLines(content: StatusContent, language: StatusTexts, all: boolean): readonly Part[] {
  const { words, texts } = language;
  const { period, asOf, obligations, plan } = content;
  const deadline = obligations[0]?.deadline;
  const makeUp = content.byGroup.map((g) => {
    const n = obligations.filter((o) => o.unit.group === g.group).length;
    return `${n} ${groupName(plan, g.group)}`;
  });
  return [
    texts.statusTitle({
      period: period.id,
      label: texts.periodLabel(period),
      day: texts.day(asOf),
      asRecorded: content.asRecorded,
    }),
    ...(content.past ?? []),
    ...(deadline ? [`${texts.ruleWord}: ${words.deadline(deadline)}`] : []),
    `N = ${obligations.length}: ${makeUp.join(' + ')}.`,
    ...(content.closedOn ? [texts.closedOn({ day: texts.day(content.closedOn) })] : []),
    ...closedLines(content.closedAgainst, texts),
    ...(content.recordedLater > 0 ? [texts.recordedLater({ count: content.recordedLater })] : []),
    '',
    measuresTable(content, texts),
    '',
    counts(content, words),
    texts.measuresRule,
    ...(asksOwnPlan(content.plan.reporting) ? [texts.ownPlans(content.ownPlans)] : []),
    '',
    ...taskTable(content, texts),
    ...(all ? [...attention, ...restListed] : attention).flatMap((k) => sectionLines(k, content, language)),
  ];
}
