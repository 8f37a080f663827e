import { resolve } from 'node:path';
import { registeredPeriods } from '../../disk/workspace.ts';
import { buildUnitIndex } from '../../text/unit-names.ts';
import { loadArrivals } from '../arrivals.ts';
import { askerFor } from '../asking-terminal.ts';
import { choosePeriod } from '../choose.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { receiptOutcome } from '../receipt-lines.ts';
import { recordsOf } from '../receive-record.ts';
import { typedIn } from '../receive-told.ts';
import { lookAtFiles } from '../receiving.ts';
import { trustedEvents, whileLocked, writeEvents } from '../register-access.ts';
import { openWorkspace } from '../workspace.ts';

export async function run(invocation: Invocation): Promise<Outcome> {
  const { cwd } = invocation.world;
  const workspace = await openWorkspace(invocation);
  const { plan, root } = workspace;
  const typed = typedIn(invocation, workspace);
  const { told, facts, csv } = typed;
  const index = buildUnitIndex(plan.units, plan.office.place);
  const book = csv ? loadArrivals(invocation, plan, index, csv) : { rows: [], passedOver: [] };
  const fallback = told.period ?? choosePeriod(invocation, plan);
  const ask = askerFor(invocation, plan, facts.arrived);
  return whileLocked(invocation, root, async () => {
    const events = registeredPeriods(root).flatMap((p) => trustedEvents(invocation, root, p));
    const items = await lookAtFiles(invocation, workspace, {
      paths: invocation.args.map((a) => resolve(cwd, a)),
      told,
      arrivals: book.rows,
      events,
      facts,
      ...(csv ? { list: resolve(cwd, csv) } : {}),
      ...(ask ? { ask } : {}),
    });
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
