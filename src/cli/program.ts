import { Command, CommanderError } from 'commander';
import type { HelpTexts } from '../messages/help.ts';
import { nearest } from '../text/nearest.ts';
import type { CommandSpec } from './command.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Language } from './language.ts';
import { UsageError } from './stop.ts';
import { boardCommand, commandTable, globalOptions, parentAliases } from './table.ts';
import type { World } from './world.ts';

type Texts = Pick<Language, 'texts' | 'help'>;

export type Parsed =
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: CommandSpec;
      readonly args: readonly string[];
      readonly options: Readonly<Record<string, string | boolean | undefined>>;
    };

function usageMessage(error: CommanderError, { texts, help }: Texts): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean ([^?)]+)\?\)/i.exec(error.message)?.[1];
  const name = quoted.split(' ')[0]?.replace(/,$/, '') ?? '';
  const hint = suggestion ? ` ${texts.didYouMean({ suggestion })}` : '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `${texts.unknownOption({ name })}${hint}`;
    case 'commander.unknownCommand':
      return `${texts.unknownCommand({ name })}${hint}`;
    case 'commander.missingArgument':
      return texts.missingArgument({
        name: (help.placeholders as Readonly<Record<string, string>>)[name] ?? name,
      });
    case 'commander.optionMissingArgument':
      return texts.optionNeedsValue({ name: quoted });
    case 'commander.excessArguments':
      return texts.tooManyArguments({});
    default:
      return texts.wrongUsage({});
  }
}

/** The word that should have been a command, with the command meant, where the rest of the line hangs on it. */
function mistypedCommand(argv: readonly string[]): { name: string; meant: string | undefined } | undefined {
  const words = argv.filter((w) => !w.startsWith('-'));
  const [first = '', second = ''] = words;
  const known = commandTable.flatMap((c) => [
    c.name.split(' ')[0] ?? '',
    c.name.includes(' ') ? (parentAliases[c.name.split(' ')[0] ?? ''] ?? '') : (c.alias ?? ''),
    c.otherAlias ?? '',
  ]);
  if (!known.includes(first)) return { name: first, meant: nearest(first, known) };
  const [parent] = Object.entries(parentAliases).find((pair) => pair.includes(first)) ?? [];
  if (parent === undefined) return undefined;
  const below = commandTable.filter((c) => c.name.startsWith(`${parent} `));
  const under = below.flatMap((c) => [c.name.slice(parent.length + 1), c.alias ?? '']);
  return under.includes(second) ? undefined : { name: second, meant: nearest(second, under) };
}

function usageError(error: CommanderError, argv: readonly string[], language: Texts): UsageError {
  const { texts } = language;
  const mistyped = error.code === 'commander.excessArguments' ? mistypedCommand(argv) : undefined;
  const message = mistyped
    ? [
        texts.unknownCommand({ name: mistyped.name }),
        ...(mistyped.meant ? [texts.didYouMean({ suggestion: mistyped.meant })] : []),
      ].join(' ')
    : usageMessage(error, language);
  return new UsageError(`${message}\n${texts.seeHelp({})}`);
}

function addOptions(command: Command, flags: readonly string[]): Command {
  for (const f of flags) command.option(f);
  return command;
}

type Run = Extract<Parsed, { kind: 'run' }>;

interface Ending {
  readonly print: (text: string) => void;
  readonly run: (command: CommandSpec, args: readonly string[], options: Run['options']) => void;
}

function prepare(command: Command, help: () => string, ending: Ending): Command {
  return command
    .helpOption('-h, --help')
    .configureHelp({ formatHelp: help })
    .configureOutput({ writeOut: ending.print, writeErr: () => {} })
    .exitOverride();
}

function addCommand(root: Command, spec: CommandSpec, help: HelpTexts, ending: Ending): void {
  const [first = '', second] = spec.name.split(' ');
  const parent = second
    ? (root.commands.find((c) => c.name() === first) ?? addParent(root, first, help, ending))
    : root;
  const own = prepare(parent.command(second ?? first), () => commandHelp(spec, help), ending);
  if (spec.alias) own.alias(spec.alias);
  if (spec.otherAlias) own.alias(spec.otherAlias);
  if (spec.args) own.arguments(spec.args);
  addOptions(addOptions(own, spec.options), globalOptions).action(() => {
    ending.run(spec, own.args, { ...root.opts(), ...own.opts() });
  });
}

function addParent(root: Command, word: string, help: HelpTexts, ending: Ending): Command {
  const text = (): string => programHelp(help, word);
  return prepare(root.command(word).alias(parentAliases[word] ?? word), text, ending).action(() =>
    ending.print(text()),
  );
}

/** Turns the command line into the command to run, or the help text to print. Throws UsageError in plain words. */
export function parseArguments(world: World, language: Texts, version: string): Parsed {
  const { help } = language;
  let chosen: Run | undefined;
  let printed = '';
  const ending: Ending = {
    print: (text) => {
      printed += text;
    },
    run: (command, args, options) => {
      chosen = { kind: 'run', command, args, options };
    },
  };
  const root = prepare(new Command('dondoc'), () => programHelp(help), ending).version(
    `dondoc ${version}`,
    '-V, --version',
  );
  addOptions(addOptions(root, boardCommand.options), globalOptions).action(() =>
    ending.run(boardCommand, [], root.opts()),
  );
  for (const spec of commandTable) addCommand(root, spec, help, ending);
  try {
    root.parse([...world.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, world.argv, language);
  }
  return chosen ?? { kind: 'print', text: printed };
}
