import { dirname, join, resolve } from 'node:path';
import { jointReminder, singleReminder } from '../compose/reminder-doc.ts';
import { remindingReport } from '../compose/reminder-report-doc.ts';
import { sha256Of } from '../disk/store.ts';
import type { Doc } from '../model/doc.ts';
import type { HashedFile } from '../model/register.ts';
import type { Reminded, ReminderRound, ReminderScope } from '../model/reminder.ts';
import { renderDoc } from '../render/docx.ts';
import { joinDocs } from '../render/docx-batch.ts';
import type { Invocation } from './command.ts';
import { loadTemplate, make, outFolder } from './made-files.ts';
import type { Draft } from './register-access.ts';
import type { RemindingContext } from './reminding.ts';
import type { RemindingOptions } from './reminding-options.ts';

/** One letter that was made: its file as shown, and what the register is to remember. */
export interface MadeLetter {
  readonly round: ReminderRound;
  readonly file: string;
  readonly draft: Extract<Draft, { kind: 'letter' }>;
}

export interface MadeRound {
  readonly round: ReminderRound;
  readonly letters: readonly MadeLetter[];
  /** All letters of the round in one file, for printing. */
  readonly batch?: { readonly folder: string; readonly file: string };
}

const names: Readonly<Record<ReminderRound, string>> = {
  0: 'nhac-truoc-han',
  1: 'don-doc-lan-1',
  2: 'don-doc-lan-2',
  3: 'bao-cao-don-doc',
};

/** "don-doc-lan-1-2026-06-22"; a second letter of the round on one day does not take the place of the first. */
function nameOf({ context, invocation }: Workshop, round: ReminderRound): string {
  const today = context.letters.filter((l) => l.round === round && l.recorded === invocation.asOf);
  const runs = new Set(today.map((l) => l.recordedAt)).size;
  return `${names[round]}-${invocation.asOf}${runs > 0 ? `-${runs + 1}` : ''}`;
}

const templates = { letter: 'cong-van.docx', report: 'bao-cao-don-doc.docx' } as const;

function draftOf(
  units: readonly Reminded[],
  { round, scope }: { readonly round: ReminderRound; readonly scope: ReminderScope },
  made: HashedFile,
  due: RemindingOptions['due'],
): MadeLetter['draft'] {
  return {
    kind: 'letter',
    units: units.map((u) => u.standing.unit.id),
    round,
    ...(due && { due }),
    scope,
    made,
    states: Object.fromEntries(units.map((u) => [u.standing.unit.id, u.state])),
  };
}

/** Everything one round is made with. */
interface Workshop {
  readonly invocation: Invocation;
  readonly context: RemindingContext;
  readonly options: RemindingOptions;
  readonly folder: string;
}

async function letterOf(
  { invocation, options, context }: Workshop,
  doc: Doc,
  units: readonly Reminded[],
  about: {
    readonly path: string;
    readonly round: ReminderRound;
    readonly scope: ReminderScope;
    readonly template: Uint8Array;
  },
): Promise<{ readonly letter: MadeLetter; readonly bytes: Uint8Array }> {
  const bytes = await renderDoc(doc, about.template);
  const file = make(invocation, about.path, bytes);
  const path = resolve(invocation.world.cwd, file);
  const inWorkspace = path.slice(context.workspace.root.length + 1).replaceAll('\\', '/');
  const name = path.startsWith(context.workspace.root) ? inWorkspace : file;
  const due = about.scope === 'report' ? undefined : options.due;
  const draft = draftOf(units, about, { name, sha256: sha256Of(bytes) }, due);
  return { letter: { round: about.round, file, draft }, bytes };
}

async function report(shop: Workshop, units: readonly Reminded[]): Promise<MadeRound> {
  const { invocation, context, folder } = shop;
  const template = loadTemplate(invocation, context.workspace.root, templates.report);
  const path = join(folder, `${nameOf(shop, 3)}.docx`);
  const doc = remindingReport(context.source, units);
  const { letter } = await letterOf(shop, doc, units, { path, round: 3, scope: 'report', template });
  return { round: 3, letters: [letter] };
}

async function reminders(shop: Workshop, round: 0 | 1 | 2, units: readonly Reminded[]): Promise<MadeRound> {
  const { invocation, context, options, folder } = shop;
  const due = options.due ?? context.deadline.lastOnTimeDay;
  const template = loadTemplate(invocation, context.workspace.root, templates.letter);
  const name = nameOf(shop, round);
  if (!options.each) {
    const doc = jointReminder(context.source, { round, units, due });
    const path = join(folder, `${name}.docx`);
    const { letter } = await letterOf(shop, doc, units, { path, round, scope: 'joint', template });
    return { round, letters: [letter] };
  }
  const made: { readonly letter: MadeLetter; readonly bytes: Uint8Array }[] = [];
  for (const unit of units) {
    const doc = singleReminder(context.source, { round, units: [unit], due }, unit);
    const path = join(folder, name, `${unit.standing.unit.id}.docx`);
    made.push(await letterOf(shop, doc, [unit], { path, round, scope: 'each', template }));
  }
  const joined = joinDocs(made.map((m) => m.bytes));
  const file = joined ? make(invocation, join(folder, `${name}-ca-tap.docx`), joined) : '';
  return {
    round,
    letters: made.map((m) => m.letter),
    batch: { folder: dirname(made[0]?.letter.file ?? ''), file },
  };
}

/** Makes the letters of every round that applies, the report last; under --dry-run nothing is made. */
export async function makeLetters(
  invocation: Invocation,
  context: RemindingContext,
  options: RemindingOptions,
): Promise<readonly MadeRound[]> {
  const folder = join(outFolder(invocation, context.workspace.root, context.period.id), 'don-doc');
  const shop: Workshop = { invocation, context, options, folder };
  const made: MadeRound[] = [];
  for (const round of [0, 1, 2, 3] as const) {
    if (options.round !== undefined && options.round !== round) continue;
    const units = context.reminding.reminded.filter((r) => r.round === round);
    if (units.length === 0) continue;
    made.push(round === 3 ? await report(shop, units) : await reminders(shop, round, units));
  }
  return made;
}
