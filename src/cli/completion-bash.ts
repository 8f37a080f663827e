import { type CommandWords, parents, type Values, wordsAfter } from './completion-words.ts';

const offered = (values: Values): string =>
  typeof values === 'string' ? `$(dondoc completion ${values} 2>/dev/null)` : values.join(' ');

/** Values of an option are the same for every command but `--format`. */
function valueCases(commands: readonly CommandWords[]): readonly string[] {
  const options = new Map(commands.flatMap((c) => c.options).map((o) => [o.name, o] as const));
  return [...options.values()].flatMap(({ name, takesValue, values }) => {
    if (!takesValue || name === '--format') return [];
    const reply = values ? ` COMPREPLY=($(compgen -W "${offered(values)}" -- "$cur"));` : '';
    return [`    ${name})${reply} return ;;`];
  });
}

function commandCase({ typed, options, args }: CommandWords): string {
  const format = options.find((o) => o.name === '--format')?.values;
  return [
    `    ${typed.map((t) => `"${t}"`).join('|')})`,
    `      options="${options.map((o) => o.name).join(' ')}"`,
    ...(format ? [`      formats="${offered(format)}"`] : []),
    ...(args ? [`      [[ "$cur" == -* ]] || words="${offered(args)}"`] : []),
    '      ;;',
  ].join('\n');
}

/** Bash, and zsh by its layer for scripts of bash. */
export function bashScript(commands: readonly CommandWords[], zsh: boolean): string {
  return `# dondoc: phím Tab gợi ý lệnh, lựa chọn, kỳ, đơn vị. / Tab completes commands, options, periods, units.
${zsh ? 'autoload -Uz compinit bashcompinit\n(( $+functions[compdef] )) || compinit\nbashcompinit\n' : ''}_dondoc() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  local at="" options="" formats="" words="" word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    [[ "$word" == -* ]] && continue
    if [[ -z "$at" ]]; then at="$word"; else at="$at $word"; fi
    case "$at" in ${parents.join('|')}) ;; *) break ;; esac
  done
  case "$prev" in
${valueCases(commands).join('\n')}
  esac
  case "$at" in
    "") words="${wordsAfter(commands, '').join(' ')}" ;;
${parents.map((p) => `    ${p}) words="${wordsAfter(commands, p).join(' ')}" ;;`).join('\n')}
${commands.map(commandCase).join('\n')}
  esac
  if [[ "$prev" == --format ]]; then words="$formats"
  elif [[ "$cur" == -* ]]; then words="$options"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _dondoc dondoc
`;
}
