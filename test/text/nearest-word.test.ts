import { expect, test } from 'vitest';
import { nearestWord } from '../../src/text/nearest.ts';

const kinds = ['unit-renamed', 'unit-ended', 'task-lead', 'task-added', 'task-removed', 'deadline', 'duty'];

test.each([
  ['unit-renamd', 'unit-renamed'],
  ['unit_ended', 'unit-ended'],
  ['task-leed', 'task-lead'],
  ['taks-added', 'task-added'],
  ['dedline', 'deadline'],
])('%s is meant as %s', (typed, meant) => {
  expect(nearestWord(typed, kinds)).toBe(meant);
});

test.each(['unit-added', 'task-ended', 'task-renumbered', 'unit-removed', 'task-renamed', 'units'])(
  '%s is an act of its own: the opposite one is never suggested',
  (typed) => {
    expect(nearestWord(typed, kinds)).toBeUndefined();
  },
);
