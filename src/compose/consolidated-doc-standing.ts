import type { Words } from '../messages/words.ts';
import { standingAnchor } from '../model/anchor.ts';
import type { Block } from '../model/doc.ts';
import type { Standing, StandingKind } from '../model/standing.ts';
import { rateText, shortDay, vietnameseNumber } from '../text/print.ts';
import { lateChart, standingChart, trendChart } from './consolidated-doc-charts.ts';
import { groupTable } from './consolidated-doc-groups.ts';
import {
  bodies,
  dash,
  figure,
  namedAtMost,
  notSent,
  requestName,
  type Source,
  sentence,
  where,
} from './consolidated-doc-words.ts';
import { nextTable } from './numbered-tables.ts';
import { outOf, upperFirst } from './vietnamese-sentences.ts';

const countedApart: readonly StandingKind[] = [
  'late',
  'confirm-arrival',
  'returned',
  'nil',
  'overdue',
  'extended',
  'open',
  'not-yet-due',
  'exempt',
];

export const ofKind = (source: Source, ...kinds: readonly StandingKind[]): readonly Standing[] =>
  source.consolidation.standing.standings.filter((s) => kinds.includes(s.kind));
export const missing = (source: Source): readonly Standing[] => ofKind(source, ...notSent);

/** The rule and the last on-time day as every list prints them; the deadline is one for all units of a period. */
export function ruleSentence(source: Source, words: Words): string {
  const deadline = source.consolidation.standing.standings.find((s) => s.obligation)?.obligation?.deadline;
  return deadline === undefined ? '' : upperFirst(words.deadline(deadline));
}

/** Names while they are few, else how many of each group; the appendix names all. */
function named(source: Source, standings: readonly Standing[]): string {
  if (standings.length <= namedAtMost) return standings.map((s) => s.unit.name).join('; ');
  const groups = source.plan.groups
    .map((g) => ({ name: g.name, count: standings.filter((s) => s.unit.group === g.id).length }))
    .filter((g) => g.count > 0);
  return groups.map((g) => `nhóm ${g.name}: ${vietnameseNumber(g.count)}`).join('; ');
}

function listed(
  source: Source,
  standings: readonly Standing[],
  what: string,
  { place, measure }: { readonly place: string; readonly measure: string },
): readonly Block[] {
  if (standings.length === 0) return [];
  const count = figure(vietnameseNumber(standings.length), standingAnchor(measure));
  return [dash(`${what} (`, count, ` ${bodies}; chi tiết ${place}): ${named(source, standings)}.`)];
}

function otherStandings(source: Source, words: Words): readonly Block[] {
  const found = countedApart.flatMap((kind) => {
    const count = ofKind(source, kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  if (found.length === 0) return [];
  const runs = found.flatMap(({ kind, count }, i) => [
    `${i === 0 ? '' : '; '}${words.standings[kind]}: `,
    figure(vietnameseNumber(count), standingAnchor(kind)),
  ]);
  return [dash('Tình trạng khác: ', ...runs, '.')];
}

function measureBlocks(source: Source, words: Words): readonly Block[] {
  const { expected, received, onTime } = source.consolidation.standing.measures;
  const number = (value: number, measure: string) => figure(vietnameseNumber(value), standingAnchor(measure));
  return [
    dash(
      `Tổng số ${bodies} phải gửi báo cáo (không tính trường hợp được miễn): `,
      number(expected, 'expected'),
      '.',
    ),
    dash('Đã gửi: ', number(received, 'received'), `, đạt tỷ lệ ${rateText(received, expected)}.`),
    dash('Gửi đúng hạn: ', number(onTime, 'on-time'), `, đạt tỷ lệ ${rateText(onTime, expected)}.`),
    ...otherStandings(source, words),
  ];
}

function strictBlocks(source: Source): readonly Block[] {
  const strict = source.consolidation.standing.standings.filter((s) => s.strictOnly).length;
  if (strict === 0) return [];
  return [
    dash(
      `Trong số gửi chậm có ${vietnameseNumber(strict)} trường hợp đúng hạn nếu tính cả ngày nêu trong ${dueNamedIn(source)} và lùi ngày nghỉ.`,
    ),
  ];
}

function listBlocks(source: Source): readonly Block[] {
  const { late, standing } = where(source);
  const silent = 'Đến thời điểm tổng hợp, chưa nhận được báo cáo';
  const returned = 'Trả lại để bổ sung, chỉnh sửa, chưa nhận được bản hoàn thiện';
  return [
    ...listed(source, missing(source), silent, { place: late, measure: 'missing' }),
    ...listed(source, ofKind(source, 'late'), 'Gửi chậm', { place: late, measure: 'late' }),
    ...listed(source, ofKind(source, 'returned'), returned, { place: standing, measure: 'returned' }),
    ...strictBlocks(source),
  ];
}

/** I.2: the rule, the five measures, who is missing or late, and what the totals cover. */
export function standingBlocks(source: Source, words: Words): readonly Block[] {
  const rule = ruleSentence(source, words);
  const day = shortDay(source.consolidation.standing.asOf);
  return [
    ...(rule === '' ? [] : [sentence(rule)]),
    sentence(`Tính đến ngày ${day} (${nextTable}):`),
    ...measureBlocks(source, words),
    { kind: 'table', table: groupTable(source) },
    ...standingChart(source),
    ...(source.detail === 'full' ? lateChart(source) : []),
    ...trendChart(source),
    ...listBlocks(source),
    sentence(...coverage(source)),
  ];
}

/** Where the day that the rule counts from is written. */
function dueNamedIn({ consolidation, plan }: Source): string {
  const { request } = consolidation.period;
  return request === undefined ? plan.decision.kind : requestName(request);
}

function coverage({ consolidation }: Source) {
  const { accepted, expected } = consolidation;
  const all = accepted === expected ? '' : '; không suy đoán, không ước tính thay cho nơi chưa gửi';
  return [
    'Nội dung và số liệu trong báo cáo này được tổng hợp từ tệp số liệu của ',
    figure(outOf(accepted, expected), standingAnchor('accepted')),
    ` ${bodies}${all}.`,
  ];
}
