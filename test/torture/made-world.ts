import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formBook } from '../../src/compose/form-book.ts';
import { formDoc } from '../../src/compose/form-doc.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import type { FormSpec } from '../../src/model/form.ts';
import { type Plan, periodById } from '../../src/model/plan.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { bookWriter } from '../../src/render/xlsx.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { fillDocument } from '../corpus/operations/docx-form.ts';
import { type Answers, fillBook } from '../corpus/operations/fill.ts';
import { fillYaml } from '../corpus/operations/fill-yaml.ts';
import { goodAnswers } from '../corpus/world.ts';
import { type Edit, planTexts, shippedPlan } from '../support/shipped-plan.ts';
import type { BuiltTool } from './built-tool.ts';
import { below } from './seeded.ts';

export const madePeriod = '2026-12';
export const receivedAt = '2026-12-17T08:00:00+07:00';
/** Units of the shipped plan that report. */
const shippedUnits = 189;

/** A workspace of the shipped plan and as many made-up communes as are wanted, and what its units send. */
export interface MadeWorld {
  readonly workspace: string;
  readonly units: readonly string[];
  /** Of the unit with that number, its report in that format. */
  readonly report: (index: number, kind: 'xlsx' | 'docx' | 'yaml') => Promise<Uint8Array>;
}

function withCommunes(count: number): readonly Edit[] {
  const added = Array.from(
    { length: count },
    (_, i) =>
      `  - { id: xa-thu-${i + 1}, name: UBND xã Thử ${i + 1}, group: xa, from: 2025-07-01, duty: required, basis: dữ liệu thử }`,
  );
  const units = planTexts().get('units.yaml')?.text ?? '';
  const appendix = planTexts().get('appendix.yaml')?.text ?? '';
  const expected = /communes: (\d+)/.exec(appendix)?.[1] ?? '';
  if (count === 0) return [];
  return [
    ['units.yaml', units, `${units.trimEnd()}\n${added.join('\n')}\n`],
    ['appendix.yaml', `communes: ${expected}`, `communes: ${Number(expected) + count}`],
  ];
}

/** A good form whose figures are this unit's own. */
function ownAnswers(form: FormSpec, random: () => number): Answers {
  const good = Object.entries(goodAnswers(form));
  return Object.fromEntries(
    good.map(([id, typed]) => [id, typeof typed === 'number' ? typed + below(random, 300) : typed]),
  );
}

function formWriting(plan: Plan, root: string) {
  const template = (name: string): Uint8Array => readFileSync(join(root, 'templates', name));
  const books = bookWriter(template('bieu-mau.xlsx'));
  const documents = formDocWriter(template('bieu-mau.docx'));
  return async (form: FormSpec, kind: 'xlsx' | 'docx' | 'yaml', answers: Answers): Promise<Uint8Array> => {
    if (kind === 'yaml') return new TextEncoder().encode(fillYaml(formYaml(form, undefined, plan), answers));
    if (kind === 'xlsx') {
      const writer = await books;
      return fillBook(await writer.write(formBook(form, undefined, plan, writer.wording)), answers);
    }
    const writer = await documents;
    return fillDocument(await writer.write(formDoc(form, undefined, plan, writer.wording)), answers);
  };
}

export function makeWorld(folder: string, tool: BuiltTool, count: number, random: () => number): MadeWorld {
  const edits = withCommunes(Math.max(0, count - shippedUnits));
  const plan = shippedPlan(edits).value.plan;
  const period = plan && periodById(plan, madePeriod);
  if (!period) throw new Error('the plan of the made-up world cannot be read');
  mkdirSync(folder, { recursive: true });
  const started = runTool(tool, folder, ['init', 'lam-viec']);
  if (started.code !== 0) throw new Error(started.err);
  const workspace = join(folder, 'lam-viec');
  for (const { path, text } of planTexts(edits).values()) writeFileSync(join(workspace, path), text);
  const obligations = obligationsFor(plan, period).slice(0, count);
  const write = formWriting(plan, tool.root);
  return {
    workspace,
    units: obligations.map((o) => o.unit.id),
    report: (index, kind) => {
      const form = formFor(plan, obligations[index]!);
      return write(form, kind, ownAnswers(form, random));
    },
  };
}

export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One command, as if typed at that moment. */
export function runTool(
  { bin }: BuiltTool,
  folder: string,
  args: readonly string[],
  {
    at = receivedAt,
    env = {},
  }: { readonly at?: string; readonly env?: Readonly<Record<string, string>> } = {},
): ToolRun {
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      DONDOC_NOW: at,
      DONDOC_USER: 'văn thư mẫu',
      NO_COLOR: '1',
      ...env,
    },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
