import { describe, expect, test } from 'vitest';
import { formChecks } from '../../src/check/form/all.ts';
import { checkForm } from '../../src/check/form/run.ts';
import { submissionChecks } from '../../src/check/submission/all.ts';
import { findingTexts } from '../../src/messages/findings.ts';
import { langs } from '../../src/messages/lang.ts';
import { type Area, allCodes, codes } from '../../src/model/codes.ts';
import { checkWorld } from '../support/form.ts';
import { formCases } from './form/cases/all.ts';
import { contentCases } from './submission/cases/all.ts';

const ofArea = (area: Area): readonly string[] => allCodes.filter((c) => codes[c].area === area).toSorted();
const codesIn = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map((f) => f.code);

describe('codes, checks, cases and sentences are the same set', () => {
  test('content', () => {
    expect(submissionChecks.map((c) => c.code).toSorted()).toEqual(ofArea('content'));
    expect(Object.keys(contentCases).toSorted()).toEqual(ofArea('content'));
  });

  test('form', () => {
    expect(formChecks.map((c) => c.code).toSorted()).toEqual(ofArea('form'));
    expect(Object.keys(formCases).toSorted()).toEqual(ofArea('form'));
  });

  test.each(langs)('every code has its sentences: %s', (lang) => {
    expect(Object.keys(findingTexts[lang]).toSorted()).toEqual(allCodes.toSorted());
  });
});

describe.each(Object.entries(contentCases))('%s', (code, { yields, neighbour }) => {
  test('its world yields it', () => {
    expect(codesIn(checkWorld(yields).findings)).toContain(code);
  });

  test('the neighbour does not', () => {
    expect(codesIn(checkWorld(neighbour).findings)).not.toContain(code);
  });

  test('without its check in the list nobody reports it', () => {
    const others = submissionChecks.filter((c) => c.code !== code);
    expect(others).toHaveLength(submissionChecks.length - 1);
    expect(codesIn(checkWorld(yields, others).findings)).not.toContain(code);
  });
});

describe.each(Object.entries(formCases))('%s', (code, { yields, neighbour }) => {
  test('its file yields it', () => {
    expect(codesIn(checkForm(yields))).toContain(code);
  });

  test('the neighbour does not', () => {
    expect(codesIn(checkForm(neighbour))).not.toContain(code);
  });

  test('without its check in the list nobody reports it', () => {
    const others = formChecks.filter((c) => c.code !== code);
    expect(codesIn(checkForm(yields, others))).not.toContain(code);
  });
});

test('a check reports only its own code, with the severity of the list', () => {
  for (const { yields } of Object.values(contentCases)) {
    for (const check of submissionChecks) {
      const found = checkWorld(yields, [check]).findings;
      expect(codesIn(found).filter((c) => c !== check.code)).toEqual([]);
      expect(found.filter((f) => f.severity !== codes[check.code].severity)).toEqual([]);
    }
  }
});
