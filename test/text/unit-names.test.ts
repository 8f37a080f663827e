import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Unit } from '../../src/model/unit.ts';
import { withoutDiacritics } from '../../src/text/canonical.ts';
import {
  buildUnitIndex,
  findUnitIn,
  namesOtherProvince,
  type Recognition,
  recogniseUnit,
} from '../../src/text/unit-names.ts';

interface UnitYaml {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly code?: string;
  readonly aliases?: readonly string[];
  readonly former_names?: readonly string[];
}
const yaml = parse(readFileSync(new URL('../../plan/units.yaml', import.meta.url), 'utf8')) as {
  units: UnitYaml[];
};
const units: readonly Unit[] = yaml.units.map((u) => ({
  id: u.id,
  name: u.name,
  group: u.group,
  ...(u.code === undefined ? {} : { code: u.code }),
  aliases: u.aliases ?? [],
  formerNames: u.former_names ?? [],
  predecessors: [],
  duty: 'required',
  basis: 'thử',
  confirm: false,
}));
const place = 'Thanh Hóa';
const index = buildUnitIndex(units, place);
const communes = units.filter((u) => u.code !== undefined);
const bodies = units.filter((u) => u.code === undefined);
const bareName = (u: Unit): string => u.name.replace(/^UBND (?:xã|phường) /, '');
const isWard = (u: Unit): boolean => u.group === 'phuong';

/** "Hóa" → "Hoá": the newer place of the tone. */
function newTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC');
}

const writings: Readonly<Record<string, (text: string) => string>> = {
  'as printed': (t) => t,
  'upper case': (t) => t.toUpperCase(),
  'lower case': (t) => t.toLowerCase(),
  NFD: (t) => t.normalize('NFD'),
  'newer tone': newTone,
  'double blanks': (t) => t.replaceAll(' ', '  '),
  'no-break blanks': (t) => t.replaceAll(' ', '\u00a0'),
  'zero-width and edges': (t) => ` \u200b${t}\ufeff\t`,
  'all at once': (t) => newTone(t).toUpperCase().normalize('NFD').replaceAll(' ', ' \u00a0'),
};

const communeForms: Readonly<Record<string, (u: Unit) => string>> = {
  'UBND xã …': (u) => u.name,
  'Ủy ban nhân dân …': (u) => u.name.replace('UBND', 'Ủy ban nhân dân'),
  'Uỷ ban nhân dân …': (u) => u.name.replace('UBND', 'Uỷ ban nhân dân'),
  'Xã …': (u) => `${isWard(u) ? 'Phường' : 'Xã'} ${bareName(u)}`,
  'P. …': (u) => `${isWard(u) ? 'P.' : 'X.'} ${bareName(u)}`,
  'Ph.…': (u) => `${isWard(u) ? 'Ph.' : 'X.'}${bareName(u)}`,
  'UBND P. …': (u) => `UBND ${isWard(u) ? 'P.' : 'X.'} ${bareName(u)}`,
  'with the province': (u) => `${u.name}, tỉnh Thanh Hóa`,
  'with the province, dash': (u) => `${u.name} - Thanh Hoá`,
};

/** The name with the province at its end. */
function provinceNamed(name: string): string {
  if (name.endsWith(')') || name.endsWith('tỉnh Thanh Hóa')) return name;
  if (name.endsWith(' tỉnh')) return `${name} Thanh Hóa`;
  return `${name.replace(/ Thanh Hóa$/, '')} tỉnh Thanh Hóa`;
}

const certain = (u: Unit): object => ({ kind: 'certain', unit: { id: u.id } });

describe.each(Object.entries(writings))('written %s', (_name, write) => {
  it.each(Object.entries(communeForms))('every commune as "%s" is that commune', (_form, form) => {
    for (const u of communes) expect(recogniseUnit(index, write(form(u))), form(u)).toMatchObject(certain(u));
  });

  it('every provincial body by name, alias and former name is that body', () => {
    for (const u of bodies) {
      const renamed = u.formerNames.filter((f) => !/^(?:Sở|Ban) /u.test(f));
      for (const name of [u.name, provinceNamed(u.name), ...u.aliases, ...renamed]) {
        expect(recogniseUnit(index, write(name)), name).toMatchObject(certain(u));
      }
    }
  });
});

/** Every unit that a recognition puts forward. */
function named(r: Recognition): readonly string[] {
  if (r.kind === 'unknown') return [];
  return r.kind === 'certain' ? [r.unit.id] : r.units.map((u) => u.id);
}

describe('by which kind of name', () => {
  it.each([
    ['Sở Nội vụ', 'name'],
    ['SNV', 'alias'],
    ['Sở VH-TT-DL', 'alias'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh', 'former-name'],
    ['Báo và Đài Phát thanh - Truyền hình Thanh Hóa', 'former-name'],
    ['Báo và Phát thanh, truyền hình Thanh Hóa', 'name'],
    ['Sở Văn hóa - Thể thao và Du lịch', 'name'],
    ['Văn phòng UBND tỉnh', 'name'],
  ])('%s: %s', (text, by) => {
    expect(recogniseUnit(index, text)).toMatchObject({ kind: 'certain', by });
  });
});

describe('what is never certain', () => {
  it('a commune without its diacritics is suggested', () => {
    for (const u of communes) {
      const r = recogniseUnit(index, withoutDiacritics(u.name));
      expect(r).toMatchObject({ kind: 'suggestion', why: 'diacritics' });
      expect(named(r)).toContain(u.id);
    }
  });

  it('a commune without its type word, or with the other one, is suggested', () => {
    for (const u of communes) {
      const other = `UBND ${isWard(u) ? 'xã' : 'phường'} ${bareName(u)}`;
      for (const text of [bareName(u), `UBND ${bareName(u)}`, other]) {
        const r = recogniseUnit(index, text);
        expect(r.kind, text).toBe('suggestion');
        expect(named(r), text).toContain(u.id);
      }
    }
  });

  it('xã Đồng Tiến and phường Đông Tiến are kept apart', () => {
    expect(recogniseUnit(index, 'PHƯỜNG ĐÔNG TIẾN')).toMatchObject({
      kind: 'certain',
      unit: { id: 'phuong-dong-tien' },
    });
    expect(recogniseUnit(index, 'Xã Đồng Tiến')).toMatchObject({
      kind: 'certain',
      unit: { id: 'xa-dong-tien' },
    });
    for (const text of ['xã Đông Tiến', 'phường Đồng Tiến', 'Đông Tiến', 'Đồng Tiến', 'dong tien']) {
      const r = recogniseUnit(index, text);
      expect(r.kind).toBe('suggestion');
      expect(named(r).toSorted()).toEqual(['phuong-dong-tien', 'xa-dong-tien']);
    }
  });

  it('a name one letter off is suggested', () => {
    expect(recogniseUnit(index, 'Sở Nội vu')).toMatchObject({ kind: 'suggestion', why: 'diacritics' });
    const r = recogniseUnit(index, 'UBND xã Hoằng Lôcc');
    expect(r).toMatchObject({ kind: 'suggestion', why: 'near' });
    expect(named(r)[0]).toBe('xa-hoang-loc');
  });

  it('bodies of the old districts and the province itself are unknown, and it says why', () => {
    for (const text of [
      'UBND huyện Hà Trung',
      'UBND thành phố Thanh Hóa',
      'Thị xã Bỉm Sơn',
      'UBND TX. Nghi Sơn',
      'Ủy ban nhân dân TP. Sầm Sơn',
    ]) {
      expect(recogniseUnit(index, text), text).toEqual({ kind: 'unknown', why: 'old-district' });
    }
    expect(recogniseUnit(index, 'UBND TỈNH THANH HOÁ')).toEqual({ kind: 'unknown', why: 'province' });
  });

  it.each([
    ['Sở Kế hoạch và Đầu tư', 'so-tai-chinh'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH THANH HÓA', 'so-tai-chinh'],
    ['So Ke hoach va Dau tu', 'so-tai-chinh'],
    ['Báo cáo của Sở Thông tin và Truyền thông năm 2024', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở Giao thông vận tải', 'so-xay-dung'],
    ['Sở TN&MT', 'so-nong-nghiep-va-moi-truong'],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'so-nong-nghiep-va-moi-truong'],
    ['Sở Lao động - Thương binh và Xã hội', 'so-noi-vu'],
    ['Ban Dân tộc', 'so-dan-toc-va-ton-giao'],
  ])('a merged department is suggested, never certain: %s', (text, id) => {
    const former = [{ successor: { id } }];
    for (const r of [recogniseUnit(index, text), findUnitIn(index, text)])
      expect(r).toMatchObject({ kind: 'suggestion', why: 'former-unit', units: [{ id }], former });
  });

  it('Ủy ban Dân tộc is another body than Ban Dân tộc', () => {
    expect(named(findUnitIn(index, 'ỦY BAN DÂN TỘC'))).toEqual([]);
  });

  it('a thị trấn was of the commune level: another reason', () => {
    for (const text of ['thị trấn Thọ Xuân', 'UBND Thị trấn Bút Sơn', 'Ủy ban nhân dân thị trấn Nga Sơn'])
      expect(recogniseUnit(index, text), text).toEqual({ kind: 'unknown', why: 'old-town' });
    expect(findUnitIn(index, 'Báo cáo của UBND thị trấn Thọ Xuân năm 2024')).toEqual({
      kind: 'unknown',
      why: 'old-town',
    });
  });

  it('a commune named with its old district may be an old commune of that name', () => {
    const r = recogniseUnit(index, 'UBND xã Hà Long, huyện Hà Trung, tỉnh Thanh Hóa');
    expect(r).toMatchObject({ kind: 'suggestion', why: 'old-district', units: [{ id: 'xa-ha-long' }] });
    expect(recogniseUnit(index, 'Phường Đông Sơn, thành phố Thanh Hóa').kind).not.toBe('certain');
  });

  it.each([
    '',
    '   ',
    'Văn phòng',
    'UBND',
    'xã',
    'phường',
    'Bộ Khoa học và Công nghệ',
    'UBND xã Không Có Thật',
    '2026',
  ])('"%s" is nobody', (text) => {
    expect(recogniseUnit(index, text)).toEqual({ kind: 'unknown' });
  });

  it('a body of the province without "tỉnh" may be another one', () => {
    expect(recogniseUnit(index, 'Công an')).toMatchObject({ why: 'ending', units: [{ id: 'cong-an-tinh' }] });
  });

  it('a name that two units bear is ambiguous', () => {
    const first = communes[0]!;
    const twin = { ...first, id: 'xa-moi', aliases: [] };
    const r = recogniseUnit(buildUnitIndex([first, twin], place), first.name);
    expect(r).toMatchObject({ kind: 'ambiguous', units: [{ id: first.id }, { id: 'xa-moi' }] });
  });
});

describe('the province is the plan’s, whichever it is', () => {
  const elsewhere = buildUnitIndex(units, 'Bà Rịa - Vũng Tàu');
  const first = communes[0]!;

  it('a name may end with it, and with no other', () => {
    for (const end of [', tỉnh Bà Rịa - Vũng Tàu', ' - BÀ RỊA VŨNG TÀU', ' tỉnh'])
      expect(recogniseUnit(elsewhere, `${first.name}${end}`), end).toMatchObject(certain(first));
    expect(findUnitIn(elsewhere, `Báo cáo của ${first.name}, tỉnh Bà Rịa - Vũng Tàu`)).toMatchObject(
      certain(first),
    );
    for (const end of [', tỉnh Thanh Hóa', ' - Thanh Hóa'])
      expect(recogniseUnit(elsewhere, `${first.name}${end}`).kind, end).not.toBe('certain');
  });

  it('it is left out of a name without diacritics too', () => {
    const written = withoutDiacritics(`${first.name} tỉnh Bà Rịa Vũng Tàu`);
    expect(recogniseUnit(elsewhere, written)).toMatchObject({ kind: 'suggestion', why: 'diacritics' });
    expect(named(recogniseUnit(elsewhere, written))).toContain(first.id);
  });

  it.each([
    ['UBND TỈNH THANH HÓA', false, true],
    ['UBND TỈNH BÀ RỊA - VŨNG TÀU', true, false],
    ['UBND TỈNH BÀ RỊA', true, true],
    ['TỈNH ỦY', false, false],
    ['Tỉnh đoàn Nghệ An', false, false],
    ['UBND tỉnh', false, false],
    ['UBND tỉnh Thanh Hóa và UBND tỉnh Bà Rịa - Vũng Tàu', true, true],
  ])('%s: another province for Thanh Hóa %s, for Bà Rịa - Vũng Tàu %s', (line, here, there) => {
    expect([namesOtherProvince(index, line), namesOtherProvince(elsewhere, line)]).toEqual([here, there]);
  });
});

const anyUnit = fc.constantFrom(...units);
const anyCommune = fc.constantFrom(...communes);

describe('zero wrong units', () => {
  const marks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u0306', '\u031b'];

  it('one mark changed anywhere in a name never gives another unit for certain', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(), fc.constantFrom('', ...marks), (u, at, mark) => {
        const letters = [...u.name.normalize('NFD')];
        const i = at % letters.length;
        const changed = /\p{M}/u.test(letters[i]!)
          ? letters.with(i, mark)
          : letters.toSpliced(i + 1, 0, mark);
        const r = recogniseUnit(index, changed.join('').normalize('NFC'));
        if (r.kind === 'certain') expect(r.unit.id).toBe(u.id);
      }),
      { numRuns: 2000 },
    );
  });

  it('one letter changed, lost or added in a commune never gives another commune for certain, unless that is its very name', () => {
    fc.assert(
      fc.property(anyCommune, fc.nat(), fc.constantFrom('', 'a', 'n', 'g', 'đ', ' '), (u, at, letter) => {
        const i = at % u.name.length;
        const text = `${u.name.slice(0, i)}${letter}${u.name.slice(i + 1)}`;
        const r = recogniseUnit(index, text);
        const same = (x: Unit): boolean => x.name.toLowerCase() === text.toLowerCase().trim();
        if (r.kind === 'certain' && r.unit.id !== u.id) expect(same(r.unit)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('no text, however odd, makes it fail', () => {
    const bits = fc.constantFrom(
      'UBND',
      'xã',
      'P.',
      'phường',
      'tỉnh',
      'Thanh Hóa',
      'huyện',
      '()',
      '-',
      '\u0301',
      ' ',
      'Sở',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(bits).map((b) => b.join(' ')),
        ),
        (text) => {
          expect(['certain', 'ambiguous', 'suggestion', 'unknown']).toContain(findUnitIn(index, text).kind);
        },
      ),
    );
  });
});

describe('a unit inside a header line', () => {
  it('is found for every commune and body in the lines of a letterhead and a title', () => {
    for (const u of units) {
      for (const line of [
        u.name.toUpperCase(),
        `BÁO CÁO của ${u.name} kỳ 6 tháng đầu năm 2026`,
        `${u.name} báo cáo kết quả thực hiện`,
        `Đơn vị báo cáo: ${u.name}`,
        `${u.name}    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
        `${u.name} kính gửi Sở Văn hóa, Thể thao và Du lịch`,
      ]) {
        expect(findUnitIn(index, line), line).toMatchObject(certain(u));
      }
    }
  });

  it.each([
    ['CÔNG AN XÃ HÀ TRUNG', 'inside'],
    ['Đảng ủy UBND xã Hà Trung', 'inside'],
    ['Hội Nông dân xã Hà Trung', 'inside'],
    ['trên địa bàn phường Hạc Thành', 'inside'],
    ['Báo cáo của Văn phòng Sở Nội vụ', 'inside'],
    ['Số: 12/BC-SNV', 'inside'],
    ['UBND xã Hà Trung Thượng', 'inside'],
    ['Báo cáo của UBND xã Hà Trung, huyện Hà Trung', 'old-district'],
    ['UBND XÃ HÀ TRUNG TỈNH NGHỆ AN', 'other-province'],
    ['Báo cáo của Công an tỉnh Nghệ An', 'other-province'],
    ['BC_xa_Ha_Trung_06_2026.xlsx', 'diacritics'],
  ])('"%s" only suggests', (line, why) => {
    expect(findUnitIn(index, line)).toMatchObject({ kind: 'suggestion', why });
  });

  it('the longer of two names counts', () => {
    expect(findUnitIn(index, 'Báo cáo của UBND phường Nam Sầm Sơn năm 2026')).toMatchObject({
      unit: { id: 'phuong-nam-sam-son' },
    });
  });

  it('two units in one line are ambiguous', () => {
    expect(findUnitIn(index, 'UBND xã Hà Trung và UBND xã Hà Long báo cáo')).toMatchObject({
      kind: 'ambiguous',
    });
    expect(findUnitIn(index, 'Báo cáo của Sở Nội vụ theo Sở Tài chính')).toMatchObject({ kind: 'ambiguous' });
  });

  it('the addressee is not the sender', () => {
    expect(findUnitIn(index, 'Sở Nội vụ gửi UBND xã Hà Trung')).toMatchObject({ unit: { id: 'so-noi-vu' } });
    expect(findUnitIn(index, 'Công văn gửi UBND xã Hà Trung').kind).toBe('suggestion');
    expect(findUnitIn(index, 'Kính gửi: Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hóa.')).toEqual({
      kind: 'unknown',
      why: 'addressee',
    });
  });

  it('an old district in a title is unknown, and it says why', () => {
    expect(findUnitIn(index, 'Báo cáo của UBND thị xã Nghi Sơn năm 2024')).toEqual({
      kind: 'unknown',
      why: 'old-district',
    });
  });
});
