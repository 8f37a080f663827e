import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { UnitIndex } from '../text/unit-names.ts';
import type { ArrivalsLoaded } from './arrivals.ts';
import type { Invocation } from './command.ts';
import { eventsFor } from './receive-events.ts';
import { type Papers, papersFor } from './receive-paper.ts';
import type { Typed } from './receive-told.ts';
import type { Item } from './receiving.ts';
import { withdrawals } from './withdrawals.ts';

interface LookedAt {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly typed: Typed;
  readonly book: ArrivalsLoaded;
  readonly items: readonly Item[];
  /** Where neither file nor row names a period. */
  readonly fallback: Period;
}

export interface Records {
  readonly recorded: readonly RegisterEvent[];
  readonly papers: Papers;
  readonly findings: readonly Finding[];
}

/** What goes into the register: files first, then documents without a file, then what messages withdraw. */
export function recordsOf(
  invocation: Invocation,
  before: readonly RegisterEvent[],
  { plan, index, typed, book, items, fallback }: LookedAt,
): Records {
  const { facts, csv, single } = typed;
  const files = eventsFor(invocation, before, items, { facts, fallback });
  const papers = papersFor(invocation, [...before, ...files], {
    plan,
    rows: book.rows,
    list: csv ?? '',
    items,
    fallback,
    replace: typed.told.replace === true,
    ...(single ? { single } : {}),
  });
  const withdrawn = withdrawals(invocation, items, {
    index,
    events: [...before, ...files, ...papers.events],
    reason: invocation.texts.withdrawnByMessage,
  });
  return {
    recorded: [...files, ...papers.events, ...withdrawn.events],
    papers,
    findings: withdrawn.findings,
  };
}
