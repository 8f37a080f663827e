import { join, relative, resolve } from 'node:path';
import { gitFilesAt, isGitFailure } from '../disk/git.ts';
import { readPlanFiles } from '../disk/workspace.ts';
import type { Finding } from '../model/finding.ts';
import { planFileNames } from '../model/plan-reading.ts';
import { readPlan } from '../read/plan.ts';
import { findingsAsText } from '../render/findings.ts';
import type { PlanSide } from '../schedule/plan-difference-side.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Invocation } from './command.ts';
import { CannotRun, UsageError } from './stop.ts';
import { planRoot } from './workspace.ts';

type PlanTexts = ReturnType<typeof readPlanFiles>;

/** A plan to compare, with what it is called. */
export interface NamedSide extends PlanSide {
  readonly label: string;
}

interface FoundTexts {
  readonly label: string;
  readonly texts: PlanTexts;
}

/** Errors of an unreadable plan that are shown one by one. */
const shownErrors = 3;

function working(invocation: Invocation): FoundTexts {
  const folder = join(planRoot(invocation), 'plan');
  const shown = relative(invocation.world.cwd, folder) || '.';
  return {
    label: invocation.texts.planDiff.working,
    texts: readPlanFiles(folder, shown.startsWith('..') ? folder : shown),
  };
}

/** A folder with plan files, or one that holds it as `plan/`. */
function fromFolder(typed: string, cwd: string): FoundTexts | undefined {
  const given = resolve(cwd, typed);
  const shown = typed.replace(/\/+$/, '') || '/';
  const inside = readPlanFiles(join(given, 'plan'), `${shown}/plan`);
  if (inside.size > 0) return { label: typed, texts: inside };
  const own = readPlanFiles(given, shown);
  return own.size > 0 ? { label: typed, texts: own } : undefined;
}

/** The plan of the workspace at hand as it was in a revision. */
function fromGit(invocation: Invocation, revision: string): FoundTexts {
  const { texts } = invocation;
  const files = gitFilesAt(planRoot(invocation), revision, 'plan');
  if (isGitFailure(files))
    throw new UsageError(
      texts.planDiff.noSide({ value: revision, why: texts.planDiff.git[files.problem] ?? '' }),
    );
  const found = new Map<string, { path: string; text: string }>();
  for (const name of planFileNames.map((n) => `${n}.yaml`)) {
    const bytes = files.get(name);
    if (bytes)
      found.set(name, { path: `${revision}:plan/${name}`, text: Buffer.from(bytes).toString('utf8') });
  }
  if (found.size === 0)
    throw new UsageError(
      texts.planDiff.noSide({ value: revision, why: texts.planDiff.git['no-folder'] ?? '' }),
    );
  return { label: revision, texts: found };
}

function read(invocation: Invocation, { label, texts: files }: FoundTexts): NamedSide {
  const { texts, lang, words, paint } = invocation;
  const { value, findings } = readPlan(files);
  const errors: readonly Finding[] = findings.filter((f) => f.severity === 'error');
  if (errors.length > 0 || !value.plan || !value.files) {
    const list = findingsAsText(errors.slice(0, shownErrors), { lang, texts, words, paint, all: true });
    throw new CannotRun(
      texts.planDiff.unusable({ side: safeForTerminal(label), errors: errors.length, list }),
    );
  }
  return { label, plan: value.plan, files: value.files, locate: value.locate };
}

/** `A B`, `A..B`, `A` against the files at hand, or nothing: the last commit against the files at hand. */
export function planSides(invocation: Invocation): { readonly before: NamedSide; readonly after: NamedSide } {
  const { args, world } = invocation;
  const [first = 'HEAD', second] = args.length === 1 && args[0] ? ranged(args[0], world.cwd) : args;
  const side = (typed: string): NamedSide =>
    read(invocation, fromFolder(typed, world.cwd) ?? fromGit(invocation, typed));
  return {
    before: side(first),
    after: second === undefined ? read(invocation, working(invocation)) : side(second),
  };
}

function ranged(typed: string, cwd: string): readonly string[] {
  const m = /^(.+?)\.\.\.?(.+)$/.exec(typed);
  return m && !fromFolder(typed, cwd) ? [m[1] ?? '', m[2] ?? ''] : [typed];
}
