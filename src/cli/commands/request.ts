import { join } from 'node:path';
import { readTextIfThere } from '../../disk/read.ts';
import { readPlanFiles } from '../../disk/workspace.ts';
import { writeWhole } from '../../disk/write.ts';
import { type Plan, periodById, taskById } from '../../model/plan.ts';
import type { AdHocRequest, Period } from '../../model/reporting.ts';
import { readPlan } from '../../read/plan.ts';
import { addRequest } from '../../read/requests-edit.ts';
import { saysTheSame } from '../../register/repeated.ts';
import { obligationsFor } from '../../schedule/obligations.ts';
import { tidy } from '../../text/canonical.ts';
import { chooseUnit } from '../choose-unit.ts';
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
  const wording = optionText(invocation, 'wording') ?? plan.reporting.rule.wording;
  if (wording !== 'before' && wording !== 'by') {
    throw new UsageError(texts.unknownFormat({ value: wording, known: 'before, by' }));
  }
  return {
    id: nextId(plan, Number(date.slice(0, 4))),
    number: needed(invocation, 'number'),
    date,
    subject: needed(invocation, 'subject'),
    units: namedUnits(invocation, plan),
    tasks: namedTasks(invocation, plan),
    due,
    wording,
  };
}

/** The request already on record, where this is the same once more; another one with its number is refused. */
function recordedBefore({ texts }: Invocation, plan: Plan, request: AdHocRequest): Period | undefined {
  const { number, date } = request;
  const same = plan.periods.find((p) => p.request?.date === date && tidy(p.request.number) === tidy(number));
  if (!same?.request) return undefined;
  if (saysTheSame(same.request, request)) return same;
  throw new UsageError(texts.requestTwice({ number, id: same.id }));
}

function outcomeOf(
  { texts, words, dryRun }: Invocation,
  { plan, period, request, already }: Recorded,
): Outcome {
  const obligations = obligationsFor(plan, period);
  const deadline = obligations[0]?.deadline;
  const values = { id: period.id, units: obligations.length };
  const lines = [
    already ? texts.repeating.request(values) : texts.requestRecorded(values),
    ...(deadline ? [words.deadline(deadline)] : []),
    texts.nextStep({ command: `dondoc form --all --period ${period.id}` }),
    ...(dryRun ? [texts.dryRunNothing] : []),
  ];
  const json = { request, obligations: obligations.length, deadline, ...(already && { already }) };
  return { text: lines.join('\n'), json, exit: 0 };
}

interface Recorded {
  readonly plan: Plan;
  readonly period: Period;
  readonly request: AdHocRequest;
  readonly already: boolean;
}

/** Records an ad hoc request (Điều 2 khoản 1 "đột xuất khi có yêu cầu") in plan/requests.yaml. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { root } = await openWorkspace(invocation);
  return whileLocked(invocation, root, async () => {
    // Read again: another clerk may have been before us at the lock.
    const { plan } = await openWorkspace(invocation);
    const request = requestFrom(invocation, plan);
    const before = recordedBefore(invocation, plan, request);
    if (before?.request)
      return outcomeOf(invocation, { plan, period: before, request: before.request, already: true });
    const path = join(root, 'plan', 'requests.yaml');
    const edited = addRequest(readTextIfThere(path) ?? 'version: 1\nrequests: []\n', request);
    const files = new Map(readPlanFiles(join(root, 'plan'), 'plan'));
    const reread = readPlan(files.set('requests.yaml', { path: 'plan/requests.yaml', text: edited })).value
      .plan;
    const period = reread ? periodById(reread, request.id) : undefined;
    if (!reread || !period) throw new CannotRun(invocation.texts.requestUnreadable({}));
    if (!invocation.dryRun) writeWhole(path, edited);
    return outcomeOf(invocation, { plan: reread, period, request, already: false });
  });
}
