import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { templateSamples } from '../../../src/compose/template-samples.ts';
import { renderDoc } from '../../../src/render/docx.ts';
import { inspected } from '../../support/draft-sample.ts';
import { scratch } from '../../support/world.ts';

// What we print departs from no point, nor is anything worth a second look.

const templates = new URL('../../../templates/', import.meta.url);
const shipped = readdirSync(templates).filter((name) => name.endsWith('.docx'));
/** No document of the decree: the reporting form. */
const forms = ['bieu-mau.docx'];

describe('the shipped templates, filled in', () => {
  test('there is a sample for every one of them', () => {
    const sampled = new Set(templateSamples.map((s) => s.file));
    expect(shipped.filter((name) => !sampled.has(name) && !forms.includes(name))).toEqual([]);
  });

  test.each(templateSamples.map((s) => [s.file, s] as const))('%s', async (file, { doc }) => {
    const bytes = await renderDoc(doc, new Uint8Array(readFileSync(new URL(file, templates))));
    const { kind, departures, measured } = inspected(bytes);
    expect(departures).toEqual([]);
    // The comparison table is an appendix without a document of its own: the points of a letterhead do not apply.
    const appendix = file === 'so-sanh-ke-hoach.docx';
    expect([kind, measured > (appendix ? 40 : 90)]).toEqual([appendix ? 'appendix' : 'document', true]);
  });
});

describe('what the commands make', () => {
  const world = scratch();
  const dir = join(world.dir, 'lv');
  const unit = 'truong-dai-hoc-hong-duc';
  afterAll(world.remove);

  /** A period from its first reminder to its closing. */
  beforeAll(async () => {
    const run = (line: string | readonly string[], day: string) =>
      world.run(line, `${day}T09:00:00+07:00`, dir);
    await world.run('init lv');
    await run('remind --group don-vi', '2026-06-05');
    await run(`form ${unit} --period 2026-06 --to yaml,docx`, '2026-06-10');
    const form = parseDocument(readFileSync(join(dir, `out/2026-06/bieu-mau/2026-06_${unit}.yaml`), 'utf8'));
    form.setIn(['unit', 'plan-document'], '30/KH-ĐHHĐ');
    mkdirSync(join(dir, 'den'));
    writeFileSync(join(dir, 'den/a.yaml'), form.toString());
    await run('receive den/a.yaml --arrived 18/6/2026', '2026-06-18');
    await run(`receipt ${unit} --period 2026-06`, '2026-06-18');
    await run('remind --due 26/6/2026', '2026-06-22');
    await run('remind --due 30/6/2026 --each --group don-vi', '2026-06-29');
    await run('remind --due 30/6/2026', '2026-06-29');
    await run('remind --due 5/7/2026', '2026-07-02');
    await run('consolidate --period 2026-06 --to docx', '2026-07-02');
    await run('consolidate --period 2026-06 --to docx --detail brief --out ngan', '2026-07-02');
    await run(['close', '2026-06', '--reason', 'Hết kỳ báo cáo'], '2026-07-20');
  });

  const made = (): readonly string[] =>
    ['out', 'ngan']
      .flatMap((folder) =>
        readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' }).map((n) => join(folder, n)),
      )
      .filter((name) => name.endsWith('.docx'))
      .toSorted();
  const inspectedFile = (name: string) => inspected(new Uint8Array(readFileSync(join(dir, name))));
  const isForm = (name: string): boolean => name.includes('bieu-mau');

  test('there are letters, a report, a receipt, minutes', () => {
    const kinds = new Set(made().map((name) => inspectedFile(name).named));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['CÔNG VĂN', 'BÁO CÁO', 'PHIẾU TIẾP NHẬN', 'BIÊN BẢN']),
    );
  });

  test('no departure in any of them', () => {
    const found = made().flatMap((name) =>
      inspectedFile(name).departures.map((d) => [name, d.point, d.found, d.places[0]] as const),
    );
    expect(found).toEqual([]);
  });

  test('a form is recognised as ours and not measured', () => {
    const [form] = made().filter(isForm);
    expect(form === undefined ? undefined : inspectedFile(form)).toMatchObject({
      kind: 'own-form',
      measured: 0,
    });
  });
});
