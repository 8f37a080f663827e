import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { candidatesIn, candidateValues, toldOf } from '../../src/messages/unit-candidates.ts';
import { unitWords } from '../../src/messages/vi/unit-words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { CandidateWhy, FormerUnit } from '../../src/text/unit-names.ts';
import { smallUnit } from '../support/plan.ts';

const isWhy = (word: string): word is CandidateWhy => Object.hasOwn(unitWords.why, word);
const ward = smallUnit('phuong-hac-thanh', 'UBND phường Hạc Thành', 'phuong');
const former: FormerUnit = {
  name: 'Phường Lam Sơn, thành phố Thanh Hóa',
  successor: ward,
  since: civilDate('2025-07-01'),
  key: 'phuong lam son',
  district: 'thanh pho thanh hoa',
};
const both = [
  { unit: ward, by: 'file-name', why: 'former-unit', text: 'phường Lam Sơn.pdf', former },
  {
    unit: smallUnit('xa-lam-son', 'UBND xã Lam Sơn', 'xa'),
    by: 'file-name',
    why: 'namesake',
    text: 'phường Lam Sơn.pdf',
  },
] as const;

describe('the units that may be meant, in the values of a finding', () => {
  it('come back as they went in', () => {
    expect(candidatesIn(candidateValues(both), isWhy)).toEqual(both.map(toldOf));
  });

  it('are summed up by their ids', () => {
    expect(candidateValues(both).candidates).toBe('phuong-hac-thanh, xa-lam-son');
    expect(candidateValues([])).toEqual({});
  });

  it('a long line of a header is cut, a line break in it is a blank', () => {
    expect(toldOf({ ...both[1], text: 'xã\nLam Sơn' }).text).toBe('xã Lam Sơn');
    expect(toldOf({ ...both[1], text: 'dài '.repeat(100) }).text).toMatch(/^.{99}…$/u);
  });
});

describe('the sentence of form-unit-unknown', () => {
  const vi = findingText('vi', 'form-unit-unknown');
  const en = findingText('en', 'form-unit-unknown');

  it('lists each one with its reason, and asks to choose', () => {
    const values = candidateValues(both);
    expect(vi.found(values).split('\n')).toEqual([
      'Không xác định được tệp của đơn vị nào; có thể là:',
      '- UBND phường Hạc Thành (phuong-hac-thanh): tên tệp ghi “phường Lam Sơn.pdf”; Phường Lam Sơn, thành phố Thanh Hóa là đơn vị cũ, từ ngày 01/7/2025 thuộc đơn vị này',
      '- UBND xã Lam Sơn (xa-lam-son): tên tệp ghi “phường Lam Sơn.pdf”; đơn vị hiện nay trùng tên với đơn vị cũ nhưng ở địa bàn khác',
    ]);
    expect(en.found(values).split('\n')).toHaveLength(3);
    expect(vi.remedy(values)).toBe(unitWords.askOne);
  });

  it('without candidates it lists nothing', () => {
    expect(vi.found({})).toBe('Không xác định được tệp của đơn vị nào.');
    expect(vi.remedy({})).toContain('Mở tệp');
    expect(en.found({})).not.toContain('\n');
  });
});
