import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { formDoc } from '../../src/compose/form-doc.ts';
import { type FormSpec, questionsOf, taskStatuses } from '../../src/model/form.ts';
import { controlPrompts, type FormDoc } from '../../src/model/form-doc.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type FormDocWriter, formDocWriter } from '../../src/render/docx-form.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallForm } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';
import { shippedPlan } from '../support/shipped-plan.ts';

const template = new Uint8Array(readFileSync('templates/bieu-mau.docx'));
const plan: Plan = shippedPlan().value.plan!;
const forms = obligationsFor(plan, plan.periods.find((p) => p.id === '2026-06')!).map((o) =>
  formFor(plan, o),
);
const commune = forms.find((f) => f.stamp.unit === 'xa-ha-trung')!;
const department = forms.find((f) => f.stamp.unit === 'so-khoa-hoc-va-cong-nghe')!;

let writer: FormDocWriter;
beforeAll(async () => {
  writer = await formDocWriter(template);
});

const make = (form: FormSpec): FormDoc => formDoc(form, undefined, plan, writer.wording);
const partsOf = (doc: FormDoc): ReadonlyMap<string, string> =>
  new Map([...unzipOwn(writer.write(doc))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
const documentOf = (doc: FormDoc): string => partsOf(doc).get('word/document.xml') ?? '';

interface Control {
  readonly alias: string;
  readonly tag: string;
  readonly id: string;
  /** Names of its properties, in order. */
  readonly properties: readonly string[];
  readonly choices: readonly string[];
  readonly text: string;
  readonly parent: string;
}

/** Every content control as an XML parser sees it. */
function controlsOf(xml: string): readonly Control[] {
  const found: Control[] = [];
  const path: string[] = [];
  let open: { -readonly [K in keyof Control]: Control[K] } | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:sdt')
      open = { alias: '', tag: '', id: '', properties: [], choices: [], text: '', parent: path.at(-1) ?? '' };
    if (open && path.at(-1) === 'w:sdtPr') {
      open.properties = [...open.properties, name.slice(2)];
      if (name === 'w:alias' || name === 'w:tag' || name === 'w:id')
        open[name.slice(2) as 'alias' | 'tag' | 'id'] = String(attributes['w:val']);
    }
    if (open && name === 'w:listItem') open.choices = [...open.choices, String(attributes['w:displayText'])];
    path.push(name);
  });
  parser.on('text', (text) => {
    if (open && path.at(-1) === 'w:t') open.text += text;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name !== 'w:sdt' || !open) return;
    found.push(open);
    open = undefined;
  });
  parser.write(xml).close();
  return found;
}

const answers = (xml: string): readonly Control[] =>
  controlsOf(xml).filter((c) => !c.alias.startsWith('stamp/'));

describe('content controls', () => {
  test('every question of the form has exactly one, its id as tag and title', () => {
    for (const form of [commune, department]) {
      const found = answers(documentOf(make(form)));
      expect(found.map((c) => c.tag).toSorted()).toEqual(
        questionsOf(form)
          .map((q) => q.id)
          .toSorted(),
      );
      for (const control of found) {
        expect(control.alias).toBe(control.tag);
        // Around a paragraph LibreOffice 7.4 loses letters of dates and moves lists.
        expect(control.parent).toBe('w:p');
      }
    }
  });

  test('numbers of controls are unique in the document', () => {
    const ids = controlsOf(documentOf(make(department))).map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('properties stand in the order of the schema', () => {
    const order = ['rPr', 'alias', 'tag', 'id', 'lock', 'showingPlcHdr', 'date', 'dropDownList', 'text'];
    for (const { properties } of controlsOf(documentOf(make(department)))) {
      const places = properties.map((name) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('the status list offers the status words', () => {
    const lists = answers(documentOf(make(commune))).filter((c) => c.choices.length > 0);
    expect(lists.map((c) => c.tag)).toEqual(['task/1.1/status']);
    expect(lists[0]?.choices).toEqual([...taskStatuses]);
  });

  test('unfilled ones show a prompt and say so; the reporting window is filled in', () => {
    const found = answers(documentOf(make(commune)));
    const filled = found.filter((c) => !c.properties.includes('showingPlcHdr'));
    expect(filled.map((c) => [c.tag, c.text])).toEqual([
      ['unit/window-from', '15/12/2025'],
      ['unit/window-to', '14/06/2026'],
    ]);
    const prompts = new Set<string>(Object.values(controlPrompts));
    for (const c of found) if (!filled.includes(c)) expect(prompts.has(c.text)).toBe(true);
  });
});

describe('the file', () => {
  test('every part is well-formed, whatever the names and texts hold', () => {
    const small = smallPlan();
    const form = smallForm();
    const { obligation } = form;
    const unit = { ...obligation.unit, name: 'UBND xã <Mẫu> & "Thử" \u0007' };
    const odd: FormSpec = { ...form, obligation: { ...obligation, unit } };
    for (const doc of [make(commune), make(department), formDoc(odd, undefined, small, writer.wording)])
      for (const [name, xml] of partsOf(doc)) {
        expect(() => new SaxesParser({ xmlns: true }).write(xml).close(), name).not.toThrow();
        if (name.startsWith('word/')) expect(xml, name).not.toMatch(/[\u27e6\u27e7]|\{\{/);
      }
  });

  test('the same form gives the same bytes, also from a template read anew', async () => {
    const again = await formDocWriter(template);
    expect(Buffer.from(again.write(make(commune))).equals(writer.write(make(commune)))).toBe(true);
    expect(Buffer.from(writer.write(make(department))).equals(writer.write(make(commune)))).toBe(false);
  });

  test('the stamp stands in properties, variables, hidden controls and the footer', () => {
    const doc = make(commune);
    const parts = partsOf(doc);
    const { plan: planName, planVersion } = doc.stamp;
    const stamp = [
      ['dondoc-form', '1'],
      ['plan', planName],
      ['plan-version', planVersion],
      ['period', '2026-06'],
      ['unit', 'xa-ha-trung'],
      ['form-version', String(doc.stamp.formVersion)],
    ];
    const custom = parts.get('docProps/custom.xml') ?? '';
    const properties = [...custom.matchAll(/name="([^"]+)"><vt:lpwstr>([^<]*)/g)];
    expect(properties.map((m) => [m[1], m[2]])).toEqual(stamp);
    const settings = parts.get('word/settings.xml') ?? '';
    const variables = [...settings.matchAll(/<w:docVar w:name="([^"]+)" w:val="([^"]*)"/g)];
    expect(variables.map((m) => [m[1], m[2]])).toEqual(stamp);
    expect(settings.indexOf('<w:docVars>')).toBeGreaterThan(settings.indexOf('<w:compat>'));
    const hidden = controlsOf(parts.get('word/document.xml') ?? '').filter((c) =>
      c.alias.startsWith('stamp/'),
    );
    expect(hidden.map((c) => [c.tag.slice('stamp/'.length), c.text])).toEqual(stamp);
    // The style hides them: LibreOffice 7.4 forgets that a run within a control is hidden.
    const [paragraph] = /<w:p>(?:(?!<w:p>).)*stamp\/plan"/s.exec(parts.get('word/document.xml') ?? '') ?? [];
    expect(paragraph).toContain('<w:pStyle w:val="BMDau"/>');
    expect(/w:styleId="BMDau".*?<\/w:style>/s.exec(parts.get('word/styles.xml') ?? '')?.[0]).toContain(
      '<w:vanish/>',
    );
    expect(parts.get('word/footer1.xml')).toContain(`${planName} · 2026-06 · xa-ha-trung`);
  });

  test('every table repeats its heading, and no row is divided between pages', () => {
    const xml = documentOf(make(department));
    const tables = xml.split('<w:tbl>').slice(2);
    expect(tables.length).toBe(5);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
    }
  });

  test('cells are as wide as the columns they stand in', () => {
    for (const table of documentOf(make(department)).split('<w:tbl>').slice(2)) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((m) => Number(m[1]));
      const width = grid.reduce((a, b) => a + b, 0);
      for (const row of table.split('<w:tr>').slice(1)) {
        const own = [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].map((m) => Number(m[1]));
        expect(own.reduce((a, b) => a + b, 0)).toBe(width);
      }
    }
  });
});
