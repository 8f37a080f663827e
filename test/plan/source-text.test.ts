import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../plan/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');

interface Clause {
  readonly number?: string;
  readonly title?: string;
  readonly text?: string;
  readonly dash?: boolean;
  readonly clauses?: readonly Clause[];
}
interface Note {
  readonly id: string;
  readonly kind: 'typo' | 'doubt';
  readonly at: readonly string[];
  readonly printed: string;
  readonly read?: string;
  readonly why: string;
}
interface DecisionYaml {
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly subject: string;
  readonly authority: string;
  readonly bases: readonly string[];
  readonly articles: readonly { number: string; text: string; clauses?: readonly Clause[] }[];
  readonly recipients: readonly string[];
  readonly signer: { readonly lines: readonly string[]; readonly name: string };
  readonly source_notes: readonly Note[];
}
interface Selector {
  readonly kind: 'unit' | 'group' | 'open';
  readonly phrase: string;
  readonly unit?: string;
  readonly groups?: readonly string[];
}
interface Phrase {
  readonly text: string;
  readonly selectors: readonly Selector[];
}
interface AppendixYaml {
  readonly title: string;
  readonly reference: string;
  readonly columns: readonly string[];
  readonly groups: readonly { id: string; printed_number: string; title: string }[];
  readonly tasks: readonly {
    id: string;
    group: string;
    items: readonly { dash: boolean; text: string }[];
    lead: Phrase;
    coordinating: Phrase;
    output: string;
    timing: string;
  }[];
  readonly source_notes: readonly Note[];
  readonly expect: Readonly<Record<string, number>>;
}

const decision = parse(read('decision.yaml')) as DecisionYaml;
const appendix = parse(read('appendix.yaml')) as AppendixYaml;
const units = parse(read('units.yaml')) as {
  groups: { id: string; members?: string[] }[];
  units: { id: string; group: string }[];
};

/** A run of text of the YAML with the place it stands at; `line`: it begins and ends with a line of the source. */
interface Piece {
  readonly at: string;
  readonly text: string;
  readonly line: boolean;
}
const piece = (at: string, text: string, line = true): Piece => ({ at, text, line });

function clausePieces(at: string, clauses: readonly Clause[] = []): Piece[] {
  return clauses.flatMap((c, i) => {
    const here = `${at}/${c.number ?? i}`;
    const mark = c.number ? `${c.number}. ` : c.dash ? '- ' : '';
    return [piece(here, `${mark}${c.title ?? ''}${c.text ?? ''}`), ...clausePieces(here, c.clauses)];
  });
}

/** The Decision as the YAML holds it, in the order of print; the fixed words of the layout are added. */
function decisionPieces(d: DecisionYaml): Piece[] {
  return [
    piece('kind', d.kind.toUpperCase()),
    piece('subject', d.subject),
    piece('authority', d.authority),
    ...d.bases.map((b, i) => piece(`bases/${i}`, b)),
    piece('heading', 'QUYẾT ĐỊNH:'),
    ...d.articles.flatMap((a) => [
      piece(`articles/${a.number}`, `Điều ${a.number}. ${a.text}`),
      ...clausePieces(`articles/${a.number}`, a.clauses),
    ]),
    piece('heading', 'Nơi nhận:'),
    ...d.recipients.map((r, i) => piece(`recipients/${i}`, `- ${r}`)),
    ...d.signer.lines.map((l, i) => piece(`signer/${i}`, l)),
    piece('signer/name', d.signer.name),
  ];
}

/** The Appendix cell by cell: TT, name, lead, coordinating, output, timing. */
function appendixPieces(a: AppendixYaml): Piece[] {
  const [tt = '', name = '', ...heads] = a.columns;
  return [
    piece('heading', 'Phụ lục'),
    piece('title', a.title),
    piece('reference', a.reference),
    piece('columns/0-1', `${tt} ${name}`),
    ...heads.map((h, i) => piece(`columns/${i + 2}`, h)),
    ...a.groups.flatMap((g) => [
      piece(`groups/${g.id}`, g.printed_number),
      piece(`groups/${g.id}/title`, g.title),
      ...a.tasks
        .filter((t) => t.group === g.id)
        .flatMap((t) => [
          piece(`tasks/${t.id}`, t.id),
          ...t.items.map((x, i) => piece(`tasks/${t.id}/items/${i}`, `${x.dash ? '- ' : ''}${x.text}`)),
          piece(`tasks/${t.id}/lead`, t.lead.text),
          piece(`tasks/${t.id}/coordinating`, t.coordinating.text),
          piece(`tasks/${t.id}/output`, t.output),
          piece(`tasks/${t.id}/timing`, t.timing),
        ]),
    ]),
  ];
}

interface Word {
  readonly word: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** Words of a text, each knowing whether it begins or ends a line. */
function wordsOf(text: string): Word[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/\s+/).filter((w) => w !== '');
    return words.map((word, i) => ({ word, first: i === 0, last: i === words.length - 1 }));
  });
}

/** The source: NFC, the lone page number dropped, a number cut by the line break ("57-" / "NQ/TW") joined. */
function sourceWords(raw: string): Word[] {
  const text = raw
    .normalize('NFC')
    .replaceAll('\f', '\n')
    .replace(/\n\n\n\n3 \n/, '\n\n');
  return wordsOf(text.replace(/(\d-)\s*\n\s*/g, '$1'));
}

interface Difference {
  readonly at: string;
  readonly inYaml: string;
  readonly inSource: string;
}

/** The first place where the pieces and the source part, or undefined when no word is lost or invented. */
function firstDifference(pieces: readonly Piece[], source: readonly Word[]): Difference | undefined {
  let next = 0;
  for (const p of pieces) {
    const words = wordsOf(p.text);
    for (const [i, w] of words.entries()) {
      const s = source[next++];
      const edges = !p.line || ((i > 0 || s?.first) && (i < words.length - 1 || s?.last));
      if (s?.word !== w.word || !edges) return { at: p.at, inYaml: w.word, inSource: s?.word ?? '' };
    }
  }
  const rest = source[next];
  return rest && { at: 'end', inYaml: '', inSource: rest.word };
}

const source = sourceWords(read('source/decision.txt'));
const split = source.findIndex((w, i) => w.word === 'Phụ' && w.first && source[i + 1]?.last);
const pieces = [...decisionPieces(decision), ...appendixPieces(appendix)];

describe('the plan holds the Decision word for word', () => {
  it('decision.yaml is the Decision, clause by clause', () => {
    expect(firstDifference(decisionPieces(decision), source.slice(0, split))).toBeUndefined();
  });

  it('appendix.yaml is the Appendix, cell by cell', () => {
    expect(firstDifference(appendixPieces(appendix), source.slice(split))).toBeUndefined();
  });

  it('nothing stands between or after the two', () => {
    expect(firstDifference(pieces, source)).toBeUndefined();
    expect(source.length).toBeGreaterThan(3000);
  });

  it('any single word changed, lost or invented is found at its place', () => {
    const target = fc.integer({ min: 0, max: pieces.length - 1 }).chain((at) =>
      fc.record({
        at: fc.constant(at),
        word: fc.integer({ min: 0, max: wordsOf(pieces[at]!.text).length - 1 }),
        how: fc.constantFrom('change', 'lose', 'invent'),
      }),
    );
    fc.assert(
      fc.property(target, ({ at, word, how }) => {
        const words = wordsOf(pieces[at]!.text).map((w) => w.word);
        const put = how === 'lose' ? [] : how === 'invent' ? [words[word]!, 'thêm'] : [`${words[word]}x`];
        const text = words.toSpliced(word, 1, ...put).join(' ');
        const changed = pieces.with(at, { ...pieces[at]!, text });
        const found = firstDifference(changed, source);
        expect(found).toBeDefined();
        expect([pieces[at]!.at, pieces[at + 1]?.at ?? 'end']).toContain(found!.at);
      }),
      { numRuns: 400 },
    );
  });

  it('a word moved from one cell to the next is found', () => {
    const i = pieces.findIndex((p) => p.at === 'tasks/1.1/lead');
    const lead = { ...pieces[i]!, text: `${pieces[i]!.text} Sở` };
    const coordinating = { ...pieces[i + 1]!, text: pieces[i + 1]!.text.replace(/^Sở /, '') };
    expect(firstDifference(pieces.toSpliced(i, 2, lead, coordinating), source)?.at).toBe('tasks/1.1/lead');
  });

  it.each(['decision', 'appendix'])('%s.yaml fits its schema', (name) => {
    const schema = JSON.parse(
      readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
    );
    const ajv = new Ajv2020({ allErrors: true });
    ajv.validate(schema, parse(read(`${name}.yaml`)));
    expect(ajv.errors).toBeNull();
  });

  it('the YAML is NFC', () => {
    for (const name of ['decision.yaml', 'appendix.yaml', 'units.yaml']) {
      expect(read(name).normalize('NFC')).toBe(read(name));
    }
  });
});

/** The text at a path of the notes: list items by number or id, else by 0-based index. */
function textAt(value: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((here, key) => {
    if (!Array.isArray(here)) return (here as Record<string, unknown> | undefined)?.[key];
    return (
      here.find((x: { number?: string; id?: string }) => x.number === key || x.id === key) ??
      here[Number(key)]
    );
  }, value);
}

describe.each([
  ['decision.yaml', decision],
  ['appendix.yaml', appendix],
])('source notes of %s', (_name, file) => {
  it('every typo occurs at each of its places exactly once, and is read otherwise', () => {
    const typos = file.source_notes.filter((n) => n.kind === 'typo');
    expect(typos.length).toBeGreaterThan(0);
    for (const note of typos) {
      for (const at of note.at) {
        expect(String(textAt(file, at)).split(note.printed)).toHaveLength(2);
      }
      expect(note.read).not.toBe(note.printed);
    }
  });

  it('every doubt occurs at its first place, or points at what is blank or missing', () => {
    for (const note of file.source_notes.filter((n) => n.kind === 'doubt')) {
      const text = textAt(file, note.at[0]!);
      if (note.printed === '') expect(text ?? null).toBeNull();
      else expect(text).toContain(note.printed);
      expect(note.read).toBeUndefined();
    }
  });

  it('every note says why', () => {
    for (const note of file.source_notes) expect(note.why.length).toBeGreaterThan(10);
  });
});

describe('the damage that is known is noted', () => {
  const all = [...decision.source_notes, ...appendix.source_notes];
  it.each([
    'đa đạng hóa',
    'sản phầm',
    'ứng dụn nền tảng',
    'hen thưởng',
    'th c đẩy',
    'Du lịchvà',
    'đầy mạnh',
    'các cơ, quan đơn vị',
  ])('typo "%s"', (printed) => {
    expect(all.find((n) => n.printed.includes(printed))?.kind).toBe('typo');
  });

  it('note ids are unique over both files', () => {
    expect(new Set(all.map((n) => n.id)).size).toBe(all.length);
  });

  it('what is mended is not mended again', () => {
    for (const n of all.filter((x) => x.kind === 'typo')) expect(n.read).not.toContain(n.printed);
  });
});

describe('lead and coordinating phrases', () => {
  const phrases = appendix.tasks.flatMap((t) => [
    { at: `${t.id} chủ trì`, phrase: t.lead },
    { at: `${t.id} phối hợp`, phrase: t.coordinating },
  ]);

  it.each(phrases)('$at: the selectors cover the printed text, in its order', ({ phrase }) => {
    let rest = phrase.text;
    for (const s of phrase.selectors) {
      const i = rest.indexOf(s.phrase);
      expect(i, s.phrase).toBeGreaterThanOrEqual(0);
      expect(rest.slice(0, i)).toMatch(/^[\s,;]*(và)?\s*$/);
      rest = rest.slice(i + s.phrase.length);
    }
    expect(rest).toMatch(/^\.?$/);
  });

  it('every unit and group they name is in units.yaml', () => {
    const unitIds = new Set(units.units.map((u) => u.id));
    const groupIds = new Set(units.groups.map((g) => g.id));
    for (const s of phrases.flatMap((p) => p.phrase.selectors)) {
      if (s.kind === 'unit') expect(unitIds).toContain(s.unit);
      for (const g of s.groups ?? []) expect(groupIds).toContain(g);
      expect(s.unit !== undefined).toBe(s.kind === 'unit');
      expect(s.groups !== undefined).toBe(s.kind === 'group');
    }
  });

  it('task 1.1 is led by the three groups it names', () => {
    const lead = appendix.tasks.find((t) => t.id === '1.1')!.lead;
    expect(lead.selectors.map((s) => s.groups)).toEqual([['so'], ['ban-nganh'], ['xa', 'phuong']]);
  });
});

describe('the assertions of the plan hold', () => {
  it('counts of the Appendix and of the directory', () => {
    const leads = new Set(appendix.tasks.flatMap((t) => t.lead.selectors.flatMap((s) => s.unit ?? [])));
    expect(appendix.expect).toEqual({
      tasks: appendix.tasks.length,
      groups: appendix.groups.length,
      leads: leads.size,
      communes: units.units.filter((u) => ['xa', 'phuong'].includes(u.group)).length,
      wards: units.units.filter((u) => u.group === 'phuong').length,
    });
  });

  it('the eleven tasks are those printed', () => {
    expect(appendix.tasks.map((t) => t.id)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '3.1',
      '3.2',
    ]);
  });
});
