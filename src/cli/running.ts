import { type Lang, langs } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import { noPaint, type Paint } from '../render/paint.ts';
import { onlyColours, safeForTerminal, safeJson } from '../text/safe-for-terminal.ts';
import type { Invocation, Loaders } from './command.ts';
import { asOfFrom } from './dates.ts';
import { describeFailure } from './failure.ts';
import { type Language, textsFor } from './language.ts';
import type { Outcome } from './outcome.ts';
import { CannotRun, exitCodes, UsageError } from './stop.ts';
import { fitToTerminal } from './terminal-text.ts';
import type { Typed } from './typed.ts';
import { momentShape, today, type World } from './world.ts';

/** Colours only where a person watches: a terminal, no NO_COLOR, no --no-color. */
async function paintFor(world: World, wanted: boolean): Promise<Paint> {
  if (!wanted || !world.outIsTerminal || (world.env.NO_COLOR ?? '') !== '') return noPaint;
  return (await import('./colour.ts')).colours;
}

function oneOf(value: string | boolean | undefined, known: readonly string[], texts: CliTexts): void {
  if (typeof value === 'string' && !known.includes(value)) {
    throw new UsageError(texts.unknownFormat({ value, known: known.join(', ') }));
  }
}

/** Escapes are told apart from line ends, which `JSON.stringify` puts between the fields. */
const jsonLines = (json: unknown): string =>
  JSON.stringify(json, null, 2).split('\n').map(safeJson).join('\n');

/** A file printed where no terminal shows it keeps every byte; all else is fit to be shown. */
function shownText(world: World, { text, asIs }: Outcome, coloured: boolean): string {
  if (asIs) return world.outIsTerminal ? onlyColours(text.replace(/\r\n/g, '\n'), coloured) : text;
  const safe = onlyColours(text, coloured);
  return world.outIsTerminal ? fitToTerminal(safe, world.columns) : safe;
}

type Run = Extract<Typed, { kind: 'run' }>;

async function outcomeOf(
  world: World,
  lang: Lang,
  { texts, words, notes }: Language,
  { command, args, options }: Run,
  commands: Loaders,
): Promise<number> {
  if (!momentShape.test(world.moment()) || !parseCivilDate(today(world))) {
    throw new UsageError(texts.badMoment({ value: world.moment() }));
  }
  oneOf(options.format, command.formats ?? ['text', 'json'], texts);
  oneOf(options.lang, langs, texts);
  const module = await commands[command.name]?.();
  if (!module) throw new Error(command.name);
  const invocation: Invocation = {
    world,
    lang,
    texts,
    words,
    notes,
    paint: await paintFor(world, options.color !== false),
    asOf: asOfFrom(options.asOf, today(world), texts),
    dryRun: options.dryRun === true,
    args,
    options,
  };
  const outcome = await module.run(invocation);
  if (options.format === 'json' && !outcome.asText) world.out(`${jsonLines(outcome.json)}\n`);
  else if (outcome.text !== '') {
    const text = shownText(world, outcome, invocation.paint !== noPaint);
    world.out(text.endsWith('\n') ? text : `${text}\n`);
  }
  return outcome.exit;
}

function explainFailure(world: World, { texts }: Language, error: unknown): number {
  if (error instanceof UsageError) {
    world.err(`${safeForTerminal(error.message)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof CannotRun) {
    world.err(`${safeForTerminal(error.message)}\n`);
    return exitCodes.cannotRun;
  }
  world.err(`${safeForTerminal(describeFailure(error, texts))}\n`);
  if (world.argv.includes('--debug') && error instanceof Error)
    world.err(`${safeForTerminal(error.stack ?? '')}\n`);
  return exitCodes.cannotRun;
}

/** What runs one of these commands and prints its outcome: the only place that catches. */
export function runWith(commands: Loaders): (world: World, lang: Lang, typed: Run) => Promise<number> {
  return async (world, lang, typed) => {
    const language = await textsFor(lang);
    try {
      return await outcomeOf(world, lang, language, typed, commands);
    } catch (error) {
      return explainFailure(world, language, error);
    }
  };
}
