import { join } from 'node:path';
import { readTextIfThere } from '../../disk/read.ts';
import { readPlanFiles } from '../../disk/workspace.ts';
import { writeWhole } from '../../disk/write.ts';
import { type Plan, periodById, taskById } from '../../model/plan.ts';
import type { AdHocRequest } from '../../model/reporting.ts';
import { readPlan } from '../../read/plan.ts';
import { addRequest } from '../../read/requests-edit.ts';
import { obligationsFor } from '../../schedule/obligations.ts';
import { tidy } from '../../text/canonical.ts';
import { chooseUnit } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import { neededDate } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { whileLocked } from '../register-access.ts';
import { CannotRun, UsageError } from '../stop.ts';
import { openWorkspace } from '../workspace.ts';

function needed(invocation: Invocation, option: string): string {
  const value = optionText(invocation, option)?.trim();
  if (!value) throw new UsageError(invocation.texts.optionNeeded({ option: `--${option}` }));
  return value;
}

function listOf(invocation: Invocation, option: string): readonly string[] {
  return (optionText(invocation, option) ?? '')
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w !== '');
}

function namedUnits(invocation: Invocation, plan: Plan): readonly string[] {
  return listOf(invocation, 'units').map((w) =>
    plan.groups.some((g) => g.id === w) ? w : chooseUnit(invocation, plan, w).id,
  );
}

function namedTasks(invocation: Invocation, plan: Plan): readonly string[] {
  return listOf(invocation, 'tasks').map((t) => {
    if (!taskById(plan, t)) {
      const known = plan.appendix.tasks.map((x) => x.id).join(', ');
      throw new UsageError(invocation.texts.unknownTask({ value: t, known }));
    }
    return t;
  });
}

function nextId(plan: Plan, year: number): string {
  const prefix = `${year}-dx-`;
  const used = plan.periods
    .filter((p) => p.id.startsWith(prefix))
    .map((p) => Number(p.id.slice(prefix.length)));
  return `${prefix}${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}

function requestFrom(invocation: Invocation, plan: Plan): AdHocRequest {
  const { texts } = invocation;
  const date = neededDate(invocation, 'date');
  const due = neededDate(invocation, 'due');
  if (due <= date)
    throw new UsageError(texts.dueBeforeRequest({ due: texts.day(due), date: texts.day(date) }));
  const number = needed(invocation, 'number');
  const same = plan.periods.find((p) => p.request?.date === date && tidy(p.request.number) === tidy(number));
  if (same) throw new UsageError(texts.requestTwice({ number, id: same.id }));
  const wording = optionText(invocation, 'wording') ?? plan.reporting.rule.wording;
  if (wording !== 'before' && wording !== 'by') {
    throw new UsageError(texts.unknownFormat({ value: wording, known: 'before, by' }));
  }
  return {
    id: nextId(plan, Number(date.slice(0, 4))),
    number,
    date,
    subject: needed(invocation, 'subject'),
    units: namedUnits(invocation, plan),
    tasks: namedTasks(invocation, plan),
    due,
    wording,
  };
}

/** Records an ad hoc request (Điều 2 khoản 1 "đột xuất khi có yêu cầu") in plan/requests.yaml. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { root, plan } = await openWorkspace(invocation);
  const { texts, words } = invocation;
  const request = requestFrom(invocation, plan);
  const path = join(root, 'plan', 'requests.yaml');
  return whileLocked(invocation, root, () => {
    const edited = addRequest(readTextIfThere(path) ?? 'version: 1\nrequests: []\n', request);
    const files = new Map(readPlanFiles(join(root, 'plan'), 'plan'));
    const reread = readPlan(files.set('requests.yaml', { path: 'plan/requests.yaml', text: edited })).value
      .plan;
    const period = reread ? periodById(reread, request.id) : undefined;
    if (!reread || !period) throw new CannotRun(texts.requestUnreadable({}));
    if (!invocation.dryRun) writeWhole(path, edited);
    const obligations = obligationsFor(reread, period);
    const deadline = obligations[0]?.deadline;
    const lines = [
      texts.requestRecorded({ id: request.id, units: obligations.length }),
      ...(deadline ? [words.deadline(deadline)] : []),
      texts.nextStep({ command: `dondoc form --all --period ${request.id}` }),
      ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ];
    return {
      text: lines.join('\n'),
      json: { request, obligations: obligations.length, deadline },
      exit: 0 as const,
    };
  });
}
