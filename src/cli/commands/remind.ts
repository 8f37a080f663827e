import type { Reminded, Spared } from '../../model/reminder.ts';
import { mayRecord } from '../../register/rules.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { complete, whileLocked, writeEvents } from '../register-access.ts';
import { type RemindingContext, remindingContext } from '../reminding.ts';
import { contactLines, contactsJson, loadContacts } from '../reminding-contacts.ts';
import { gapsOf } from '../reminding-gaps.ts';
import { type MadeRound, makeLetters } from '../reminding-letters.ts';
import { gapLines, headLines, madeLines, whoLines } from '../reminding-lines.ts';
import { type RemindingOptions, remindingOptions } from '../reminding-options.ts';
import { phoneList } from '../reminding-phone.ts';
import { recordedLetters, recordedLines } from '../reminding-recorded.ts';
import { UsageError } from '../stop.ts';
import { printParts } from '../terminal-text.ts';
import { openWorkspace } from '../workspace.ts';

/** Ids of the letters as recorded; nothing is recorded of a trial run. */
function record(
  invocation: Invocation,
  { workspace, period, view }: RemindingContext,
  made: readonly MadeRound[],
): readonly string[] {
  const drafts = made.flatMap((m) => m.letters.map((l) => l.draft));
  const events = complete(invocation, period.id, view.events, drafts);
  const [first] = events;
  const problem = first && mayRecord(view.events, first, view.standing);
  if (problem) throw new UsageError(invocation.texts.notAllowed[problem.kind](problem.values));
  writeEvents(invocation, workspace.root, events);
  return events.map((e) => e.id);
}

const unitJson = ({ standing, state }: Reminded | Spared) => ({
  unit: standing.unit.id,
  standing: standing.kind,
  state,
});

function remindingJson(
  { period, reminding, deadline }: RemindingContext,
  chosen: readonly Reminded[],
  { due }: RemindingOptions,
): Record<string, unknown> {
  return {
    period: period.id,
    before: reminding.before,
    lastOnTimeDay: deadline.lastOnTimeDay,
    ...(due ? { due } : {}),
    reminded: chosen.map((r) => ({
      ...unitJson(r),
      round: r.round,
      missing: r.missing,
      letters: r.letters.map((l) => l.event),
    })),
    spared: reminding.spared.map((s) => ({
      ...unitJson(s),
      why: s.why,
      ...(s.until ? { until: s.until } : {}),
      ...(s.letter ? { letter: s.letter.event } : {}),
    })),
  };
}

async function letters(invocation: Invocation, context: RemindingContext): Promise<Outcome> {
  const options = remindingOptions(invocation, context);
  const { reminding, workspace } = context;
  const chosen = reminding.reminded.filter((r) => options.round === undefined || r.round === options.round);
  const made = invocation.dryRun ? [] : await makeLetters(invocation, context, options);
  const ids = record(invocation, context, made);
  const recorded = recordedLetters(invocation, workspace.plan, made, ids);
  const gaps = gapsOf(workspace.plan, chosen, context.letters);
  const inHand = loadContacts(
    workspace,
    chosen.map((r) => r.standing.unit),
  );
  const parts = [
    ...headLines(invocation, context),
    ...whoLines(invocation, context, options),
    ...(made.length > 0
      ? ['', ...madeLines(invocation, made), ...recordedLines(invocation, ids, recorded)]
      : []),
    ...(chosen.length > 0 ? gapLines(invocation, gaps) : []),
    ...(chosen.length > 0 ? contactLines(invocation, inHand, invocation.dryRun) : []),
    ...(invocation.dryRun ? ['', invocation.texts.reminding.drySummary] : []),
  ];
  const files = made.flatMap((m) => [...m.letters.map((l) => l.file), ...(m.batch ? [m.batch.file] : [])]);
  const json = {
    ...remindingJson(context, chosen, options),
    files,
    events: ids,
    letters: recorded.map(({ event, round, units, file }) => ({ event, round, units, file })),
    ready: gaps.length === 0,
    gaps,
    contacts: contactsJson(invocation, inHand),
  };
  return { text: printParts(parts, invocation.paint), json, exit: 0 };
}

/** Letters to those that still owe, recorded with their files; or the list of whom to ring. Nothing is ever sent. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  return whileLocked(invocation, workspace.root, async () => {
    const context = await remindingContext(invocation, workspace, period);
    return optionOn(invocation, 'phoneList') ? phoneList(invocation, context) : letters(invocation, context);
  });
}
