import { expect } from 'vitest';
import type { StandingKind } from '../../src/model/standing.ts';
import { type Draft, type Look, standingOn } from './register.ts';

// 2026-06: window to 14/6, last on-time day 19/6.
/** One sentence of the law on standing, and what it gives on a day. */
export interface Case {
  readonly law: string;
  readonly events: readonly Draft[];
  readonly asOf: string;
  readonly kind: StandingKind;
  readonly days?: number;
  readonly look?: Look;
}

export function check(c: Case): void {
  const s = standingOn(c.asOf, c.events, c.look);
  expect([s.kind, s.days]).toEqual([c.kind, c.days]);
}
