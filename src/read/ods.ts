import type { Finding, Reading } from '../model/finding.ts';
import type { Submission } from '../model/submission.ts';
import { limits } from './limits.ts';
import { type Local, localAttributes, sheetBuilder } from './ods-sheet.ts';
import { fileFinding, guarded, Refused, tooLarge } from './refusal.ts';
import { submissionFromBook } from './submission-xlsx.ts';
import { newBudget } from './workbook-cell.ts';
import type { ReadSheet } from './workbook-model.ts';
import { requiredPart } from './workbook-package.ts';
import { type Part, readXml } from './xml.ts';
import { type Archive, openZip } from './zip.ts';

/** A document of LibreOffice that is locked with a password says so in its list of parts. */
export function refuseEncrypted(archive: Archive, kind: 'ods' | 'odt'): void {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes('encryption-data'))
    throw new Refused('file-encrypted', { kind });
}

/** Scripts lie in folders of their own. */
export function refuseMacros(archive: Archive, kind: 'ods' | 'odt'): void {
  if (
    archive.names.some(
      (n) => /^(Basic|Scripts)\/.*\.(xml|py|js|bsh)$/i.test(n) && !/script-lc\.xml$/i.test(n),
    )
  )
    throw new Refused('file-macros', { kind });
}

/** Text of `text:p` and what stands in it: blanks, tabs and line breaks are elements of their own. */
export function inlineText(name: string, a: Local): string | undefined {
  if (name === 's') return ' '.repeat(Math.min(Number(a.c ?? 1) || 1, 1000));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : undefined;
}

/** Names of the table styles that are not shown. */
function hiddenStyles(part: Part): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = '';
  readXml(part, {
    open: (name, attributes) => {
      const a = localAttributes(attributes);
      if (name === 'style') style = a.name ?? '';
      else if (name === 'table-properties' && a.display === 'false') hidden.add(style);
    },
  });
  return hidden;
}

type Builder = ReturnType<typeof sheetBuilder>;

function readTables(part: Part): readonly ReadSheet[] {
  const hidden = hiddenStyles(part);
  const budget = newBudget();
  const sheets: ReadSheet[] = [];
  let table: Builder | undefined;
  let depth = 0;
  // Comments and drawn boxes hold paragraphs of their own that are no content of the cell.
  let aside = 0;
  let paragraphs = 0;
  let inText = 0;
  readXml(part, {
    open: (name, attributes) => {
      const a = localAttributes(attributes);
      if (name === 'table' && ++depth === 1) {
        table = sheetBuilder(a.name ?? '', !hidden.has(a['style-name'] ?? ''), budget);
        if (sheets.length >= limits.sheets) throw tooLarge('sheets', part.name);
      } else if (name === 'annotation' || name === 'shapes' || name === 'frame') aside++;
      else if (depth !== 1 || aside > 0 || !table) return;
      else if (name === 'table-column') table.column(a);
      else if (name === 'table-row') table.startRow(a);
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        paragraphs = 0;
        table.startCell(a, name === 'covered-table-cell');
      } else if (name === 'p') {
        if (paragraphs++ > 0) table.text('\n');
        inText++;
      } else if (inText > 0) table.text(inlineText(name, a) ?? '');
    },
    text: (piece) => {
      if (depth === 1 && aside === 0 && inText > 0) table?.text(piece);
    },
    close: (name) => {
      if (name === 'annotation' || name === 'shapes' || name === 'frame') aside--;
      else if (name === 'table' && --depth === 0 && table) {
        sheets.push(table.sheet());
        table = undefined;
      } else if (depth !== 1 || aside > 0) return;
      else if (name === 'p') inText--;
      else if (name === 'table-cell' || name === 'covered-table-cell') table?.endCell();
    },
  });
  return sheets;
}

function externalLinks(part: Part): boolean {
  let found = false;
  readXml(part, {
    open: (name) => {
      if (name === 'table-source' || name === 'dde-source') found = true;
    },
  });
  return found;
}

/** A filled-in form saved as an OpenDocument spreadsheet: the same hidden ids, the same answers. */
export function readOdsSubmission(
  bytes: Uint8Array,
  name: string,
  sha256: string,
): Reading<Submission | undefined> {
  return guarded(name, () => {
    const archive = openZip(bytes);
    refuseEncrypted(archive, 'ods');
    refuseMacros(archive, 'ods');
    const part = requiredPart(archive, 'content.xml');
    const book = {
      sheets: readTables(part),
      definedNames: new Map<string, string>(),
      date1904: false,
      macros: false,
      externalLinks: externalLinks(part),
      embedded: [],
    };
    const findings: readonly Finding[] = book.externalLinks ? [fileFinding(name, 'file-external-links')] : [];
    return { value: submissionFromBook(book, { name, sha256, kind: 'ods' }), findings };
  });
}
