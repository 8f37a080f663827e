import { describe, expect, test } from 'vitest';
import { planRules } from '../../../src/check/plan/all.ts';
import type { PlanRule } from '../../../src/check/plan/rule.ts';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { allCodes, type Code, codes } from '../../../src/model/codes.ts';
import type { Finding, Place } from '../../../src/model/finding.ts';
import { readPlan } from '../../../src/read/plan.ts';
import { type Edit, planTexts, whereIs } from '../../support/shipped-plan.ts';
import { type PlanCase, ruleCases, yamlCases } from './cases.ts';

const ofArea = (area: string): readonly string[] => allCodes.filter((c) => codes[c].area === area).toSorted();

function check(edits: readonly Edit[], more: Partial<PlanCase> = {}, rules: readonly PlanRule[] = planRules) {
  return checkPlan(
    readPlan(planTexts(edits, more.without, more.beside)),
    civilDate(more.today ?? '2026-05-01'),
    rules,
    more.closed,
    more.orphans,
  );
}

const codesIn = (findings: readonly Finding[]): readonly Code[] => findings.map((f) => f.code);

function shown(place: Place | undefined): string {
  if (place?.kind === 'text') return `${place.file}:${place.line}:${place.column}`;
  return place?.kind === 'file' ? place.file : '';
}

function wanted(c: PlanCase, [file, passage, nth]: PlanCase['at']): string {
  if (file.startsWith('register/')) return file;
  if (passage === undefined) return `plan/${file}`;
  return `plan/${file}:${whereIs(planTexts(c.edits).get(file)?.text ?? '', passage, nth)}`;
}

/** Told by the reader of the files, not by a rule. */
const ofReader: readonly string[] = ['plan-file-missing', 'plan-file-stray'];

test('codes of the areas yaml and plan, rules and cases are the same set', () => {
  expect(Object.keys(yamlCases).toSorted()).toEqual(ofArea('yaml'));
  expect(Object.keys(ruleCases).toSorted()).toEqual(ofArea('plan'));
  expect([...planRules.map((r) => r.code), ...ofReader].toSorted()).toEqual(ofArea('plan'));
});

describe.each(Object.entries({ ...yamlCases, ...ruleCases }) as [Code, PlanCase][])('%s', (code, c) => {
  test('is found at its place', () => {
    const found = check(c.edits, c).filter((f) => f.code === code);
    const there = found.find((f) => shown(f.place) === wanted(c, c.at));
    expect(found.map((f) => shown(f.place))).toContain(wanted(c, c.at));
    expect(there?.severity).toBe(codes[code].severity);
    expect(there?.values).toMatchObject(c.values ?? {});
    if (c.also) expect(shown(there?.also)).toBe(wanted(c, c.also));
  });

  test('is not found next to it', () => {
    const around = {
      ...(c.today === undefined ? {} : { today: c.today }),
      ...(c.neighbourClosed ? { closed: c.neighbourClosed } : {}),
    };
    expect(codesIn(check(c.neighbour, around))).not.toContain(code);
  });
});

describe.each(Object.entries(ruleCases).filter(([code]) => !ofReader.includes(code)) as [Code, PlanCase][])(
  '%s',
  (code, c) => {
    test('is found by nobody once its rule is out of the list', () => {
      const others = planRules.filter((r) => r.code !== code);
      expect(others).toHaveLength(planRules.length - 1);
      expect(codesIn(check(c.edits, c, others))).not.toContain(code);
    });

    test('its rule finds nothing else', () => {
      const own = planRules.filter((r) => r.code === code);
      expect(codesIn(check(c.edits, c, own)).filter((x) => x !== code && codes[x].area === 'plan')).toEqual(
        [],
      );
    });
  },
);

test('one mistake, one error: no other error follows from it', () => {
  const cascades = Object.entries({ ...yamlCases, ...ruleCases }).flatMap(([code, c]) => {
    const others = codesIn(check(c.edits, c)).filter((x) => x !== code && codes[x].severity === 'error');
    return others.map((o) => `${code} → ${o}`);
  });
  // There is no task 1.10 either.
  expect(cascades).toEqual(['yaml-number-id → task-unknown']);
});
