import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { findingText } from '../src/messages/findings.ts';
import { isCode } from '../src/model/codes.ts';
import { periodById } from '../src/model/plan.ts';
import { buildCase } from './corpus/build.ts';
import { type CorpusCase, readCases } from './corpus/case.ts';
import { shownAs, wantedAs } from './corpus/compare.ts';
import { operations } from './corpus/operations/all.ts';
import { corpusPage, isRefused, singles } from './corpus/page.ts';
import { type Around, type Outcome, outcomeOf } from './corpus/run-case.ts';
import { plan } from './corpus/world.ts';

const cases = readCases();
const byId = new Map(cases.map((c) => [c.id, c]));
const groups = [...new Set(cases.map((c) => c.group))];

const refused = cases.filter(isRefused);
const accepted = cases.filter((c) => !isRefused(c));
const right = { accepted: 0, refused: 0 };

/** The sentences of every refusal, in both languages. */
function sentencesAreThere(outcome: Outcome): void {
  if (outcome.gate === 'container') for (const part of outcome.parts) sentencesAreThere(part);
  if (outcome.gate !== 'refused') return;
  for (const f of outcome.findings.filter((g) => g.severity === 'error')) {
    for (const lang of ['vi', 'en'] as const) {
      const text = findingText(lang, f.code);
      expect([text.found(f.values), text.expected(f.values), text.remedy(f.values)], f.code).toEqual([
        expect.stringMatching(/\p{L}{2}/u),
        expect.stringMatching(/\p{L}{2}/u),
        expect.stringMatching(/\p{L}{2}/u),
      ]);
    }
  }
}

async function aroundOf(c: CorpusCase): Promise<Around> {
  const now = c.collecting ? periodById(plan, c.collecting) : undefined;
  const before = await Promise.all(c.record.map((id) => outcomeOfCase(byId.get(id)!)));
  const onRecord = before.flatMap((o, i) =>
    o.gate === 'accepted' && o.submission
      ? [{ unit: o.unit, period: o.period, where: `${o.period}-000${i + 1}`, submission: o.submission }]
      : [],
  );
  return {
    told: c.told,
    onRecord: (unit, period) => onRecord.find((r) => r.unit === unit && r.period === period),
    ...(now && { now }),
  };
}

async function outcomeOfCase(c: CorpusCase): Promise<Outcome> {
  return outcomeOf(await buildCase(c, byId), { name: c.name }, await aroundOf(c));
}

async function judge(c: CorpusCase): Promise<void> {
  const outcome = await outcomeOfCase(c);
  expect(shownAs(outcome, c.expected)).toEqual(wantedAs(c.expected, c));
  sentencesAreThere(outcome);
  right[isRefused(c) ? 'refused' : 'accepted'] += 1;
}

describe.each(groups)('%s', (group) => {
  for (const c of cases.filter((k) => k.group === group)) {
    if (c.pending) test.todo(`${c.what} (${c.pending})`);
    else test(`${c.id}: ${c.what}`, () => judge(c));
  }
});

describe('the corpus itself', () => {
  test('no two cases have the same description or id', () => {
    expect(new Set(cases.map((c) => c.what)).size).toBe(cases.length);
    expect(byId.size).toBe(cases.length);
  });

  test('every expected code exists', () => {
    const codes = cases
      .filter((c) => !c.pending)
      .flatMap((c) =>
        singles(c.expected).flatMap((e) =>
          'refused' in e
            ? [e.refused.code]
            : 'accepted' in e
              ? [...(e.accepted.codes ?? []), ...(e.accepted.notes ?? [])]
              : [],
        ),
      );
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
  });

  test('every saved file and every operation is used', () => {
    const saved = readdirSync(new URL('corpus/files/', import.meta.url));
    expect(saved.filter((name) => !cases.some((c) => c.from === name))).toEqual([]);
    const used = new Set(cases.flatMap((c) => c.steps.map(([name]) => name)));
    expect(Object.keys(operations).filter((name) => !used.has(name))).toEqual([]);
  });

  test('its page is up to date: node scripts/corpus/make-doc.mjs', () => {
    expect(readFileSync(new URL('../docs/corpus.md', import.meta.url), 'utf8')).toBe(corpusPage(cases));
  });

  test('it is large enough', () => {
    expect(refused.length).toBeGreaterThanOrEqual(40);
    expect(accepted.length).toBeGreaterThanOrEqual(120);
  });
});

afterAll(() => {
  process.stdout.write(
    `corpus: accepted ${right.accepted} right of ${accepted.length}, refused ${right.refused} right of ${refused.length}\n`,
  );
});
