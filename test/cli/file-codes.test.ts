import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differingFacts } from '../../src/cli/document-facts.ts';
import type { FileInHand } from '../../src/cli/files-in-hand.ts';
import { withdrawals } from '../../src/cli/withdrawals.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { smallPlan } from '../support/plan.ts';
import { data } from '../support/register.ts';
import { scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// Codes that no reader of one file can find: they need the run around it.

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const ready = (async () => {
  await world.run(['init', 'lv']);
  mkdirSync(join(dir, 'den'), { recursive: true });
})();

/** Codes that a dry receipt of these bytes prints; `parseProcess`: another child than the real one. */
async function codesOf(name: string, bytes: Uint8Array, parseProcess?: string): Promise<readonly string[]> {
  await ready;
  writeFileSync(join(dir, 'den', name), bytes);
  const { out } = await world.run(
    ['receive', `den/${name}`, '--dry-run', '--arrived', '9/6/2026'],
    undefined,
    dir,
    parseProcess === undefined ? {} : { parseProcess },
  );
  return [...out.matchAll(/\[([a-z-]+)\]$/gm)].map((m) => m[1] ?? '');
}

const zip = (name: string, content: Uint8Array | string): Uint8Array => rawZip([{ name, content }]);
const scan = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
);

/** A filled-in form; each has other bytes, so that no reading of another is used again. */
async function form(summary: string): Promise<Uint8Array> {
  await ready;
  await world.run(['form', 'xa-ha-trung', '--period', '2026-06', '--to', 'yaml'], undefined, dir);
  const text = readFileSync(join(dir, 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.yaml'), 'utf8');
  return Buffer.from(text.replace(/summary:.*/, `summary: Dữ liệu mẫu, ${summary}`));
}

describe('containers', () => {
  test('file-nested-too-deep: a zip in a zip in a zip, not one layer less', async () => {
    const once = zip('c.zip', zip('d.txt', 'x'));
    expect(await codesOf('ba-lop.zip', zip('b.zip', once))).toContain('file-nested-too-deep');
    expect(await codesOf('hai-lop.zip', once)).not.toContain('file-nested-too-deep');
  });

  test('sender-from-container: a scan beside a form, not a scan alone', async () => {
    const both = rawZip([
      { name: 'bieu-mau.yaml', content: await form('kèm bản chụp') },
      { name: 'ban-chup.pdf', content: scan },
    ]);
    expect(await codesOf('kem-form.zip', both)).toContain('sender-from-container');
    expect(await codesOf('mot-minh.zip', zip('ban-chup.pdf', scan))).not.toContain('sender-from-container');
  });
});

test('file-no-result: the reading process ended without an answer', async () => {
  const ending = join(world.dir, 'ending.mjs');
  writeFileSync(ending, "process.once('message', () => process.exit(7));\n");
  const [one, other] = [await form('treo'), await form('đọc được')];
  expect(await codesOf('treo.yaml', one, ending)).toContain('file-no-result');
  expect(await codesOf('doc-duoc.yaml', other)).not.toContain('file-no-result');
});

test('letter-facts-differ: the number told is not that of the letter', () => {
  const file = {
    ref: { sha256: 'ab', name: 'bc.pdf', kind: 'pdf', bytes: 1 },
    letter: { style: 'state', sections: [], number: '15/BC-UBND', date: civilDate('2026-06-18') },
  } as unknown as FileInHand;
  const codes = (number: string) => differingFacts(file, undefined, { number }).map((f) => f.code);
  expect(codes('16/BC-UBND')).toEqual(['letter-facts-differ']);
  expect(codes('015/BC-UBND')).toEqual([]);
});

test('document-date-after-arrival: the letter is dated after it came, or after today', async () => {
  const written = async (text: string): Promise<Uint8Array> => {
    const filled = Buffer.from(await form(text)).toString('utf8');
    return Buffer.from(filled.replace(/( +document-date:).*/, `$1 "${text}"`));
  };
  expect(await codesOf('sau.yaml', await written('12/6/2026'))).toContain('document-date-after-arrival');
  expect(await codesOf('truoc.yaml', await written('8/6/2026'))).not.toContain('document-date-after-arrival');
});

test('letter-revokes-unknown: the message withdraws a document that is not on record', () => {
  const envelope = { business: 'revocation', replaces: ['15/BC-UBND'], fromName: 'UBND xã Hà Trung' };
  const file = { ref: { sha256: 'ab', name: 'thu-hoi.edxml', kind: 'xml', bytes: 1 } };
  const items = [{ kind: 'container', file, count: 0, envelope }] as unknown as Parameters<
    typeof withdrawals
  >[1];
  const invocation = {
    asOf: '2026-06-18',
    world: { moment: () => '2026-06-18T08:00:00+07:00', user: 'mẫu' },
  };
  const codes = (documentNumber: string) => {
    const events = [
      { ...data('2026-06-17'), id: '2026-06-0001', period: '2026-06', unit: 'xa-ha-trung', documentNumber },
    ];
    const { units, office } = smallPlan();
    const book = { index: buildUnitIndex(units, office.place), events, reason: 'thu hồi (mẫu)' };
    const made = withdrawals(invocation as never, items, book as never);
    return made.findings.map((f) => f.code);
  };
  expect(codes('16/BC-UBND')).toEqual(['letter-revokes-unknown']);
  expect(codes('15/BC-UBND')).toEqual([]);
});
