import type { Place } from '../../model/finding.ts';
import type { RawAnswer } from '../../model/submission.ts';
import { isBlank } from '../../text/interpret.ts';
import type { CheckContext } from './input.ts';

export interface Extra {
  readonly id: string;
  readonly raw: RawAnswer;
  readonly place: Place;
}

/** Answers that the form does not ask for, blank ones left aside. */
export function extrasOf(c: CheckContext): readonly Extra[] {
  const answers = [...c.submission.answers].map(([id, { raw, place }]) => ({ id, raw, place }));
  return [...answers, ...c.submission.stray].filter((e) => !c.questions.has(e.id) && !isBlank(e.raw));
}

/** "task/2.4/result" → { kind: 'task', name: '2.4' }. */
export function partsOfId(id: string): { readonly kind: string; readonly name: string } {
  const [kind = '', name = ''] = id.split('/');
  return { kind, name };
}
