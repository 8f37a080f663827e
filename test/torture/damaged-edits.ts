import { answerCells, openBook } from '../corpus/operations/book.ts';
import { onControl, onDocument, runXml } from '../corpus/operations/docx-form.ts';
import { partsOf, textOf, withParts } from '../corpus/operations/package.ts';
import { parseSheet, printSheet, textCell, withCell, type XmlCell } from '../corpus/operations/sheet-xml.ts';
import type { BaseForm } from './base-forms.ts';
import { below, pick } from './seeded.ts';

/** What an edit of a form's own text must come to. */
export type Expected =
  /** Refused, or read as before, or told. */
  | { readonly kind: 'same' }
  /** That answer reads so, every other one as before. */
  | { readonly kind: 'changed'; readonly id: string; readonly text: string }
  /** These answers are gone, every other one as before. */
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  /** As another parser of the same text reads it. */
  | { readonly kind: 'as-written' };

export interface Edited {
  readonly bytes: Uint8Array;
  readonly what: string;
  readonly expected: Expected;
}

type Random = () => number;
type Edit = (base: BaseForm, random: Random) => Edited;

const same = { kind: 'same' } as const;

function textIds({ answers }: BaseForm): readonly string[] {
  return Object.entries(answers).flatMap(([id, typed]) => (typeof typed === 'string' ? [id] : []));
}

/** The cell of one answer put in place of the one there, or taken away. */
function withAnswerCell(base: BaseForm, id: string, make: (old: XmlCell) => XmlCell | undefined): Uint8Array {
  const book = openBook(base.bytes);
  const cell = answerCells(book).get(id)!;
  const part = book.sheets.find((s) => s.name === cell.sheet)!.part;
  const sheet = parseSheet(textOf(book.parts, part));
  const rows = sheet.rows.map((r) =>
    r.row === cell.row ? { ...r, cells: r.cells.filter((c) => c.column !== cell.column) } : r,
  );
  const old = sheet.rows.find((r) => r.row === cell.row)!.cells.find((c) => c.column === cell.column)!;
  const made = make(old);
  const changed = { ...sheet, rows };
  return withParts(base.bytes, () => ({
    [part]: printSheet(made ? withCell(changed, cell.row, made) : changed),
  }));
}

const typed = (random: Random): string => `Chữ thử số ${below(random, 1e6)} & <khác> "nữa"`;

const cellRetyped: Edit = (base, random) => {
  const [id, text] = [pick(random, textIds(base)), typed(random)];
  const bytes = withAnswerCell(base, id, (old) => textCell(old.column, text, old.attributes));
  return { bytes, what: `ô ${id} ghi khác`, expected: { kind: 'changed', id, text } };
};

const figureRetyped: Edit = (base, random) => {
  const ids = Object.entries(base.answers).flatMap(([id, a]) => (typeof a === 'number' ? [id] : []));
  // Some units give no figure at all.
  if (ids.length === 0) return cellRetyped(base, random);
  const [id, text] = [pick(random, ids), String(1000 + below(random, 1e6))];
  const bytes = withAnswerCell(base, id, (old) => ({ ...old, inside: `<v>${text}</v>` }));
  return { bytes, what: `số ở ${id} thành ${text}`, expected: { kind: 'changed', id, text } };
};

const cellGone: Edit = (base, random) => {
  const id = pick(random, textIds(base));
  return {
    bytes: withAnswerCell(base, id, () => undefined),
    what: `mất ô ${id}`,
    expected: { kind: 'gone', ids: [id] },
  };
};

const breakages: readonly (readonly [string, (xml: string, at: number) => string])[] = [
  ['mất dấu <', (xml, at) => xml.slice(0, at) + xml.slice(at + 1)],
  ['thẻ đóng sai tên', (xml, at) => `${xml.slice(0, at)}</sai>${xml.slice(at)}`],
  ['dấu & trần', (xml, at) => `${xml.slice(0, at)}&${xml.slice(at)}`],
  ['cắt giữa phần', (xml, at) => xml.slice(0, at)],
  ['ký tự cấm', (xml, at) => `${xml.slice(0, at)}\u0001${xml.slice(at)}`],
];

/** One part no longer XML, packed again with the right checksum. */
const partBroken: Edit = (base, random) => {
  const parts = partsOf(base.bytes);
  const name = pick(
    random,
    Object.keys(parts).filter((n) => n.endsWith('.xml') || n.endsWith('.rels')),
  );
  const xml = textOf(parts, name);
  const tags = [...xml.matchAll(/<[A-Za-z]/g)].map((m) => m.index);
  const [what, broken] = pick(random, breakages);
  const at = pick(random, tags.slice(1).length > 0 ? tags.slice(1) : tags);
  return {
    bytes: withParts(base.bytes, () => ({ [name]: broken(xml, at) })),
    what: `${name}: ${what} tại ${at}`,
    expected: same,
  };
};

const controlRetyped: Edit = (base, random) => {
  const [id, text] = [pick(random, textIds(base)), typed(random)];
  const bytes = onDocument(base.bytes, (xml) =>
    onControl(xml, id, ({ all, content }) =>
      all.replace(content, () => content.replace(/<w:r>.*<\/w:r>/s, () => runXml(text))),
    ),
  );
  return { bytes, what: `ô ${id} ghi khác`, expected: { kind: 'changed', id, text } };
};

/** The control is gone, its text still stands there. */
const controlLost: Edit = (base, random) => {
  const id = pick(random, textIds(base));
  const bytes = onDocument(base.bytes, (xml) => onControl(xml, id, ({ content }) => content));
  return { bytes, what: `mất khung của ${id}`, expected: same };
};

const controlEmptied: Edit = (base, random) => {
  const id = pick(random, textIds(base));
  const bytes = onDocument(base.bytes, (xml) =>
    onControl(xml, id, ({ all, content }) =>
      all.replace(content, () => content.replace(/<w:r>.*<\/w:r>/s, '<w:r><w:t></w:t></w:r>')),
    ),
  );
  return { bytes, what: `xóa chữ ở ${id}`, expected: { kind: 'gone', ids: [id] } };
};

/** A line of the YAML form that holds an answer, rewritten. */
function lineEdit(what: string, change: (line: string, random: Random) => string): Edit {
  return (base, random) => {
    const lines = new TextDecoder().decode(base.bytes).split('\n');
    const own = lines.flatMap((l, i) => (/^\s+[\w"-]+: \S/.test(l) ? [i] : []));
    const at = pick(random, own);
    const text = lines.map((l, i) => (i === at ? change(l, random) : l)).join('\n');
    return {
      bytes: new TextEncoder().encode(text),
      what: `dòng ${at + 1}: ${what}`,
      expected: { kind: 'as-written' },
    };
  };
}

const yamlEdits: readonly Edit[] = [
  lineEdit('ghi khác', (line, random) => line.replace(/: .*/, () => `: ${JSON.stringify(typed(random))}`)),
  lineEdit('mất dấu nháy cuối', (line) => line.replace(/"$/, '')),
  lineEdit('mất dấu cách sau hai chấm', (line) => line.replace(': ', ':')),
  lineEdit('thụt thêm một cách', (line) => ` ${line}`),
  lineEdit('bớt thụt một cách', (line) => line.slice(1)),
  lineEdit('thụt bằng tab', (line) => line.replace(/^ +/, '\t')),
  lineEdit('lặp dòng', (line) => `${line}\n${line}`),
  lineEdit('thành chú thích', (line) => `#${line}`),
  lineEdit('xuống dòng giữa câu', (line) => line.replace(/(\S) (\S)/g, '$1\n$2')),
  lineEdit('thêm neo', (line) => line.replace(': ', ': &a ')),
  lineEdit('thành danh sách', (line) => line.replace(/: (.*)/, ': [$1, $1]')),
];

const edits = {
  xlsx: [cellRetyped, figureRetyped, cellGone, partBroken, partBroken],
  docx: [controlRetyped, controlLost, controlEmptied, partBroken, partBroken],
  yaml: yamlEdits,
} as const;

/** The sixth kind: an edit of the form's own text, in a package that is otherwise sound. */
export function editForm(base: BaseForm, random: Random): Edited {
  return pick<Edit>(random, edits[base.kind])(base, random);
}
