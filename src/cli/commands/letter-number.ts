import type { CivilDate } from '../../model/civil-date.ts';
import type { Plan } from '../../model/plan.ts';
import type { EarlierLetter, ReminderRound } from '../../model/reminder.ts';
import type { Period } from '../../model/reporting.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { lettersOf, numberTaken } from '../../register/letters.ts';
import { mayRecord } from '../../register/rules.ts';
import { printDocumentNumber, readDocumentNumber, symbolParts } from '../../text/document-number.ts';
import { choosePeriod, eventShape, periodOfEvent } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import type { Invocation } from '../command.ts';
import { neededDate, notAllowed } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { type PeriodView, viewPeriod } from '../period-view.ts';
import { complete, trustedEvents, whileLocked, writeEvents } from '../register-access.ts';
import { roundName } from '../reminding-lines.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace, type Workspace, workspaceFor } from '../workspace.ts';

const lastWords = ['last', 'cuoi'];

/** A letter's id says its period. */
function periodOf(invocation: Invocation, plan: Plan): Period {
  return periodOfEvent(plan, invocation.args[0] ?? '') ?? choosePeriod(invocation, plan);
}

/** "last" (or "cuoi"): the one letter of the last run that has no number yet. */
function lastOf(invocation: Invocation, letters: readonly EarlierLetter[], period: Period): string {
  const texts = invocation.texts.reminding;
  if (letters.length === 0) throw new UsageError(texts.noLetter({ period: period.id }));
  const open = letters.filter((l) => l.number === undefined);
  const run = open.filter((l) => l.recordedAt === open.at(-1)?.recordedAt);
  const [only, ...others] = run;
  if (!only) throw new UsageError(texts.allNumbered({ period: period.id }));
  if (others.length > 0) {
    const events =
      run.length > 6 ? `${only.event} … ${run.at(-1)?.event}` : run.map((l) => l.event).join(', ');
    throw new UsageError(texts.lastUnclear({ count: run.length, events }));
  }
  return only.event;
}

/** The last letter to a unit that has no number yet. */
function lastTo(
  invocation: Invocation,
  plan: Plan,
  letters: readonly EarlierLetter[],
  period: Period,
): string {
  const unit = chooseUnit(invocation, plan, invocation.args[0] ?? '');
  const own = letters.filter((l) => l.scope !== 'report' && l.units.includes(unit.id));
  const open = own.findLast((l) => l.number === undefined);
  if (!open)
    throw new UsageError(invocation.texts.reminding.noLetterTo({ period: period.id, unit: unit.name }));
  return open.event;
}

/** A letter named by its event, by "last" or by the unit it went to. */
function targetOf(
  invocation: Invocation,
  plan: Plan,
  letters: readonly EarlierLetter[],
  period: Period,
): string {
  const typed = invocation.args[0] ?? '';
  if (lastWords.includes(typed)) return lastOf(invocation, letters, period);
  return eventShape.test(typed) ? typed : lastTo(invocation, plan, letters, period);
}

/** "45" with the symbol of such a letter, or number and symbol as typed; "5" is "05" (NĐ 30/2020, Phụ lục I, mục II.3). */
function numberOf(invocation: Invocation, plan: Plan, letter: EarlierLetter | undefined): string {
  const typed = (invocation.args[1] ?? '').trim().normalize('NFC');
  const { office } = plan;
  const symbol =
    letter?.scope === 'report' ? `BC-${office.symbol}` : `${office.symbol}-${office.draftingUnit ?? ''}`;
  const full = /^\d{1,6}$/.test(typed) && !symbol.endsWith('-') ? `${typed}/${symbol}` : typed;
  const read = readDocumentNumber(full);
  if (!read) {
    const example = symbol.endsWith('-') ? `${symbol}VP` : symbol;
    throw new UsageError(invocation.texts.reminding.badNumber({ value: typed, symbol: example }));
  }
  const number = printDocumentNumber(read);
  if (letter?.scope !== 'report' && symbolParts(read)[0] === 'CV') {
    const right = printDocumentNumber({ ...read, symbol: read.symbol.replace(/^CV[-/]/iu, '') });
    throw new UsageError(invocation.texts.reminding.labelInSymbol({ value: typed, right }));
  }
  return number;
}

/** The letter that bears this number and day already, where the same is typed once more. */
function numberedBefore(
  invocation: Invocation,
  plan: Plan,
  { events }: PeriodView,
  letters: readonly EarlierLetter[],
  date: CivilDate,
): EarlierLetter | undefined {
  const typed = invocation.args[0] ?? '';
  const last = withoutUndone(events).findLast((e) => e.kind === 'numbered');
  const event = eventShape.test(typed) ? typed : last?.kind === 'numbered' ? last.event : undefined;
  const letter = letters.find((l) => l.event === event);
  if (letter?.date !== date || numberOf(invocation, plan, letter) !== letter.number) return undefined;
  if (eventShape.test(typed) || lastWords.includes(typed)) return letter;
  return letter.units.includes(chooseUnit(invocation, plan, typed).id) ? letter : undefined;
}

/** Letters of every other period: numbers run through the year, not the period. */
function otherLetters(
  invocation: Invocation,
  { root, plan }: Workspace,
  view: PeriodView,
): readonly EarlierLetter[] {
  return plan.periods
    .filter((p) => p.id !== view.period.id)
    .flatMap((p) => lettersOf(trustedEvents(invocation, root, p.id)));
}

/** The office types in the number and the day that a letter was given; a new event completes the letter. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const opened = await openWorkspace(invocation);
  const { texts } = invocation;
  const period = periodOf(invocation, opened.plan);
  const workspace = workspaceFor(opened, period);
  const date = neededDate(invocation, 'date');
  return whileLocked(invocation, workspace.root, () => {
    const view = viewPeriod(invocation, workspace, period);
    const letters = lettersOf(view.events);
    const before = numberedBefore(invocation, workspace.plan, view, letters, date);
    if (before) {
      const values = { event: before.event, number: before.number ?? '', day: texts.day(date) };
      return { text: texts.repeating.numbered(values), json: { letter: before, already: true }, exit: 0 };
    }
    const target = targetOf(invocation, workspace.plan, letters, period);
    const letter = letters.find((l) => l.event === target);
    const number = numberOf(invocation, workspace.plan, letter);
    const taken = numberTaken(otherLetters(invocation, workspace, view), { number, date });
    if (taken) throw new UsageError(texts.reminding.numberTaken({ number, event: taken.event }));
    const [event] = complete(invocation, period.id, view.events, [
      { kind: 'numbered', event: target, number, date },
    ]);
    if (!event) throw new Error('no event made');
    const problem = mayRecord(view.events, event, view.standing);
    if (problem) throw new UsageError(notAllowed(invocation, workspace, problem));
    writeEvents(invocation, workspace.root, [event]);
    const text = texts.reminding.numbered({
      number,
      day: texts.day(date),
      event: target,
      round: roundName(invocation, (letter?.round ?? 0) as ReminderRound),
      units: letter?.units.length ?? 0,
    });
    return {
      text: invocation.dryRun ? `${text}\n${texts.dryRunNothing}` : text,
      json: { event },
      exit: 0,
    };
  });
}
