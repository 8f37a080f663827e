import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { resolveCodes } from '../../src/check/form/resolve-codes.ts';
import { formDoc } from '../../src/compose/form-doc.ts';
import { type FormSpec, questionsOf } from '../../src/model/form.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readWord } from '../../src/read/docx-received.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { shippedPlan } from '../support/shipped-plan.ts';
import { packParts } from '../support/xlsx.ts';

const plan = shippedPlan().value.plan!;
const forms = obligationsFor(plan, plan.periods.find((p) => p.id === '2026-12')!).map((o) =>
  formFor(plan, o),
);
/** One unit of each group is enough: within a group forms differ in names only. */
const samples = [...new Map(forms.map((f) => [f.obligation.unit.group, f])).values()];

let write: (form: FormSpec) => Uint8Array;
beforeAll(async () => {
  const writer = await formDocWriter(new Uint8Array(readFileSync('templates/bieu-mau.docx')));
  write = (form) => writer.write(formDoc(form, undefined, plan, writer.wording));
});

/** The form after a change to the XML of its parts, as another program would save it. */
function changed(form: FormSpec, change: (xml: string, part: string) => string): Uint8Array {
  const parts = [...unzipOwn(write(form))].map(([name, bytes]): [string, string | Uint8Array] =>
    /\.(xml|rels)$/.test(name) ? [name, change(new TextDecoder().decode(bytes), name)] : [name, bytes],
  );
  return packParts(Object.fromEntries(parts));
}

function submission(bytes: Uint8Array): Submission {
  const { value, findings } = readWord(bytes, 'bc.docx', 'ab');
  expect(findings).toEqual([]);
  expect(value?.letter).toBeUndefined();
  return value!.submission!;
}

/** Every control filled in with its own id. */
const filledIn = (xml: string): string =>
  xml.replace(
    /(<w:tag w:val="((?:unit|task|indicator)[^"]*)"\/>)((?:(?!<\/w:sdt>).)*?)<w:t>[^<]*<\/w:t>/gs,
    (_all, tag: string, id: string, rest: string) =>
      `${tag}${rest.replace('<w:showingPlcHdr/>', '')}<w:t>${id}</w:t>`,
  );
const withoutControls = (xml: string): string =>
  xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replaceAll('</w:sdtContent></w:sdt>', '');
const withoutProperties = (xml: string, part: string): string =>
  part === 'docProps/custom.xml' ? '<Properties/>' : xml.replace(/<w:docVars>.*<\/w:docVars>/s, '');

const ids = (form: FormSpec): readonly string[] =>
  questionsOf(form)
    .map((q) => q.id)
    .toSorted();
const answers = (s: Submission): Readonly<Record<string, string>> =>
  Object.fromEntries([...s.answers].map(([id, a]) => [id, a.raw.kind === 'text' ? a.raw.text : '']));
const itself = (form: FormSpec): Readonly<Record<string, string>> =>
  Object.fromEntries(questionsOf(form).map((q) => [q.id, q.id]));

describe.each(samples.map((f) => [f.stamp.unit, f] as const))('the Word form of %s', (_unit, form) => {
  test('as made: every question once, blank but for the window', () => {
    const s = submission(write(form));
    expect(s).toMatchObject({ stamp: form.stamp, recognisedBy: 'stamp', stray: [] });
    expect([...s.answers.keys()].toSorted()).toEqual(ids(form));
    const filled = [...s.answers].filter(([, a]) => a.raw.kind !== 'blank').map(([id]) => id);
    expect(filled).toEqual(['unit/window-from', 'unit/window-to']);
  });

  test('filled in: every answer under its id', () => {
    expect(answers(submission(changed(form, filledIn)))).toEqual(itself(form));
  });

  test('without its properties: the stamp of the hidden controls', () => {
    expect(submission(changed(form, withoutProperties)).stamp).toEqual(form.stamp);
  });

  test('without tags: the titles', () => {
    const bytes = changed(form, (xml) => filledIn(xml).replace(/<w:tag [^>]*\/>/g, ''));
    expect(answers(submission(bytes))).toEqual(itself(form));
  });

  test('without controls and properties: the line at the foot, and every answer by its code', () => {
    const bytes = changed(form, (xml, part) => withoutControls(withoutProperties(filledIn(xml), part)));
    const s = submission(bytes);
    const { plan: planName, period, unit } = form.stamp;
    expect(s.stamp).toEqual({ plan: planName, period, unit });
    const found = resolveCodes(s, form);
    expect(answers(found)).toEqual(itself(form));
    expect(found.stray).toEqual([]);
  });

  test('unfilled without controls: the prompts left behind are no answers', () => {
    const found = resolveCodes(submission(changed(form, (xml) => withoutControls(xml))), form);
    const filled = [...found.answers].filter(([, a]) => a.raw.kind !== 'blank').map(([id]) => id);
    expect(filled).toEqual(['unit/window-from', 'unit/window-to']);
  });
});
