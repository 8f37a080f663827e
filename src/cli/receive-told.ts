import type { CivilDate } from '../model/civil-date.ts';
import { choosePeriod } from './choose.ts';
import { chooseUnit } from './choose-unit.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { dateOption } from './dates.ts';
import type { Facts } from './document-facts.ts';
import type { Told } from './intake.ts';
import { UsageError } from './stop.ts';
import type { Workspace } from './workspace.ts';
import { today } from './world.ts';

/** Whose files the clerk says they are, and for when. */
function toldBy(invocation: Invocation, workspace: Workspace): Told {
  const unit = optionText(invocation, 'unit');
  const period = optionText(invocation, 'period');
  return {
    ...(unit ? { unit: chooseUnit(invocation, workspace.plan, unit) } : {}),
    ...(period ? { period: choosePeriod(invocation, workspace.plan) } : {}),
    document: optionOn(invocation, 'document'),
    ...(optionOn(invocation, 'replace') ? { replace: true as const } : {}),
  };
}

/** Arrival, number and day of the document as the clerk typed them; days that cannot be stop the command. */
function factsTold(invocation: Invocation): Facts {
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

/** Everything that was typed with `receive`. */
export interface Typed {
  readonly told: Told;
  readonly facts: Facts;
  /** The list of arrivals. */
  readonly csv?: string;
  /** A paper without a file. */
  readonly single?: { readonly unit: string; readonly facts: Facts & { readonly arrived: CivilDate } };
}

/** What was typed, as far as it makes sense together. */
export function typedIn(invocation: Invocation, workspace: Workspace): Typed {
  const { texts, args } = invocation;
  const [told, facts] = [toldBy(invocation, workspace), factsTold(invocation)];
  const paper = optionOn(invocation, 'paper');
  const csv = optionText(invocation, 'arrivedFrom');
  if (!paper && !csv && args.length === 0) throw new UsageError(texts.nothingToReceive({}));
  const { unit } = told;
  const { arrived } = facts;
  if (paper && (!unit || !arrived)) throw new UsageError(texts.paperNeeds({}));
  return {
    told,
    facts,
    ...(csv ? { csv } : {}),
    ...(paper && unit && arrived ? { single: { unit: unit.id, facts: { ...facts, arrived } } } : {}),
  };
}
