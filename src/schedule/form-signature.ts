import type { FormSpec, FormTask } from '../model/form.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import { dutiesOf, formFor } from './form-spec.ts';

/** A number for each text: the same text has the same number. */
export type Numbers = (text: string) => number;

export function numbersOfTexts(): Numbers {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

const partText = ({ task, role, questions, indicators }: FormTask): string =>
  JSON.stringify([
    task.id,
    task.shortName,
    task.items.map((i) => i.text.reading),
    task.output.reading,
    task.timing.reading,
    role,
    questions,
    indicators.map((i) => i.questions),
  ]);

/** Parts of forms by number; within one plan a part differs only by the figures asked and their days. */
function partNumbers(numbers: Numbers): (part: FormTask) => number {
  const known = new Map<string, number>();
  return (part) => {
    const asked = part.indicators.flatMap((i) => i.questions.map((q) => `${q.id} ${q.hint}`));
    const key = `${part.role} ${part.task.id} ${asked.join('\n')}`;
    const number = known.get(key) ?? numbers(partText(part));
    known.set(key, number);
    return number;
  };
}

/** What the forms of every unit print alike: the report's name, where it goes, whom to ask. */
function printedHead({ reporting, office, units }: Plan): readonly unknown[] {
  const receiver = units.find((u) => u.id === reporting.receivingUnit)?.name ?? reporting.receivingUnit;
  return [reporting.name, receiver, office.committeeTitle, office.contact];
}

/**
 * What is printed in a form, without the hash of the plan's files: a comment more makes no other form. It only compares
 * two plans: whether a form on paper is of an older plan, its stamp tells.
 */
function printed(
  { stamp, obligation, unitQuestions, tasks }: FormSpec,
  head: readonly unknown[],
  part: (p: FormTask) => number,
) {
  const { unit, period, deadline, window } = obligation;
  return JSON.stringify([
    head,
    stamp.plan,
    unit.group,
    period.label,
    deadline,
    window,
    unitQuestions,
    tasks.map(part),
  ]);
}

/**
 * The form of every unit of one period as a short text: equal where the same numbers are used and the same is printed.
 * A form is made once for all units with the same duties.
 */
export function formSignatures(
  plan: Plan,
  owing: readonly Obligation[],
  numbers: Numbers,
): ReadonlyMap<string, string> {
  const part = partNumbers(numbers);
  const head = printedHead(plan);
  const made = new Map<string, number>();
  return new Map(
    owing.map((o) => {
      // Units of one group with the same duties have the same form save for their name.
      const duties = `${o.unit.group}|${dutiesOf(plan, o)}`;
      const form = made.get(duties) ?? numbers(printed(formFor(plan, o), head, part));
      made.set(duties, form);
      return [o.unit.id, `${form} ${o.unit.name}`] as const;
    }),
  );
}
