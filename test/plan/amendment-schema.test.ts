import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')).$defs;

test('a task is written in amendments.yaml as in appendix.yaml', () => {
  const [amendments, appendix] = [schema('amendments'), schema('appendix')];
  for (const name of ['task', 'item', 'unit_phrase', 'coordinating_phrase', 'selector'])
    expect(amendments[name]).toEqual(appendix[name]);
});

test('the rule and the days of a period are those of reporting.yaml', () => {
  const [{ change, day }, reporting] = [schema('amendments'), schema('reporting')];
  for (const key of ['wording', 'roll', 'counts'])
    expect(change.properties[key]).toEqual(reporting.rule.properties[key]);
  expect(day).toEqual(reporting.day);
});
