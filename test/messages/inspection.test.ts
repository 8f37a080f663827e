import { describe, expect, test } from 'vitest';
import { formPoints } from '../../src/check/document-form/all.ts';
import { factText } from '../../src/compose/inspection-lines.ts';
import { inspectionTexts } from '../../src/messages/inspection.ts';
import { langs } from '../../src/messages/lang.ts';
import { formComponents, formMeasures, formSayings } from '../../src/model/form-departure.ts';

describe.each(langs)('sentences of inspect: %s', (lang) => {
  const texts = inspectionTexts[lang];

  test('none is empty, none has a hole', () => {
    const values = {
      text: 'x',
      name: 'x',
      value: 'x',
      points: 1,
      from: 1,
      to: 2,
      mm: 1,
      width: 1,
      height: 1,
      percent: 1,
      lines: 1,
      cm: 1,
      count: 1,
    };
    const said = formSayings.map((s) => texts.sayings[s](values));
    const all = [
      ...formComponents.map((c) => texts.components[c]),
      ...formMeasures.flatMap((m) => [texts.measures[m], texts.remedies[m]]),
      ...said,
    ];
    expect(all.filter((t) => t.trim() === '' || t.includes('undefined'))).toEqual([]);
    expect(all.filter((t) => t !== t.normalize('NFC'))).toEqual([]);
  });

  test('what every point expects can be said', () => {
    const said = formPoints.map((p) => factText(p.expected, texts));
    expect(said.filter((t) => t === '' || t.includes('undefined'))).toEqual([]);
  });

  test('component and measure together name one point', () => {
    const names = formPoints.map((p) => `${texts.components[p.component]}: ${texts.measures[p.measure]}`);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });
});

test('no component, measure or saying is left without a use', () => {
  const used = new Set(formPoints.flatMap((p) => [p.component as string, p.measure as string]));
  expect([...formComponents, ...formMeasures].filter((key) => !used.has(key))).toEqual([]);
});
