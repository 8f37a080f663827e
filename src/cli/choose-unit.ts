import type { Plan } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import type { Invocation } from './command.ts';
import { UsageError } from './stop.ts';
import { candidateLines, isSettled, typedUnit, whyNone } from './typed-unit.ts';

/** A unit by id, code, name or alias. Anything uncertain is a question back, never a guess. */
export function chooseUnit(invocation: Invocation, plan: Plan, typed: string): Unit {
  const { texts, lang } = invocation;
  const found = typedUnit(plan, typed);
  if (isSettled(found)) return found;
  const near = candidateLines(found, lang).join('\n');
  if (near) throw new UsageError(texts.uncertainUnit({ value: typed, near }));
  throw new UsageError([texts.unknownUnit({ value: typed }), ...whyNone(found, lang)].join(' '));
}
