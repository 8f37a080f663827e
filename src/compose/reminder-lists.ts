import type { CivilDate } from '../model/civil-date.ts';
import type { Block, DocAppendix, TableRow } from '../model/doc.ts';
import type { Plan } from '../model/plan.ts';
import { type EarlierLetter, type Reminded, type ReminderState, reminderStates } from '../model/reminder.ts';
import type { Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { capital } from './book-parts.ts';
import { bodies, sentence } from './consolidated-doc-words.ts';
import { cells, head } from './receipt-tables.ts';
import {
  factsOf,
  lateWords,
  letterShort,
  momentWords,
  type ReminderLetter,
  type ReminderSource,
  reportWords,
  stateHeadings,
  type Where,
} from './reminder-words.ts';

interface Line {
  readonly unit: Unit;
  readonly facts: string;
  readonly letters: readonly EarlierLetter[];
}

interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** By group of units, in the plan's order. */
function byGroup(plan: Plan, lines: readonly Line[]): readonly Part[] {
  return plan.groups
    .map((g) => ({ heading: g.name, lines: lines.filter((l) => l.unit.group === g.id) }))
    .filter((p) => p.lines.length > 0);
}

function groupRow(heading: string, count: number, columns: number): TableRow {
  return { emphasis: 'group', cells: [{ text: `${capital(heading)} (${count})`, across: columns }] };
}

/** One list: running number over all its parts, a heading row for each; `rounds` adds a column for the letter of each. */
function listBlock(parts: readonly Part[], rounds: readonly number[]): Block {
  const narrow = rounds.map(() => 20);
  const shares = rounds.length > 0 ? [6, 30, 64 - 20 * rounds.length, ...narrow] : [8, 44, 48];
  const titles = ['TT', capital(bodies), 'Tình trạng', ...rounds.map((n) => `Công văn lần ${n}`)];
  let n = 0;
  const row = ({ unit, facts, letters }: Line): TableRow => {
    n += 1;
    const cited = rounds.map((round) => letterShort(letters.find((l) => l.round === round)));
    return cells(String(n), unit.name, facts, ...cited);
  };
  return {
    kind: 'table',
    table: {
      columns: shares.map((share, i) => ({ share, align: i === 1 || i === 2 ? 'left' : 'center' })),
      head: head(...titles),
      rows: parts.flatMap((p) => [
        groupRow(p.heading, p.lines.length, titles.length),
        ...p.lines.map((line) => row(line)),
      ]),
    },
  };
}

const lineOf =
  (asOf: CivilDate) =>
  (r: Reminded): Line => ({ unit: r.standing.unit, facts: factsOf(r, asOf), letters: r.letters });

/** One part per state that occurs, numbered where there are several. */
function byState(asOf: CivilDate, units: readonly Reminded[]): readonly Part[] {
  const parts = statesIn(units).map((state) => ({
    heading: stateHeadings[state],
    lines: units.filter((u) => u.state === state).map(lineOf(asOf)),
  }));
  return parts.length > 1 ? parts.map((p, i) => ({ ...p, heading: `${i + 1}. ${p.heading}` })) : parts;
}

const statesIn = (units: readonly Reminded[]): readonly ReminderState[] =>
  reminderStates.filter((state) => units.some((u) => u.state === state));

const romans = ['I', 'II', 'III'];

/** The lists of a joint letter, and how the body names the place of each state. */
export interface ReminderLists {
  readonly appendices: readonly DocAppendix[];
  readonly where: Where;
  /** "Phụ lục I, II": those with units that the letter is for. */
  readonly named: string;
  readonly lateAt?: string;
}

function appendix(source: ReminderSource, title: string, block: Block): DocAppendix {
  const until = sentence(`Tính đến ${momentWords(source)}.`);
  // "6 tháng" is not torn apart where the title goes over two lines.
  return { title: title.replace(/(\d) (?=tháng)/gu, '$1\u00a0'), landscape: false, blocks: [until, block] };
}

/** Those that sent late: told beside, not written to. */
function lateList(source: ReminderSource): readonly Part[] {
  const late = source.standings.filter((s: Standing) => s.kind === 'late');
  return byGroup(
    source.plan,
    late.map((s) => ({ unit: s.unit, facts: lateWords(s), letters: [] })),
  );
}

/** Not sent; sent and not whole; late. Roman numbers where there are two or more (NĐ 30/2020, Phụ lục I, mục III.1). */
export function reminderLists(
  source: ReminderSource,
  letter: ReminderLetter,
  rounds: readonly number[] = [],
): ReminderLists {
  const { plan, asOf, period } = source;
  const about = `${bodies} %s ${reportWords(period)}`;
  const unsent = letter.units.filter((u) => u.state === 'nothing');
  const others = letter.units.filter((u) => u.state !== 'nothing');
  const late = letter.round === 0 ? [] : lateList(source);
  const lists = [
    { id: 'unsent', parts: byGroup(plan, unsent.map(lineOf(asOf))), told: 'chưa gửi' },
    { id: 'others', parts: byState(asOf, others), told: 'cần bổ sung, chỉnh sửa, xác nhận' },
    { id: 'late', parts: late, told: 'gửi chậm' },
  ].filter((l) => l.parts.length > 0);
  const name = (id: string): string => {
    const at = lists.findIndex((l) => l.id === id);
    return lists.length > 1 ? `Phụ lục ${romans[at] ?? ''}` : 'Phụ lục';
  };
  const states = statesIn(others);
  const where: Where = (state) => {
    if (state === 'nothing') return name('unsent');
    return states.length > 1 ? `${name('others')}, mục ${states.indexOf(state) + 1}` : name('others');
  };
  return {
    appendices: lists.map((l) =>
      appendix(
        source,
        `Danh sách ${about.replace('%s', l.told)}`,
        listBlock(l.parts, l.id === 'late' ? [] : rounds),
      ),
    ),
    where,
    named:
      unsent.length > 0 && others.length > 0
        ? `${name('unsent')}, ${name('others').replace('Phụ lục ', '')}`
        : name(unsent.length > 0 ? 'unsent' : 'others'),
    ...(late.length > 0 && { lateAt: name('late') }),
  };
}

/** The list of the report to the Chairman: every unit with the letters that went to it. */
export function reportList(source: ReminderSource, units: readonly Reminded[]): DocAppendix {
  const { plan, asOf, period } = source;
  const parts = byGroup(plan, units.map(lineOf(asOf)));
  const title = `Danh sách ${bodies} đã được đôn đốc hai lần, chưa hoàn thành việc gửi ${reportWords(period)}`;
  return { ...appendix(source, title, listBlock(parts, [1, 2])), landscape: true };
}
