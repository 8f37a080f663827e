import { resolve } from 'node:path';
import { registeredPeriods } from '../../disk/workspace.ts';
import type { RegisterEvent } from '../../model/register.ts';
import { buildUnitIndex } from '../../text/unit-names.ts';
import { loadArrivals } from '../arrivals.ts';
import { remembering } from '../asking.ts';
import { agrees, declined, maybeAsked } from '../asking-first.ts';
import { askerFor } from '../asking-terminal.ts';
import { choosePeriod } from '../choose.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { receiptOutcome } from '../receipt-lines.ts';
import { recordsOf } from '../receive-record.ts';
import { typedIn } from '../receive-told.ts';
import { type Item, lookAtFiles } from '../receiving.ts';
import { trustedEvents, whileLocked, writeEvents } from '../register-access.ts';
import { openWorkspace } from '../workspace.ts';

const sameEvents = (a: readonly RegisterEvent[], b: readonly RegisterEvent[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** From this many on, a mistake costs a morning of taking back one by one. */
const many = 100;

/** Whether somebody sits there and does not want that many recorded. */
async function refusesMany(invocation: Invocation, events: readonly RegisterEvent[]): Promise<boolean> {
  if (events.length < many || !maybeAsked(invocation)) return false;
  const refused = events.filter((e) => e.kind === 'refused').length;
  const received = events.length - refused;
  return !(await agrees(invocation, invocation.texts.agreeing.manyFiles({ received, refused })));
}

/**
 * Files are stored, read and asked about while nobody else is kept waiting; then, alone, they go on record. What others
 * recorded meanwhile may change what is right: then the same is looked at once more, with the answers already given.
 */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { cwd } = invocation.world;
  const workspace = await openWorkspace(invocation);
  const { plan, root } = workspace;
  const typed = typedIn(invocation, workspace);
  const { told, facts, csv } = typed;
  const index = buildUnitIndex(plan.units, plan.office.place);
  const book = csv ? loadArrivals(invocation, plan, index, csv) : { rows: [], passedOver: [] };
  const fallback = told.period ?? choosePeriod(invocation, plan);
  const ask = remembering(askerFor(invocation, plan, facts.arrived));
  const onRecord = (): readonly RegisterEvent[] =>
    registeredPeriods(root).flatMap((p) => trustedEvents(invocation, root, p));
  const lookAt = (events: readonly RegisterEvent[], mayAsk: boolean): Promise<readonly Item[]> => {
    const answers = mayAsk ? ask : ask?.onlyKnown;
    return lookAtFiles(invocation, workspace, {
      paths: invocation.args.map((a) => resolve(cwd, a)),
      told,
      arrivals: book.rows,
      events,
      facts,
      ...(csv ? { list: resolve(cwd, csv) } : {}),
      ...(answers ? { ask: answers } : {}),
    });
  };
  const before = onRecord();
  const first = await lookAt(before, true);
  const planned = recordsOf(invocation, before, { plan, index, typed, book, items: first, fallback });
  if (await refusesMany(invocation, planned.recorded)) return declined(invocation);
  return whileLocked(invocation, root, async () => {
    const events = onRecord();
    const items = sameEvents(before, events) ? first : await lookAt(events, false);
    const records = recordsOf(invocation, events, { plan, index, typed, book, items, fallback });
    writeEvents(invocation, root, records.recorded);
    const { passedOver } = book;
    return receiptOutcome(invocation, workspace, {
      told,
      items,
      events,
      passedOver,
      ...(facts.arrived && { arrived: facts.arrived }),
      ...records,
    });
  });
}
