// Fills in a YAML form line by line: "key:" under unit, tasks or indicators takes its answer; comments stay.
import { printedDay } from './days.mjs';
import { mark } from './mark.mjs';

const idStarts = { unit: 'unit', tasks: 'task', indicators: 'indicator' };

function lineKey(line) {
  const m = /^( *)("?)([\p{L}\p{N}._-]+)\2:(.*)$/u.exec(line);
  return m && { depth: m[1].length / 2, key: m[3], before: line.slice(0, line.length - m[4].length) };
}

function written(value, indent) {
  if (typeof value === 'number') return ` ${value}`;
  if (value.day) return ` "${printedDay(value.day)}"`;
  if (typeof value !== 'string') return ` ${value.value ?? ''}`;
  if (!value.includes('\n')) return ` ${JSON.stringify(value)}`;
  const lines = value.split('\n').map((l) => `${indent}  ${l}`);
  return ` |-\n${lines.join('\n')}`;
}

/** The form's text with answers put in (id → value as for an Excel form). */
export function fillYaml(text, answers) {
  const path = [];
  const lines = text.split('\n').map((line) => {
    const found = lineKey(line);
    if (!found) return line;
    path.length = found.depth;
    path.push(found.key);
    const start = idStarts[path[0]];
    const value = start && path.length > 1 ? answers.get([start, ...path.slice(1)].join('/')) : undefined;
    return value === undefined ? line : `${found.before}${written(value, '  '.repeat(found.depth))}`;
  });
  return `# ${mark}.\n${lines.join('\n')}`;
}
