import { Command, CommanderError } from 'commander';
import { nearest } from '../text/nearest.ts';
import type { CommandSpec } from './command.ts';
import { boardCommand, commandTable, globalOptions, parentAliases } from './table.ts';
import type { Options, Typed, Wrong } from './typed.ts';

/** What the library found out about a line, filled in while it reads. */
interface Heard {
  typed: Typed | undefined;
}

/** The word that should have been a command, with the command meant, where the rest of the line hangs on it. */
function mistypedCommand(argv: readonly string[]): Wrong | undefined {
  const words = argv.filter((w) => !w.startsWith('-'));
  const [first = '', second = ''] = words;
  const known = commandTable.flatMap((c) => [
    c.name.split(' ')[0] ?? '',
    c.name.includes(' ') ? (parentAliases[c.name.split(' ')[0] ?? ''] ?? '') : (c.alias ?? ''),
    c.otherAlias ?? '',
  ]);
  if (!known.includes(first)) return { why: 'command', name: first, meant: nearest(first, known) };
  const [parent] = Object.entries(parentAliases).find((pair) => pair.includes(first)) ?? [];
  if (parent === undefined) return undefined;
  const below = commandTable.filter((c) => c.name.startsWith(`${parent} `));
  const under = below.flatMap((c) => [c.name.slice(parent.length + 1), c.alias ?? '']);
  return under.includes(second) ? undefined : { why: 'command', name: second, meant: nearest(second, under) };
}

/** A word too many of a command that chooses its period with an option. */
function periodIn(argv: readonly string[], command: string): string | undefined {
  const spec = commandTable.find((c) => c.name.split(' ').at(-1) === command);
  const chooses = spec?.options.includes('--period <period>');
  return chooses ? argv.find((word) => /^\d{4}-(?:\d\d|dx-\d+)$/.test(word)) : undefined;
}

function wrongOf({ code, message }: CommanderError, argv: readonly string[]): Wrong {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean ([^?)]+)\?\)/i.exec(message)?.[1];
  const name = quoted.split(' ')[0]?.replace(/,$/, '') ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return { why: 'option', name, meant };
    case 'commander.unknownCommand':
      return { why: 'command', name, meant };
    case 'commander.missingArgument':
      return { why: 'missing', name };
    case 'commander.optionMissingArgument':
      return { why: 'no-value', name: quoted };
    case 'commander.excessArguments':
      return mistypedCommand(argv) ?? { why: 'too-many', period: periodIn(argv, quoted) };
    default:
      return { why: 'other' };
  }
}

function addOptions(command: Command, flags: readonly string[]): Command {
  for (const f of flags) command.option(f);
  return command;
}

/** Help is told and not printed: its words are loaded only then. */
function prepare(command: Command, heard: Heard, help: Extract<Typed, { kind: 'help' }>): Command {
  const formatHelp = (): string => {
    heard.typed = help;
    return '';
  };
  return command
    .helpOption('-h, --help')
    .configureHelp({ formatHelp })
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .exitOverride();
}

/** What was typed at a command and at those above it; what only stands by default gives way. */
function typedOptions(commands: readonly Command[]): Options {
  const chosen = (c: Command, wanted: boolean): Options =>
    Object.fromEntries(
      Object.entries(c.opts()).filter(([key]) => (c.getOptionValueSource(key) !== 'default') === wanted),
    );
  return Object.assign({}, ...[false, true].flatMap((wanted) => commands.map((c) => chosen(c, wanted))));
}

function addCommand(root: Command, spec: CommandSpec, heard: Heard): void {
  const [first = '', second] = spec.name.split(' ');
  const parent = second
    ? (root.commands.find((c) => c.name() === first) ?? addParent(root, first, heard))
    : root;
  const own = prepare(parent.command(second ?? first), heard, { kind: 'help', command: spec });
  if (spec.alias) own.alias(spec.alias);
  if (spec.otherAlias) own.alias(spec.otherAlias);
  if (spec.args) own.arguments(spec.args);
  addOptions(addOptions(own, spec.options), globalOptions).action(() => {
    heard.typed = { kind: 'run', command: spec, args: own.args, options: typedOptions([root, own]) };
  });
}

function addParent(root: Command, word: string, heard: Heard): Command {
  const help = { kind: 'help', under: word } as const;
  return prepare(root.command(word).alias(parentAliases[word] ?? word), heard, help).action(() => {
    heard.typed = help;
  });
}

/** The command line: which command, with what, or why it is none. */
export function readArguments(argv: readonly string[]): Typed {
  const heard: Heard = { typed: undefined };
  const root = prepare(new Command('dondoc'), heard, { kind: 'help' }).version('', '-V, --version');
  addOptions(addOptions(root, boardCommand.options), globalOptions).action(() => {
    heard.typed = { kind: 'run', command: boardCommand, args: [], options: typedOptions([root]) };
  });
  for (const spec of commandTable) addCommand(root, spec, heard);
  try {
    root.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'version' };
    if (error.exitCode !== 0) return { kind: 'wrong', wrong: wrongOf(error, argv) };
  }
  return heard.typed ?? { kind: 'help' };
}
