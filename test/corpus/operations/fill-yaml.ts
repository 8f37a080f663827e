import type { Answers, Typed } from './fill.ts';

const idStarts: Readonly<Record<string, string>> = { unit: 'unit', tasks: 'task', indicators: 'indicator' };

function written(typed: Typed): string {
  if (typed === null) return '';
  if (typeof typed === 'number') return ` ${typed}`;
  if (typeof typed === 'string') return ` ${JSON.stringify(typed)}`;
  if ('day' in typed) return ` "${typed.day.split('-').reverse().join('/')}"`;
  /** Written as it stands: for what a person may type without quotes. */
  if ('stored' in typed) return ` ${typed.stored}`;
  throw new Error('not to be typed into YAML');
}

/** The text of a YAML form with answers typed behind the colons. */
export function fillYaml(text: string, answers: Answers): string {
  const path: string[] = [];
  const lines = text.split('\n').map((line) => {
    const m = /^( *)("?)([\p{L}\p{N}._-]+)\2:(.*)$/u.exec(line);
    if (!m) return line;
    const depth = (m[1] ?? '').length / 2;
    path.splice(depth, path.length, m[3] ?? '');
    const start = idStarts[path[0] ?? ''];
    const id = start && path.length > 1 ? [start, ...path.slice(1)].join('/') : '';
    return id in answers ? line.slice(0, line.length - (m[4] ?? '').length) + written(answers[id]!) : line;
  });
  return lines.join('\n');
}
