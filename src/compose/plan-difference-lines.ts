import type { CliTexts } from '../messages/vi/cli.ts';
import type { Place } from '../model/finding.ts';
import { changeGroups, type PlanChange, type PlanDifference } from '../model/plan-difference.ts';
import { type WordEdit, wordDiff } from '../text/word-diff.ts';
import { consequenceLines, type DayWords, periodShiftLines } from './plan-consequence-lines.ts';
import { changeWords, itemWords, nameList, type Saying, sidesOf } from './plan-difference-words.ts';

/** A line of text, a heading, or a text with what was taken away and added. */
export type DifferenceLine =
  | { readonly kind: 'line' | 'heading' | 'faint'; readonly text: string }
  | { readonly kind: 'words'; readonly indent: string; readonly edits: readonly WordEdit[] };

/** Names that are given one by one in the terminal. */
const namedAtMost = 8;
/** Words of an unchanged passage that are kept on each side of a change. */
const around = 8;

const line = (text: string): DifferenceLine => ({ kind: 'line', text });
const heading = (text: string): DifferenceLine => ({ kind: 'heading', text: text.toLocaleUpperCase('vi') });

function cutAround(edit: WordEdit, first: boolean, last: boolean): WordEdit {
  const words = edit.text.split(/(?<=\s)/);
  const keep = (first ? 0 : around) + (last ? 0 : around);
  if (edit.kind !== 'same' || words.length <= keep + 4) return edit;
  const start = first ? '' : words.slice(0, around).join('');
  const end = last ? '' : words.slice(-around).join('');
  return { kind: 'same', text: `${start}…${last ? '' : ' '}${end}` };
}

/** Unchanged passages between changes shortened: the eye finds the change. */
export function shortened(edits: readonly WordEdit[]): readonly WordEdit[] {
  return edits.map((e, i) => cutAround(e, i === 0, i === edits.length - 1));
}

/** "6 ở “Nhiệm vụ”; 2 ở “Đơn vị”": counts first. */
export function countWords(changes: readonly PlanChange[], { planDiff }: CliTexts): string {
  const list = changeGroups.flatMap((group) => {
    const count = changes.filter((c) => c.group === group).length;
    return count > 0 ? [planDiff.groupCount({ count, group: planDiff.groups[group] ?? group })] : [];
  });
  return planDiff.total({ count: changes.length, list: list.join('; ') });
}

/** A sentence or two that say more than the values. */
export function remarksOf(
  { roles, oldNameLost }: PlanChange,
  texts: CliTexts,
  atMost: number,
): readonly string[] {
  const { planDiff } = texts;
  const units = (names: readonly string[]) => ({
    count: names.length,
    units: nameList(names, atMost, texts),
  });
  return [
    ...(roles && roles.gained.length > 0 ? [planDiff.roleGained(units(roles.gained))] : []),
    ...(roles && roles.lost.length > 0 ? [planDiff.roleLost(units(roles.lost))] : []),
    ...(oldNameLost ? [planDiff.oldNameLost] : []),
  ];
}

function changeLines(
  change: PlanChange,
  saying: Saying,
  shown: (place: Place) => string,
): readonly DifferenceLine[] {
  const { texts } = saying;
  const { before, after } = sidesOf(change, saying);
  const about = [itemWords(change, texts), changeWords(change, texts)].filter((p) => p !== '').join(': ');
  const edits =
    change.kind === 'moved' && change.field === undefined ? [] : shortened(wordDiff(before, after));
  return [
    line(`  ${about}`),
    ...(edits.length > 0 ? [{ kind: 'words' as const, indent: '      ', edits }] : []),
    ...remarksOf(change, texts, namedAtMost).map((r) => line(`      ${r}`)),
    { kind: 'faint', text: `      ${shown(change.place)}` },
  ];
}

/** What an edit means, for the terminal: counts, changes group by group with their places, days, whom it concerns. */
export function planDifferenceLines(
  difference: PlanDifference,
  saying: Saying,
  shown: (place: Place) => string,
  day: DayWords,
): readonly DifferenceLine[] {
  const { texts } = saying;
  const { planDiff } = texts;
  const { changes, periods } = difference;
  if (changes.length === 0) return [line(planDiff.none)];
  const groups = changeGroups.flatMap((group) => {
    const own = changes.filter((c) => c.group === group);
    if (own.length === 0) return [];
    const title = heading(`${planDiff.groups[group] ?? group} (${own.length})`);
    return [line(''), title, ...own.flatMap((c) => changeLines(c, saying, shown))];
  });
  const days = periodShiftLines(periods, texts, day).map((text) => line(`  ${text}`));
  const who = consequenceLines(difference, namedAtMost, texts).flatMap((c) => [
    line(`  ${c.heading}`),
    ...c.lines.map((text) => line(`      ${text}`)),
  ]);
  return [
    line(countWords(changes, texts)),
    ...groups,
    ...(days.length > 0 ? [line(''), heading(planDiff.shiftsHeading), ...days] : []),
    line(''),
    heading(planDiff.consequencesHeading),
    ...(who.length > 0 ? who : [line(`  ${planDiff.noConsequence}`)]),
  ];
}
