import { expect } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { type Draft, eventId, standingOn } from './register.ts';

/** One sentence of the law on versions, the standing it gives, and which version is accepted. */
export interface VersionCase {
  readonly law: string;
  readonly events: readonly Draft[];
  readonly asOf?: string;
  readonly expected: Partial<Pick<Standing, 'kind' | 'days'>> & { readonly which?: string };
  /** Number of the accepted version; null: none. */
  readonly accepted: number | null;
}

export function checkVersions({ events, asOf = '2026-07-15', expected, accepted }: VersionCase): void {
  const s = standingOn(asOf, events);
  const { which, ...rest } = expected;
  expect(s).toMatchObject(rest);
  if (which) expect(s.judgedBy?.which).toBe(which);
  expect(s.accepted?.event ?? null).toBe(accepted === null ? null : eventId(accepted));
}
