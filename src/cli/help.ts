import { type HelpTexts, optionWords } from '../messages/help.ts';
import type { Lang } from '../messages/lang.ts';
import type { CommandSpec } from './command.ts';
import { helpFor } from './language.ts';
import { commandTable, globalOptions, parentAliases } from './table.ts';
import { padTo, wrap } from './terminal-text.ts';

const width = 100;

/** `<date>` → `<ngày>`: what is typed in that place, in the reader's language. */
function readable(flags: string, texts: HelpTexts): string {
  const words: Readonly<Record<string, string>> = texts.placeholders;
  return flags.replace(
    /([<[])([a-z.]+)([>\]])/g,
    (_all, open, name, close) => `${open}${words[name] ?? name}${close}`,
  );
}

function optionLine(flags: string, texts: HelpTexts, command = ''): string {
  const name = /--([a-z-]+)/.exec(flags)?.[1] ?? '';
  return entry(readable(flags, texts), optionWords(name, command, texts), 30);
}

function entry(left: string, right: string, indent: number): string {
  const lines = wrap(right, width - indent - 2);
  const first = `  ${padTo(left, indent - 2)}${lines[0] ?? ''}`;
  return [first, ...lines.slice(1).map((l) => `${' '.repeat(indent)}${l}`)].join('\n');
}

function exitCodeLines(texts: HelpTexts): string {
  return texts.exitCodes.map(([code, what]) => entry(code, what, 6)).join('\n');
}

/** "ke-hoach kiem-tra", "don-doc, nhac". */
function aliasOf({ name, alias = '', otherAlias }: CommandSpec): string {
  const [parent = '', second] = name.split(' ');
  const own = second ? `${parentAliases[parent] ?? parent} ${alias}` : alias;
  return otherAlias ? `${own}, ${otherAlias}` : own;
}

/** Help of the whole program, or of one parent such as `plan`. */
function programHelp(texts: HelpTexts, under?: string): string {
  const listed = commandTable.filter((c) => !under || c.name.startsWith(`${under} `));
  const rows = listed.map((c) => {
    return entry(
      `${c.name} (${aliasOf(c)})`,
      texts.commands[c.name as keyof HelpTexts['commands']].summary,
      34,
    );
  });
  return `${[
    texts.tagline,
    '',
    `${texts.usageWord}: dondoc ${under ? `${under} ` : ''}<${texts.commandWord}> [${texts.optionsWord}]`,
    '',
    `${texts.commandsHeading}:`,
    ...rows,
    '',
    `${texts.globalHeading}:`,
    ...globalOptions.map((o) => optionLine(o, texts)),
    '',
    `${texts.exitHeading}:`,
    exitCodeLines(texts),
    '',
    ...wrap(texts.helpFooter, width),
  ].join('\n')}\n`;
}

function commandHelp(spec: CommandSpec, texts: HelpTexts): string {
  const help = texts.commands[spec.name as keyof HelpTexts['commands']];
  return `${[
    `${texts.usageWord}: dondoc ${spec.name}${spec.args ? ` ${readable(spec.args, texts)}` : ''} [${texts.optionsWord}]${spec.alias ? `   (${texts.aliasWord}: ${aliasOf(spec)})` : ''}`,
    '',
    ...wrap(help.summary, width),
    ...(help.details ? ['', ...help.details.split('\n').flatMap((p) => wrap(p, width))] : []),
    ...(spec.options.length > 0
      ? ['', `${texts.optionsHeading}:`, ...spec.options.map((o) => optionLine(o, texts, spec.name))]
      : []),
    '',
    `${texts.globalHeading}:`,
    ...globalOptions.map((o) => optionLine(o, texts)),
    '',
    `${texts.examplesHeading}:`,
    ...help.examples.map(([command, what]) => `  ${command}\n      ${what}`),
  ].join('\n')}\n`;
}

interface About {
  readonly command?: CommandSpec;
  readonly under?: string;
}

/** Help of a command, of a parent such as `plan`, or of the whole program. */
export async function helpOf({ command, under }: About, lang: Lang): Promise<string> {
  const texts = await helpFor(lang);
  return command ? commandHelp(command, texts) : programHelp(texts, under);
}
