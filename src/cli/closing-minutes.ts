import { isInForce } from '../check/waivers.ts';
import { minutesDoc } from '../compose/minutes-doc.ts';
import { ruleText } from '../compose/standing-book.ts';
import { vi } from '../messages/vi/words.ts';
import type { Doc } from '../model/doc.ts';
import { withoutUndone } from '../register/known-events.ts';
import { measuresByGroup } from '../register/measures.ts';
import { beforeClosing, type Closing, hashOfAll } from './closing.ts';
import { type PeriodView, viewOf } from './period-view.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** The record of a closing as a document: always of the day of closing and of what the register held then. */
export function minutesOf(
  workspace: Workspace,
  { period, events }: PeriodView,
  closing: Closing,
  signer: string | undefined,
): Doc {
  const { plan } = workspace;
  const before = beforeClosing(events, closing);
  const { standing, obligations } = viewOf(workspace, period, before, closing.closedOn);
  const last = obligations[0]?.deadline.lastOnTimeDay ?? period.due;
  return minutesDoc({
    plan,
    period,
    words: vi,
    standing,
    byGroup: measuresByGroup(standing.standings),
    closing,
    events: withoutUndone(before),
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
