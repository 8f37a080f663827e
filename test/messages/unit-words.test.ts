import { describe, expect, it } from 'vitest';
import { unitWords as en } from '../../src/messages/en/unit-words.ts';
import { unitWords as vi } from '../../src/messages/vi/unit-words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { CandidateWhy } from '../../src/text/unit-names.ts';

const values = {
  unitName: 'UBND phường Hạc Thành',
  id: 'phuong-hac-thanh',
  text: 'phường Lam Sơn, TP Thanh Hóa',
  by: 'file-name',
  former: 'Phường Lam Sơn, thành phố Thanh Hóa',
  since: civilDate('2025-07-01'),
};
const reasons = Object.keys(vi.why) as readonly CandidateWhy[];
const letters = /[ăđơưà-ãè-êìíò-õùúýũĩ\u1ea0-\u1ef9]/iu;

describe('sentences about units', () => {
  it('the former unit: its name, the day, the successor', () => {
    expect(vi.candidate('former-unit', values)).toBe(
      'UBND phường Hạc Thành (phuong-hac-thanh): tên tệp ghi “phường Lam Sơn, TP Thanh Hóa”; Phường Lam Sơn, thành phố Thanh Hóa là đơn vị cũ, từ ngày 01/7/2025 thuộc đơn vị này',
    );
  });

  it.each(reasons)('%s in both languages, each its own', (reason) => {
    const [a, b] = [vi.candidate(reason, values), en.candidate(reason, values)];
    expect(a).not.toBe(b);
    expect(`${a}${b}`).not.toMatch(/undefined|null|\[object/);
    expect(a).toBe(a.normalize('NFC'));
    expect(b.replace(/“[^”]*”/g, '')).not.toMatch(letters);
  });

  it('why a name is no unit', () => {
    expect(Object.keys(en.unknown)).toEqual(Object.keys(vi.unknown));
    expect(vi.unknown['old-district']).toContain('01/7/2025');
    expect(vi.unknown['old-town']).toMatch(/cấp xã/);
    expect(vi.unknown['old-town']).not.toMatch(/huyện/);
  });
});
