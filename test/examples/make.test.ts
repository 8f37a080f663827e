import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '../../src/model/submission.ts';
import { readXlsxSubmission } from '../../src/read/submission-xlsx.ts';
import { readYamlSubmission } from '../../src/read/submission-yaml.ts';
import { examples, inboxFiles, makeInbox, remove, workspaceWithForms } from './sample-world.ts';

const mark = 'Dữ liệu mẫu, hư cấu';

/** What a file holds as text: the parts of a package, else its bytes. */
function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

function isMarked(name: string, bytes: Buffer): boolean {
  return bytes.length === 0 ? name.includes('dữ liệu mẫu') : textOf(bytes).includes(mark);
}

let workspace = '';
let files: ReadonlyMap<string, Buffer> = new Map();
let printed = '';

beforeAll(async () => {
  workspace = await workspaceWithForms(['2026-06', '2026-12'], 50);
  makeInbox(workspace, '2026-06', '7');
  printed = makeInbox(workspace, '2026-12', '7');
  files = inboxFiles(workspace);
}, 120_000);

afterAll(() => remove(workspace));

function submission(name: string): Submission {
  const bytes = files.get(name) ?? Buffer.alloc(0);
  const read = name.endsWith('.yaml') ? readYamlSubmission : readXlsxSubmission;
  const { value } = read(bytes, name, '');
  if (!value) throw new Error(`not read: ${name}`);
  return value;
}

function rawOf(name: string, id: string) {
  return submission(name).answers.get(id)?.raw;
}

describe('examples/make.mjs', () => {
  it('says the seed and makes the same bytes from the same seed, others from another', () => {
    expect(printed).toContain('hạt giống 7');
    makeInbox(workspace, '2026-12', '7');
    const again = inboxFiles(workspace);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect(again.get(name)?.equals(bytes), name).toBe(true);
    makeInbox(workspace, '2026-12', '8');
    const other = inboxFiles(workspace);
    makeInbox(workspace, '2026-12', '7');
    expect([...other.keys()]).not.toEqual([...files.keys()]);
  }, 120_000);

  it('marks every file as fictitious', () => {
    for (const [name, bytes] of files) expect(isMarked(name, bytes), name).toBe(true);
  });

  it('makes every kind of file that a clerk meets', () => {
    const endings = new Set([...files.keys()].map((n) => n.slice(n.lastIndexOf('.'))));
    expect([...endings].toSorted()).toEqual(['.csv', '.pdf', '.xls', '.xlsx', '.yaml']);
    expect([...files.values()].some((b) => b.length === 0)).toBe(true);
  });

  it('puts answers where the form asks for them', () => {
    const name = [...files.keys()].find((n) => /^2026-12\/.*so-noi-vu.*xlsx$/.test(n)) ?? '';
    expect(submission(name).stamp.unit).toBe('so-noi-vu');
    expect(rawOf(name, 'unit/summary')).toMatchObject({ kind: 'text', text: expect.stringContaining(mark) });
    expect(rawOf(name, 'task/3.2/leader')).toMatchObject({ kind: 'text' });
    expect(rawOf(name, 'indicator/CT-34/cumulative/N')).toMatchObject({ kind: 'number' });
  });

  it('keeps figures coherent: cumulative not below the period, June not above December', () => {
    const june = [...files.keys()].find((n) => /^2026-06\/.*so-noi-vu.*xlsx$/.test(n)) ?? '';
    const december = [...files.keys()].find((n) => /^2026-12\/.*so-noi-vu.*xlsx$/.test(n)) ?? '';
    const figures = (name: string, figure: string): ReadonlyMap<string, number> =>
      new Map(
        [...submission(name).answers].flatMap(([id, { raw }]) =>
          id.endsWith(`/${figure}`) && raw.kind === 'number'
            ? [[id.slice(0, -figure.length), raw.value]]
            : [],
        ),
      );
    const cumulative = figures(december, 'cumulative');
    const within = [...figures(december, 'period')];
    const before = [...figures(june, 'cumulative')];
    expect(Math.min(within.length, before.length)).toBeGreaterThan(5);
    for (const [id, value] of [...within, ...before])
      expect(cumulative.get(id), id).toBeGreaterThanOrEqual(value);
  });

  it('lets one neighbour fill in the form of the other', () => {
    expect(submission('2026-12/2026-12_phuong-dong-tien.xlsx').stamp.unit).toBe('xa-dong-tien');
  });

  it('sends a returned report again, in the second batch', () => {
    const first = [...files.keys()].find((n) =>
      /^2026-12\/.*hoang-loc|^2026-12\/.*Hoằng Lộc|^2026-12\/.*Hoang Loc/.test(n),
    );
    expect(rawOf(first ?? '', 'task/1.1/result')).toEqual({ kind: 'blank' });
    expect(rawOf('2026-12-bo-sung/2026-12_xa-hoang-loc (bổ sung).xlsx', 'task/1.1/result')?.kind).toBe(
      'text',
    );
  });

  it('answers YAML forms that the reader understands, but for the one with a slip', () => {
    const yaml = [...files].filter(([n]) => n.startsWith('2026-12/') && n.endsWith('.yaml'));
    const read = yaml.map(([n, bytes]) => readYamlSubmission(bytes, n, '').value);
    expect(read.filter((v) => v === undefined)).toHaveLength(1);
    const good = read.find((v) => v !== undefined);
    expect(good?.answers.get('unit/summary')?.raw).toMatchObject({ text: expect.stringContaining(mark) });
  });

  it('uses nothing of the tool', () => {
    const scripts = readdirSync(examples).filter((n) => n.endsWith('.mjs'));
    expect(scripts).toContain('make.mjs');
    for (const name of scripts) {
      const source = readFileSync(join(examples, name), 'utf8');
      const from = [...source.matchAll(/^(?:import|\}) .*from '([^']+)'|\bimport\(/gm)].map((m) => m[1]);
      expect(
        from.filter((s) => !/^(node:|\.\/[\w-]+\.mjs$|fflate$)/.test(s ?? '')),
        name,
      ).toEqual([]);
    }
  });
});

describe('examples/xem-thu', () => {
  const folder = join(examples, 'xem-thu');
  const guide = readFileSync(join(examples, 'README.md'), 'utf8');
  const names = readdirSync(folder);

  it('holds about a dozen files, each marked and named in the guide', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    for (const name of names) {
      expect(isMarked(name.normalize('NFC'), readFileSync(join(folder, name))), name).toBe(true);
      expect(guide).toContain(`\`${name.normalize('NFC')}\``);
    }
  });
});
