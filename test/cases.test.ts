import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { type EnvelopeStep, makeEnvelope } from './support/case-envelope.ts';
import { scratch } from './support/world.ts';

// A case is a folder: case.yaml holds the steps, expected.txt the whole transcript; a folder plan/ stands in for the shipped plan.
// After a wanted change of behaviour: UPDATE_CASES=1 npx vitest run test/cases.test.ts, then read the difference.

interface Step extends EnvelopeStep {
  readonly at?: string;
  readonly run?: readonly string[];
  /** Fills in a YAML form: answers by id, from one file to another. */
  readonly fill?: {
    readonly form: string;
    readonly to: string;
    readonly answers: Readonly<Record<string, unknown>>;
  };
  /** Writes a file as it stands. */
  readonly write?: { readonly to: string; readonly text: string };
  readonly copy?: { readonly from: string; readonly to: string };
}

const folder = fileURLToPath(new URL('./cases', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name)
  .toSorted();
const cleanups: (() => void)[] = [];
afterAll(() => {
  for (const remove of cleanups) remove();
});

function answerPath(id: string): readonly string[] {
  const [kind = '', ...rest] = id.split('/');
  return kind === 'unit' ? ['unit', ...rest] : [kind === 'task' ? 'tasks' : 'indicators', ...rest];
}

function fillForm(dir: string, { form, to, answers }: NonNullable<Step['fill']>): void {
  const document = parseDocument(readFileSync(join(dir, form), 'utf8'));
  for (const [id, value] of Object.entries(answers)) document.setIn(answerPath(id), value);
  mkdirSync(dirname(join(dir, to)), { recursive: true });
  writeFileSync(join(dir, to), document.toString());
}

/** What differs from run to run or with every edit of the plan is masked. */
function steady(text: string): string {
  return text.replace(/[0-9a-f]{64}/g, '<sha256>').replace(/bản [0-9a-f]{12}/g, 'bản <kế hoạch>');
}

/** Words of the shipped Decision: where another plan stands in for it, no file made may hold one. */
const foreign = ['Thanh Hóa', 'THANH HÓA', 'SVHTTDL', 'Nghị quyết số 57', ' 6 tháng', 'tuyên truyền'];

function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/.test(path)) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ''))
    .join('\n');
}

function foreignIn(dir: string): readonly string[] {
  const made = readdirSync(join(dir, 'out'), { recursive: true, encoding: 'utf8' });
  expect(made.length).toBeGreaterThan(40);
  return made
    .filter((name) => /\.(?:docx|xlsx|yaml|json)$/.test(name))
    .flatMap((name) => {
      const text = textOf(join(dir, 'out', name));
      return foreign.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
    });
}

async function play(steps: readonly Step[], plan: string): Promise<string> {
  const world = scratch();
  cleanups.push(world.remove);
  let at = '2026-06-10T08:00:00+07:00';
  await world.run(['init', 'lv']);
  const dir = join(world.dir, 'lv');
  if (existsSync(plan)) {
    rmSync(join(dir, 'plan'), { recursive: true });
    cpSync(plan, join(dir, 'plan'), { recursive: true });
  }
  const transcript: string[] = [];
  for (const step of steps) {
    at = step.at ?? at;
    if (step.fill) fillForm(dir, step.fill);
    if (step.write) {
      mkdirSync(dirname(join(dir, step.write.to)), { recursive: true });
      writeFileSync(join(dir, step.write.to), step.write.text);
    }
    if (step.copy) copyFileSync(join(dir, step.copy.from), join(dir, step.copy.to));
    makeEnvelope(dir, step);
    if (!step.run) continue;
    const { code, out, err } = await world.run(step.run, at, dir);
    const line = step.run.map((w) => (/[\s"]/.test(w) ? JSON.stringify(w) : w)).join(' ');
    transcript.push(`[${at.slice(0, 16)}] $ dondoc ${line}`, `${out}${err}`.trimEnd(), `=> ${code}`, '');
  }
  if (existsSync(plan)) expect(foreignIn(dir)).toEqual([]);
  return steady(transcript.join('\n'));
}

describe('case folders', () => {
  test.each(names)('%s', async (name) => {
    const { steps } = parse(readFileSync(join(folder, name, 'case.yaml'), 'utf8')) as {
      steps: readonly Step[];
    };
    const transcript = await play(steps, join(folder, name, 'plan'));
    const expectedPath = join(folder, name, 'expected.txt');
    if (process.env.UPDATE_CASES === '1') writeFileSync(expectedPath, transcript);
    expect(existsSync(expectedPath), `${name}/expected.txt`).toBe(true);
    expect(transcript).toBe(readFileSync(expectedPath, 'utf8'));
  });
});
