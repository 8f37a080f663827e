import type { repeatingVi } from '../vi/cli-repeating.ts';

export const repeatingEn: typeof repeatingVi = {
  decision: (v) =>
    `Already in the register: ${v.id}, ${v.unit}, period ${v.period}, recorded by ${v.by} on ${v.day}; not recorded again. If this is another matter, give another reason (text).`,
  numbered: (v) => `Letter ${v.event} already bears number ${v.number} of ${v.day}; not recorded again.`,
  request: (v) =>
    `This request is already on record as ${v.id}: ${v.units} units must report; not recorded again.`,
};
