import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { provinceNamed } from '../../src/compose/plan-files-yaml-office.ts';
import { regimeName } from '../../src/compose/plan-files-yaml-reporting.ts';
import { comment, entry, flowList, item, ownName, scalar } from '../../src/compose/plan-files-yaml-text.ts';
import { decisionDocx, drafted, fromText, shippedFile, wordSource } from '../support/decision-import.ts';

const text = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.constantFrom(
            'no',
            'Sở',
            '-',
            '#',
            ': x',
            'a:',
            '1.10',
            '"',
            "'",
            '{',
            '…',
            'khoa học',
            '&neo',
            '2026-06-01',
            'ngày',
          ),
          { minLength: 1, maxLength: 40 },
        )
        .map((w) => w.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  )
  .map((t) => t.normalize('NFC').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/g, ''));

describe('texts in YAML', () => {
  test('whatever the text, it is read back as it was', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(parse(entry('', 'k', t).join('\n'))).toEqual({ k: t });
        expect(parse(['k:', ...item('  ', t)].join('\n'))).toEqual({ k: [t] });
        expect(parse(`k: ${flowList([t, t])}`)).toEqual({ k: [t, t] });
        expect(parse([...comment('', t), `k: ${scalar(t)}`].join('\n'))).toEqual({ k: t });
      }),
      { numRuns: 500 },
    );
  });

  test('long texts are folded as the shipped plan folds them', () => {
    const own = drafted(wordSource(decisionDocx())).files;
    const body = (yaml: string): string =>
      yaml.slice(yaml.indexOf('\nbases:'), yaml.indexOf('\nrecipients:'));
    expect(body(own.get('decision.yaml') ?? '')).toBe(body(shippedFile('decision.yaml')));
  });

  test('the same text gives the same files', () => {
    const source = shippedFile('source/decision.txt');
    expect([...fromText(source).files]).toEqual([...fromText(source).files]);
  });
});

describe('names out of the text', () => {
  test.each([
    ['Phê duyệt Kế hoạch mẫu', 'Báo cáo tình hình, kết quả thực hiện Kế hoạch mẫu'],
    ['Về việc ban hành Đề án mẫu', 'Báo cáo tình hình, kết quả thực hiện Đề án mẫu'],
  ])('%s', (subject, name) => {
    expect(regimeName(subject)).toBe(name);
  });

  test('the province of the issuing authority', () => {
    expect(provinceNamed('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA')).toEqual({
      level: 'tỉnh',
      name: 'Thanh Hóa',
    });
    expect(provinceNamed('ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU')).toEqual({ level: 'thành phố', name: 'Mẫu' });
    expect(provinceNamed('BỘ MẪU')).toBeUndefined();
  });

  test("a file's own name, with either slash", () => {
    expect(['a/b/c.txt', 'C:\\d\\e.docx', 'f.txt'].map(ownName)).toEqual(['c.txt', 'e.docx', 'f.txt']);
  });
});
