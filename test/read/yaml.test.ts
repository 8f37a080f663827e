import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { limits } from '../../src/read/limits.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { decodeYaml, plainText } from '../../src/read/yaml-decode.ts';
import { textSource } from '../../src/read/yaml-place.ts';
import { quickTree } from '../../src/read/yaml-quick.ts';
import { tokensOf } from '../../src/read/yaml-tokens.ts';
import { treeOf, type YamlNode } from '../../src/read/yaml-tree.ts';
import { planTexts } from '../support/shipped-plan.ts';

const calendar = (days: string): string => `version: 1\nyears:\n  - year: 2026\n    days:\n${days}`;
const read = (text: string) => readYaml('calendar', { path: 'calendar.yaml', text });
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map((f) =>
    f.place.kind === 'text' ? `${f.code} ${f.place.line}:${f.place.column}` : `${f.code} ${f.place.kind}`,
  );

const good = calendar('      - { date: 2026-01-01, kind: holiday, name: Tết Dương lịch }\n');

describe('a YAML file read against its schema', () => {
  test('a good file has its values and no findings', () => {
    const { value, findings } = read(good);
    expect(findings).toEqual([]);
    expect(value?.value).toEqual({
      version: 1,
      years: [{ year: 2026, days: [{ date: '2026-01-01', kind: 'holiday', name: 'Tết Dương lịch' }] }],
    });
  });

  test('the excerpt is the whole line, and a long one is cut behind the spot', () => {
    const { findings } = read(good.replace('Tết', `${'x'.repeat(300)}, nmae: ${'y'.repeat(100)}`));
    const [place] = findings.map((f) => f.place);
    expect(place?.kind === 'text' && place.excerpt?.slice(place.column - 1, place.column + 3)).toBe('nmae');
    expect(place?.kind === 'text' && place.excerpt?.endsWith('…')).toBe(true);
  });

  test('a byte order mark and Windows line ends change nothing, not even the places', () => {
    const bad = good.replace('holiday', 'holliday');
    const windows = `\ufeff${bad.replaceAll('\n', '\r\n')}`;
    expect(read(windows).findings).toEqual(read(bad).findings);
    expect(said(read(bad).findings)).toEqual(['schema-wrong-value 5:35']);
  });

  test('all that is wrong is said at once, one finding for each cause', () => {
    const text = calendar(
      '      - { date: 2026-02-30, kind: worked, name: "" }\n      - { dat: 2026-01-01, kind: [], name: A }\n',
    );
    expect(said(read(text).findings).toSorted()).toEqual([
      'schema-unknown-key 6:11',
      'schema-wrong-shape 6:34',
      'schema-wrong-value 5:17',
      'schema-wrong-value 5:49',
    ]);
  });

  test('an entry in error is left out and the others stay', () => {
    const text = calendar(
      '      - { date: 2026-01-01, kind: off, name: A }\n      - { date: 2026-01-02, kind: worked, name: B }\n',
    );
    const { value } = read(text);
    expect(value?.value).toMatchObject({ years: [{ days: [{ date: '2026-01-02' }] }] });
    expect(value?.dropped).toHaveLength(1);
  });

  test('an error outside every list makes the whole file unusable', () => {
    expect(read('version: 2\nyears: []\n').value?.value).toBeUndefined();
  });

  test('paths go by name, then by position', () => {
    const reading = read(good).value;
    expect(reading?.locate('years/2026/days/2026-01-01/kind')).toMatchObject({ line: 5, column: 35 });
    expect(reading?.locate('years/0/days/0/kind')).toMatchObject({ line: 5, column: 35 });
    expect(reading?.locate('years/2026/days/2026-12-31')).toMatchObject({ line: 5 });
    expect(reading?.has('years/2026/days/2026-12-31')).toBe(false);
    expect(reading?.scalarAt('years/0/days/0/name')).toEqual({ text: 'Tết Dương lịch', plain: true });
  });

  test.each([
    ['', 'schema-wrong-shape'],
    ['# chỉ có ghi chú\n', 'schema-wrong-shape'],
    ['version: 1\n---\nyears: []\n', 'yaml-syntax'],
    ['version: 1\nyears:\n\t- year: 2026\n', 'yaml-syntax'],
    ['version: 1\nyears: a: b\n', 'yaml-syntax'],
    ['version: 1\nyears: "\\uFFFE"\n', 'yaml-control-character'],
    ['version: !!int 1\n', 'yaml-anchor'],
    ['%YAML 1.2\n---\nversion: 1\n', 'yaml-anchor'],
    ['a: &x [1]\nb: *x\n', 'yaml-anchor'],
    ['version:\u00a0 1\nyears: []\n', 'yaml-no-break-space'],
    ['? [a, b]\n: 1\n', 'yaml-syntax'],
  ])('%j is refused with a code', (text, code) => {
    expect(read(text).findings.map((f) => f.code)).toContain(code);
  });

  test.each([
    ['open brackets', '['.repeat(4000)],
    ['brackets', `${'['.repeat(4000)}${']'.repeat(4000)}`],
    ['braces', '{a: '.repeat(2000)],
    ['dashes', '- '.repeat(20_000)],
    ['questions', '? '.repeat(20_000)],
    ['colons', 'a: '.repeat(20_000)],
    ['indentation', Array.from({ length: 800 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('depth is stopped before it is parsed: %s', (_name, text) => {
    expect(read(text).findings.map((f) => f.code)).toEqual(['yaml-limit']);
  });

  test.each([
    ['of a key', [/^ {4}group: "1"/m, '\tgroup: "1"'], 1],
    ['behind spaces', [/^ {4}group: "1"/m, '   \tgroup: "1"'], 4],
    ['of an item', [/^ {2}- id: "2"/m, '\t- id: "2"'], 1],
    ['of a text that goes on', [/^ {6}Tăng cường/m, '\tTăng cường'], 1],
  ] as const)(
    'behind a tab in the indentation %s nothing is told that follows from it',
    (_name, [from, to], column) => {
      const text = planTexts([]).get('appendix.yaml')?.text ?? '';
      const line = text.slice(0, text.search(from)).split('\n').length;
      const read = (t: string) => readYaml('appendix', { path: 'appendix.yaml', text: t }).findings;
      const found = read(text.replace(from, to));
      expect(found.map((f) => f.values.kind)).toEqual(['TAB_AS_INDENT']);
      expect(said(found)).toEqual([`yaml-syntax ${line}:${column}`]);
      // What is wrong above it is told as well, what is wrong below it is not.
      const both = read(text.replace(from, to).replace('printed_number: "1"', 'printed_number: a: b'));
      expect(both.map((f) => f.values.kind)).toEqual(['BLOCK_AS_IMPLICIT_KEY', 'TAB_AS_INDENT']);
    },
  );

  test('a tab inside a text is no indentation: another mistake stays where it is', () => {
    const { findings } = read('version: 1\nyears: |\n  một\n  \thai\nb: c: d\n');
    expect(said(findings)).toEqual(['yaml-syntax 5:4']);
    expect(findings.map((f) => f.values.kind)).toEqual(['BLOCK_AS_IMPLICIT_KEY']);
  });

  test('a file that is too long, or has too many keys, is not read', () => {
    expect(said(read('#'.repeat(limits.planText + 1)).findings)).toEqual(['yaml-limit file']);
    const keys = Array.from({ length: 20_001 }, (_, i) => `k${i}: 1`).join('\n');
    expect(read(keys).findings.map((f) => f.values.limit)).toEqual(['keys']);
  });

  test('nothing in a text makes it throw, and every place is in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '\n',
        '  ',
        '#',
        '|',
        '>',
        '&a',
        '*a',
        '!',
        '%',
        '? ',
        ',',
        'a',
        '1',
        '\t',
        '---',
        '\u00a0',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat({ max: good.length }), (pieces, at) => {
        const text = `${good.slice(0, at)}${pieces.join('')}${good.slice(at)}`;
        const lines = plainText(text).split('\n');
        for (const { place } of read(text).findings) {
          if (place.kind !== 'text') continue;
          expect(lines[place.line - 1]?.length ?? -1).toBeGreaterThanOrEqual(place.column - 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('bytes', () => {
  test('UTF-8 and UTF-16 are read', () => {
    const le = Uint8Array.from([0xff, 0xfe, ...Buffer.from('a: ộ', 'utf16le')]);
    const be = Uint8Array.from([0xfe, 0xff, ...Buffer.from('a: ộ', 'utf16le').swap16()]);
    for (const bytes of [Buffer.from('a: ộ'), le, be])
      expect(decodeYaml(bytes, 'x')).toEqual({ text: 'a: ộ' });
  });

  test('anything else is refused', () => {
    const old = decodeYaml(Uint8Array.from([0x61, 0x3a, 0x20, 0xc8]), 'x');
    expect('findings' in old && said(old.findings)).toEqual(['yaml-encoding file']);
  });
});

describe('the quick reader', () => {
  const slow = (text: string): YamlNode | undefined => {
    const source = textSource('x', text);
    const { lexemes, findings } = tokensOf(source);
    const tree = findings.length > 0 ? undefined : treeOf(source, lexemes);
    return tree?.findings.length === 0 ? tree.root : undefined;
  };
  const expectEqual = (text: string): boolean => {
    const quick = quickTree(text);
    if (quick) expect(quick).toEqual(slow(text));
    return quick !== undefined;
  };

  const word = fc.constantFrom(
    ...[
      'so-noi-vu',
      'Sở Nội vụ',
      '"a, b"',
      '""',
      "it's",
      'a  b',
      '[x, "y, z"]',
      '[]',
      '007',
      '-1',
      '~',
      'null',
    ],
    ...[
      '"a: b"',
      'x y ',
      '( a )',
      'm²',
      'a"b',
      'a!b',
      'a, b',
      '{ k: v, l: [a] }',
      'a # ghi chú',
      '"a" # b',
      'a#b',
    ],
  );
  const tricky = fc.constantFrom(
    ...[
      'a: b',
      '#b',
      '- a',
      '-',
      '&a',
      '*a',
      '!a',
      '"a\\tb"',
      '"a"b',
      "'a'",
      '[a: b]',
      '{a}',
      '',
      'a:',
      '?',
      '%a',
    ],
    ...[
      '@a',
      '`a',
      'a\u00a0b',
      '[a,]',
      '|',
      'a\\',
      '[',
      '"',
      '>',
      '>-',
      '> a',
      '{ k: v, k: w }',
      '{ k: }',
      '- - a',
      ':',
      ': a',
    ],
  );
  const value = fc.oneof({ weight: 9, arbitrary: word }, tricky);
  const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ');
  const key = fc.constantFrom('id', 'name', 'a-b', '_x', '"q r"', '1.1', 'Tên', '- id', '- name', '-  id');
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(indent, key, value).map(([i, k, v]) => `${i}${k}: ${v}`) },
    { weight: 3, arbitrary: fc.tuple(indent, value).map(([i, v]) => `${i}- ${v}`) },
    { weight: 3, arbitrary: fc.tuple(indent, key).map(([i, k]) => `${i}${k}:`) },
    { weight: 2, arbitrary: fc.tuple(indent, key).map(([i, k]) => `${i}${k}: >-`) },
    { weight: 2, arbitrary: fc.tuple(indent, word).map(([i, w]) => `${i}  ${w}`) },
    fc.constantFrom('', '# ghi chú', '  # ghi chú', '---', '...', '   ', '\t', '%YAML'),
  );

  test('reads what the parser reads, offsets included, or leaves it to the parser', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '\n'), (lines, end) => {
        if (expectEqual(`${lines.join('\n')}${end}`)) taken += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  test('reads the whole shipped plan', () => {
    for (const { path, text } of planTexts().values())
      expect([path, expectEqual(text)]).toEqual([path, true]);
  });

  test('and the shipped plan with any part cut out or put in another place', () => {
    const texts = [...planTexts().values()].map((f) => f.text.slice(0, 4000));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(4000),
        fc.nat(60),
        fc.nat(4000),
        (text, from, length, to) => {
          const piece = text.slice(from, from + length);
          const without = `${text.slice(0, from)}${text.slice(from + length)}`;
          expectEqual(without);
          expectEqual(`${without.slice(0, to)}${piece}${without.slice(to)}`);
        },
      ),
      { numRuns: 150 },
    );
  });
});
