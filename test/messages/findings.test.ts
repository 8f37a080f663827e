import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/check/form/run.ts';
import { explainText, explainTopics, findingText, findingTexts } from '../../src/messages/findings.ts';
import type { FindingText } from '../../src/messages/lang.ts';
import { langs } from '../../src/messages/lang.ts';
import { allCodes, codes } from '../../src/model/codes.ts';
import type { Values } from '../../src/model/finding.ts';
import { formCases } from '../check/form/cases/all.ts';
import { periodCases } from '../check/period/cases.ts';
import { contentCases } from '../check/submission/cases/all.ts';
import { checkWorld } from '../support/form.ts';
import { checkPeriodWorld } from '../support/period.ts';

const vietnamese =
  /[ăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/u;
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');

const findings = [
  ...Object.values(contentCases).flatMap((c) => checkWorld(c.yields).findings),
  ...Object.values(formCases).flatMap((c) => checkForm(c.yields)),
  ...Object.values(periodCases).flatMap((c) => checkPeriodWorld(c.yields)),
];

const numeric =
  'count number day days line column from to task known limit allowed periodNumber earlier before n total thousands factor floor swapped whole allotted sum blanks millions billions times figures indicators units middle characters'.split(
    ' ',
  );

/** Values of every kind a sentence may ask for: none missing, texts in Vietnamese. */
const anyValues: Values = new Proxy(
  {},
  {
    get: (_target, key) => (numeric.includes(String(key)) ? 3 : 'Đặc biệt'),
    has: () => true,
  },
);

const sentences = (text: FindingText, v: Values): readonly string[] => [
  text.title,
  text.found(v),
  text.expected(v),
  text.remedy(v),
  text.explain,
];

const own = allCodes.filter((c) => ['file', 'form', 'content', 'period'].includes(codes[c].area));

describe('English', () => {
  test.each(allCodes.filter((c) => findingTexts.en[c]))(
    '%s: its own sentences, no Vietnamese outside quotes',
    (code) => {
      const [en, vi] = [findingText('en', code), findingText('vi', code)];
      expect([en.title, en.explain].filter((s) => s !== '' && (s === vi.title || s === vi.explain))).toEqual(
        [],
      );
      expect([en.title, en.explain].map(withoutQuotes).join(' ')).not.toMatch(vietnamese);
    },
  );

  test.each(own)('%s: with any values', (code) => {
    const en = sentences(findingText('en', code), anyValues);
    const vi = sentences(findingText('vi', code), anyValues);
    en.forEach((sentence, i) => {
      expect(withoutQuotes(sentence)).not.toMatch(vietnamese);
      expect(sentence).not.toBe(vi[i]);
    });
  });
});

test('a kind of file that is not known is not named', () => {
  for (const lang of langs)
    expect(findingText(lang, 'file-unknown-kind').found({ kind: 'unknown' })).not.toMatch(/unknown|[:“]/);
});

describe.each(langs)('sentences of real findings: %s', (lang) => {
  test.each(findings.map((f) => [f.code, f] as const))('%s', (code, finding) => {
    const text = findingText(lang, code);
    const all = [text.found(finding.values), text.expected(finding.values), text.remedy(finding.values)];
    for (const sentence of all) {
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|“…”/);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence.length).toBeGreaterThan(3);
    }
    expect(all[0]).toMatch(/\.$/);
    expect(all[2]).toMatch(/[.?]$/);
    if (lang === 'en') expect(all.map(withoutQuotes).join(' ')).not.toMatch(vietnamese);
  });
});

test('the value found is quoted', () => {
  const quoting = findings.filter((f) => f.values.value !== undefined && f.values.value !== '' && f.answer);
  expect(quoting.length).toBeGreaterThan(15);
  const silent = quoting.filter((f) => {
    const said = findingText('vi', f.code).found(f.values);
    return !said.includes(`“${f.values.value}”`);
  });
  // These print the figure or the day read from the cell instead.
  expect([...new Set(silent.map((f) => f.code))].toSorted()).toEqual([
    'cumulative-below-earlier',
    'cumulative-below-period',
    'funding-spent-over-allotted',
    'jump-from-year-before',
    'number-three-decimals',
    'ratio-n-over-total',
    'window-mismatch',
  ]);
});

describe.each(langs)('explain: %s', (lang) => {
  test('every code and the page of standing have a page', () => {
    for (const { code, title } of explainTopics(lang)) {
      const page = explainText(lang, code) ?? '';
      expect(page.startsWith(title)).toBe(true);
      expect(page).not.toMatch(/undefined|NaN/);
    }
    expect(explainTopics(lang).map((t) => t.code)).toEqual(['tinh-trang', ...allCodes]);
  });

  test('what is not a code has none', () => {
    expect(explainText(lang, 'khong-co')).toBeUndefined();
    expect(explainText(lang, 'toString')).toBeUndefined();
  });
});

test('a page says what the severity does to the answer', () => {
  expect(explainText('vi', 'number-dash')).toContain('không được dùng khi tổng hợp');
  expect(explainText('vi', 'window-mismatch')).toContain('xác nhận');
  expect(explainText('vi', 'form-not-ours')).toContain('không được tiếp nhận');
});

test('the English page of standing has no Vietnamese outside quotes', () => {
  expect(withoutQuotes(explainText('en', 'tinh-trang') ?? '')).not.toMatch(vietnamese);
});
