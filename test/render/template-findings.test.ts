import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { allCodes, type Code, codes } from '../../src/model/codes.ts';
import type { Finding } from '../../src/model/finding.ts';
import { templateCases } from './template-cases.ts';

const ofArea = allCodes.filter((c) => codes[c].area === 'template');
const codesIn = (findings: readonly Finding[] = []): readonly Code[] => findings.map((f) => f.code);
const found = (code: Code): Finding => {
  const finding = templateCases[code]?.yields().find((f) => f.code === code);
  if (!finding) throw new Error(code);
  return finding;
};
const said = (code: Code): string => {
  const text = findingText('vi', code);
  const { values } = found(code);
  return [text.found(values), text.remedy(values)].join(' ');
};

it('every code of the area has a case', () => {
  expect(Object.keys(templateCases).toSorted()).toEqual([...ofArea].toSorted());
});

describe.each(ofArea)('%s', (code) => {
  it('is found where it is', () => expect(codesIn(templateCases[code]?.yields())).toContain(code));
  it('is not found beside it', () => expect(codesIn(templateCases[code]?.neighbour())).not.toContain(code));
});

describe('what a clerk is told', () => {
  it('is the place, as counted in Word', () => {
    expect(found('template-tag-unknown').place).toEqual({
      kind: 'paragraph',
      file: 'templates/bao-cao-tong-hop.docx',
      paragraph: 2,
    });
  });

  it('is what was probably meant', () => {
    expect(said('template-tag-unknown')).toContain('Có phải định ghi {{so_phai_gui}}?');
    expect(said('template-tag-spelling')).toContain('Gõ lại: {{so_phai_gui}}.');
    expect(said('template-word-unknown')).toContain('Có phải định ghi “answer”?');
  });

  it('is to type a broken tag again in one go', () => {
    expect(said('template-tag-broken')).toContain('“{{ky}”');
    expect(said('template-tag-broken')).toContain('Xóa và gõ lại liền một mạch cả trường');
  });

  it('is how a misused tag is written', () => {
    expect(said('template-tag-misused')).toContain('đây là danh sách');
    expect(said('template-tag-misused')).toContain('{{#nhiem_vu}}…{{/nhiem_vu}}');
  });

  it('is the font with the style that has it, and that a file cannot tell who has it', () => {
    expect(said('template-font-other')).toContain('“VNI-Times”');
    expect(said('template-font-other')).toContain('không nhúng trong tệp');
  });
});

it('two crossed loops are one mistake', () => {
  const crossed = templateCases['template-tag-crossed']?.yields().filter((f) => f.severity === 'error');
  expect(codesIn(crossed)).toEqual(['template-tag-crossed']);
});
