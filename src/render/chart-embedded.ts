import type { Chart } from '../model/chart.ts';
import { cellName, columnLetters, onSheet } from '../model/sheet-text.ts';
import { numberCode } from './chart-look.ts';
import type { ChartRanges } from './chart-xml.ts';
import { fontName } from './xlsx-style.ts';
import { cellText, xmlText } from './xlsx-text.ts';
import { packPart, zip } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetName = 'Số liệu';

/** Where the figures stand in the workbook of `embeddedWorkbook`: names across the first row, categories down the first column. */
export function embeddedRanges(chart: Chart): ChartRanges {
  const last = Math.max(chart.categories.length, 1) + 1;
  const column = (index: number): string =>
    onSheet(sheetName, `$${columnLetters(index)}$2:$${columnLetters(index)}$${last}`);
  return {
    categories: column(0),
    series: chart.series.map((_s, i) => ({
      name: onSheet(sheetName, `$${columnLetters(i + 1)}$1`),
      values: column(i + 1),
    })),
  };
}

const word = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`;

function sheetXml(chart: Chart): string {
  const head = chart.series.map((s, i) => word(cellName(i + 1, 0), s.name)).join('');
  const rows = chart.categories.map((category, r) => {
    const figures = chart.series.map((s, i) => {
      const value = s.values[r] ?? null;
      return value === null ? '' : `<c r="${cellName(i + 1, r + 1)}" s="1"><v>${value}</v></c>`;
    });
    return `<row r="${r + 2}">${word(cellName(0, r + 1), category)}${figures.join('')}</row>`;
  });
  const columns = `<cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="${chart.series.length + 1}" width="18" customWidth="1"/></cols>`;
  return `${declaration}<worksheet xmlns="${main}">${columns}<sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
}

function stylesXml(chart: Chart): string {
  const font = `<font><sz val="12"/><name val="${fontName}"/><family val="1"/></font>`;
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return [
    `${declaration}<styleSheet xmlns="${main}">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${xmlText(numberCode(chart.format))}"/></numFmts>`,
    `<fonts count="1">${font}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1">${plain}</cellStyleXfs>`,
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

const type = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;

const relations = (inside: string): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${inside}</Relationships>`;

function parts(chart: Chart): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/worksheets/sheet1.xml', 'worksheet')}${type('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(chart),
    'xl/styles.xml': stylesXml(chart),
  };
}

/** The workbook behind a chart of a Word document ("edit data"): the smallest that holds its figures. Same chart, same bytes. */
export function embeddedWorkbook(chart: Chart): Promise<Uint8Array> {
  return Promise.resolve(zip(Object.entries(parts(chart)).map(([name, xml]) => packPart(name, xml))));
}

/** The relationships part of a chart in Word; `target` as seen from the chart: "../embeddings/Microsoft_Excel_Worksheet1.xlsx". */
export function chartRelations(relationshipId: string, target: string): string {
  return relations(
    `<Relationship Id="${relationshipId}" Type="${office}/package" Target="${xmlText(target)}"/>`,
  );
}
