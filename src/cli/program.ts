import { Command, CommanderError } from 'commander';
import type { HelpTexts } from '../messages/help.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { CommandSpec } from './command.ts';
import { commandHelp, programHelp } from './help.ts';
import { UsageError } from './stop.ts';
import { boardCommand, commandTable, globalOptions } from './table.ts';
import type { World } from './world.ts';

export type Parsed =
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: CommandSpec;
      readonly args: readonly string[];
      readonly options: Readonly<Record<string, string | boolean | undefined>>;
    };

function usageMessage(error: CommanderError, texts: CliTexts): string {
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
      return texts.missingArgument({ name });
    case 'commander.optionMissingArgument':
      return texts.optionNeedsValue({ name: quoted });
    case 'commander.excessArguments':
      return texts.tooManyArguments({});
    default:
      return texts.wrongUsage({});
  }
}

function addOptions(command: Command, flags: readonly string[]): Command {
  for (const f of flags) command.option(f);
  return command;
}

function prepare(command: Command, help: () => string): Command {
  return command
    .helpOption('-h, --help')
    .configureHelp({ formatHelp: help })
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .exitOverride();
}

/** Turns the command line into the command to run, or the help text to print. Throws UsageError in plain words. */
export function parseArguments(
  world: World,
  { texts, help }: { texts: CliTexts; help: HelpTexts },
  version: string,
): Parsed {
  let chosen: Extract<Parsed, { kind: 'run' }> | undefined;
  let printed = '';
  const root = prepare(new Command('dondoc'), () => programHelp(help));
  const write = {
    writeOut: (s: string) => {
      printed += s;
    },
    writeErr: () => {},
  };
  root.configureOutput(write).version(`dondoc ${version}`, '-V, --version');
  addOptions(root, globalOptions).action(() => {
    chosen = { kind: 'run', command: boardCommand, args: [], options: root.opts() };
  });
  const parents = new Map<string, Command>();
  const parentOf = (word: string): Command => {
    const known = parents.get(word);
    if (known) return known;
    const parent = prepare(root.command(word).alias('ke-hoach'), () =>
      programHelp(help, word),
    ).configureOutput(write);
    parent.action(() => {
      printed = programHelp(help, word);
    });
    parents.set(word, parent);
    return parent;
  };
  for (const spec of commandTable) {
    const [first = '', second] = spec.name.split(' ');
    const own = second ? parentOf(first).command(second) : root.command(first);
    prepare(own, () => commandHelp(spec, help)).configureOutput(write);
    if (spec.alias) own.alias(spec.alias);
    if (spec.args) own.arguments(spec.args);
    addOptions(addOptions(own, spec.options), globalOptions).action(() => {
      chosen = { kind: 'run', command: spec, args: own.args, options: { ...root.opts(), ...own.opts() } };
    });
  }
  try {
    root.parse([...world.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    throw new UsageError(`${usageMessage(error, texts)}\n${texts.seeHelp({})}`);
  }
  return chosen ?? { kind: 'print', text: printed };
}
