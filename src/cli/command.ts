import type { Lang } from '../messages/lang.ts';
import type { StandingNotes } from '../messages/standing-notes.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { PastPlan } from '../model/past-plan.ts';
import type { Paint } from '../render/paint.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** One use of a command: what was typed, in which world and language. */
export interface Invocation {
  readonly world: World;
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly words: Words;
  readonly notes: StandingNotes;
  readonly paint: Paint;
  readonly asOf: CivilDate;
  readonly dryRun: boolean;
  /** Looking back: plan and register as they stood then (`--plan-at`). */
  readonly past?: PastPlan;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandSpec {
  /** "status", or "plan check" for a command below another. */
  readonly name: string;
  readonly alias?: string;
  /** A second word that people type for it. */
  readonly otherAlias?: string;
  /** What stands behind it: "<unit>" must, "[unit]" may, "[file...]" may several times. */
  readonly args?: string;
  /** Option flags; what each does stands in the help texts under its long name. */
  readonly options: readonly string[];
  /** What `--format` takes; text and json where it is not said. */
  readonly formats?: readonly string[];
}

interface CommandModule {
  readonly run: (invocation: Invocation) => Promise<Outcome> | Outcome;
}

/** Modules of commands by the command's name. */
export type Loaders = Readonly<Record<string, () => Promise<CommandModule>>>;

export function optionText(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === 'string' ? value : undefined;
}

export function optionOn(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}
