import { join } from 'node:path';
import { formBook } from '../../compose/form-book.ts';
import { formDoc } from '../../compose/form-doc.ts';
import { formYaml } from '../../compose/form-yaml.ts';
import type { FormSpec, PreviousAnswers } from '../../model/form.ts';
import type { Obligation } from '../../model/obligation.ts';
import { type Plan, periodById } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import type { Unit } from '../../model/unit.ts';
import { formDocWriter } from '../../render/docx-form.ts';
import { bookWriter } from '../../render/xlsx.ts';
import { formFor } from '../../schedule/form-spec.ts';
import { obligationsFor } from '../../schedule/obligations.ts';
import { chooseGroup, choosePeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import { chosenFormats } from '../chosen-formats.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { previousAnswers } from '../previous-answers.ts';
import { progress } from '../progress.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace } from '../workspace.ts';

function chosenUnits(invocation: Invocation, plan: Plan): (unit: Unit) => boolean {
  const group = optionText(invocation, 'group');
  if (optionOn(invocation, 'all')) return () => true;
  if (group) {
    const id = chooseGroup(invocation, plan, group);
    return (u) =>
      u.group === id || plan.groups.some((g) => g.id === id && g.members?.includes(u.id) === true);
  }
  if (invocation.args.length === 0) throw new UsageError(invocation.texts.formForWhom({}));
  const ids = new Set(invocation.args.map((a) => chooseUnit(invocation, plan, a).id));
  return (u) => ids.has(u.id);
}

function chosenObligations(invocation: Invocation, plan: Plan, period: Period): readonly Obligation[] {
  const wanted = chosenUnits(invocation, plan);
  const obligations = obligationsFor(plan, period).filter((o) => wanted(o.unit));
  if (obligations.length === 0) {
    throw new UsageError(
      invocation.texts.owesNothing({ unit: invocation.args.join(', '), period: period.id }),
    );
  }
  return obligations;
}

type Format = 'xlsx' | 'docx' | 'yaml';
type Write = (form: FormSpec, previous: PreviousAnswers | undefined) => Promise<Uint8Array | string>;

/** Each template is read once, however many forms are made from it. */
async function writerFor(format: Format, invocation: Invocation, root: string, plan: Plan): Promise<Write> {
  if (format === 'yaml') return async (form, previous) => formYaml(form, previous, plan);
  const template = loadTemplate(invocation, root, `bieu-mau.${format}`);
  if (format === 'docx') {
    const writer = await formDocWriter(template);
    return async (form, previous) => writer.write(formDoc(form, previous, plan, writer.wording));
  }
  const writer = await bookWriter(template);
  return async (form, previous) => writer.write(formBook(form, previous, plan, writer.wording));
}

export async function run(invocation: Invocation): Promise<Outcome> {
  const { root, plan } = await openWorkspace(invocation);
  const period = choosePeriod(invocation, plan);
  const formats = chosenFormats(invocation, ['xlsx', 'docx', 'yaml'] as const, ['xlsx'] as const);
  const obligations = chosenObligations(invocation, plan, period);
  const folder = join(
    outFolder(invocation, root, period.id),
    ...(optionText(invocation, 'out') ? [] : ['bieu-mau']),
  );
  const writers: (readonly [Format, Write])[] = [];
  for (const format of new Set(formats))
    writers.push([format, await writerFor(format, invocation, root, plan)]);
  const before = period.previous ? periodById(plan, period.previous) : undefined;
  const earlier: ReadonlyMap<string, PreviousAnswers> = before
    ? await previousAnswers(invocation, { root, plan }, before)
    : new Map();
  const bar = progress(invocation.world, invocation.texts.writingForms, obligations.length);
  const made: string[] = [];
  for (const obligation of obligations) {
    const form = formFor(plan, obligation);
    const name = `${period.id}_${obligation.unit.id}`;
    const previous = earlier.get(obligation.unit.id);
    for (const [format, write] of writers)
      made.push(make(invocation, join(folder, `${name}.${format}`), await write(form, previous)));
    bar.step();
  }
  bar.done();
  const first = obligations[0];
  const lines = [
    invocation.texts.formsMade({
      count: made.length,
      units: obligations.length,
      period: period.id,
      folder: relativeFolder(made),
    }),
    ...(first ? [invocation.words.deadline(first.deadline)] : []),
    ...(invocation.dryRun ? [invocation.texts.dryRunNothing] : []),
  ];
  return { text: lines.join('\n'), json: { period: period.id, files: made }, exit: 0 };
}

function relativeFolder(made: readonly string[]): string {
  return (made[0] ?? '').replace(/[^/\\]+$/, '');
}
