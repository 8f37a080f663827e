import type { DraftUnit, DraftUnits } from '../model/decision-draft.ts';
import { comment, fileOf, flowList, flowPair, ownName } from './plan-files-yaml-text.ts';

/** Where a value of a line of units.yaml came from: from that column of the line on. */
export interface UnitSpot {
  readonly from: number;
  readonly key: string;
}

export interface UnitsFileText {
  readonly text: string;
  /** Of each line of the file, from 1, the entry of the list it was made from, with the columns of its values. */
  readonly origin: ReadonlyMap<number, { readonly unit: DraftUnit; readonly spots: readonly UnitSpot[] }>;
}

const noBasis = 'Danh mục chưa ghi căn cứ';

type Pair = readonly [key: string, text: string];

function pairsOf(unit: DraftUnit): readonly Pair[] {
  const some = (key: string, texts: readonly string[]): readonly Pair[] =>
    texts.length === 0 ? [] : [[key, `${key}: ${flowList(texts)}`]];
  const text = (key: string, value: string | undefined): readonly Pair[] =>
    value === undefined ? [] : [[key, flowPair(key, value)]];
  const confirm = unit.confirm || unit.duty === undefined;
  return [
    ['id', `id: ${unit.id}`],
    ['name', flowPair('name', unit.name)],
    ['group', `group: ${unit.group}`],
    ...(unit.code === undefined ? [] : [['code', `code: ${JSON.stringify(unit.code)}`] as const]),
    ...text('symbol', unit.symbol),
    ...some('aliases', unit.aliases),
    ...some('former_names', unit.formerNames),
    ...some('predecessors', unit.predecessors),
    ...(unit.from === undefined ? [] : [['from', `from: ${unit.from}`] as const]),
    ...(unit.to === undefined ? [] : [['to', `to: ${unit.to}`] as const]),
    ['duty', `duty: ${unit.duty ?? 'none'}`],
    ['basis', flowPair('basis', unit.basis ?? noBasis)],
    ...(confirm ? [['confirm', 'confirm: true'] as const] : []),
  ];
}

function unitLine(unit: DraftUnit): { readonly line: string; readonly spots: readonly UnitSpot[] } {
  let line = '  - { ';
  const spots: UnitSpot[] = [];
  for (const [i, [key, text]] of pairsOf(unit).entries()) {
    if (i > 0) line += ', ';
    spots.push({ from: line.length + 1, key });
    line += text;
  }
  return { line: `${line} }`, spots };
}

/** units.yaml out of a list: one unit, one line, group by group. */
export function unitsYaml({ groups, units }: DraftUnits, source: string): UnitsFileText {
  const lines: string[] = [
    '# yaml-language-server: $schema=../schemas/units.schema.json',
    ...comment(
      '',
      `Danh mục cơ quan, đơn vị, địa phương, lập từ ${ownName(source)}: mỗi đơn vị một dòng. id không đổi khi đơn vị đổi tên. Đơn vị chưa rõ nghĩa vụ báo cáo ghi duty: none và confirm: true.`,
    ),
    'version: 1',
    '',
    'groups:',
    ...groups.map((g) => `  - { id: ${g.id}, ${flowPair('name', g.name)} }`),
    '',
    'units:',
  ];
  const origin = new Map<number, { unit: DraftUnit; spots: readonly UnitSpot[] }>();
  for (const [i, group] of groups.entries()) {
    const own = units.filter((u) => u.group === group.id);
    if (own.length === 0) continue;
    lines.push(...(i > 0 ? [''] : []), ...comment('  ', group.name));
    for (const unit of own) {
      const { line, spots } = unitLine(unit);
      lines.push(line);
      origin.set(lines.length, { unit, spots });
    }
  }
  return { text: fileOf(lines), origin };
}

/** Stands where nobody has given a list yet. */
export const noUnits: DraftUnits = {
  groups: [
    { id: 'so', name: 'Sở' },
    { id: 'ban-nganh', name: 'Ban, ngành cấp tỉnh' },
    { id: 'don-vi', name: 'Đơn vị cấp tỉnh' },
    { id: 'xa', name: 'UBND xã' },
    { id: 'phuong', name: 'UBND phường' },
  ],
  units: [
    {
      id: 'chua-co-danh-muc',
      name: 'Chưa có danh mục đơn vị',
      group: 'so',
      aliases: [],
      formerNames: [],
      predecessors: [],
      duty: 'none',
      basis: 'Dòng tạm, xóa khi đã có danh mục',
      confirm: true,
      line: 1,
      columns: {},
    },
  ],
};
