import { type CommandWords, parents, type Values, wordsAfter } from './completion-words.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;

/** What the workspace has is named with a sign before it that no word begins with. */
const offered = (values: Values): string => list(typeof values === 'string' ? [`?${values}`] : values);

function optionValues(commands: readonly CommandWords[]): readonly string[] {
  const known = new Map(commands.flatMap((c) => c.options).map((o) => [o.name, o] as const));
  return [...known.values()].flatMap(({ name, takesValue, values }) =>
    takesValue && name !== '--format'
      ? [`        ${quoted(name)} = ${values ? offered(values) : '@()'}`]
      : [],
  );
}

function commandLines({ typed, options, args }: CommandWords): readonly string[] {
  const formats = options.find((o) => o.name === '--format')?.values ?? [];
  const entry = [
    `options = ${list(options.map((o) => o.name))}`,
    `formats = ${offered(formats)}`,
    `words = ${offered(args ?? [])}`,
  ].join('; ');
  return typed.map((t) => `        ${quoted(t)} = @{ ${entry} }`);
}

export function powershellScript(commands: readonly CommandWords[]): string {
  const words = ['', ...parents].map((p) => `        ${quoted(p)} = ${list(wordsAfter(commands, p))}`);
  return `# dondoc: phím Tab gợi ý lệnh, lựa chọn, kỳ, đơn vị. / Tab completes commands, options, periods, units.
Register-ArgumentCompleter -Native -CommandName dondoc -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $after = @{
${words.join('\n')}
    }
    $values = @{
${optionValues(commands).join('\n')}
    }
    $commands = @{
${commands.flatMap(commandLines).join('\n')}
    }
    $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)
    if ($wordToComplete -ne '' -and $typed.Count -gt 0) { $typed = @($typed | Select-Object -SkipLast 1) }
    $at = ''
    foreach ($word in $typed) {
        if ($word.StartsWith('-')) { continue }
        $at = "$at $word".Trim()
        if (-not $after.ContainsKey($at)) { break }
    }
    $previous = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
    $offer = @()
    if ($values.ContainsKey($previous)) { $offer = $values[$previous] }
    elseif ($after.ContainsKey($at)) { $offer = $after[$at] }
    elseif ($commands.ContainsKey($at)) {
        if ($previous -eq '--format') { $offer = $commands[$at].formats }
        elseif ($wordToComplete.StartsWith('-')) { $offer = $commands[$at].options }
        else { $offer = $commands[$at].words }
    }
    $offer | ForEach-Object { if ($_.StartsWith('?')) { dondoc completion $_.Substring(1) 2>$null } else { $_ } } |
        Where-Object { $_ -like "$wordToComplete*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}
