import type { Bomb } from './bombs-shape.ts';

type Unit = string | ((i: number) => string);

/** Of more nothing is read: a file beyond 25 MB is refused by its size. */
const mostBytes = 30_000_000;

function repeat(unit: Unit, times: number): string {
  const width = typeof unit === 'string' ? unit.length : unit(times).length;
  const count = Math.min(times, Math.ceil(mostBytes / width));
  return typeof unit === 'string'
    ? unit.repeat(count)
    : Array.from({ length: count }, (_, i) => unit(i)).join('');
}

/** Behind the filled form. */
function after(id: string, size: number, unit: Unit, head = '', tail = ''): Bomb {
  const make: Bomb['make'] = (times, { yaml }) =>
    Buffer.from(`${yaml}\n${head}${repeat(unit, times)}${tail}\n`);
  return { id: `yaml-${id}`, ending: 'yaml', size, answers: true, make };
}

export const yamlBombs: readonly Bomb[] = [
  after('flow-depth', 400, '[', 'x: '),
  after('flow-map-depth', 400, '{a: ', 'x: '),
  after('flow-closed', 400, '[', 'x: ', ']'),
  after('block-depth', 100, (i) => `${' '.repeat(Math.min(i, 400))}a:\n`, 'x:\n'),
  after('dash-depth', 400, '- ', 'x:\n'),
  after('question-depth', 400, '? ', 'x:\n'),
  after('keys', 500, (i) => `k${i}: 1\n`),
  after('keys-of-one-name', 500, 'k: 1\n'),
  after('keys-in-map', 500, (i) => `  k${i}: 1\n`, 'tasks2:\n'),
  after('keys-in-flow', 500, (i) => `k${i}: 1, `, 'x: {', 'z: 1}'),
  after('keys-without-value', 500, (i) => `k${i}:\n`),
  after('answers', 500, (i) => `  "9.${i}":\n    result: x\n`, 'tasks2:\n'),
  after('items', 3000, '- a\n', 'x:\n'),
  after('items-empty', 3000, '-\n', 'x:\n'),
  after('items-in-flow', 3000, 'a,', 'x: [', 'a]'),
  after('items-of-maps', 500, '- {a: 1, b: 2}\n', 'x:\n'),
  after('aliases', 500, '*a, ', 'x: &a [1]\ny: [', '*a]'),
  after('anchors', 500, (i) => `a${i}: &a${i} 1\n`),
  after('laughs', 10, (i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]\n`, 'l0: &l0 [1]\n'),
  after('tags', 500, (i) => `t${i}: !!js/function 1\n`),
  after('merge-keys', 500, '<<: *a\n'),
  after('directives', 500, '%YAML 1.2\n'),
  after('documents', 500, '---\na: 1\n'),
  after('plain-text', 20_000, 'x', 'x: '),
  after('plain-words', 5000, 'a b ', 'x: '),
  after('plain-lines', 3000, '  x\n', 'x:\n'),
  after('plain-blanks', 20_000, ' ', 'x: a', 'b'),
  after('folded-lines', 3000, '  x\n', 'x: >-\n'),
  after('literal-lines', 3000, '  x\n', 'x: |\n'),
  after('literal-blank-lines', 20_000, '\n', 'x: |\n', '  x'),
  after('quoted-text', 20_000, 'x', 'x: "', '"'),
  after('quoted-escapes', 5000, '\\u0041', 'x: "', '"'),
  after('quoted-lines', 3000, 'x\n\n  ', 'x: "', '"'),
  after('quoted-open', 20_000, 'x\n  ', 'x: "'),
  after('quote-marks', 5000, "''", "x: '", "'"),
  after('comments', 3000, '# x\n'),
  after('comment-marks', 20_000, '#'),
  after('blank-lines', 20_000, '\n'),
  after('tabs', 20_000, '\t'),
  after('colons', 5000, ': ', 'x'),
  after('colons-stuck', 20_000, ':', 'x: a'),
  after('brackets-closing', 5000, ']', 'x: '),
  after('commas', 5000, ',', 'x: [', ']'),
  after('long-key', 20_000, 'k', '', ': 1'),
  after('long-quoted-key', 5000, 'k', '"', '": 1'),
  after('no-break-spaces', 5000, (i) => `k${i}:\u00a01\n`),
  after('marks', 10_000, 'a\u0300', 'x: '),
  after('old-letters', 2000, '§¶ t¹o ®iÒu kiÖn ', 'x: '),
  after('digits', 20_000, '1', 'x: '),
  after('dates', 5000, '1/', 'x: '),
  after('code-points', 5000, '\\uFFFE', 'x: "', '"'),
  after('control-characters', 5000, '\u0001', 'x: '),
];
