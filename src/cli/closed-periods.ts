import { join } from 'node:path';
import { exists } from '../disk/read.ts';
import { registeredPeriods, workspaceMark } from '../disk/workspace.ts';
import type { ClosedPeriod } from '../model/frozen.ts';
import { type Plan, periodById } from '../model/plan.ts';
import { heldAgainst } from './closed-period.ts';
import { closingOf } from './closing.ts';
import { loadEvents } from './register-access.ts';

/** Every closed period of a workspace, held against a plan; none where the folder is no workspace. */
export function closedPeriods(root: string, plan: Plan | undefined): readonly ClosedPeriod[] {
  if (!plan || !exists(join(root, workspaceMark))) return [];
  return registeredPeriods(root).flatMap((id) => {
    const closing = closingOf(loadEvents(root, id).value);
    const period = closing && periodById(plan, id);
    return period ? [heldAgainst({ root, plan }, period, closing)] : [];
  });
}
