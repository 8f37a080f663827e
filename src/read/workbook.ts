import type { Reading } from '../model/finding.ts';
import { limits } from './limits.ts';
import {
  lookAtFormula,
  lookAtRelations,
  newOutside,
  type Outside,
  surroundings,
} from './package-surroundings.ts';
import { damaged, guarded, tooLarge } from './refusal.ts';
import { type BookContext, newBudget } from './workbook-cell.ts';
import { modernBook } from './workbook-legacy.ts';
import type { ReadBook, ReadSheet } from './workbook-model.ts';
import {
  embeddedObjects,
  type Relationship,
  relatedPart,
  relationshipsOf,
  requiredPart,
} from './workbook-package.ts';
import { readSheet } from './workbook-sheet.ts';
import { readLegacyFonts, readStyles } from './workbook-styles.ts';
import { readSharedStrings } from './workbook-text.ts';
import { type Attributes, attributeOf, isTrue, type Part, readXml } from './xml.ts';
import { type Archive, openZip } from './zip.ts';

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: ReadSheet['visibility'];
}

interface BookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

function sheetEntry(a: Attributes): SheetEntry {
  const state = a.state ?? 'visible';
  const visibility = state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible';
  return { name: a.name ?? '', relationship: attributeOf(a, 'id') ?? '', visibility };
}

/** `xl/workbook.xml`: the sheets in order, the names, the date system. */
function readIndex(part: Part): BookIndex {
  const sheets: SheetEntry[] = [];
  const definedNames = new Map<string, string>();
  let date1904 = false;
  let openName: string | undefined;
  readXml(part, {
    open: (name, a) => {
      if (name === 'sheet') sheets.push(sheetEntry(a));
      else if (name === 'workbookPr') date1904 = isTrue(a.date1904);
      else if (name === 'definedName') openName = a.name;
    },
    text: (text) => {
      if (openName !== undefined) definedNames.set(openName, (definedNames.get(openName) ?? '') + text);
    },
    close: (name) => {
      if (name === 'definedName') openName = undefined;
    },
  });
  if (sheets.length > limits.sheets) throw tooLarge('sheets', part.name, sheets.length);
  return { sheets, definedNames, date1904 };
}

function readSheets(
  archive: Archive,
  index: BookIndex,
  relationships: readonly Relationship[],
  context: BookContext,
): readonly ReadSheet[] {
  const byId = new Map(relationships.map((r) => [r.id, r]));
  return index.sheets.flatMap((entry) => {
    const relationship = byId.get(entry.relationship);
    if (!relationship) throw damaged('missing-part', entry.name);
    // Chart and dialog sheets hold no cells.
    if (relationship.type !== 'worksheet') return [];
    if (relationship.target === undefined) throw damaged('outside-target', entry.name);
    const content = readSheet(requiredPart(archive, relationship.target), context);
    return [{ name: entry.name, visibility: entry.visibility, ...content }];
  });
}

/** A conversation with another program is kept in a part of its own, told only by its content. */
function outsideOf(archive: Archive, relationships: readonly Relationship[], index: BookIndex): Outside {
  const outside = newOutside();
  lookAtRelations(archive, outside);
  for (const formula of index.definedNames.values()) lookAtFormula(formula, outside);
  const linked = relationships.flatMap((r) => (r.type === 'externalLink' && r.target ? [r.target] : []));
  const talks = linked.some((target) => Buffer.from(archive.read(target) ?? []).includes('ddeLink'));
  if (talks) outside.dde = true;
  return outside;
}

function readBook(bytes: Uint8Array): ReadBook {
  const archive = openZip(bytes);
  const root = relationshipsOf(archive, '').find((r) => r.type === 'officeDocument')?.target;
  if (root === undefined) throw damaged('missing-part', '_rels/.rels');
  const index = readIndex(requiredPart(archive, root));
  const relationships = relationshipsOf(archive, root);
  const strings = relatedPart(archive, relationships, 'sharedStrings');
  const styles = relatedPart(archive, relationships, 'styles');
  const context = {
    strings: strings ? readSharedStrings(strings) : [],
    styles: styles ? readStyles(styles) : [],
    legacyFonts: styles ? readLegacyFonts(styles) : [],
    date1904: index.date1904,
    budget: newBudget(),
    outside: outsideOf(archive, relationships, index),
  };
  const types = relationships.map((r) => r.type.toLowerCase());
  return {
    sheets: readSheets(archive, index, relationships, context),
    definedNames: index.definedNames,
    date1904: index.date1904,
    macros: types.includes('vbaproject')
      ? 'vba'
      : types.some((t) => t.endsWith('macrosheet'))
        ? 'xlm'
        : undefined,
    outside: context.outside,
    embedded: embeddedObjects(archive),
  };
}

/** An .xlsx workbook, transitional or strict, as far as answers need it: cells with their stored values. Follows nothing outside the package. */
export function readWorkbook(bytes: Uint8Array, name: string): Reading<ReadBook | undefined> {
  return guarded(name, () => {
    const value = modernBook(readBook(bytes));
    return { value, findings: surroundings(name, value) };
  });
}
