import { type CommandWords, type OptionWords, parents, type Values, wordsAfter } from './completion-words.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const offered = (values: Values): string =>
  quoted(typeof values === 'string' ? `(dondoc completion ${values} 2>/dev/null)` : values.join(' '));

function optionLine(when: string, { name, takesValue, values, about }: OptionWords): string {
  const value = !takesValue ? '' : values ? ` -x -a ${offered(values)}` : ' -r';
  return `complete -c dondoc -n ${when} -l ${name.slice(2)}${value} -d ${quoted(about)}`;
}

function lines({ typed, options, args }: CommandWords): readonly string[] {
  const when = quoted(`__dondoc_at ${typed.map((t) => `"${t}"`).join(' ')}`);
  return [
    ...options.map((o) => optionLine(when, o)),
    ...(args ? [`complete -c dondoc -n ${when} -f -a ${offered(args)}`] : []),
  ];
}

function aboutOf(commands: readonly CommandWords[], typed: string): string {
  return commands.find((c) => c.typed.includes(typed))?.about ?? '';
}

/** Words after a parent (or first), each with what it does. */
function wordLines(commands: readonly CommandWords[], parent: string): readonly string[] {
  const when = quoted(parent === '' ? '__dondoc_at ""' : `__dondoc_at "${parent}"`);
  return wordsAfter(commands, parent).map((word) => {
    const about = aboutOf(commands, parent === '' ? word : `${parent} ${word}`);
    return `complete -c dondoc -n ${when} -f -a ${word} -d ${quoted(about)}`;
  });
}

export function fishScript(commands: readonly CommandWords[]): string {
  return `# dondoc: phím Tab gợi ý lệnh, lựa chọn, kỳ, đơn vị. / Tab completes commands, options, periods, units.
function __dondoc_at
    set -l at
    for word in (commandline -opc)[2..-1]
        string match -q -- '-*' $word; and continue
        set at $at $word
        contains -- "$at" ${parents.join(' ')}; or break
    end
    contains -- "$at" $argv
end
${[...['', ...parents].flatMap((p) => wordLines(commands, p)), ...commands.flatMap(lines)].join('\n')}
`;
}
