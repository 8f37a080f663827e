import { periodById } from '../../src/model/plan.ts';
import { fillDocument } from '../corpus/operations/docx-form.ts';
import { type Answers, fillBook } from '../corpus/operations/fill.ts';
import { fillYaml } from '../corpus/operations/fill-yaml.ts';
import {
  emptyBook,
  emptyDocument,
  emptyYaml,
  formOf,
  goodAnswers,
  obligationsOf,
  plan,
} from '../corpus/world.ts';

export const formKinds = ['xlsx', 'docx', 'yaml'] as const;
export type FormKind = (typeof formKinds)[number];

/** One unit's form of one period. */
export interface FormKey {
  readonly unit: string;
  readonly period: string;
}

/** A form of ours filled in well, as a unit sends it. */
export interface BaseForm extends FormKey {
  readonly name: string;
  readonly kind: FormKind;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
}

/** `count` forms spread over the directory and two periods: departments, agencies, communes. */
export function formKeys(count: number): readonly FormKey[] {
  const owed = ['2026-06', '2026-12'].flatMap((id) => {
    const period = periodById(plan, id);
    return period ? obligationsOf(period).map((o) => ({ unit: o.unit.id, period: id })) : [];
  });
  return Array.from({ length: count }, (_, i) => owed[Math.floor((i * owed.length) / count)]!);
}

/** The unit's form with those answers typed in. */
export async function filledForm(
  { unit, period }: FormKey,
  kind: FormKind,
  answers: Answers,
): Promise<Uint8Array> {
  if (kind === 'xlsx') return fillBook(await emptyBook(unit, period), answers);
  if (kind === 'docx') return fillDocument(await emptyDocument(unit, period), answers);
  return new TextEncoder().encode(fillYaml(emptyYaml(unit, period), answers));
}

export async function baseForm(key: FormKey, kind: FormKind): Promise<BaseForm> {
  const { unit, period } = key;
  const answers = goodAnswers(formOf(unit, period));
  const bytes = await filledForm(key, kind, answers);
  return { unit, period, kind, name: `${period}_${unit}.${kind}`, bytes, answers };
}
