import type { AnswerId, PreviousAnswers } from '../model/form.ts';
import type { Period } from '../model/reporting.ts';
import { shortDay } from '../text/print.ts';
import type { Invocation } from './command.ts';
import { checkedPeriod } from './submissions.ts';
import type { Workspace } from './workspace.ts';

/** What each unit's accepted submission of an earlier period said, for the grey column beside the empty cells. */
export async function previousAnswers(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<ReadonlyMap<string, PreviousAnswers>> {
  const { submissions } = await checkedPeriod(invocation, workspace, period);
  return new Map(
    submissions.map((s) => {
      const answers = new Map<AnswerId, string | number>();
      for (const [id, value] of s.values) {
        if (s.leftOut.has(id)) continue;
        if (value.kind === 'number') answers.set(id, value.value);
        else if (value.kind === 'text') answers.set(id, value.text);
        else if (value.kind === 'status') answers.set(id, value.status);
        else if (value.kind === 'date') answers.set(id, shortDay(value.date));
      }
      return [s.unit.id, { period: period.id, answers }];
    }),
  );
}
