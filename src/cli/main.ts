import { type Lang, langs } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import { noPaint, type Paint } from '../render/paint.ts';
import { onlyColours, safeForTerminal, safeJson } from '../text/safe-for-terminal.ts';
import type { CommandSpec, Invocation } from './command.ts';
import { asOfFrom } from './dates.ts';
import { describeFailure } from './failure.ts';
import { textsFor } from './language.ts';
import type { Outcome } from './outcome.ts';
import { parseArguments } from './program.ts';
import { CannotRun, exitCodes, UsageError } from './stop.ts';
import { fitToTerminal } from './terminal-text.ts';
import { toolVersion } from './version.ts';
import { momentShape, today, type World } from './world.ts';

export { processWorld } from './world.ts';

function languageOf(world: World): Lang {
  const at = world.argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const typed =
    at < 0 ? undefined : world.argv[at]?.includes('=') ? world.argv[at]?.slice(7) : world.argv[at + 1];
  return langs.find((l) => l === (typed ?? world.env.DONDOC_LANG)) ?? 'vi';
}

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

async function runCommand(world: World, lang: Lang): Promise<number> {
  const { texts, help, words, notes } = await textsFor(lang);
  if (!momentShape.test(world.moment()) || !parseCivilDate(today(world))) {
    throw new UsageError(texts.badMoment({ value: world.moment() }));
  }
  const parsed = parseArguments(world, { texts, help }, toolVersion);
  if (parsed.kind === 'print') {
    world.out(parsed.text);
    return exitCodes.clean;
  }
  const command: CommandSpec = parsed.command;
  oneOf(parsed.options.format, command.formats ?? ['text', 'json'], texts);
  oneOf(parsed.options.lang, langs, texts);
  const { run } = await command.load();
  const invocation: Invocation = {
    world,
    lang,
    texts,
    words,
    notes,
    paint: await paintFor(world, parsed.options.color !== false),
    asOf: asOfFrom(parsed.options.asOf, today(world), texts),
    dryRun: parsed.options.dryRun === true,
    args: parsed.args,
    options: parsed.options,
  };
  const outcome = await run(invocation);
  if (parsed.options.format === 'json' && !outcome.asText) world.out(`${jsonLines(outcome.json)}\n`);
  else if (outcome.text !== '') {
    const text = shownText(world, outcome, invocation.paint !== noPaint);
    world.out(text.endsWith('\n') ? text : `${text}\n`);
  }
  return outcome.exit;
}

async function explainFailure(world: World, lang: Lang, error: unknown): Promise<number> {
  const { texts } = await textsFor(lang);
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

/** The whole program: arguments in, exit code out. The only place that catches. */
export async function main(world: World): Promise<number> {
  if (world.argv.length === 1 && (world.argv[0] === '--version' || world.argv[0] === '-V')) {
    world.out(`dondoc ${toolVersion}\n`);
    return exitCodes.clean;
  }
  const lang = languageOf(world);
  try {
    return await runCommand(world, lang);
  } catch (error) {
    return explainFailure(world, lang, error);
  }
}
