import { describe, expect, it } from 'vitest';
import { editorialChecks } from '../../../src/check/editorial/all.ts';
import { checkEditorial } from '../../../src/check/editorial/run.ts';
import { allCodes, codes } from '../../../src/model/codes.ts';
import { candidate, editorial, passage } from '../../support/editorial.ts';
import { smallPlan } from '../../support/plan.ts';
import { type EditorialCase, editorialCases } from './cases.ts';

const plan = smallPlan();
const locate = (path: string) => ({ kind: 'plan', path }) as const;
const run = ([file, candidates]: EditorialCase['yields'], checks = editorialChecks) =>
  checkEditorial({ plan, period: '2026-12', editorial: file, candidates, locate }, checks);

it('codes, checks and cases are the same set', () => {
  const ofArea = allCodes.filter((c) => codes[c].area === 'editorial').toSorted();
  expect(editorialChecks.map((c) => c.code).toSorted()).toEqual(ofArea);
  expect(Object.keys(editorialCases).toSorted()).toEqual(ofArea);
});

describe.each(Object.entries(editorialCases))('%s', (code, { yields, neighbour, at, values }) => {
  it('is found, at its place, with what a reader looks for', () => {
    const found = run(yields).find((f) => f.code === code);
    expect(found?.place).toEqual(locate(at));
    expect(found?.values).toMatchObject(values);
    expect(found?.severity).toBe(codes[code as keyof typeof codes].severity);
  });

  it('is not found in the neighbour, nor without its check', () => {
    expect(run(neighbour).map((f) => f.code)).not.toContain(code);
    const others = editorialChecks.filter((c) => c.code !== code);
    expect(run(yields, others).map((f) => f.code)).not.toContain(code);
  });
});

it('a unit written by its name is understood', () => {
  const file = editorial({ tasks: [{ task: '3.1', added: [], passages: [passage({ unit: 'Sở Nội vụ' })] }] });
  const found = run([file, [candidate()]]).find((f) => f.code === 'editorial-unit-unknown');
  expect(found?.values.suggestion).toBe('so-noi-vu');
});
