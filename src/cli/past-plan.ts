import { join } from 'node:path';
import {
  type GitCommit,
  type GitFailure,
  gitCommittedBefore,
  gitFilesAt,
  gitRevisionOf,
  isGitFailure,
} from '../disk/git.ts';
import { gitLaterBefore } from '../disk/git-order.ts';
import { gitUnkept } from '../disk/git-unkept.ts';
import { sha256Of } from '../disk/store.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { eventNumber } from '../model/event-id.ts';
import type { NoHistory, PastPlan, PastRegister } from '../model/past-plan.ts';
import { isStrayPlanFile, planFileNames } from '../model/plan-reading.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import { eventLine, readRegister } from '../read/register.ts';
import { decodeYaml } from '../read/yaml-decode.ts';
import { shortDay } from '../text/print.ts';

import { type Invocation, optionText } from './command.ts';
import { parseTypedDate } from './dates.ts';
import { damageOf, loadEvents } from './register-access.ts';
import { CannotRun, UsageError } from './stop.ts';
import { workspaceRoot } from './workspace.ts';
import { today } from './world.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The invocation as of `--plan-at`, if that was typed: every reader of the plan and the register then sees those of that evening. */
export function atPastPlan(invocation: Invocation): Invocation {
  const typed = optionText(invocation, 'planAt');
  if (typed === undefined) return invocation;
  const root = workspaceRoot(invocation);
  if (root === undefined) throw new CannotRun(invocation.texts.noWorkspace({}));
  refuseFuture(invocation, typed.trim());
  const past = pastPlan(invocation, root, typed.trim());
  return { ...invocation, asOf: past.evening, past };
}

/** An evening that has not been: nobody knows what will have been recorded by then. */
function refuseFuture({ texts, world, asOf }: Invocation, typed: string): void {
  const now = today(world);
  const day = parseTypedDate(typed);
  const late = day !== undefined && day > now ? day : asOf > now ? asOf : undefined;
  if (late !== undefined)
    throw new UsageError(texts.past.future({ day: shortDay(late), today: shortDay(now) }));
}

function pastPlan(invocation: Invocation, root: string, typed: string): PastPlan {
  const day = parseTypedDate(typed);
  const stop = (why: NoHistory): never => {
    throw new CannotRun(`${invocation.texts.past.problems[why]({ revision: typed })} [${why}]`);
  };
  const commit = day ? gitCommittedBefore(root, day) : gitRevisionOf(root, typed);
  if (isGitFailure(commit))
    return day ? byEvents(invocation, root, day, commit.problem) : stop(commit.problem);
  const plan = gitFilesAt(root, commit.commit, 'plan');
  if (isGitFailure(plan)) return day ? byEvents(invocation, root, day, plan.problem) : stop(plan.problem);
  return byGit(invocation, root, commit, plan, day);
}

/** git is asked once for each period. */
function once(read: PastPlan['register']): PastPlan['register'] {
  const known = new Map<string, PastRegister>();
  return (period) => {
    const register = known.get(period) ?? read(period);
    known.set(period, register);
    return register;
  };
}

/** `--as-of` where it is typed, else the day that `--plan-at` names. */
function eveningOf(invocation: Invocation, day: CivilDate): CivilDate {
  return optionText(invocation, 'asOf') === undefined ? day : invocation.asOf;
}

function byEvents(invocation: Invocation, root: string, day: CivilDate, why: NoHistory): PastPlan {
  const evening = eveningOf(invocation, day);
  return {
    by: 'events',
    why,
    evening,
    register: once((period) => {
      const events = eventsNow(invocation, root, period).filter((e) => recordedOn(e) <= evening);
      return { events, committed: 0, added: 0, lost: [] };
    }),
  };
}

function byGit(
  invocation: Invocation,
  root: string,
  at: GitCommit,
  plan: Files,
  day: CivilDate | undefined,
): PastPlan {
  const evening = eveningOf(invocation, day ?? (at.committedAt.slice(0, 10) as CivilDate));
  const registers = gitFilesAt(root, at.commit, 'register');
  const laterBefore = gitLaterBefore(root, at);
  return {
    by: 'git',
    ...at,
    evening,
    planFiles: planTextsOf(plan, at.short),
    planHashes: hashesOf(plan),
    planEdited: planEdited(root, at),
    ...(laterBefore === undefined ? {} : { laterBefore }),
    register: once((period) => registerAt(invocation, root, period, registers, at.short, evening)),
  };
}

function planTextsOf(files: Files, short: string): ReadonlyMap<string, { path: string; text: string }> {
  const texts = new Map<string, { path: string; text: string }>();
  for (const name of planFileNames.map((n) => `${n}.yaml`)) {
    const bytes = files.get(name);
    if (bytes) texts.set(name, { path: `${short}:plan/${name}`, text: textOf(bytes, name) });
  }
  for (const name of [...files.keys()].filter((n) => isStrayPlanFile(n) && !n.includes('/')))
    texts.set(`${name}/`, { path: `${short}:plan/${name}`, text: '' });
  return texts;
}

/** Bytes that are no text are left for the reader to refuse at their place. */
function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeYaml(bytes, name);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
}

function hashesOf(files: Files): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, bytes]) => [`plan/${name}`, sha256Of(bytes)]));
}

function planEdited(root: string, at: GitCommit): readonly string[] {
  const head = gitRevisionOf(root);
  if (isGitFailure(head) || head.commit !== at.commit) return [];
  const unkept = gitUnkept(
    root,
    planFileNames.map((n) => `plan/${n}.yaml`),
  );
  return isGitFailure(unkept) ? [] : unkept.map((u) => u.path);
}

function eventsNow(invocation: Invocation, root: string, period: string): readonly RegisterEvent[] {
  const { value, findings } = loadEvents(root, period);
  const damage = damageOf(invocation, findings);
  if (damage) throw damage;
  return value;
}

/** Lines of the revision, with those of that evening that had not been committed yet. */
function registerAt(
  invocation: Invocation,
  root: string,
  period: string,
  registers: Files | GitFailure,
  short: string,
  evening: CivilDate,
): PastRegister {
  const name = `${period}.jsonl`;
  const bytes = isGitFailure(registers) ? undefined : registers.get(name);
  const then = readRegister(`${short}:register/${name}`, bytes ? new TextDecoder().decode(bytes) : '');
  const damage = damageOf(invocation, then.findings);
  if (damage) throw damage;
  const now = eventsNow(invocation, root, period);
  const lines = new Map(now.map((e) => [e.id, eventLine(e)]));
  const committed = new Set(then.value.map((e) => e.id));
  const by = (e: RegisterEvent): boolean => recordedOn(e) <= evening;
  const added = now.filter((e) => by(e) && !committed.has(e.id));
  const kept = gitUnkept(root, [join('register', name).replaceAll('\\', '/')]);
  const unkept = isGitFailure(kept) ? undefined : kept[0]?.why;
  return {
    events: [...then.value.filter(by), ...added].toSorted((a, b) => eventNumber(a) - eventNumber(b)),
    committed: then.value.filter(by).length,
    added: added.length,
    lost: then.value.filter((e) => lines.get(e.id) !== eventLine(e)).map((e) => e.id),
    ...(unkept ? { unkept } : {}),
  };
}
