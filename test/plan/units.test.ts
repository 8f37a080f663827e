import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { comparisonKey, withoutDiacritics } from '../../src/text/canonical.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = file('plan/units.yaml');

interface UnitYaml {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly code?: string;
  readonly symbol?: string;
  readonly aliases?: readonly string[];
  readonly former_names?: readonly string[];
  readonly from?: string;
  readonly duty: string;
  readonly basis: string;
  readonly confirm?: boolean;
}
const { groups, units } = parse(text) as {
  groups: { id: string; members?: string[] }[];
  units: UnitYaml[];
};

function csv(path: string): Record<string, string>[] {
  const [head = [], ...rows] = file(path)
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((h, i) => [h, row[i] ?? ''])));
}
const communes = csv('plan/source/thanh-hoa-communes.csv');
const bodies = csv('plan/source/thanh-hoa-provincial-units.csv');
const slug = (s: string): string => withoutDiacritics(s).toLowerCase().replaceAll(' ', '-');

describe('units.yaml holds every unit of the sources', () => {
  it('every commune, with its code, name and kind, and no other', () => {
    const fromSource = communes.map((c) => ({
      id: `${c.kind}-${slug(c.name!)}`,
      name: `UBND ${c.kind === 'xa' ? 'xã' : 'phường'} ${c.name}`,
      group: c.kind!,
      code: c.code!,
    }));
    const listed = units.filter((u) => u.code !== undefined);
    const key = (u: { code?: string | undefined }): string => u.code ?? '';
    expect(
      listed
        .map(({ id, name, group, code }) => ({ id, name, group, code }))
        .toSorted((a, b) => key(a).localeCompare(key(b))),
    ).toEqual(fromSource.toSorted((a, b) => key(a).localeCompare(key(b))));
  });

  it('every provincial body, with its id, name, group, symbol and abbreviations, and no other', () => {
    const listed = units.filter((u) => u.code === undefined);
    expect(listed.map((u) => u.id).toSorted()).toEqual(bodies.map((b) => b.id).toSorted());
    for (const body of bodies) {
      const unit = listed.find((u) => u.id === body.id)!;
      const note = body.source_or_note!;
      const symbol = /symbol=(not found|[^ ;]+)/.exec(note)?.[1];
      expect(unit.name).toBe(body.name);
      expect(unit.group).toBe(body.group);
      expect(unit.symbol).toBe(symbol === 'not found' ? undefined : symbol);
      expect(unit.aliases).toContain(body.abbreviation);
      if (!note.includes('status=confirmed')) expect(unit.confirm).toBe(true);
    }
  });

  it('each group counts as many units as the sources give it', () => {
    const expected = new Map<string, number>();
    for (const g of [...communes.map((c) => c.kind!), ...bodies.map((b) => b.group!)]) {
      expected.set(g, (expected.get(g) ?? 0) + 1);
    }
    const counted = new Map<string, number>();
    for (const u of units) counted.set(u.group, (counted.get(u.group) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
    expect(expected.get('xa')).toBe(147);
    expect(expected.get('phuong')).toBe(19);
    expect(bodies).toHaveLength(55);
  });
});

describe('who must report', () => {
  const required = units.filter((u) => u.duty === 'required');
  const count = (group: string): number => required.filter((u) => u.group === group).length;

  it('N and its make-up', () => {
    expect({
      communes: count('xa') + count('phuong'),
      so: count('so'),
      banNganh: count('ban-nganh'),
      donVi: count('don-vi'),
    }).toEqual({
      communes: communes.length,
      so: bodies.filter((b) => b.group === 'so').length,
      banNganh: bodies.filter((b) => b.group === 'ban-nganh').length,
      donVi: 4,
    });
    expect(required).toHaveLength(189);
  });

  it('a public service unit reports only as a lead, or where the sources put it under UBND tỉnh', () => {
    for (const unit of required.filter((u) => u.group === 'don-vi')) {
      const note = bodies.find((b) => b.id === unit.id)!.source_or_note!;
      const placed = note.includes('status=confirmed') && /(?:trực )?thuộc UBND tỉnh/.test(note);
      expect(placed || unit.id === 'bao-va-phat-thanh-truyen-hinh-thanh-hoa', unit.id).toBe(true);
    }
  });

  it('those asked for activities are invited, and nobody else', () => {
    const invited = units.filter((u) => u.duty === 'invited').map((u) => u.id);
    expect(invited).toEqual([
      ...units.filter((u) => u.group === 'mat-tran').map((u) => u.id),
      'ban-tuyen-giao-va-dan-van-tinh-uy',
    ]);
  });

  it('all others wait for the office to confirm', () => {
    for (const u of units.filter((x) => x.duty === 'none')) expect(u.confirm, u.id).toBe(true);
  });

  it('every unit says on what its duty rests, with a source or the want of one', () => {
    for (const u of units) expect(u.basis, u.id).toMatch(/nguồn S\d|chưa có nguồn xác nhận/);
  });
});

describe('the file', () => {
  it('fits its schema', () => {
    const ajv = new Ajv2020({ allErrors: true });
    ajv.validate(JSON.parse(file('schemas/units.schema.json')), parse(text));
    expect(ajv.errors).toBeNull();
  });

  it('has one unit per line, grouped in the order of the groups', () => {
    const lines = text
      .slice(text.indexOf('\nunits:'))
      .split('\n')
      .filter((l) => l.startsWith('  - '));
    expect(lines).toHaveLength(units.length);
    for (const line of lines) expect(line).toMatch(/^ {2}- \{ id: .+ \}( #.*)?$/);
    const order = groups.filter((g) => !g.members).map((g) => g.id);
    expect([...new Set(units.map((u) => u.group))]).toEqual(order);
    expect(units.map((u) => order.indexOf(u.group))).toEqual(
      units.map((u) => order.indexOf(u.group)).toSorted((a, b) => a - b),
    );
  });

  it('no id twice, and no name or alias that fits two units', () => {
    expect(new Set(units.map((u) => u.id)).size).toBe(units.length);
    const owner = new Map<string, string>();
    for (const u of units) {
      for (const name of [u.name, ...(u.aliases ?? []), ...(u.former_names ?? [])]) {
        const key = comparisonKey(name);
        expect(owner.get(key) ?? u.id, name).toBe(u.id);
        owner.set(key, u.id);
      }
    }
  });

  it('communes begin on 1 July 2025, and dates stay text', () => {
    for (const u of units.filter((x) => x.code)) expect(u.from).toBe('2025-07-01');
  });
});
