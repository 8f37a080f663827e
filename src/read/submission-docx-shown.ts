import type { Place } from '../model/finding.ts';
import type { AnswerId } from '../model/form.ts';
import type { ShownText } from '../model/submission.ts';
import { comparisonKey } from '../text/canonical.ts';
import { cellPlace, type DocBlock, type DocCell, type DocTable, type ReadDoc } from './docx-model.ts';
import { headedPart } from './form-headings.ts';
import { type DocAnswer, typedText } from './submission-docx-answers.ts';

const mostTexts = 3000;

/** First line of the page that a returned form begins with. */
const returnTitle = comparisonKey('Cần bổ sung, chỉnh sửa');
const nearTop = 6;

const keyOf = (place: Place): string => JSON.stringify(place);

interface Context {
  readonly file: string;
  readonly ids: ReadonlyMap<string, AnswerId>;
  /** Cells that hold several answers, merged into one: they are of no one row. */
  readonly shared: ReadonlySet<string>;
}

/** Words of the cell itself; tables inside it are looked at on their own. */
function ownText(blocks: readonly DocBlock[]): string {
  const typed = typedText(blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : [])).join('\n'));
  return typed.kind === 'text' ? typed.text : '';
}

function answersBelow(rows: DocTable['rows'], column: number, { file, ids }: Context): readonly AnswerId[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((c) => (c.column === column ? (ids.get(keyOf(cellPlace(file, c))) ?? []) : [])),
  );
}

function shownInTable(table: DocTable, context: Context): readonly ShownText[] {
  const { file, shared } = context;
  let headings: ReadonlyMap<number, string> = new Map();
  return table.rows.flatMap((row, at) => {
    const heads = headedPart(row.cells.map((c) => c.text)) !== undefined;
    const idOf = (cell: DocCell): AnswerId | undefined => context.ids.get(keyOf(cellPlace(file, cell)));
    const answers = row.cells.filter((c) => idOf(c) !== undefined);
    const ids = answers.filter((c) => !shared.has(keyOf(cellPlace(file, c)))).flatMap((c) => idOf(c) ?? []);
    const first = Math.min(...answers.map((c) => c.column));
    const shown = row.cells.flatMap((cell): readonly ShownText[] => {
      if (idOf(cell) !== undefined || cell.continued) return [];
      const text = ownText(cell.blocks);
      const inner = cell.blocks.flatMap((b) => (b.kind === 'table' ? shownInTable(b, context) : []));
      if (text === '') return inner;
      const heading = headings.get(cell.column);
      const below = heads ? answersBelow(table.rows.slice(at + 1), cell.column, context) : [];
      const own: ShownText = {
        text,
        place: cellPlace(file, cell),
        ...(ids.length > 0 && { row: ids }),
        ...(cell.column < first && ids.length > 0 && { label: true }),
        ...(heading && { heading }),
        ...(below.length > 0 && { above: below }),
      };
      return [own, ...inner];
    });
    if (heads || (at === 0 && answers.length === 0))
      headings = new Map(row.cells.map((c) => [c.column, c.text]));
    return shown;
  });
}

/** Where the document's own words begin: behind the page that came back with a returned form. */
function ownStart(blocks: readonly DocBlock[]): number {
  const returned = blocks
    .slice(0, nearTop)
    .some((b) => b.kind === 'paragraph' && comparisonKey(b.text) === returnTitle);
  return returned ? blocks.findIndex((b) => b.kind === 'table') : 0;
}

/** What a Word form shows outside its answers: labels and headings, and whatever was typed beside, below or between. */
export function shownInDoc(file: string, doc: ReadDoc, answers: readonly DocAnswer[]): readonly ShownText[] {
  const ids = new Map<string, AnswerId>();
  const shared = new Set<string>();
  for (const { id, place } of answers) {
    const key = keyOf(place);
    if (ids.has(key) && ids.get(key) !== id) shared.add(key);
    ids.set(key, id);
  }
  const context = { file, ids, shared };
  return doc.blocks
    .slice(ownStart(doc.blocks))
    .flatMap((block): readonly ShownText[] => {
      if (block.kind === 'table') return shownInTable(block, context);
      const text = ownText([block]);
      return text === '' ? [] : [{ text, place: { kind: 'paragraph', file, paragraph: block.number } }];
    })
    .slice(0, mostTexts);
}
