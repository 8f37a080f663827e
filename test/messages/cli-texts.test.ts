import { describe, expect, test } from 'vitest';
import { cliEn } from '../../src/messages/en/cli.ts';
import { helpEn } from '../../src/messages/en/help.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { helpVi } from '../../src/messages/vi/help.ts';
import { civilDate } from '../../src/model/civil-date.ts';

// Both languages are called with values set between ⟦ and ⟧, so that what comes from outside can be told from the tool's own words.

const vietnamese =
  /[ăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/u;
const marked = (name: string): string => `⟦${name} tiếng Việt⟧`;
const withoutValues = (text: string): string => text.replace(/⟦[^⟧]*⟧/g, '⟦⟧');
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');
const ownWords = (text: string): string => withoutQuotes(withoutValues(text));
const hasLetters = (text: string): boolean => /\p{L}/u.test(ownWords(text));

type Values = Readonly<Record<string, unknown>>;

/** Any value a sentence asks for; `given` ones first. What was asked for is written down in `asked`. */
function values(given: Values, other: (name: string) => unknown, asked?: Set<string>): Values {
  return new Proxy(given, {
    get: (target, key) => {
      asked?.add(String(key));
      return Object.hasOwn(target, key) ? target[String(key)] : other(String(key));
    },
  });
}

/** Values that decide between wordings; without an entry every value is any text. */
const wordings: Readonly<Record<string, readonly Values[]>> = {
  storedFileBad: [{ why: 'missing' }, { why: 'changed' }],
  noSuchCode: [{ near: '' }, {}],
  statusTitle: [{ asRecorded: false }, { asRecorded: true }],
  judgedBy: ['arrived', 'document', 'recorded', 'first-version'].map((which) => ({ which })),
  daysLeft: [5, 1, 0, -1, -3].map((days) => ({ days })),
};

/** The few that take something else than named values. */
const otherArguments: Readonly<Record<string, readonly unknown[]>> = {
  day: [civilDate('2026-06-19')],
  rate: [12.5, 100, null],
  periodLabel: [{ label: marked('label'), labelEn: marked('label') }],
  numberBlank: [marked('number'), null],
};

type Speak = (v: unknown) => unknown;
type Sayings = ReadonlyMap<string, readonly string[]>;

function callsOf(name: string): readonly unknown[] {
  const other = otherArguments[name];
  if (other) return other;
  const given = wordings[name] ?? [{}];
  return given.flatMap((g) => [values(g, marked), values(g, () => 1), values(g, () => 2)]);
}

/** Every leaf by its path; a function gives one sentence per way of calling it. */
function sayings(texts: unknown, path: readonly string[] = []): Sayings {
  const name = path.at(-1) ?? '';
  if (typeof texts === 'string') return new Map([[path.join('.'), [texts]]]);
  if (typeof texts === 'function') {
    return new Map([[path.join('.'), callsOf(name).map((v) => String((texts as Speak)(v)))]]);
  }
  return new Map(
    Object.entries(texts as object).flatMap(([key, below]) => [...sayings(below, [...path, key])]),
  );
}

const isCommand = (path: string): boolean => /\.examples\.\d+\.0$/.test(path);
const both = [
  { file: 'cli', vi: sayings(cliVi), en: sayings(cliEn) },
  { file: 'help', vi: sayings(helpVi), en: sayings(helpEn) },
];

describe.each(both)('$file: Vietnamese and English', ({ vi, en }) => {
  const paths = [...vi.keys()];

  test('the same keys', () => {
    expect([...en.keys()].toSorted()).toEqual(paths.toSorted());
    expect(paths.length).toBeGreaterThan(100);
  });

  test('every one gives a sentence', () => {
    const bad = (text: string): boolean =>
      text.trim() === '' || /undefined|NaN|\bnull\b|\[object|=>/.test(text) || text !== text.normalize('NFC');
    for (const side of [vi, en]) {
      const broken = [...side].filter(([, said]) => said.length === 0 || said.some(bad));
      expect(broken).toEqual([]);
    }
  });

  test('an English sentence is not the Vietnamese one', () => {
    const same = paths.filter((path) => {
      if (isCommand(path) || /^exitCodes\.\d\.0$/.test(path)) return false;
      return vi.get(path)?.some((text, i) => hasLetters(text) && text === en.get(path)?.[i]);
    });
    expect(same).toEqual([]);
  });

  test('English holds no Vietnamese letters outside quoted values', () => {
    const mixed = [...en].filter(
      ([path, said]) => !isCommand(path) && said.some((t) => vietnamese.test(ownWords(t))),
    );
    expect(mixed).toEqual([]);
  });
});

describe('the values of a sentence', () => {
  const functions = (texts: object, path = ''): readonly (readonly [string, Speak])[] =>
    Object.entries(texts).flatMap(([key, below]): readonly (readonly [string, Speak])[] => {
      if (typeof below === 'function') return [[`${path}${key}`, below as Speak]];
      return typeof below === 'object' ? functions(below as object, `${path}${key}.`) : [];
    });
  const english = new Map(functions(cliEn));
  const plain = functions(cliVi).filter(([path]) => !Object.hasOwn(otherArguments, path));

  test.each(plain)('%s: English uses what Vietnamese uses', (path, speak) => {
    const asked = (f: Speak | undefined): readonly string[] => {
      const names = new Set<string>();
      for (const given of wordings[path] ?? [{}]) f?.(values(given, marked, names));
      return [...names].toSorted();
    };
    expect(asked(english.get(path))).toEqual(asked(speak));
  });
});

describe('examples in the help', () => {
  const commands = (sides: Sayings): readonly string[] =>
    [...sides].filter(([path]) => isCommand(path)).flatMap(([, said]) => said);

  test('are the same commands in both languages', () => {
    const [vi, en] = [commands(sayings(helpVi)), commands(sayings(helpEn))];
    expect(en).toEqual(vi);
    expect(vi.every((c) => /^dondoc \S/.test(c))).toBe(true);
    expect(vi.length).toBeGreaterThan(20);
  });
});
