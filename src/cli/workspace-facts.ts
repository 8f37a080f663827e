import { join } from 'node:path';
import { hashInName } from '../check/workspace/input.ts';
import { codeOf } from '../disk/fault.ts';
import { isTracked } from '../disk/git-tracked.ts';
import { replacementState } from '../disk/replace-all.ts';
import { entriesOf, hashAndSize } from '../disk/stored-entries.ts';
import { computerName, nodeVersion } from '../disk/system.ts';
import { readPlanFiles } from '../disk/workspace.ts';
import { otherCaches } from '../disk/workspace-care.ts';
import type { StoredEntry, WorkspaceFacts } from '../model/workspace-facts.ts';
import { withDatedPeriods } from '../schedule/plan-in-force.ts';
import type { Invocation } from './command.ts';
import { chosenTemplates } from './office-templates.ts';
import { checkPlanFiles } from './plan-checking.ts';
import { progress } from './progress.ts';
import { CannotRun, UsageError } from './stop.ts';
import { checkTemplates, departures } from './template-checking.ts';
import { toolBuild } from './version.ts';
import { closedFactsOf, registerOf, tailsOf } from './workspace-register-facts.ts';
import {
  clockFactsOf,
  diskFactsOf,
  lockFactsOf,
  newerFiles,
  outdatedFacts,
  temporariesOf,
} from './workspace-system-facts.ts';

type Try = <T>(file: string, work: () => T, otherwise: T) => T;

interface Trying {
  readonly tried: Try;
  readonly unreadable: WorkspaceFacts['unreadable'];
}

/** A fault of the disk at one file is a finding; everything else is looked at all the same. */
function trying(): Trying {
  const unreadable: { file: string; why: string }[] = [];
  const tried: Try = (file, work, otherwise) => {
    try {
      return work();
    } catch (error) {
      const why = codeOf(error);
      if (why === '') throw error;
      unreadable.push({ file, why });
      return otherwise;
    }
  };
  return { tried, unreadable };
}

const periodName = /^(\d{4}-[a-z0-9-]+)\.(?:jsonl|frozen\.json)$/;

function registersIn(root: string, { tried }: Trying) {
  const entries = tried('register', () => entriesOf(root, 'register'), []);
  const isOurs = (e: StoredEntry): boolean => e.what === 'file' && periodName.test(e.name);
  const read = entries
    .filter((e) => isOurs(e) && e.name.endsWith('.jsonl'))
    .flatMap(({ name }) =>
      tried(`register/${name}`, () => [registerOf(root, name.slice(0, -'.jsonl'.length))], []),
    );
  return { read, stray: entries.filter((e) => !isOurs(e) && e.name !== '.gitkeep').map((e) => e.name) };
}

/** Every stored file with the hash of what lies there now. */
export function storedIn(
  { world, texts }: Invocation,
  root: string,
  { tried }: Pick<Trying, 'tried'>,
): readonly StoredEntry[] {
  const entries = tried('submissions', () => entriesOf(root, 'submissions'), []).filter(
    (e) => e.name !== '.gitkeep',
  );
  const bar = progress(world, texts.doctor.hashing, entries.length);
  const stored = entries.map((entry): StoredEntry => {
    bar.step();
    if (entry.what !== 'file' || hashInName(entry.name) === undefined) return entry;
    const file = `submissions/${entry.name}`;
    return { ...entry, ...tried<Partial<StoredEntry>>(file, () => hashAndSize(join(root, file)), {}) };
  });
  const seconds = bar.done() / 1000;
  // On the error stream: the check-up itself is the same however fast the machine.
  if (world.errIsTerminal && seconds >= 1)
    world.err(`${texts.doctor.hashed({ count: stored.length, seconds: seconds.toFixed(1) })}\n`);
  return stored;
}

async function templatesOf(invocation: Invocation): Promise<WorkspaceFacts['templates']> {
  try {
    const { templates } = chosenTemplates({ ...invocation, args: [] });
    const checked = await checkTemplates(invocation, templates);
    const count = (severity: string): number =>
      checked.flatMap((c) => c.findings).filter((f) => f.severity === severity).length;
    const wrong = checked.flatMap(departures).filter((d) => d.certain).length;
    return { count: templates.length, errors: count('error') + wrong, warnings: count('warning') };
  } catch (error) {
    // A template that cannot even be opened: `template check` says which.
    if (error instanceof CannotRun || error instanceof UsageError)
      return { count: 0, errors: 1, warnings: 0 };
    throw error;
  }
}

/** Looks at everything of a workspace and writes nothing. `stored`: as hashed a moment ago. */
export async function gatherFacts(
  invocation: Invocation,
  root: string,
  stored?: readonly StoredEntry[],
): Promise<WorkspaceFacts> {
  const { world, asOf } = invocation;
  const attempts = trying();
  const { tried, unreadable } = attempts;
  const { read, stray } = registersIn(root, attempts);
  const registers = read.map((r) => r.facts);
  const migration = tried('.dondoc/migrate', () => replacementState(root), undefined);
  const lock = tried('.dondoc/lock', () => lockFactsOf(root), undefined);
  const checked = tried(
    'plan',
    () => checkPlanFiles(readPlanFiles(join(root, 'plan'), 'plan'), root, asOf),
    undefined,
  );
  const templates = migration ? undefined : await templatesOf(invocation);
  return {
    host: computerName(),
    registers,
    registerStray: stray,
    tails: tried('.dondoc/tail', () => tailsOf(root), []),
    stored: stored ?? storedIn(invocation, root, attempts),
    ...(checked?.plan ? { periods: withDatedPeriods(checked.plan).periods.map((p) => p.id) } : {}),
    ...(lock ? { lock } : {}),
    ...(migration ? { migration } : {}),
    temporaries: tried('.dondoc', () => temporariesOf(root, world), []),
    caches: tried('.dondoc/cache', () => otherCaches(root, toolBuild), []),
    closed: read.flatMap((r) => tried(r.facts.file, () => closedFactsOf(root, r), [])),
    clock: clockFactsOf(world, registers),
    disk: diskFactsOf(root),
    outdated: tried('schemas', () => outdatedFacts(root), []),
    newer: tried('editorial', () => newerFiles(root), []),
    contactsInGit: isTracked(root, 'contacts.csv'),
    node: nodeVersion(),
    ...(checked ? { plan: checked.findings } : {}),
    ...(templates ? { templates } : {}),
    unreadable,
  };
}
