import { type HelpTexts, optionWords } from '../messages/help.ts';
import { langs } from '../messages/lang.ts';
import type { CommandSpec } from './command.ts';
import { commandTable, globalOptions, parentAliases } from './table.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** Answered from the workspace when Tab is pressed: `dondoc completion periods`. */
export const asked = ['periods', 'units'] as const;
export type Asked = (typeof asked)[number];

/** What may stand in a place: words known beforehand, or what the workspace has. Anything else is left to the shell (files). */
export type Values = readonly string[] | Asked;

export interface OptionWords {
  readonly name: string;
  readonly takesValue: boolean;
  readonly values?: Values;
  readonly about: string;
}

export interface CommandWords {
  /** As it may be typed: "plan check", "ke-hoach kiem-tra" and the two mixed. */
  readonly typed: readonly string[];
  readonly about: string;
  readonly options: readonly OptionWords[];
  readonly args?: Values;
}

const optionValues: Readonly<Record<string, Values>> = {
  '--period': 'periods',
  '--unit': 'units',
  '--lang': langs,
};

function optionOf(flags: string, { name: command, formats }: CommandSpec, help: HelpTexts): OptionWords {
  const name = /--[a-z-]+/.exec(flags)?.[0] ?? '';
  const values = name === '--format' ? (formats ?? ['text', 'json']) : optionValues[name];
  const about = optionWords(name.slice(2), command, help);
  return { name, takesValue: flags.includes('<'), about, ...(values ? { values } : {}) };
}

const argValues: readonly (readonly [word: RegExp, values: Values])[] = [
  [/^[<[]unit/, 'units'],
  [/^<period>/, 'periods'],
  [/^<shell>/, shells],
];

function spellings({ name, alias, otherAlias }: CommandSpec): readonly string[] {
  const [first = '', second] = name.split(' ');
  const own = [second ?? first, alias, otherAlias].filter((w) => w !== undefined);
  if (second === undefined) return own;
  return [first, parentAliases[first] ?? first].flatMap((parent) => own.map((w) => `${parent} ${w}`));
}

/** Every command with all that may be typed after it. */
export function completionWords(help: HelpTexts): readonly CommandWords[] {
  return commandTable.map((spec) => {
    const args = argValues.find(([word]) => word.test(spec.args ?? ''))?.[1];
    return {
      typed: spellings(spec),
      about: help.commands[spec.name as keyof HelpTexts['commands']].summary,
      options: [...spec.options, ...globalOptions, '--help'].map((o) => optionOf(o, spec, help)),
      ...(args ? { args } : {}),
    };
  });
}

/** The words that may come first, the English ones before their Vietnamese names; and those that may follow a parent. */
export function wordsAfter(commands: readonly CommandWords[], parent: string): readonly string[] {
  const typed = commands.flatMap((c) => c.typed).filter((t) => parent === '' || t.startsWith(`${parent} `));
  const at = parent === '' ? 0 : 1;
  return [...new Set(typed.map((t) => t.split(' ')[at] ?? ''))];
}

/** Words that other commands hang on, in both languages. */
export const parents: readonly string[] = Object.entries(parentAliases).flat();
