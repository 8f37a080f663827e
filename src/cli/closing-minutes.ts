import { isInForce } from '../check/waivers.ts';
import { closedLines, closedOf } from '../compose/closed-period-lines.ts';
import { minutesDoc } from '../compose/minutes-doc.ts';
import { ruleText } from '../compose/standing-book.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import type { Doc } from '../model/doc.ts';
import { withoutUndone } from '../register/known-events.ts';
import { measuresByGroup } from '../register/measures.ts';
import { eventsBefore } from '../register/repeated.ts';
import { type Closing, hashOfAll } from './closing.ts';
import { type PeriodView, viewOf } from './period-view.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** The record of a closing as a document: always of the day of closing and of what the register held then; the plan's part by its snapshot. */
export function minutesOf(
  workspace: Workspace,
  { period, events }: PeriodView,
  closing: Closing,
  signer: string | undefined,
): Doc {
  const { plan } = workspace;
  const before = eventsBefore(events, closing);
  const now = viewOf(workspace, period, events, closing.closedOn);
  const { standing, obligations } = viewOf(workspace, period, before, closing.closedOn, {
    kept: now.obligations,
  });
  const since = closedLines(closedOf(now.standing).closedAgainst, cliVi);
  const last = obligations[0]?.deadline.lastOnTimeDay ?? period.due;
  return minutesDoc({
    plan,
    period,
    words: vi,
    standing,
    byGroup: measuresByGroup(standing.standings),
    closing,
    events: withoutUndone(before),
    ...(since.length > 0 ? { since } : {}),
    takenBack: before.filter((e) => e.kind === 'undone').length,
    waivers: (plan.waivers ?? []).filter((w) => isInForce(w, period, last)),
    provenance: {
      planVersion: closing.planVersion,
      rules: ruleText(standing, vi),
      toolVersion: closing.toolVersion ?? toolVersion,
      asOf: closing.closedOn,
      inputsHash: hashOfAll(closing.inputs ?? []),
    },
    ...(signer ? { signer } : {}),
  });
}
