import { describe, expect, it } from 'vitest';
import { type RecogniseInput, recognise } from '../../src/check/recognise.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Letter } from '../../src/model/letter.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Submission } from '../../src/model/submission.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { smallPlan } from '../support/plan.ts';
import { shippedUnits } from '../support/shipped-units.ts';

const units = shippedUnits();
const plan: Plan = { ...smallPlan(), units };
const index = buildUnitIndex(units, plan.office.place);
const receiver = plan.reporting.receivingUnit;

function submission(header: readonly string[], stamp: Submission['stamp'] = {}): Submission {
  return {
    file: { name: 'bao-cao.xlsx', sha256: 'a', kind: 'xlsx' },
    stamp,
    recognisedBy: 'none',
    header,
    answers: new Map(),
    stray: [],
  };
}

const letter = (parts: Partial<Letter>): Letter => ({
  style: 'state',
  sections: [],
  scanned: false,
  ...parts,
});

const of = (input: Partial<RecogniseInput>): ReturnType<typeof recognise> =>
  recognise({ plan, index, submission: undefined, fileName: 'Book1.xlsx', told: {}, ...input });
const unitOf = (id: string) => units.find((u) => u.id === id)!;
const candidates = (r: ReturnType<typeof recognise>): readonly string[] =>
  (r.unitCandidates ?? []).map((c) => `${c.unit.id} ${c.by} ${c.why}`);

describe('which source says it', () => {
  it.each<[string, Partial<RecogniseInput>, string, string]>([
    ['the clerk', { told: { unit: unitOf('xa-ha-trung') } }, 'xa-ha-trung', 'told'],
    ['the stamp', { submission: submission([], { unit: 'xa-ha-trung' }) }, 'xa-ha-trung', 'stamp'],
    [
      'the line of the form that names the unit',
      { submission: submission(['SỞ NỘI VỤ', 'Cơ quan, đơn vị báo cáo: UBND xã Hà Trung']) },
      'xa-ha-trung',
      'header',
    ],
    [
      'a letterhead of two lines',
      { submission: submission(['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']) },
      'xa-ha-trung',
      'header',
    ],
    ['the agency of a letter', { letter: letter({ agency: 'SỞ NỘI VỤ' }) }, 'so-noi-vu', 'letter'],
    [
      'a committee and its commune on two lines',
      { letter: letter({ parentAgency: 'ỦY BAN NHÂN DÂN', agency: 'XÃ HÀ TRUNG' }) },
      'xa-ha-trung',
      'letter',
    ],
    ['the symbol of a department', { letter: letter({ number: '15/BC-SNV' }) }, 'so-noi-vu', 'symbol'],
    ['the symbol of its công văn', { letter: letter({ number: '4836/SNV-TCBC' }) }, 'so-noi-vu', 'symbol'],
    [
      'the sender of an edXML envelope',
      { envelope: { fromName: 'UBND phường Hạc Thành', business: 'new', replaces: [] } },
      'phuong-hac-thanh',
      'envelope',
    ],
    ['the name of the file', { fileName: 'BC xã Hà Trung.pdf' }, 'xa-ha-trung', 'file-name'],
    [
      'the id in the name of our own file',
      { fileName: '2026-06_xa-ha-trung.xlsx' },
      'xa-ha-trung',
      'file-name',
    ],
  ])('%s', (_name, input, unit, by) => {
    expect(of(input)).toMatchObject({ unit: { id: unit }, recognisedBy: by });
  });

  it('a stamped form is read for what it states in its header, not for names in passing', () => {
    const passing = submission(['UBND XÃ HÀ LONG', 'so với năm 2025'], {
      unit: 'xa-ha-trung',
      period: '2026-06',
    });
    expect(of({ submission: passing })).toMatchObject({ unit: { id: 'xa-ha-trung' }, recognisedBy: 'stamp' });
    expect(of({ submission: passing }).period?.id).toBe('2026-06');
  });

  it('sources that agree are one answer', () => {
    const r = of({
      submission: submission([], { unit: 'so-noi-vu' }),
      letter: letter({ agency: 'SỞ NỘI VỤ', number: '15/BC-SNV' }),
      fileName: 'Sở Nội vụ.xlsx',
    });
    expect(r).toMatchObject({ unit: { id: 'so-noi-vu' }, recognisedBy: 'stamp' });
    expect(r.unitConflict).toBeUndefined();
  });
});

describe('the agency left of the motto', () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const headed = (...lines: readonly string[]) => submission([...lines, motto], { unit: 'xa-ha-trung' });

  it('another commune there is a conflict, which the clerk settles by the stamp', () => {
    const other = headed('ỦY BAN NHÂN DÂN', 'XÃ HÀ LONG');
    expect(of({ submission: other }).unitConflict).toMatchObject({
      a: { by: 'stamp' },
      b: { by: 'header', value: { id: 'xa-ha-long' } },
    });
    const told = { unit: unitOf('xa-ha-trung') };
    expect(of({ submission: other, told })).toMatchObject({ unit: { id: 'xa-ha-trung' } });
  });

  it.each([
    ['the same commune', ['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']],
    ['words that name no unit', ['ỦY BAN NHÂN DÂN', 'XÃ']],
    ['an old district above', ['UBND HUYỆN HÀ TRUNG', 'XÃ HÀ LONG']],
  ])('%s is none', (_name, lines) => {
    expect(of({ submission: headed(...lines) })).toMatchObject({ unit: { id: 'xa-ha-trung' } });
  });
});

describe('two sources that disagree are a conflict, never a choice', () => {
  it.each<[string, Partial<RecogniseInput>, readonly string[]]>([
    [
      'stamp and file name',
      { submission: submission([], { unit: 'xa-ha-trung' }), fileName: 'UBND xã Hà Long.xlsx' },
      ['stamp xa-ha-trung', 'file-name xa-ha-long'],
    ],
    [
      'the stamp and the line typed over it',
      { submission: submission(['Cơ quan, đơn vị báo cáo: UBND xã Hà Long'], { unit: 'xa-ha-trung' }) },
      ['stamp xa-ha-trung', 'header xa-ha-long'],
    ],
    [
      'agency and symbol',
      { letter: letter({ agency: 'SỞ NỘI VỤ', number: '15/BC-STC' }) },
      ['letter so-noi-vu', 'symbol so-tai-chinh'],
    ],
    [
      'the clerk and the agency',
      { told: { unit: unitOf('xa-trung-ha') }, letter: letter({ agency: 'UBND XÃ HÀ TRUNG' }) },
      ['told xa-trung-ha', 'letter xa-ha-trung'],
    ],
    [
      'agency and file name',
      { letter: letter({ agency: 'UBND XÃ ĐỒNG TIẾN' }), fileName: 'phường Đông Tiến.pdf' },
      ['letter xa-dong-tien', 'file-name phuong-dong-tien'],
    ],
  ])('%s', (_name, input, expected) => {
    const r = of(input);
    expect(r.unit).toBeUndefined();
    const { a, b } = r.unitConflict!;
    expect([a, b].map((c) => `${c.by} ${c.value.id}`)).toEqual(expected);
  });
});

describe('candidates for a person to decide, and why', () => {
  it.each<[string, Partial<RecogniseInput>, readonly string[]]>([
    ['without diacritics', { fileName: 'BC xa Ha Trung.xlsx' }, ['xa-ha-trung file-name diacritics']],
    ['a commune’s number', { letter: letter({ number: '15/BC-UBND' }) }, []],
    [
      'a symbol that two bodies have',
      { letter: letter({ number: '15/BC-VP' }) },
      ['van-phong-ubnd-tinh symbol symbol', 'van-phong-doan-dbqh-va-hdnd-tinh symbol symbol'],
    ],
    [
      'a symbol that any committee may use',
      { letter: letter({ number: '05/BC-BCH' }) },
      ['bo-chi-huy-quan-su-tinh symbol symbol'],
    ],
    [
      'a division of the commune',
      { letter: letter({ parentAgency: 'UBND XÃ HÀ TRUNG', agency: 'PHÒNG VĂN HÓA - XÃ HỘI' }) },
      ['xa-ha-trung letter inside'],
    ],
    [
      'the party committee of the commune',
      { letter: letter({ style: 'party', agency: 'ĐẢNG ỦY XÃ HÀ TRUNG', number: '03-BC/ĐU' }) },
      ['xa-ha-trung letter inside'],
    ],
    [
      'a department of another province',
      { letter: letter({ parentAgency: 'UBND TỈNH NGHỆ AN', agency: 'SỞ NỘI VỤ', number: '15/BC-SNV' }) },
      ['so-noi-vu letter other-province'],
    ],
    [
      'a ward of the old city whose name is now elsewhere',
      { letter: letter({ parentAgency: 'UBND THÀNH PHỐ THANH HÓA', agency: 'UBND PHƯỜNG ĐÔNG SƠN' }) },
      ['phuong-hac-thanh letter former-unit', 'phuong-dong-son letter namesake'],
    ],
    [
      'the same over a form',
      { submission: submission(['UBND THÀNH PHỐ THANH HÓA', 'UBND PHƯỜNG ĐÔNG SƠN']) },
      ['phuong-hac-thanh header former-unit', 'phuong-dong-son header namesake'],
    ],
    [
      'a ward that ended',
      { fileName: 'BC phường Lam Sơn.docx' },
      ['phuong-hac-thanh file-name former-unit', 'xa-lam-son file-name namesake'],
    ],
    [
      'two units over one form',
      { submission: submission(['UBND XÃ HÀ TRUNG', 'UBND XÃ HÀ LONG']) },
      ['xa-ha-trung header several', 'xa-ha-long header several'],
    ],
    [
      'the receiving office in a file’s name',
      { fileName: 'BC Sở VHTTDL.xlsx' },
      [`${receiver} file-name receiver`],
    ],
    [
      'the receiving office over a form',
      { submission: submission(['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH']) },
      [`${receiver} header receiver`],
    ],
  ])('%s', (_name, input, expected) => {
    const r = of(input);
    expect(r.unit).toBeUndefined();
    expect(r.unitConflict).toBeUndefined();
    expect(candidates(r).slice(0, Math.max(expected.length, 1))).toEqual(expected);
  });

  it('the former unit comes with its name and the day from which its successor exists', () => {
    const [first] = of({ fileName: 'UBND phường Lam Sơn, TP Thanh Hóa.pdf' }).unitCandidates!;
    expect(first).toMatchObject({
      unit: { id: 'phuong-hac-thanh' },
      former: { name: 'Phường Lam Sơn, thành phố Thanh Hóa', since: '2025-07-01' },
    });
  });

  it('the receiving office reports too: its own letter is its own', () => {
    const r = of({ letter: letter({ agency: 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH' }) });
    expect(r.unit?.id).toBe(receiver);
    const line = 'Cơ quan, đơn vị báo cáo: Sở Văn hóa, Thể thao và Du lịch';
    expect(of({ submission: submission([line]) }).unit?.id).toBe(receiver);
  });

  it('a letter from a commune sent to the receiving office is the commune’s, whatever the file is called', () => {
    const r = of({ letter: letter({ agency: 'UBND XÃ HÀ TRUNG' }), fileName: 'BC gửi Sở VHTTDL.docx' });
    expect(r).toMatchObject({ unit: { id: 'xa-ha-trung' }, recognisedBy: 'letter' });
  });

  it('nothing at all gives no candidates', () => {
    expect(of({})).toEqual({});
  });
});

describe('for when', () => {
  it('the longest label in the header, the subject of a letter, else the file’s name', () => {
    const header = submission(['Kỳ báo cáo: 6 tháng đầu năm 2026', 'so với năm 2025']);
    expect(of({ submission: header }).period?.id).toBe('2026-06');
    const subject = 'Tình hình thực hiện Kế hoạch 6 tháng đầu năm 2026';
    expect(of({ letter: letter({ subject }) }).period?.id).toBe('2026-06');
    expect(of({ fileName: '2026-06_xa-ha-trung.xlsx' }).period?.id).toBe('2026-06');
  });

  it.each([
    ['another part of the year', { subject: 'Kết quả 9 tháng đầu năm 2026' }],
    ['a quarter', { subject: 'Kết quả quý II năm 2026' }],
    [
      'half a year not named in full',
      { subject: 'Kết quả 6 tháng thực hiện Kế hoạch tuyên truyền năm 2026' },
    ],
    [
      'a plan named after the year, quoted in June',
      { subject: 'Kết quả thực hiện Kế hoạch tuyên truyền năm 2026', date: civilDate('2026-06-15') },
    ],
  ])('%s is not taken for the whole year', (_name, parts) => {
    expect(of({ letter: letter(parts) }).period).toBeUndefined();
  });

  it('the whole year is, in a letter written at its end', () => {
    const subject = 'Kết quả thực hiện Kế hoạch tuyên truyền năm 2026';
    expect(of({ letter: letter({ subject, date: civilDate('2026-12-15') }) }).period?.id).toBe('2026-12');
  });

  it('two stated periods are a conflict', () => {
    const r = of({
      told: { period: plan.periods.find((p) => p.id === '2026-06')! },
      submission: submission([], { period: '2025-12' }),
    });
    expect(r.period).toBeUndefined();
    expect([r.periodConflict?.a.by, r.periodConflict?.b.by]).toEqual(['told', 'stamp']);
    const typedOver = of({
      submission: submission(['Kỳ báo cáo: năm 2025'], { period: '2026-06' }),
    });
    expect([typedOver.periodConflict?.a.by, typedOver.periodConflict?.b.by]).toEqual(['stamp', 'header']);
  });
});
