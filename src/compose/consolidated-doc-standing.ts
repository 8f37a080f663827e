import type { Words } from '../messages/words.ts';
import { standingAnchor } from '../model/anchor.ts';
import type { Block, Run } from '../model/doc.ts';
import { laterArrivals, type Standing, type StandingKind, stoodOn } from '../model/standing.ts';
import { rateText, shortDay, vietnameseNumber } from '../text/print.ts';
import { closedSentences } from './closed-period-lines.ts';
import { closedText, untilClosing } from './closed-standing.ts';
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

/** Together all that was received, and together all that was not: the parts add up to the whole that is printed. */
const receivedKinds: readonly StandingKind[] = ['on-time', 'late', 'confirm-arrival', 'nil'];
const outstandingKinds: readonly StandingKind[] = ['overdue', 'returned', 'extended', 'open', 'not-yet-due'];

export const ofKind = (source: Source, ...kinds: readonly StandingKind[]): readonly Standing[] =>
  source.consolidation.standing.standings.filter((s) => kinds.includes(s.kind));
export const missing = (source: Source): readonly Standing[] => ofKind(source, ...notSent);

/** The rule and the last on-time day as every list prints them; the deadline is one for all units of a period. */
export function ruleSentence(source: Source, words: Words): string {
  const deadline = source.consolidation.standing.standings.find((s) => s.obligation)?.obligation?.deadline;
  return deadline === undefined ? '' : upperFirst(words.deadline(deadline));
}

/** Who sent something after the list was closed is not left standing as silent. */
const nameOf = (s: Standing): string =>
  laterArrivals(s).length > 0 ? `${s.unit.name} (đã gửi sau khi khóa kỳ)` : s.unit.name;

/** Names while they are few, else how many of each group; the appendix names all. */
function named(source: Source, standings: readonly Standing[]): string {
  if (standings.length <= namedAtMost) return standings.map(nameOf).join('; ');
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

/** "đã gửi đúng hạn: 161; đã gửi chậm: 11". */
function parts(source: Source, words: Words, kinds: readonly StandingKind[]): readonly (string | Run)[] {
  const found = kinds.flatMap((kind) => {
    const count = ofKind(source, kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return found.flatMap(({ kind, count }, i) => [
    `${i === 0 ? '' : '; '}${words.standings[kind]}: `,
    figure(vietnameseNumber(count), standingAnchor(kind === 'on-time' ? 'reported-on-time' : kind)),
  ]);
}

function outstanding(source: Source, words: Words): readonly Block[] {
  const { expected, received } = source.consolidation.standing.measures;
  const exempt = ofKind(source, 'exempt').length;
  return [
    ...(expected === received
      ? []
      : [
          dash(
            `Chưa gửi hoặc chưa gửi lại: ${vietnameseNumber(expected - received)}, gồm `,
            ...parts(source, words, outstandingKinds),
            '.',
          ),
        ]),
    ...(exempt === 0
      ? []
      : [
          dash(
            'Được miễn báo cáo: ',
            figure(vietnameseNumber(exempt), standingAnchor('exempt')),
            ', không tính vào tổng số phải gửi.',
          ),
        ]),
  ];
}

/** "Nothing arose", answered in time, is on time without being a report. */
function nilInTime(source: Source): string {
  const count = source.consolidation.standing.measures.onTime - ofKind(source, 'on-time').length;
  return count === 0
    ? ''
    : ` (kể cả ${vietnameseNumber(count)} trường hợp trả lời không phát sinh trong hạn)`;
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
    dash(
      'Đã gửi: ',
      number(received, 'received'),
      `, đạt tỷ lệ ${rateText(received, expected)}`,
      ...(received === 0 ? [] : [', gồm ', ...parts(source, words, receivedKinds)]),
      '.',
    ),
    dash(
      'Gửi đúng hạn: ',
      number(onTime, 'on-time'),
      `${nilInTime(source)}, đạt tỷ lệ ${rateText(onTime, expected)}.`,
    ),
    ...outstanding(source, words),
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
  const closed = source.consolidation.standing;
  const silent = `${untilClosing(closed, 'Đến thời điểm tổng hợp')}, chưa nhận được báo cáo`;
  const back = 'Trả lại để bổ sung, chỉnh sửa, chưa nhận được bản hoàn thiện';
  const returned = closed.closedOn === undefined ? back : `${back} đến ngày khóa kỳ`;
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
  const { standing } = source.consolidation;
  // The full report tells it in Appendix I.
  const since = source.detail === 'brief' ? closedSentences(standing) : [];
  const closed = [...closedText(standing), ...since];
  return [
    ...(rule === '' ? [] : [sentence(rule)]),
    ...closed.map((text) => sentence(text)),
    sentence(`Tính đến ngày ${shortDay(stoodOn(standing))} (${nextTable}):`),
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
