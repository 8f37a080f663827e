import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classes } from '../torture/classes.ts';
import { pageFile, reliabilityPage } from '../torture/page.ts';
import { readResults } from '../torture/results.ts';
import { passed } from '../torture/verdict.ts';
import { page } from './pages.ts';

const results = readResults(fileURLToPath(new URL('../..', import.meta.url)));

test('docs/reliability.md tells the recorded results and nothing else (node test/torture/run.mjs --page)', () => {
  expect(page(pageFile)).toBe(reliabilityPage(classes, results));
});

describe('the recorded full runs', () => {
  test.each(classes)('$id reached its figure and lost nothing', (one) => {
    const result = results[one.id];
    expect(result && passed(one, result, false), JSON.stringify(result?.failures)).toBe(true);
  });

  test('are of classes that there are, each named once', () => {
    const ids = classes.map((c) => c.id);
    expect(Object.keys(results).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
