import type { CommandSpec } from './command.ts';
import { boardCommand, commandTable, globalOptions, parentAliases } from './table.ts';

/** An option as it is typed, from its flags: "--period <period>", "--no-color". */
interface Option {
  readonly long: string;
  readonly flags: string;
  /** Its name among the options handed on: "asOf". */
  readonly key: string;
  readonly takesValue: boolean;
  /** What stands when it is typed without a value: false of "--no-color". */
  readonly on: boolean;
}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Why a line cannot be run; the words for it are in `program.ts`. */
export type Wrong =
  | { readonly why: 'option'; readonly name: string; readonly known: readonly string[] }
  | { readonly why: 'no-value' | 'missing'; readonly name: string }
  | { readonly why: 'command'; readonly name: string; readonly known: readonly string[] }
  | { readonly why: 'too-many' };

export type Typed =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command?: CommandSpec; readonly under?: string }
  | {
      readonly kind: 'run';
      readonly command: CommandSpec;
      readonly args: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

function optionOf(flags: string): Option {
  const [long = ''] = flags.split(' ');
  const on = !long.startsWith('--no-');
  const key = long.slice(on ? 2 : 5).replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return { long, flags, key, takesValue: flags.includes('<'), on };
}

const everywhere = [...globalOptions, ...boardCommand.options];

/** What may stand before and after a command; before one, its own options are not known yet. */
function optionsAt(command: CommandSpec | undefined): readonly Option[] {
  return [...(command?.options ?? []), ...everywhere].map(optionOf);
}

/** "--no-color" is on unless it is typed. */
function unlessTyped(options: readonly Option[]): Record<string, string | boolean> {
  return Object.fromEntries(options.filter((o) => !o.on).map((o) => [o.key, true]));
}

const isOption = (word: string): boolean =>
  word.length > 1 && word.startsWith('-') && !/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(word);

const spellings = ({ name, alias, otherAlias }: CommandSpec): readonly string[] => {
  const own = name.split(' ').at(-1) ?? name;
  return [own, alias, otherAlias].filter((w) => w !== undefined);
};

/** Parents by each of their two words. */
const parentOf = (word: string): string | undefined =>
  Object.entries(parentAliases).find((pair) => pair.includes(word))?.[0];

const below = (parent: string | undefined): readonly CommandSpec[] =>
  commandTable.filter((c) => (c.name.includes(' ') ? c.name.split(' ')[0] : undefined) === parent);

const commandIn = (parent: string | undefined, word: string): CommandSpec | undefined =>
  below(parent).find((c) => spellings(c).includes(word));

function firstWords(): readonly string[] {
  return [...below(undefined).flatMap(spellings), ...Object.entries(parentAliases).flat()];
}

/** A line as it is read from left to right. */
interface Line {
  parent: string | undefined;
  command: CommandSpec | undefined;
  known: readonly Option[];
  readonly operands: string[];
  readonly given: Record<string, string | boolean>;
  help: boolean;
  unknown: string | undefined;
}

/** The first words say which command it is. */
function takeOperand(line: Line, word: string): void {
  const choosing = line.command === undefined && line.operands.length === 0;
  const parent = choosing && line.parent === undefined ? parentOf(word) : undefined;
  const command = choosing && parent === undefined ? commandIn(line.parent, word) : undefined;
  if (parent !== undefined) line.parent = parent;
  else if (command) {
    line.command = command;
    line.known = optionsAt(command);
  } else line.operands.push(word);
}

/** A word before it that is no command is told instead: the option may be one of the command that was meant. */
function noteUnknown(line: Line, option: string): void {
  if (line.command !== undefined || line.operands.length === 0) line.unknown ??= option;
}

/** Takes the option at that place; gives back how many words it took, or the option whose value is missing. */
function takeOption(line: Line, words: readonly string[], at: number): number | Option {
  const word = words[at] ?? '';
  const split = word.startsWith('--') ? word.indexOf('=') : -1;
  const option = line.known.find((o) => o.long === (split < 0 ? word : word.slice(0, split)));
  if (word === '-h' || word === '--help') line.help = true;
  else if (!option || (split >= 0 && !option.takesValue)) noteUnknown(line, word);
  else if (!option.takesValue) line.given[option.key] = option.on;
  else {
    const value = split < 0 ? words[at + 1] : word.slice(split + 1);
    if (value === undefined) return option;
    line.given[option.key] = value;
    return split < 0 ? 2 : 1;
  }
  return 1;
}

/** What is wrong with the words that are neither options nor the command. */
function wrongOperands({ parent, command, operands }: Line): Wrong | undefined {
  const [first = ''] = operands;
  if (!command && first !== '') {
    const known = parent === undefined ? firstWords() : below(parent).flatMap(spellings);
    return { why: 'command', name: first, known };
  }
  const places = (command?.args ?? '').split(' ').filter((p) => p !== '');
  const missing = places.slice(operands.length).find((p) => p.startsWith('<'));
  if (missing !== undefined) return { why: 'missing', name: missing.replace(/[<>.]/g, '') };
  const open = places.at(-1)?.includes('...') === true;
  return operands.length > places.length && !open ? { why: 'too-many' } : undefined;
}

function ended(line: Line): Typed {
  const { parent, command, operands, given, known, unknown } = line;
  if (line.help || (parent !== undefined && !command && operands.length === 0 && unknown === undefined))
    return { kind: 'help', ...(command ? { command } : parent === undefined ? {} : { under: parent }) };
  const wrong =
    unknown === undefined
      ? wrongOperands(line)
      : ({ why: 'option', name: unknown, known: known.map((o) => o.long) } as const);
  if (wrong) return { kind: 'wrong', wrong };
  const options = { ...unlessTyped(known), ...given };
  return { kind: 'run', command: command ?? boardCommand, args: operands, options };
}

/** The command line: which command, with what, or why it is none. Options may stand anywhere; after `--` all are words. */
export function readArguments(argv: readonly string[]): Typed {
  const line: Line = {
    parent: undefined,
    command: undefined,
    known: optionsAt(undefined),
    operands: [],
    given: {},
    help: false,
    unknown: undefined,
  };
  let at = 0;
  while (at < argv.length) {
    const word = argv[at] ?? '';
    if (word === '--') {
      for (const rest of argv.slice(at + 1)) takeOperand(line, rest);
      break;
    }
    if (word === '-V' || word === '--version') return { kind: 'version' };
    const taken = isOption(word) ? takeOption(line, argv, at) : 1;
    if (typeof taken !== 'number') return { kind: 'wrong', wrong: { why: 'no-value', name: taken.flags } };
    if (!isOption(word)) takeOperand(line, word);
    at += taken;
  }
  return ended(line);
}
