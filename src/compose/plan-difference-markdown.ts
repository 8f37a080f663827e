import type { CliTexts } from '../messages/vi/cli.ts';
import type { Place } from '../model/finding.ts';
import { changeGroups, type PlanChange, type PlanDifference } from '../model/plan-difference.ts';
import { type WordEdit, wordDiff } from '../text/word-diff.ts';
import { consequenceLines, type DayWords, periodShiftLines } from './plan-consequence-lines.ts';
import { countWords, remarksOf, shortened } from './plan-difference-lines.ts';
import { changeWords, itemWords, type Saying, sidesOf } from './plan-difference-words.ts';

/** The longest comment that a forge takes. */
export const commentLimit = 65_536;

/** How much of everything is shown; the next one down is tried where a comment grows too long. */
const measures = [Number.POSITIVE_INFINITY, 200, 100, 50, 20, 10, 5, 2, 1];
/** A table of more rows is folded. */
const openAtMost = 10;
const longestCell = 1500;

/** Nothing from a plan becomes markup, a mention, or ends a cell. */
function safe(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_~|[\]#!]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/\s*\n\s*/g, '<br>');
}

/** The same, cut where it is too long, never within a mark. */
const cell = (text: string): string =>
  safe(text.length > longestCell ? `${[...text].slice(0, longestCell).join('')}…` : text);

function marked(edits: readonly WordEdit[], left: 'removed' | 'added'): string {
  const tag = left === 'removed' ? 'del' : 'ins';
  return edits
    .map((e) =>
      e.kind === 'same' ? cell(e.text) : e.kind === left ? `<${tag}>${cell(e.text)}</${tag}>` : '',
    )
    .join('');
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function changeRow(
  change: PlanChange,
  saying: Saying,
  shown: (place: Place) => string,
  atMost: number,
): string {
  const { texts } = saying;
  const { before, after } = sidesOf(change, saying);
  const edits = shortened(wordDiff(before, after));
  const what = [changeWords(change, texts), ...remarksOf(change, texts, atMost)].map(cell).join('<br>');
  const order = change.kind === 'moved' && change.field === undefined;
  return row([
    cell(itemWords(change, texts)),
    what,
    order ? '' : marked(edits, 'removed'),
    order ? '' : marked(edits, 'added'),
    `\`${shown(change.place).replaceAll('`', "'").replaceAll('|', '\\|')}\``,
  ]);
}

function tablesOf(
  difference: PlanDifference,
  saying: Saying,
  shown: (place: Place) => string,
  atMost: number,
): readonly Table[] {
  const { planDiff } = saying.texts;
  const h = planDiff.headings;
  return changeGroups.flatMap((group) => {
    const own = difference.changes.filter((c) => c.group === group);
    if (own.length === 0) return [];
    return [
      {
        title: `${planDiff.groups[group] ?? group} (${own.length})`,
        head: [h.item, h.change, h.before, h.after, h.place],
        rows: own.map((c) => changeRow(c, saying, shown, atMost)),
      },
    ];
  });
}

function listOf(
  difference: PlanDifference,
  texts: CliTexts,
  day: DayWords,
  atMost: number,
): readonly Table[] {
  const { planDiff } = texts;
  const days = periodShiftLines(difference.periods, texts, day).map((l) => `- ${cell(l)}`);
  const who = consequenceLines(difference, atMost, texts).flatMap((c) => [
    `- ${cell(c.heading)}`,
    ...c.lines.map((l) => `  - ${cell(l)}`),
  ]);
  const title = (text: string): string => text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
  return [
    ...(days.length > 0 ? [{ title: title(planDiff.shiftsHeading), head: [], rows: days }] : []),
    {
      title: title(planDiff.consequencesHeading),
      head: [],
      rows: who.length > 0 ? who : [`- ${planDiff.noConsequence}`],
    },
  ];
}

function tableText({ title, head, rows }: Table, atMost: number): { text: string; cut: number } {
  const shown = rows.slice(0, atMost);
  const body = head.length > 0 ? [row(head), row(head.map(() => '---')), ...shown] : shown;
  const text =
    rows.length > openAtMost
      ? ['<details>', `<summary>${safe(title)}</summary>`, '', ...body, '', '</details>', '']
      : [`#### ${safe(title)}`, '', ...body, ''];
  return { text: text.join('\n'), cut: rows.length - shown.length };
}

export interface CommentSides {
  readonly before: string;
  readonly after: string;
}

/** A comment for a merge request: whom the edit concerns, then a table per group. Too long, rows are left out and counted. */
export function planDifferenceMarkdown(
  difference: PlanDifference,
  saying: Saying,
  shown: (place: Place) => string,
  day: DayWords,
  sides: CommentSides,
  limit: number = commentLimit,
): string {
  const { texts } = saying;
  const title = `### ${safe(texts.planDiff.title({ ...sides }))}`;
  if (difference.changes.length === 0) return `${title}\n\n${texts.planDiff.none}\n`;
  const made = (atMost: number): string => {
    const names = Math.min(atMost, 50);
    const parts = [
      ...listOf(difference, texts, day, names),
      ...tablesOf(difference, saying, shown, names),
    ].map((t) => tableText(t, atMost));
    const cut = parts.reduce((sum, p) => sum + p.cut, 0);
    const notice = cut > 0 ? ['', `**${safe(texts.planDiff.cut({ count: cut, limit, ...sides }))}**`] : [];
    return [
      title,
      '',
      safe(countWords(difference.changes, texts)),
      ...notice,
      '',
      ...parts.map((p) => p.text),
    ].join('\n');
  };
  for (const atMost of measures) {
    const text = made(atMost);
    if (text.length <= limit) return text;
  }
  const least = safe(texts.planDiff.cut({ count: difference.changes.length, limit, ...sides }));
  return [title, '', safe(countWords(difference.changes, texts)), '', `**${least}**`, ''].join('\n');
}
