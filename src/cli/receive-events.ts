import type { CivilDate } from '../model/civil-date.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import { withoutUndone } from '../register/known-events.ts';
import type { Invocation } from './command.ts';
import { dayAfterArrival, documentFacts, type Facts } from './document-facts.ts';
import type { Gated, Item } from './receiving.ts';
import { complete, type Draft } from './register-access.ts';
import { today } from './world.ts';

export function isClosed(events: readonly RegisterEvent[], period: string): boolean {
  return withoutUndone(events).some((e) => e.kind === 'closed' && e.period === period);
}

/** `day`: today. */
function draftOf(item: Gated, facts: Facts, closed: boolean, day: CivilDate): Draft | undefined {
  const { file, gate } = item;
  const { documentDate, ...rest } = documentFacts(file, item.arrival, facts);
  const known = {
    ...rest,
    ...(documentDate && !dayAfterArrival(file, item.arrival, facts, day) ? { documentDate } : {}),
  };
  if (gate.kind === 'passed') {
    return {
      kind: 'received',
      unit: gate.unit.id,
      form: gate.form,
      file: file.ref,
      ...known,
      ...(closed ? { afterClosing: true as const } : {}),
    };
  }
  if (file.ref.sha256 === '') return undefined; // not even a file that could be kept
  return {
    kind: 'refused',
    gate: gate.gate,
    file: file.ref,
    codes: [...new Set(gate.findings.filter((f) => f.severity === 'error').map((f) => f.code))],
    ...(gate.unit ? { unit: gate.unit.id } : {}),
    ...(known.arrived ? { arrived: known.arrived } : {}),
  };
}

function alreadyRefused(events: readonly RegisterEvent[], item: Gated): boolean {
  return events.some((e) => e.kind === 'refused' && e.file.sha256 === item.file.ref.sha256);
}

/** Events for the files looked at, each numbered after what the register already holds for its period. */
export function eventsFor(
  invocation: Invocation,
  before: readonly RegisterEvent[],
  items: readonly Item[],
  { facts, fallback }: { facts: Facts; fallback: Period },
): readonly RegisterEvent[] {
  const made: RegisterEvent[] = [];
  const periods = new Map<string, { events: readonly RegisterEvent[]; readonly closed: boolean }>();
  const day = today(invocation.world);
  const recordOf = (period: string) => {
    const known = periods.get(period) ?? {
      events: before.filter((e) => e.period === period),
      closed: isClosed(before, period),
    };
    periods.set(period, known);
    return known;
  };
  for (const item of items) {
    if (item.kind !== 'gated') continue;
    if (item.gate.kind === 'refused' && (alreadyRefused(before, item) || alreadyRefused(made, item)))
      continue;
    const period = item.gate.period?.id ?? fallback.id;
    const own = recordOf(period);
    const draft = draftOf(item, facts, own.closed, day);
    if (!draft) continue;
    const added = complete(invocation, period, own.events, [draft]);
    made.push(...added);
    // The next number follows the last one given; what lies before it need not be looked through again.
    own.events = added;
  }
  return made;
}
