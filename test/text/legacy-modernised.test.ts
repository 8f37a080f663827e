import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/model/letter.ts';
import type { Submission } from '../../src/model/submission.ts';
import { modernised, modernisedLetter, modernisedSubmission } from '../../src/text/legacy-modernised.ts';

const place = { kind: 'paragraph', file: 'a.docx', paragraph: 3 } as const;
const letter: Letter = {
  style: 'state',
  parentAgency: 'uûy ban nhaân daân',
  agency: 'xaõ Haø Trung',
  number: '15/BC-UBND',
  subject: 'keát quaû thöïc hieän Nghò quyeát',
  signer: { name: 'Nguyeãn Vaên Maãu' },
  sections: [{ heading: 'I. KEÁT QUAÛ', text: 'Ñaõ toå chöùc 02 hoäi nghò.', place }],
  scanned: false,
};

const submission = (answers: Readonly<Record<string, string>>, header: readonly string[]): Submission => ({
  file: { name: 'a.docx', sha256: 'x', kind: 'docx' },
  stamp: {},
  recognisedBy: 'ids',
  header,
  answers: new Map(Object.entries(answers).map(([id, text]) => [id, { raw: { kind: 'text', text }, place }])),
  stray: [],
});

describe('a letter', () => {
  it('in VNI becomes Unicode whole, with one note', () => {
    const { value, findings } = modernisedLetter({ value: letter, findings: [] }, 'a.docx');
    expect(value).toEqual({
      ...letter,
      parentAgency: 'ủy ban nhân dân',
      agency: 'xã Hà Trung',
      subject: 'kết quả thực hiện Nghị quyết',
      signer: { name: 'Nguyễn Văn Mẫu' },
      sections: [{ heading: 'I. KẾT QUẢ', text: 'Đã tổ chức 02 hội nghị.', place }],
    });
    expect(findings.map((f) => [f.code, f.severity, f.values.encoding])).toEqual([
      ['text-legacy-converted', 'note', 'VNI'],
    ]);
  });

  it('in Unicode is returned as it is', () => {
    const reading = {
      value: { ...letter, ...modernisedLetter({ value: letter, findings: [] }, 'a').value },
      findings: [],
    };
    expect(modernisedLetter(reading, 'a')).toEqual(reading);
  });

  it('that says too little to be sure is left, and has arrived all the same', () => {
    const odd: Letter = { style: 'unknown', agency: 'TuÇn', sections: [], scanned: false };
    const { value, findings } = modernisedLetter({ value: odd, findings: [] }, 'a.docx');
    expect(value).toEqual(odd);
    expect(findings).toEqual([]);
  });
});

describe('a submission', () => {
  it('in TCVN3 becomes Unicode; what was found is kept by answer for the checks', () => {
    const value = submission({ 'task/1.1/result': '§· tæ chøc 02 héi nghÞ', 'unit/summary': '12' }, [
      'x· Hµ Trung',
    ]);
    const read = modernisedSubmission({ value, findings: [] }).value;
    expect(read?.answers.get('task/1.1/result')?.raw).toEqual({
      kind: 'text',
      text: 'Đã tổ chức 02 hội nghị',
    });
    expect(read?.answers.get('unit/summary')?.raw).toEqual({ kind: 'text', text: '12' });
    expect(read?.header).toEqual(['xã Hà Trung']);
    expect(read?.legacy?.map((l) => [l.kind, l.answer])).toEqual([
      ['tcvn3', 'task/1.1/result'],
      ['tcvn3', undefined],
    ]);
  });

  it('in Unicode is the very same value', () => {
    const value = submission({ 'unit/summary': 'hòa xã' }, ['XÃ HÀ TRUNG']);
    expect(modernisedSubmission({ value, findings: [] }).value).toBe(value);
  });
});

describe('a file', () => {
  it('with neither form nor letter goes through', () => {
    const reading = { value: { parts: [] }, findings: [] };
    expect(modernised(reading, 'a.zip')).toBe(reading);
  });

  it('with a letter brings the note of the letter', () => {
    const { value, findings } = modernised({ value: { letter }, findings: [] }, 'a.docx');
    expect(value?.letter?.agency).toBe('xã Hà Trung');
    expect(findings).toHaveLength(1);
  });
});
