import { expect, test } from 'vitest';
import { findingText, remedyForUnit } from '../../src/messages/findings.ts';
import { remediesForUnit } from '../../src/messages/vi/remedies-for-unit.ts';
import { allCodes, type Code, codes } from '../../src/model/codes.ts';
import type { Values } from '../../src/model/finding.ts';

// A file that goes back and a receipt are read by the unit: nothing in them tells it to ask the unit, or to run a command.

const toTheClerk =
  /[Hh]ỏi (?:lại )?đơn vị|xác nhận có lý do|[Đđ]ề nghị đơn vị|[Nn]hắc đơn vị|[Bb]áo đơn vị|tiếp nhận lại|dondoc|--[a-z]/;

/** What a report that was taken in may carry: its content, and what was noted at the gates without refusing it. */
const said = allCodes.filter((code) => {
  const { area, severity } = codes[code];
  return (
    area === 'content' || area === 'period' || ((area === 'file' || area === 'form') && severity !== 'error')
  );
});

const full: Values = new Proxy({}, { get: (_all, key) => (typeof key === 'string' ? '7' : undefined) });

test.each(said)('%s', (code) => {
  for (const values of [{}, full]) expect(remedyForUnit(code, values)).not.toMatch(toTheClerk);
});

test('a code that says nothing of its own to the unit keeps the catalogue’s sentence', () => {
  const code: Code = 'answer-missing';
  expect(remedyForUnit(code, {})).toBe(findingText('vi', code).remedy({}));
  expect(remedyForUnit('cumulative-below-earlier', {})).not.toBe(
    findingText('vi', 'cumulative-below-earlier').remedy({}),
  );
});

test('every sentence for the unit is of a code that there is', () => {
  const known: readonly string[] = allCodes;
  expect(Object.keys(remediesForUnit).filter((code) => !known.includes(code))).toEqual([]);
});
