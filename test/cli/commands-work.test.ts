import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleEdxml } from '../support/envelope.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { scratch } from '../support/world.ts';

// A command that a message prints must work when it is typed as printed.

const at = '2026-06-18T10:00:00+07:00';
let world: ReturnType<typeof scratch>;
let dir: string;
let moment = at;
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(dir, 'den', name), bytes);
const made = (name: string): Buffer => readFileSync(join(dir, 'out', name));
const run = (line: readonly string[] | string) => world.run(line, moment, dir);
const letter = (agency: string, number = '15/BC-UBND'): Uint8Array =>
  samplePdf({
    pages: [
      letterLines({
        agency,
        number,
        day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026',
        subject: 'Kết quả 6 tháng đầu năm 2026',
      }),
    ],
  });

/** As a shell takes the line apart. */
function words(command: string): readonly string[] {
  const parts = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return parts.map((p) => p.replace(/^(["'])(.*)\1$/, '$2')).slice(1);
}

beforeEach(async () => {
  moment = at;
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  mkdirSync(join(dir, 'den'));
});
afterEach(() => world.remove());

interface Situation {
  readonly what: string;
  readonly code: string;
  readonly arrange: () => Promise<string>;
}

const forms = (...more: readonly string[]) => run(['form', 'xa-ha-trung', ...more]);
const inHalf = 'bieu-mau/2026-06_xa-ha-trung';

const situations: readonly Situation[] = [
  {
    what: 'the same answers as Word or Excel',
    code: 'form-same-answers',
    arrange: async () => {
      await forms('--period', '2026-06', '--to', 'yaml,xlsx');
      put('goc.yaml', made(`2026-06/${inHalf}.yaml`));
      put('ban Excel.xlsx', made(`2026-06/${inHalf}.xlsx`));
      await run('receive den/goc.yaml --arrived 16/6/2026');
      return 'receive|den/ban Excel.xlsx|--arrived|16/6/2026';
    },
  },
  {
    what: 'told another unit than the form says',
    code: 'form-unit-mismatch',
    arrange: async () => {
      await forms('--period', '2026-06', '--to', 'yaml');
      put('nham.yaml', made(`2026-06/${inHalf}.yaml`));
      return 'receive|den/nham.yaml|--unit|xa-dong-tien|--arrived|18/6/2026';
    },
  },
  {
    what: 'told another period than the form says',
    code: 'form-period-mismatch',
    arrange: async () => {
      await forms('--period', '2026-12', '--to', 'yaml');
      put('nham.yaml', made('2026-12/bieu-mau/2026-12_xa-ha-trung.yaml'));
      return 'receive|den/nham.yaml|--period|2026-06|--arrived|18/6/2026';
    },
  },
  {
    what: 'told another unit and another period',
    code: 'form-unit-mismatch',
    arrange: async () => {
      await forms('--period', '2026-12', '--to', 'yaml');
      put('nham.yaml', made('2026-12/bieu-mau/2026-12_xa-ha-trung.yaml'));
      return 'receive|den/nham.yaml|--unit|xa-dong-tien|--period|2026-06|--arrived|18/6/2026';
    },
  },
  {
    what: 'a form of the period before, sent once more with changes',
    code: 'form-earlier-period',
    arrange: async () => {
      await forms('--period', '2026-06', '--to', 'yaml');
      const text = made(`2026-06/${inHalf}.yaml`).toString();
      put('goc.yaml', text);
      put('sua.yaml', text.replace(/(\n {2}summary:).*/, '$1 "Dữ liệu mẫu (hư cấu)"'));
      await run('receive den/goc.yaml --arrived 17/6/2026');
      moment = '2026-12-15T10:00:00+07:00';
      return 'receive|den/sua.yaml|--arrived|15/12/2026';
    },
  },
  {
    what: 'told another unit than the letter says',
    code: 'form-unit-mismatch',
    arrange: async () => {
      put('cv.pdf', letter('ỦY BAN NHÂN DÂN XÃ HÀ TRUNG'));
      return 'receive|den/cv.pdf|--unit|xa-dong-tien|--period|2026-06|--arrived|18/6/2026|--number|15/BC-UBND';
    },
  },
  {
    what: 'an agency that only one unit may be',
    code: 'form-unit-unknown',
    arrange: async () => {
      put('cv.pdf', letter('ỦY BAN NHÂN DÂN XÃ HA TRUNG'));
      return 'receive|den/cv.pdf|--period|2026-06|--arrived|18/6/2026';
    },
  },
  {
    what: 'a withdrawal under a number nobody knows, of a unit with one document',
    code: 'letter-revokes-unknown',
    arrange: async () => {
      put('cv.pdf', letter('ỦY BAN NHÂN DÂN XÃ HÀ TRUNG'));
      await run('receive den/cv.pdf --arrived 16/6/2026');
      put(
        'thu-hoi.edxml',
        sampleEdxml({
          from: 'UBND xã Hà Trung',
          number: '17',
          notation: 'CV-UBND',
          date: '2026-06-17',
          business: 1,
          replaces: ['99/BC-UBND'],
        }),
      );
      return 'receive|den/thu-hoi.edxml';
    },
  },
];

test.each(situations)('$what: $code', async ({ code, arrange }) => {
  const line = (await arrange()).split('|');
  const { out } = await run([...line, '--format', 'json']);
  const findings = JSON.parse(out).findings as readonly { code: string; values: { command?: string } }[];
  const command = findings.find((f) => f.code === code)?.values.command;
  expect(command, out).toMatch(/^dondoc /);
  const again = await run(words(command ?? ''));
  expect(again, `${command}\n${again.out}${again.err}`).toMatchObject({ code: 0 });
});
