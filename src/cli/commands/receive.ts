import { resolve } from 'node:path';
import { registeredPeriods } from '../../disk/workspace.ts';
import type { RegisterEvent } from '../../model/register.ts';
import { buildUnitIndex } from '../../text/unit-names.ts';
import { loadArrivals } from '../arrivals.ts';
import { choosePeriod, chooseUnit } from '../choose.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { dateOption } from '../dates.ts';
import type { Told } from '../intake.ts';
import type { Outcome } from '../outcome.ts';
import { receiptOutcome } from '../receipt-lines.ts';
import { eventsFor, paperEvents } from '../receive-events.ts';
import { lookAtFiles } from '../receiving.ts';
import { trustedEvents, whileLocked, writeEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { withdrawals } from '../withdrawals.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { today } from '../world.ts';

function toldBy(invocation: Invocation, workspace: Workspace): Told {
  const unit = optionText(invocation, 'unit');
  const period = optionText(invocation, 'period');
  return {
    ...(unit ? { unit: chooseUnit(invocation, workspace.plan, unit) } : {}),
    ...(period ? { period: choosePeriod(invocation, workspace.plan) } : {}),
    document: optionOn(invocation, 'document'),
  };
}

function factsTold(invocation: Invocation) {
  const arrived = dateOption(optionText(invocation, 'arrived'), '--arrived', invocation.texts);
  const date = dateOption(optionText(invocation, 'date'), '--date', invocation.texts);
  const number = optionText(invocation, 'number');
  const arrivalNumber = optionText(invocation, 'arrivalNumber');
  const { texts } = invocation;
  const recording = today(invocation.world);
  if (arrived && arrived > recording) {
    throw new UsageError(texts.arrivedInFuture({ day: texts.day(arrived), today: texts.day(recording) }));
  }
  if (date && date > recording) {
    throw new UsageError(texts.documentInFuture({ day: texts.day(date), today: texts.day(recording) }));
  }
  if (arrived && date && arrived < date) {
    throw new UsageError(texts.arrivedBeforeDocument({ day: texts.day(arrived), date: texts.day(date) }));
  }
  return {
    ...(arrived ? { arrived } : {}),
    ...(date ? { date } : {}),
    ...(number ? { number } : {}),
    ...(arrivalNumber ? { arrivalNumber } : {}),
  };
}

export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const told = toldBy(invocation, workspace);
  const facts = factsTold(invocation);
  const paper = optionOn(invocation, 'paper');
  const csv = optionText(invocation, 'arrivedFrom');
  if (!paper && !csv && invocation.args.length === 0)
    throw new UsageError(invocation.texts.nothingToReceive({}));
  if (paper && (!told.unit || !facts.arrived)) throw new UsageError(invocation.texts.paperNeeds({}));
  const { plan } = workspace;
  const index = buildUnitIndex(plan.units, plan.office.place);
  const { rows: arrivals, passedOver } = csv
    ? loadArrivals(invocation, workspace.plan, index, csv)
    : { rows: [], passedOver: [] };
  const paths = invocation.args.map((a) => resolve(invocation.world.cwd, a));
  const fallback = told.period ?? choosePeriod(invocation, workspace.plan);
  return whileLocked(invocation, workspace.root, async () => {
    const events: readonly RegisterEvent[] = registeredPeriods(workspace.root).flatMap((p) =>
      trustedEvents(invocation, workspace.root, p),
    );
    const items = await lookAtFiles(invocation, workspace, {
      paths,
      told,
      arrivals,
      events,
      facts,
      ...(csv ? { list: resolve(invocation.world.cwd, csv) } : {}),
    });
    const fromFiles = eventsFor(invocation, events, items, { facts, fallback });
    const fromPaper = paperEvents(invocation, [...events, ...fromFiles], {
      rows: arrivals,
      fallback,
      ...(paper && told.unit && facts.arrived
        ? { single: { unit: told.unit.id, arrived: facts.arrived, facts } }
        : {}),
    });
    const withdrawn = withdrawals(invocation, items, {
      index,
      events: [...events, ...fromFiles, ...fromPaper],
      reason: invocation.texts.withdrawnByMessage,
    });
    const recorded = [...fromFiles, ...fromPaper, ...withdrawn.events];
    writeEvents(invocation, workspace.root, recorded);
    const outcome = receiptOutcome(invocation, workspace, {
      items,
      events,
      recorded,
      findings: withdrawn.findings,
      fallback,
    });
    if (passedOver.length === 0) return outcome;
    const line = invocation.texts.csvPassedOver({ count: passedOver.length, lines: passedOver.join(', ') });
    return { ...outcome, text: `${outcome.text}\n${line}` };
  });
}
