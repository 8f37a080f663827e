import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formBook } from '../../src/compose/form-book.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { readPlanFiles } from '../../src/disk/workspace.ts';
import { type FormSpec, questionsOf } from '../../src/model/form.ts';
import { periodById } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan.ts';
import { readReceived } from '../../src/read/received.ts';
import { bookWriter } from '../../src/render/xlsx.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';

const root = new URL('../../', import.meta.url);
const plan = readPlan(readPlanFiles(fileURLToPath(new URL('plan', root)), 'plan')).value.plan!;
const obligations = obligationsFor(plan, periodById(plan, '2026-12')!);
/** One unit of each group is enough: within a group forms differ in names only. */
const units = [...new Map(obligations.map((o) => [o.unit.group, o])).values()];

function expectEmptyForm(bytes: Uint8Array, form: FormSpec): void {
  const { value: file, findings } = readReceived(bytes, 'bc', 'ab');
  const value = file?.submission;
  expect(findings).toEqual([]);
  expect(value!.recognisedBy).toBe('stamp');
  expect(value!.stamp).toEqual(form.stamp);
  expect([...value!.answers.keys()].sort()).toEqual(
    questionsOf(form)
      .map((q) => q.id)
      .sort(),
  );
  expect(value!.stray).toEqual([]);
  const filled = [...value!.answers].filter(([, a]) => a.raw.kind !== 'blank').map(([id]) => id);
  expect(filled).toEqual(['unit/window-from', 'unit/window-to']);
}

describe.each(units.map((o) => [o.unit.id, o] as const))(
  'the form of %s holds every question once',
  (_id, obligation) => {
    const form = formFor(plan, obligation);

    test('in Excel', async () => {
      const writer = await bookWriter(new Uint8Array(readFileSync(new URL('templates/bieu-mau.xlsx', root))));
      expectEmptyForm(await writer.write(formBook(form, undefined, plan, writer.wording)), form);
    });

    test('in YAML', () => {
      expectEmptyForm(Buffer.from(formYaml(form, undefined, plan)), form);
    });
  },
);
