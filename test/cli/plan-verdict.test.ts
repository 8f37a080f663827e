import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verdictCodes } from '../../src/check/plan/verdict.ts';
import { type Code, codes } from '../../src/model/codes.ts';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const run = (line: string) => world.run(line, '2026-06-25T08:00:00+07:00', dir);

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(dir, 'plan', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
});
afterEach(() => world.remove());

const judging = [
  'status --period 2026-06',
  'check --period 2026-06',
  'consolidate --period 2026-06',
  'remind --period 2026-06',
  'form so-noi-vu --period 2026-06',
  'plan why so-noi-vu --period 2026-06',
  'extend so-noi-vu --period 2026-06 --until 2026-06-30 --reason x',
  '',
] as const;

describe('a plan by which a verdict could be wrong', () => {
  test('every command that judges stops, names the error with its place, and records nothing', async () => {
    edit('appendix.yaml', 'unit: so-noi-vu', 'unit: so-noi-vuu');
    expect((await run('plan check')).code).toBe(1);
    for (const line of judging) {
      const { code, err } = await run(line);
      expect([line, code]).toEqual([line, 3]);
      expect(err).toContain('[unit-unknown]');
      expect(err).toMatch(/appendix\.yaml:\d+:\d+/);
      expect(err).toContain('dondoc plan check');
    }
    const register = join(dir, 'register');
    expect(existsSync(register) ? readdirSync(register).filter((f) => f.endsWith('.jsonl')) : []).toEqual([]);
  });

  test('the same a second time: no cached plan lets it through', async () => {
    expect((await run('status --period 2026-06')).code).toBe(0);
    edit('units.yaml', '{ id: xa-ha-trung,', '{ id: xa-ha-trung, from: 2027-01-01, to: 2026-01-01,');
    for (let i = 0; i < 2; i++) expect((await run('status --period 2026-06')).code).toBe(3);
  });

  test('the plan itself can still be looked at', async () => {
    edit('appendix.yaml', 'unit: so-noi-vu', 'unit: so-noi-vuu');
    expect((await run('plan show 1.1')).code).toBe(0);
  });
});

describe('an error of no consequence for the period stops nobody', () => {
  test.each<readonly [code: Code, file: string, from: string | RegExp, to: string]>([
    ['source-note-stale', 'appendix.yaml', /printed: "?[^\n]*/, 'printed: chữ không có trong văn bản'],
    ['signer-unknown', 'office.yaml', /default_signer: .*/, 'default_signer: ai-do'],
    [
      'waiver-code',
      'waivers.yaml',
      'waivers: []',
      'waivers:\n  - { id: NL-01, unit: so-noi-vu, code: khong-co, reason: mẫu, who: mẫu, document: 45/SVHTTDL-QLTT, until: 2026-12 }',
    ],
  ])('%s', async (code, file, from, to) => {
    edit(file, from, to);
    const check = await run('plan check');
    expect([check.code, check.out]).toEqual([1, expect.stringContaining(`[${code}]`)]);
    expect((await run('status --period 2026-06')).code).toBe(0);
  });

  test('a request with an unknown unit stops only what asks for a request', async () => {
    edit(
      'requests.yaml',
      'requests: []',
      'requests:\n  - { id: 2026-dx-01, number: 12/SVHTTDL-VP, date: 2026-06-01, subject: Báo cáo nhanh (hư cấu), units: [xaa], tasks: [], due: 2026-06-10, wording: by }',
    );
    expect((await run('plan check')).code).toBe(1);
    expect((await run('status --period 2026-06')).code).toBe(0);
    expect((await run('status --period 2026-dx-01')).code).toBe(3);
  });
});

test('only errors of the plan can stop a command', () => {
  for (const code of verdictCodes)
    expect([code, codes[code]]).toEqual([code, { severity: 'error', area: 'plan' }]);
});
