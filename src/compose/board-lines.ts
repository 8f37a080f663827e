import type { StandingNotes } from '../messages/standing-notes.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Period } from '../model/reporting.ts';
import type { Measures, StandingKind } from '../model/standing.ts';
import { closedLines } from './closed-period-lines.ts';
import type { Part, StatusContent } from './standing-lines.ts';

export interface BoardExtra {
  /** Days from today to the last on-time day; negative once it is past. */
  readonly daysLeft: number | undefined;
  readonly onward: CivilDate | undefined;
  readonly anyReceived: boolean;
  readonly notes: StandingNotes;
  readonly others: readonly {
    readonly period: Period;
    readonly measures: Measures;
    readonly last?: CivilDate;
  }[];
}

const stillOut: readonly StandingKind[] = ['open', 'overdue', 'extended', 'returned', 'confirm-arrival'];
const namesShown = 12;

function nextCommand(content: StatusContent, extra: BoardExtra, texts: CliTexts): string {
  const period = content.period.id;
  const has = (k: StandingKind): boolean => content.standings.some((s) => s.kind === k);
  if (!extra.anyReceived)
    return (extra.daysLeft ?? 0) >= 0 ? texts.nextForms({ period }) : texts.nextReceive({ period });
  if (content.closedOn !== undefined) return texts.nextConsolidate({ period });
  if (has('confirm-arrival')) return texts.nextConfirm({ period });
  if ((extra.daysLeft ?? 0) >= 0) return texts.nextReceive({ period });
  return texts.nextConsolidate({ period });
}

/** What the bare command prints. */
export function boardLines(
  content: StatusContent,
  extra: BoardExtra,
  words: Words,
  texts: CliTexts,
): readonly Part[] {
  const { period, asOf, total, standings, obligations } = content;
  const deadline = obligations[0]?.deadline;
  const out = standings.filter((s) => stillOut.includes(s.kind));
  const names = out.slice(0, namesShown).map((s) => {
    const letter = s.reminded ? `; ${extra.notes.reminded(s.reminded)}` : '';
    return `  ${s.unit.name}: ${words.standing(s)}${letter}`;
  });
  return [
    texts.boardTitle({ period: period.id, label: texts.periodLabel(period), day: texts.day(asOf) }),
    ...(deadline ? [words.deadline(deadline)] : []),
    ...(content.closedOn ? [texts.closedOn({ day: texts.day(content.closedOn) })] : []),
    ...closedLines(content.closedAgainst, texts),
    ...(extra.daysLeft === undefined || content.closedOn ? [] : [texts.daysLeft({ days: extra.daysLeft })]),
    ...(extra.onward ? [texts.onward({ day: texts.day(extra.onward) })] : []),
    '',
    texts.boardCounts({
      received: total.received,
      expected: total.expected,
      rate: texts.rate(total.rate),
      onTime: total.onTime,
    }),
    ...(out.length > 0 ? [texts.stillOut({ count: out.length }), ...names] : []),
    ...(out.length > namesShown ? [texts.andMore({ count: out.length - namesShown })] : []),
    ...extra.others.map(({ period: p, measures: m, last }) =>
      texts.otherPeriod({
        period: p.id,
        label: texts.periodLabel(p),
        received: m.received,
        expected: m.expected,
        last: last ? texts.day(last) : '–',
      }),
    ),
    '',
    texts.nextStep({ command: nextCommand(content, extra, texts) }),
  ];
}
