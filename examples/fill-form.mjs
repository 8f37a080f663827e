// Fills in a real form by its layout contract: in column A of an answer row stands the answer's id; a row with "#map" in
// column A says above the answer columns what they hold ("=" or period, cumulative, period/n …). Nothing is read by the
// tool's own readers: the package is unzipped and the XML of the sheets edited.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { serialOf } from './days.mjs';
import { mark } from './mark.mjs';

const rowShape = /<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const cellShape = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
// Office programs count seconds from 1980 in local time; a local date gives the same bytes in every time zone.
const packed = { mtime: new Date(2026, 0, 1), level: 6 };

function plain(xml) {
  const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (dec) return String.fromCodePoint(Number(dec));
    return names[name] ?? all;
  });
}

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textOf(xml) {
  return plain([...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map((m) => m[1]).join(''));
}

function sharedStrings(parts) {
  const xml = parts['xl/sharedStrings.xml'];
  if (!xml) return [];
  return [...strFromU8(xml).matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((m) => textOf(m[1] ?? ''));
}

function cellText(attributes, inside, strings) {
  const type = / t="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textOf(inside);
  const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? '';
  return type === 's' ? (strings[Number(value)] ?? '') : plain(value);
}

function cellsOf(row, strings) {
  return [...row.matchAll(cellShape)].map((m) => ({
    column: m[1],
    text: cellText(m[3], m[4] ?? '', strings),
  }));
}

/** Rows of a sheet in order; for an answer row the id of each answer column. */
function answerRows(xml, strings) {
  let map = [];
  const found = [];
  for (const m of xml.matchAll(rowShape)) {
    const number = / ?r="(\d+)"/.exec(m[1])?.[1];
    const cells = cellsOf(m[2] ?? '', strings);
    const key = cells.find((c) => c.column === 'A')?.text ?? '';
    if (key === '#map') map = cells.filter((c) => c.column !== 'A' && c.text !== '');
    else if (/^(unit|task|indicator)\//.test(key)) {
      const answers = map.map((c) => ({ column: c.column, id: c.text === '=' ? key : `${key}/${c.text}` }));
      found.push({ number, answers });
    }
  }
  return found;
}

function sheetNames(parts) {
  return Object.keys(parts).filter((n) => /^xl\/worksheets\/[^/]+\.xml$/.test(n));
}

/** The ids of every answer that a form asks for. */
export function askedIn(bytes) {
  const parts = unzipSync(bytes);
  const strings = sharedStrings(parts);
  return sheetNames(parts).flatMap((n) =>
    answerRows(strFromU8(parts[n]), strings).flatMap((r) => r.answers.map((a) => a.id)),
  );
}

/** Texts as a file saved by a spreadsheet program keeps them (shared), or in the cell itself (inline). */
function stringKeeper(parts, way) {
  if (way === 'inline') {
    return {
      cell: (open, text) => `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      close() {},
    };
  }
  const added = [];
  const before = sharedStrings(parts).length;
  return {
    cell(open, text) {
      added.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
      return `${open} t="s"><v>${before + added.length - 1}</v></c>`;
    },
    close() {
      const xml = strFromU8(parts['xl/sharedStrings.xml'])
        .replace(/ (count|uniqueCount)="\d+"/g, '')
        .replace('</sst>', `${added.join('')}</sst>`);
      parts['xl/sharedStrings.xml'] = strToU8(xml);
    },
  };
}

function valueCell(open, value, strings) {
  if (typeof value === 'string') return strings.cell(open, value);
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (value.day) return `${open}><v>${serialOf(value.day)}</v></c>`;
  if (value.error) return `${open} t="e"><v>${value.error}</v></c>`;
  return `${open}><f>${escaped(value.formula)}</f><v>${value.value}</v></c>`;
}

const columnOrder = (letters) => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

function withCell(row, address, column, made) {
  let done = false;
  const replaced = row.replace(cellShape, (all, col, _number, attributes) => {
    if (col !== column) return all;
    done = true;
    const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
    return made(`<c r="${address}"${style}`);
  });
  if (done) return replaced;
  const cells = [...row.matchAll(cellShape)];
  const next = cells.find((m) => columnOrder(m[1]) > columnOrder(column));
  const at = next?.index ?? row.length;
  return `${row.slice(0, at)}${made(`<c r="${address}"`)}${row.slice(at)}`;
}

const lineHeight = 15.75;
/** Letters of Times New Roman on one unit of column width, on average. */
const lettersPerWidth = 1.15;

/** Height of a row that shows the text in full, as a spreadsheet program stores it after fitting the row. */
function fittedHeight(attributes, texts, widthOf) {
  const before = Number(/ ht="([\d.]+)"/.exec(attributes)?.[1] ?? lineHeight);
  const lines = texts.map(({ column, text }) => {
    const width = widthOf(column) * lettersPerWidth;
    return text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.max(before, Math.min(409, Math.max(0, ...lines) * lineHeight + 1));
}

function columnWidths(xml) {
  const spans = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].map((m) =>
    m.slice(1).map(Number),
  );
  return (column) =>
    spans.find(([min, max]) => min <= columnOrder(column) && columnOrder(column) <= max)?.[2] ?? 9;
}

function filledSheet(xml, rows, answers, strings) {
  const widthOf = columnWidths(xml);
  const byNumber = new Map(rows.map((r) => [r.number, r]));
  return xml.replace(rowShape, (all, attributes, inside = '') => {
    const row = byNumber.get(/ ?r="(\d+)"/.exec(attributes)?.[1]);
    const own = row?.answers.filter((a) => answers.get(a.id) !== undefined) ?? [];
    if (own.length === 0) return all;
    const cells = own.reduce(
      (text, { column, id }) =>
        withCell(text, `${column}${row.number}`, column, (open) => valueCell(open, answers.get(id), strings)),
      inside,
    );
    const texts = own.flatMap(({ column, id }) =>
      typeof answers.get(id) === 'string' ? [{ column, text: answers.get(id) }] : [],
    );
    if (texts.length === 0) return `<row ${attributes}>${cells}</row>`;
    const tag = attributes.replace(/ (ht|customHeight)="[^"]*"/g, '');
    return `<row ${tag} ht="${fittedHeight(attributes, texts, widthOf)}">${cells}</row>`;
  });
}

function marked(core) {
  const note = `<dc:description>${mark}</dc:description>`;
  return core
    .replace(/<dc:description>.*?<\/dc:description>/s, '')
    .replace('</cp:coreProperties>', `${note}$&`);
}

/**
 * A form with answers put in: id → text, number, `{ day }`, `{ formula, value }` or `{ error }`.
 * `texts`: how texts are kept, 'inline' or 'shared'.
 */
export function fillForm(bytes, answers, texts = 'inline') {
  const parts = unzipSync(bytes);
  const strings = sharedStrings(parts);
  const keeper = stringKeeper(parts, texts);
  for (const name of sheetNames(parts)) {
    const xml = strFromU8(parts[name]);
    const rows = answerRows(xml, strings);
    if (rows.length > 0) parts[name] = strToU8(filledSheet(xml, rows, answers, keeper));
  }
  keeper.close();
  const core = 'docProps/core.xml';
  if (parts[core]) parts[core] = strToU8(marked(strFromU8(parts[core])));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([n, data]) => [n, [data, packed]])));
}
