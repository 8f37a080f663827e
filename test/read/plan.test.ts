import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/model/reporting.ts';
import { readPlan } from '../../src/read/plan.ts';
import { type Edit, planTexts, shippedPlan } from '../support/shipped-plan.ts';

function planOf(edits: readonly Edit[] = []) {
  const { value, findings } = shippedPlan(edits);
  if (!value.plan) throw new Error(`no plan: ${JSON.stringify(findings[0])}`);
  return value.plan;
}

const firstDay = (day: string): Edit => ['reporting.yaml', 'first_day: null', `first_day: ${day}`];
const windowsOf = (periods: readonly Period[]): Readonly<Record<string, string>> =>
  Object.fromEntries(periods.map((p) => [p.id, `${p.window?.from} … ${p.window?.to}`]));

describe('the shipped plan', () => {
  const { value, findings } = shippedPlan();
  const { plan } = value;

  test('is read without a finding and nothing left out', () => {
    expect(findings).toEqual([]);
    expect(value.dropped.size).toBe(0);
    expect(plan?.appendix.tasks.map((t) => t.id)).toEqual(
      '1.1 1.2 1.3 1.4 2.2 2.3 2.4 2.5 2.6 3.1 3.2'.split(' '),
    );
    expect(plan?.reporting.indicators.length).toBeGreaterThanOrEqual(25);
    expect(plan?.reporting.indicators.length).toBeLessThanOrEqual(35);
    expect(plan?.decision.number).toBeNull();
    expect(plan?.office.contact.name).toBeNull();
  });

  test('typing errors are mended in the reading, never in what is printed', () => {
    const item = plan?.appendix.tasks[0]?.items[1]?.text;
    expect(item?.printed).toContain('đa đạng hóa');
    expect(item?.reading).toContain('đa dạng hóa');
    expect(item?.reading).toContain('Kế hoạch số 266-KH/TU ngày 26/4/2024');
    expect(plan?.appendix.columns.map((c) => c.reading)).toContain('Kết quả/ sản phẩm');
    const clause = plan?.decision.articles[1]?.clauses[4]?.text;
    expect(clause?.printed).toContain('các cơ, quan đơn vị');
    expect(clause?.reading).toContain('các cơ quan, đơn vị');
  });

  test('a doubt changes nothing', () => {
    const doubts = plan?.sourceNotes.filter((n) => n.kind === 'doubt' && n.printed !== '') ?? [];
    expect(doubts.length).toBeGreaterThan(5);
    expect(doubts.every((n) => n.read === undefined)).toBe(true);
  });

  test('every part can be found again in its file', () => {
    expect(value.locate('units/units/so-noi-vu/name')).toMatchObject({ file: 'plan/units.yaml' });
    expect(value.textAt('units/units/so-noi-vu/name')).toBe('Sở Nội vụ');
    expect(value.textAt('decision/number')).toBe('');
    expect(value.textAt('appendix/tasks/1.1/timing')).toBe('Hằng năm');
    expect(value.has('appendix/tasks/2.1')).toBe(false);
  });
});

describe('version', () => {
  test('twelve digits that follow the content, not the line ends', () => {
    const texts = planTexts();
    const windows = new Map(
      [...texts].map(([name, f]) => [name, { ...f, text: `\ufeff${f.text.replaceAll('\n', '\r\n')}` }]),
    );
    const version = planOf().version;
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(readPlan(windows).value.plan?.version).toBe(version);
    expect(planOf([['office.yaml', 'place: Thanh Hóa', 'place: Hạc Thành']]).version).not.toBe(version);
  });

  test('a request or a waiver added while forms are out changes no version', () => {
    const version = planOf().version;
    const added = planTexts();
    for (const name of ['requests.yaml', 'waivers.yaml']) {
      const file = added.get(name);
      if (file) added.set(name, { ...file, text: `${file.text}\n# thêm\n` });
    }
    expect(readPlan(added).value.plan?.version).toBe(version);
    expect(readPlan(planTexts([], ['waivers.yaml'])).value.plan?.version).toBe(version);
  });
});

describe('periods', () => {
  test('two a year to the end of 2030; the first needs the day of the Decision', () => {
    const { periods } = planOf();
    expect(periods.map((p) => p.id).join(' ')).toBe(
      '2026-06 2026-12 2027-06 2027-12 2028-06 2028-12 2029-06 2029-12 2030-06 2030-12',
    );
    expect(periods[0]).toEqual({
      id: '2026-06',
      kind: 'regular',
      label: '6 tháng đầu năm 2026',
      labelEn: 'first half of 2026',
      window: { from: '2025-12-15', to: '2026-06-14' },
      reportingYear: 2026,
      due: '2026-06-20',
      wording: 'before',
    });
    expect(periods[1]).toMatchObject({ label: 'năm 2026', previous: '2026-06' });
    expect(periods[3]).toMatchObject({ yearBefore: '2026-12', previous: '2027-06' });
  });

  test.each([
    ['2025-10-15', '2025-12', '2025-10-15 … 2025-12-14'],
    ['2025-12-14', '2025-12', '2025-12-14 … 2025-12-14'],
    ['2025-12-15', '2026-06', '2025-12-15 … 2026-06-14'],
    ['2025-12-31', '2026-06', '2025-12-31 … 2026-06-14'],
  ])('a Decision of %s: the first period is %s, %s', (day, id, window) => {
    const { periods } = planOf([firstDay(day)]);
    expect(periods[0]?.id).toBe(id);
    expect(windowsOf(periods.slice(0, 1))[id]).toBe(window);
    expect(windowsOf(periods)['2026-12']).toBe('2025-12-15 … 2026-12-14');
  });

  test('with 2025-12 there, December 2026 has a year before', () => {
    const { periods } = planOf([firstDay('2025-10-15')]);
    expect(periods.find((p) => p.id === '2026-12')).toMatchObject({ yearBefore: '2025-12' });
    expect(periods.find((p) => p.id === '2026-06')).toMatchObject({ previous: '2025-12' });
  });

  test('December may cover the second half only', () => {
    const { periods } = planOf([['reporting.yaml', 'december_covers: year', 'december_covers: second-half']]);
    expect(periods[1]).toMatchObject({
      label: '6 tháng cuối năm 2026',
      window: { from: '2026-06-15', to: '2026-12-14' },
    });
    expect(windowsOf(periods)['2026-06']).toBe('2025-12-15 … 2026-06-14');
  });

  test('another decision may ask every quarter', () => {
    const quarter = `each_year:
    - id: "03"
      label: quý I năm {year}
      label_en: first quarter of {year}
      due: { year: 0, month: 3, day: 20 }
      window_from: { year: -1, month: 12, day: 15 }
      window_to: { year: 0, month: 3, day: 14 }`;
    const { periods } = planOf([['reporting.yaml', 'each_year:', quarter]]);
    expect(periods.slice(0, 4).map((p) => p.id)).toEqual(['2026-03', '2026-06', '2026-12', '2027-03']);
    expect(periods[0]?.label).toBe('quý I năm 2026');
  });

  test('an ad hoc request is a period of its own, with its own wording', () => {
    const entry = (more: string): Edit => [
      'requests.yaml',
      '\nrequests: []',
      `\nrequests:\n  - { id: 2026-dx-01, number: 1/SVHTTDL-VP, date: 2026-03-02, subject: Báo cáo nhanh, units: [xa], tasks: ["1.1"], due: 2026-03-10${more} }\n`,
    ];
    const plain = planOf([entry('')]).periods.at(-1);
    expect(plain).toMatchObject({
      id: '2026-dx-01',
      kind: 'adhoc',
      label: 'Báo cáo nhanh',
      wording: 'before',
    });
    expect(plain?.window).toBeUndefined();
    expect(plain?.previous).toBeUndefined();
    const more = planOf([entry(', wording: by, window: { from: 2026-01-01, to: 2026-02-28 }')]).periods.at(
      -1,
    );
    expect(more).toMatchObject({ wording: 'by', window: { from: '2026-01-01', to: '2026-02-28' } });
    expect(more?.request).toMatchObject({ units: ['xa'], tasks: ['1.1'], wording: 'by' });
  });
});

describe('a plan that cannot be used whole', () => {
  test('without a file there is no plan, and the others are still read', () => {
    const texts = planTexts([['office.yaml', 'symbol: SVHTTDL', 'simbol: SVHTTDL']], ['calendar.yaml']);
    const { value, findings } = readPlan(texts);
    expect(value.plan).toBeUndefined();
    expect(findings.map((f) => f.code)).toEqual(['plan-file-missing', 'schema-unknown-key']);
  });

  test('a broken unit is left out by name, the rest of the plan stands', () => {
    const { value, findings } = shippedPlan([
      ['units.yaml', 'id: so-noi-vu, name: Sở Nội vụ', 'id: so-noi-vu, name: ""'],
    ]);
    expect(findings.map((f) => f.code)).toEqual(['schema-wrong-value']);
    expect([...value.dropped]).toEqual(['so-noi-vu']);
    expect(value.plan?.units.some((u) => u.id === 'so-noi-vu')).toBe(false);
    expect(value.plan?.units.length).toBeGreaterThan(200);
  });
});
