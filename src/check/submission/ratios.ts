import type { Question } from '../../model/form.ts';
import type { CheckContext } from './input.ts';

/** The two questions of every ratio and figure. */
export function ratiosOf(c: CheckContext): readonly { readonly n: Question; readonly total: Question }[] {
  return [...c.questions.values()].flatMap((n) => {
    const total = n.part === 'n' ? c.questions.get(`${n.id.slice(0, -1)}N`) : undefined;
    return total ? [{ n, total }] : [];
  });
}
