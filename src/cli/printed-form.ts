import type { PrintedForm } from '../check/submission/input.ts';
import { formBook } from '../compose/form-book.ts';
import { formDoc } from '../compose/form-doc.ts';
import { wordsFrom } from '../compose/form-wording.ts';
import { returnSheetName } from '../compose/return-book.ts';
import { readOrdinaryFile } from '../disk/read.ts';
import type { CellValue } from '../model/book.ts';
import type { FormSpec, PreviousAnswers } from '../model/form.ts';
import type { FormDoc } from '../model/form-doc.ts';
import type { Plan } from '../model/plan.ts';
import type { FileKind } from '../model/submission.ts';
import { readDocx } from '../read/docx.ts';
import { formDocWriter } from '../render/docx-form.ts';
import { bookWriter } from '../render/xlsx.ts';
import { comparisonKey } from '../text/canonical.ts';
import { remembered } from '../text/remembered.ts';
import { templatePath } from './workspace.ts';

type Wording = ReadonlyMap<string, string>;

/** What a form of that kind of file prints for one unit and period. */
export type PrintedForms = (form: FormSpec, kind: FileKind) => PrintedForm | undefined;

const limit = 20 * 1024 * 1024;
const returnColumns = 6;

function templateOf(root: string, name: string): Uint8Array | undefined {
  const bytes = readOrdinaryFile(templatePath(root, name), limit);
  return typeof bytes === 'string' ? undefined : bytes;
}

/** The office's wording; the shipped words where its template cannot be used (`dondoc form` says so). */
async function wordingOf<T extends { readonly wording: Wording }>(
  template: Uint8Array | undefined,
  writer: (template: Uint8Array) => Promise<T>,
): Promise<Wording> {
  try {
    return template ? (await writer(template)).wording : new Map();
  } catch {
    return new Map();
  }
}

/** Lines of a cell or paragraph, and the whole of it. */
const keysOf: (text: string) => readonly string[] = remembered((text) =>
  text.includes('\n') ? [text, ...text.split('\n')].map(comparisonKey) : [comparisonKey(text)],
);

function textIn(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value === 'string') return value ?? '';
  return 'text' in value && typeof value.text === 'string' ? value.text : '';
}

/** Only the headings of the earlier period are wanted: what stands below them is held against the answers themselves. */
function withHeadings({ obligation: { period } }: FormSpec): PreviousAnswers | undefined {
  return period.previous === undefined ? undefined : { period: period.previous, answers: new Map() };
}

function headingsBefore(form: FormSpec, wording: Wording): ReadonlySet<string> {
  const words = wordsFrom(wording);
  const period = form.obligation.period.previous ?? '';
  const keys = ['cot-ky-truoc', 'cot-truoc-trong-ky', 'cot-truoc-luy-ke'];
  return new Set(keys.map((k) => comparisonKey(words(k, { 'ky-truoc': period }))));
}

function printedBook(form: FormSpec, plan: Plan, wording: Wording): PrintedForm {
  const { sheets } = formBook(form, withHeadings(form), plan, wording);
  const texts = new Set<string>();
  for (const row of sheets.flatMap((s) => s.rows)) {
    for (const cell of row.cells) {
      if (!cell) continue;
      const text = textIn(cell.value);
      for (const key of keysOf(cell.hint ? `${text}\n${cell.hint}` : text)) texts.add(key);
    }
  }
  return {
    texts,
    previousHeadings: headingsBefore(form, wording),
    columns: new Map(sheets.map((s) => [s.name, s.columns.length])),
    returnSheet: { name: returnSheetName, columns: returnColumns },
  };
}

/** A line of the template with its places filled in, once for each line of a place that has several. */
function filledLines(line: string, places: FormDoc['places']): readonly string[] {
  const keys = [...line.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '');
  const many = keys.find((key) => (places[key]?.length ?? 0) > 1);
  const copies = many === undefined ? [''] : (places[many] ?? []);
  return copies.map((copy) =>
    line.replace(/\{\{(\w+)\}\}/g, (_, key: string) => (key === many ? copy : (places[key]?.[0] ?? ''))),
  );
}

function printedDoc(
  form: FormSpec,
  plan: Plan,
  { wording, lines }: { readonly wording: Wording; readonly lines: readonly string[] },
): PrintedForm {
  const doc = formDoc(form, withHeadings(form), plan, wording);
  const cells = doc.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          ...block.table.head,
          ...block.table.rows.flatMap((row) =>
            row.cells.map((c) => (c.hint ? `${c.text}\n${c.hint}` : c.text)),
          ),
        ]
      : [block.text],
  );
  const own = lines.flatMap((line) => filledLines(line, doc.places));
  return {
    texts: new Set([...cells, ...own, ...Object.values(doc.places).flat()].flatMap(keysOf)),
    previousHeadings: headingsBefore(form, wording),
    columns: new Map(),
    returnSheet: { name: returnSheetName, columns: returnColumns },
  };
}

function linesOf(template: Uint8Array | undefined): readonly string[] {
  const doc = template && readDocx(template, 'bieu-mau.docx').value;
  return doc ? doc.paragraphs.map((p) => p.paragraph.text) : [];
}

/** The words of the forms as this office prints them, for telling them from what a unit typed. Templates are read for the kinds that came. */
export async function printedForms(
  root: string,
  plan: Plan,
  kinds: ReadonlySet<FileKind>,
): Promise<PrintedForms> {
  const book = kinds.has('xlsx') || kinds.has('ods') ? templateOf(root, 'bieu-mau.xlsx') : undefined;
  const word = kinds.has('docx') ? templateOf(root, 'bieu-mau.docx') : undefined;
  const bookWords = await wordingOf(book, bookWriter);
  const wordParts = { wording: await wordingOf(word, formDocWriter), lines: linesOf(word) };
  return (form, kind) => {
    if (kind === 'docx') return printedDoc(form, plan, wordParts);
    return kind === 'xlsx' || kind === 'ods' ? printedBook(form, plan, bookWords) : undefined;
  };
}
