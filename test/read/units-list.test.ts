import { describe, expect, test } from 'vitest';
import { listFindings, unitsInHand } from '../../src/cli/importing-units.ts';
import { unitsYaml } from '../../src/compose/plan-files-yaml-units.ts';
import { findingText } from '../../src/messages/findings.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { readUnitsList } from '../../src/read/units-list.ts';
import { unitSlug } from '../../src/read/units-list-words.ts';

// All bodies here are fictitious.
const today = civilDate('2026-05-01');
const read = (text: string) => readUnitsList(text, 'don-vi.csv');
const shown = (text: string): readonly string[] =>
  [
    ...read(text).findings,
    ...listFindings(unitsYaml(read(text).value, 'don-vi.csv'), 'don-vi.csv', today),
  ].map((f) => (f.place.kind === 'text' ? `${f.code} ${f.place.line}:${f.place.column}` : f.code));

describe('a directory of units from a list', () => {
  test('Vietnamese headings in any order, blanks left out', () => {
    const { value, findings } = read(
      'nhóm,tên,tên khác,nghĩa vụ,từ ngày,mã địa bàn,ký hiệu,căn cứ\nxã,UBND xã Mẫu Một,X1|Mẫu Một cũ,có,01/7/2025,00101,UBND,Điều 2\nSở,Sở Việc Mẫu,,,,,,\n',
    );
    expect(findings).toEqual([]);
    expect(value.groups).toEqual([
      { id: 'xa', name: 'UBND xã' },
      { id: 'so', name: 'Sở' },
    ]);
    expect(value.units[0]).toMatchObject({
      id: 'xa-mau-mot',
      name: 'UBND xã Mẫu Một',
      group: 'xa',
      code: '00101',
      symbol: 'UBND',
      aliases: ['X1', 'Mẫu Một cũ'],
      from: '2025-07-01',
      duty: 'required',
      basis: 'Điều 2',
      confirm: false,
      line: 2,
    });
    expect(value.units[1]?.duty).toBeUndefined();
  });

  test.each([
    ['semicolons and a mark of order', '\ufeffname;group\nSở Mẫu;so\n'],
    ['tabs', 'name\tgroup\nSở Mẫu\tso\n'],
    ['Windows line ends', 'name,group\r\nSở Mẫu,so\r\n'],
    ['quotes and a line end inside', 'name,group,basis\nSở Mẫu,so,"Theo ""mẫu"",\ndòng hai"\n'],
    ['decomposed letters', 'name,group\nSở Mẫu,so\n'.normalize('NFD')],
  ])('%s', (_name, text) => {
    expect(read(text).value.units.map((u) => [u.id, u.name, u.group])).toEqual([['so-mau', 'Sở Mẫu', 'so']]);
  });

  test('a unit without a duty is none, to be confirmed', () => {
    const { text } = unitsYaml(read('tên,nhóm\nSở Mẫu,Sở\n').value, 'don-vi.csv');
    expect(text).toContain(
      '- { id: so-mau, name: Sở Mẫu, group: so, duty: none, basis: Danh mục chưa ghi căn cứ, confirm: true }',
    );
  });

  test('a group is one group however its name is written', () => {
    const groups = (...names: readonly string[]) =>
      read(`tên,nhóm\n${names.map((n, i) => `Đơn vị mẫu ${i},"${n}"`).join('\n')}\n`).value;
    const one = groups('Xã', 'UBND xã', 'xa', 'Các xã', 'ủy ban nhân dân các xã', 'UBND XÃ', 'Phường');
    expect(one.groups).toEqual([
      { id: 'xa', name: 'UBND xã' },
      { id: 'phuong', name: 'UBND phường' },
    ]);
    expect(new Set(one.units.slice(0, 6).map((u) => u.group))).toEqual(new Set(['xa']));
    expect(groups('Ban, ngành', 'Các ban, ngành cấp tỉnh', 'Sở', 'Các sở', 'Đơn vị').groups).toEqual([
      { id: 'ban-nganh', name: 'Ban, ngành cấp tỉnh' },
      { id: 'so', name: 'Sở' },
      { id: 'don-vi', name: 'Đơn vị cấp tỉnh' },
    ]);
    expect(groups('hoi', 'Hội', 'Hồi', 'UBND đặc khu', 'Đặc khu').groups).toEqual([
      { id: 'hoi', name: 'Hội' },
      { id: 'hoi-2', name: 'Hồi' },
      { id: 'dac-khu', name: 'UBND đặc khu' },
    ]);
  });

  test('names that differ by marks only get ids of their own, and none takes an id that was typed', () => {
    const { value } = read(
      'mã,tên,nhóm\n,UBND xã An Bình,xa\n,UBND xã Ân Bình,xa\n,UBND xã Án Bình,xa\nxa-an-binh-2,UBND xã Mẫu,xa\n',
    );
    expect(value.units.map((u) => u.id)).toEqual([
      'xa-an-binh',
      'xa-an-binh-3',
      'xa-an-binh-4',
      'xa-an-binh-2',
    ]);
    expect(listFindings(unitsYaml(value, 'don-vi.csv'), 'don-vi.csv', today)).toEqual([]);
  });

  test('a unit written twice is told as that', () => {
    const { value } = read('tên,nhóm\nUBND xã Mẫu,xa\nXã Mẫu,xã\nUBND xã Mẫu,xa\n');
    const found = listFindings(unitsYaml(value, 'don-vi.csv'), 'don-vi.csv', today);
    expect(found.map((f) => [f.code, f.values.unit, f.values.other])).toEqual([
      ['unit-alias-clash', 'Xã Mẫu', 'UBND xã Mẫu'],
      ['unit-alias-clash', 'UBND xã Mẫu', 'UBND xã Mẫu'],
    ]);
    expect(findingText('vi', 'unit-alias-clash').remedy(found[1]?.values ?? {})).toContain('ghi hai lần');
  });

  test('slugs keep the type word and leave the committee out', () => {
    expect(
      ['UBND xã Hà Trung', 'Ủy ban nhân dân phường Đông Tiến', 'Sở Văn hóa, Thể thao và Du lịch'].map(
        unitSlug,
      ),
    ).toEqual(['xa-ha-trung', 'phuong-dong-tien', 'so-van-hoa-the-thao-va-du-lich']);
  });
});

describe('findings stand at line and column of the list', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a missing column', 'tên,mã\nSở Mẫu,so-mau\n', ['units-columns 1:1']],
    ['a day that does not exist', 'tên,nhóm,từ ngày\nSở Mẫu,so,31/02/2025\n', ['units-value 2:11']],
    ['a strange duty', 'tên;nhóm;nghĩa vụ\nSở Mẫu;so;chắc là có\n', ['units-value 2:11']],
    ['a code that Excel shortened', 'tên,nhóm,mã địa bàn\nUBND xã Mẫu,xa,101\n', ['units-value 2:16']],
    ['a blank name', 'tên,nhóm\n,so\nSở Mẫu,so\n', ['units-value 2:1']],
    ['two units of one id', 'mã,tên,nhóm\nso-mau,Sở Mẫu,so\nso-mau,Sở Thử,so\n', ['id-duplicate 3:1']],
    [
      'a name that another unit bears as alias',
      'tên,nhóm,tên khác\nSở Mẫu,so,\nSở Thử,so,SKT|Sở Mẫu\n',
      ['unit-alias-clash 3:11'],
    ],
    [
      'an end before the beginning',
      'tên,nhóm,từ ngày,đến ngày\nSở Mẫu,so,01/7/2025,30/6/2025\n',
      ['date-order 2:21'],
    ],
    [
      'behind a cell of two lines',
      'tên,căn cứ,nhóm,nghĩa vụ\nSở Mẫu,"một\nhai",so,lạ\n',
      ['units-value 3:9'],
    ],
    ['a comma in a name without quotes', 'tên,nhóm\nSở Mẫu, Việc và Mẫu,Sở\nSở Thử,Sở\n', ['units-row 2:1']],
    ['the same where columns behind it are blank', 'tên,nhóm,mã\nSở Mẫu, Việc,Sở,,\n', ['units-row 2:1']],
    [
      'the same where it takes the place of a column left out',
      'tên,nhóm,ký hiệu\nSở Mẫu, Việc,Sở\n',
      ['units-row 2:1'],
    ],
    ['blanks behind every comma', 'tên, nhóm, ký hiệu\nSở Mẫu, Sở, SM\n', []],
    ['blanks behind the commas of one row', 'tên,nhóm,ký hiệu\nSở Mẫu, Sở, SM\n', []],
    ['a cell under a blank heading', 'tên,nhóm,\nSở Mẫu,so,x\n', ['units-row 2:1']],
    ['blank columns that a spreadsheet adds', 'tên,nhóm,,\nSở Mẫu,so,,\n', []],
    ['a separator too many', 'tên;nhóm\nSở Mẫu;so;\n', ['units-row 2:1']],
    ['nothing but headings', 'tên,nhóm\n\n', ['units-none 1:1']],
    ['two columns of one heading', 'tên,nhóm,tên\nSở Mẫu,so,Sở Thử\n', ['units-columns 1:10']],
    ['two headings of one meaning', 'tên,nhóm,tên đơn vị\nSở Mẫu,so,Sở Thử\n', ['units-columns 1:10']],
    ['a heading with a slip', 'tên,nhóm,nghĩa vu\nSở Mẫu,so,có\n', ['units-columns 1:10']],
    ['a heading with a letter too many', 'tên,nhómm\nSở Mẫu,so\n', ['units-columns 1:5']],
    [
      'columns that a directory has no use for',
      'TT,tên,nhóm,ghi chú\n1,Sở Mẫu,so,\n',
      ['units-column-unused 1:1', 'units-column-unused 1:13'],
    ],
    ['a column without a heading', 'tên,,nhóm\nSở Mẫu,x,so\n', ['units-column-unused 1:5']],
    ['a blank column without a heading', 'tên,,nhóm\nSở Mẫu,,so\n', []],
    [
      'a quote left open at the end of the list',
      'tên,nhóm\nSở Thử,so\n"Sở Mẫu,so\nSở Việc,so\n',
      ['units-row 3:1'],
    ],
    [
      'a quote left open before another quoted cell',
      'tên,nhóm\n"Sở Mẫu,so\nSở Việc,so\n"Sở A, B",so\n',
      ['units-row 2:1'],
    ],
    ['words behind a closing quote', 'tên,nhóm\nSở Thử, "Sở" mẫu\n', ['units-row 2:9']],
    ['blanks behind a closing quote', 'tên,nhóm\n"Sở Thử" ,so\n', []],
    ['quotes inside a cell', 'tên,nhóm\nSở "Thử",so\n', []],
    ['a sound list', 'tên,nhóm,nghĩa vụ\nSở Mẫu,so,có\n', []],
  ])('%s', (_name, text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe('the directory that a draft is made with', () => {
  test('the shipped one only for its own province', () => {
    expect(unitsInHand(undefined, 'thanh hóa', today).from).toBe('shipped');
    expect(unitsInHand(undefined, 'tỉnh khác', today).from).toBe('none');
    expect(unitsInHand(undefined, undefined, today).from).toBe('none');
  });

  test('units.yaml is taken as it stands', () => {
    const text =
      'version: 1\ngroups:\n  - { id: so, name: Sở }\nunits:\n  - { id: so-mau, name: Sở Mẫu, group: so, duty: required, basis: mẫu }\n';
    const read = unitsInHand({ file: 'units.yaml', text }, 'thanh hóa', today);
    expect([read.from, read.text, read.units.map((u) => u.id), read.findings]).toEqual([
      'given',
      text,
      ['so-mau'],
      [],
    ]);
  });
});
