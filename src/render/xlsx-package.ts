import type { Book, Sheet } from '../model/book.ts';
import { columnLetters } from '../model/sheet-text.ts';
import { hangingOn } from './xlsx-hanging.ts';
import { linkPlaces } from './xlsx-links.ts';
import {
  contentTypes,
  declaration,
  main,
  office,
  type Part,
  relationsPart,
  spreadsheet,
} from './xlsx-part.ts';
import { appProperties, coreProperties, customProperties } from './xlsx-properties.ts';
import { namedCells, sheetNames, sheetXml } from './xlsx-sheet.ts';
import { stringTable } from './xlsx-strings.ts';
import type { Template } from './xlsx-style.ts';
import { styleTable } from './xlsx-styles.ts';
import { xmlText } from './xlsx-text.ts';

const listsSheet = '_danhsach';

/** Drop-down values stand on a sheet of their own: written into the rule they may not pass 255 characters. */
function listSheets({ lists }: Book): readonly Sheet[] {
  if (lists.length === 0) return [];
  const longest = Math.max(...lists.map((l) => l.values.length));
  const rows = Array.from({ length: longest }, (_, r) => ({
    cells: [null, ...lists.map((l) => ({ value: l.values[r] ?? null, class: 'text' as const }))],
  }));
  const columns = [{ width: 9 }, ...lists.map(() => ({ width: 30 }))];
  return [{ name: listsSheet, columns, rows, landscape: false, visibility: 'very-hidden' }];
}

const listNames = ({ lists }: Book): readonly string[] =>
  lists.map(({ name, values }, i) => {
    const at = columnLetters(i + 1);
    return `<definedName name="${xmlText(name)}">'${listsSheet}'!$${at}$1:$${at}$${values.length}</definedName>`;
  });

function workbookXml(book: Book, sheets: readonly Sheet[]): string {
  const list = sheets.map((s, i) => {
    const state = s.visibility === 'very-hidden' ? ' state="veryHidden"' : '';
    return `<sheet name="${xmlText(s.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const names = [...listNames(book), ...namedCells(book), ...sheets.flatMap(sheetNames)];
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr filterPrivacy="1"/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '<calcPr calcId="191029"/></workbook>',
  ].join('');
}

/** The sheets with all that hangs on them, in order; writing one fills the tables of looks and texts. */
function sheetParts(
  book: Book,
  sheets: readonly Sheet[],
  pen: Parameters<typeof sheetXml>[2],
): readonly Part[] {
  const places = linkPlaces(book);
  let charts = 0;
  return sheets.flatMap((sheet, index) => {
    const { parts, ids } = hangingOn(sheet, index + 1, charts + 1, book);
    charts += sheet.charts?.length ?? 0;
    const own: Part = {
      name: `xl/worksheets/sheet${index + 1}.xml`,
      xml: sheetXml(sheet, ids, pen, places),
      type: spreadsheet('worksheet'),
    };
    return [own, ...parts];
  });
}

function* once(xml: () => string): Generator<string> {
  yield xml();
}

function properties(book: Book): readonly Part[] {
  const openPackage = 'application/vnd.openxmlformats-';
  const custom: Part[] = book.provenance
    ? [
        {
          name: 'docProps/custom.xml',
          xml: [customProperties(book.provenance)],
          type: `${openPackage}officedocument.custom-properties+xml`,
        },
      ]
    : [];
  return [
    {
      name: 'docProps/core.xml',
      xml: [coreProperties(book)],
      type: `${openPackage}package.core-properties+xml`,
    },
    {
      name: 'docProps/app.xml',
      xml: [appProperties()],
      type: `${openPackage}officedocument.extended-properties+xml`,
    },
    ...custom,
  ];
}

const packageKinds: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'docProps/app.xml': `${office}/extended-properties`,
  'docProps/custom.xml': `${office}/custom-properties`,
};

/** The parts as texts, by name. */
export function bookTexts(book: Book, template: Template): ReadonlyMap<string, string> {
  return new Map(bookParts(book, template).map(({ name, xml }) => [name, [...xml].join('')]));
}

/** The parts of the workbook in the order in which they must be written: looks and texts last, when all are known. */
export function bookParts(book: Book, template: Template): readonly Part[] {
  const sheets = [...book.sheets, ...listSheets(book)];
  const [styles, strings] = [styleTable(template), stringTable(template)];
  const about = properties(book);
  const rest = [
    { name: 'xl/styles.xml', kind: 'styles', xml: once(styles.xml), type: spreadsheet('styles') },
    {
      name: 'xl/sharedStrings.xml',
      kind: 'sharedStrings',
      xml: strings.xml(),
      type: spreadsheet('sharedStrings'),
    },
    {
      name: 'xl/theme/theme1.xml',
      kind: 'theme',
      xml: [template.theme],
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    },
  ].filter((p) => p.kind !== 'theme' || template.theme !== '');
  const fromBook = [
    ...sheets.map((_s, i) => ({ kind: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
    ...rest.map((p) => ({ kind: p.kind, target: p.name.slice('xl/'.length) })),
  ].map(({ kind, target }, i) => ({ id: `rId${i + 1}`, type: `${office}/${kind}`, target }));
  const fromPackage = [
    { type: `${office}/officeDocument`, target: 'xl/workbook.xml' },
    ...about.map(({ name }) => ({ type: packageKinds[name] ?? '', target: name })),
  ].map((r, i) => ({ id: `rId${i + 1}`, ...r }));
  const parts: readonly Part[] = [
    { name: 'xl/workbook.xml', xml: [workbookXml(book, sheets)], type: spreadsheet('sheet.main') },
    ...sheetParts(book, sheets, { template, styles, strings }),
    ...rest,
    ...about,
    relationsPart('_rels/.rels', fromPackage),
    relationsPart('xl/_rels/workbook.xml.rels', fromBook),
  ];
  return [...parts, contentTypes(parts)];
}
