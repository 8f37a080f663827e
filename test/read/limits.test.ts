import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limitWords as english } from '../../src/messages/en/limit-words.ts';
import { limitWords as vietnamese } from '../../src/messages/vi/limit-words.ts';
import type { Reading } from '../../src/model/finding.ts';
import { readDocx } from '../../src/read/docx.ts';
import { readEditorial } from '../../src/read/editorial.ts';
import { readMail } from '../../src/read/eml.ts';
import { type LimitName, limits } from '../../src/read/limits.ts';
import { readPdf } from '../../src/read/pdf.ts';
import { readCodeMap } from '../../src/read/pdf-cmap.ts';
import { guarded } from '../../src/read/refusal.ts';
import { readYamlSubmission } from '../../src/read/submission-yaml.ts';
import { unpackZip } from '../../src/read/unpack.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { readXml } from '../../src/read/xml.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { openZip } from '../../src/read/zip.ts';
import { sampleDocx } from '../support/docx.ts';
import { samplePdf } from '../support/pdf.ts';
import {
  packParts,
  type SampleBook,
  sampleParts,
  sampleWorkbook,
  sharedStringsXml,
} from '../support/xlsx.ts';
import { packedZeros, rawZip, type SampleEntry } from '../support/zip.ts';
import { packBomb } from '../torture/bombs-zip.ts';

type Outcome = Reading<unknown>;

/** Every limit that was met: "cells", "yaml keys". */
function metIn({ findings }: Outcome): readonly string[] {
  return findings.flatMap((f) => {
    if (f.code === 'file-too-large') return [String(f.values.limit)];
    return f.code === 'yaml-limit' ? [`yaml ${f.values.limit}`] : [];
  });
}

const run = (read: () => unknown): Outcome => guarded('a', () => ({ value: read(), findings: [] }));
const times = (n: number, unit: string | ((i: number) => string)): string =>
  typeof unit === 'string' ? unit.repeat(n) : Array.from({ length: n }, (_, i) => unit(i)).join('');

const readAll = (bytes: Uint8Array): Outcome =>
  run(() => {
    const archive = openZip(bytes);
    for (const name of archive.names) archive.read(name);
  });
const hello: SampleEntry = { name: 'a.txt', content: 'x', stored: true };
const xml = (text: string): Outcome => run(() => readXml({ name: 'a.xml', bytes: Buffer.from(text) }, {}));
const book = (sample: SampleBook): Outcome => readWorkbook(sampleWorkbook(sample), 'a.xlsx');
const rows = (rowsXml: string, more: Partial<SampleBook> = {}): Outcome =>
  book({ sheets: [{ name: 'S', rowsXml }], ...more });
const inline = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const form = (text: string): Outcome => readYamlSubmission(Buffer.from(text), 'a.yaml', 'ab');
const mail = (head: string, body: string): Outcome =>
  readMail(Buffer.from(`From: a\n${head}\n\n${body}`), 'a.eml');
const word = (body: string): Outcome => readDocx(sampleDocx([body]), 'a.docx');
const line = (content: string): Outcome =>
  readPdf(samplePdf({ pages: [[{ x: 10, y: 10, text: 'abc' }]], content }), 'a.pdf');

/** A part of `size` zero bytes packed into exactly `packed`. */
function squeezed(size: number, packed: number): Outcome {
  const data = Buffer.alloc(packed);
  data.set(zeros(size));
  return readAll(rawZip([{ name: 'a', content: Buffer.alloc(size), data }]));
}
const zeros = (size: number): Uint8Array => packedZeros(size / 1024 / 1024);

/** A text of n characters over cells none of which is long. */
function textCells(n: number, words: string): string {
  const each = 200_000;
  const cells: string[] = [];
  for (let left = n; left > 0; left -= each)
    cells.push(inline(words.repeat(each).slice(0, Math.min(each, left))));
  return `<row>${cells.join('')}</row>`;
}

/** So many keys, and an anchor at the end that refuses the text before a tree is built of them. */
const keys = (n: number): string => `${times(n - 1, (i) => `k${i}: 1\n`)}z: &a 1\n`;

interface Sides {
  /** What is read of a file that holds n of them. */
  readonly of: (n: number) => Outcome;
  /** How the refusal names it, where not by the limit's own name. */
  readonly as?: string;
}

/** A workbook whose book links to so many parts. */
function withLinks(count: number): Record<string, string> {
  const parts = sampleParts({ sheets: [{ name: 'S', cells: { A1: 'x' } }] });
  const name = 'xl/_rels/workbook.xml.rels';
  const listed = String(parts[name]);
  const missing = count - (listed.split('<Relationship ').length - 1);
  const more = times(missing, (i) => `<Relationship Id="x${i}" Type="a/hyperlink" Target="b"/>`);
  return { ...parts, [name]: listed.replace('</Relationships>', `${more}</Relationships>`) } as Record<
    string,
    string
  >;
}

/** Sizes that 199, 200 and 201 divide. */
const even = 199 * 200 * 201 * 2;

const sides: Readonly<Record<LimitName, Sides | { readonly elsewhere: string; readonly code: string }>> = {
  file: { of: (n) => readAll(rawZip([hello], { before: new Uint8Array(n - rawZip([hello]).length) })) },
  entries: { of: (n) => readAll(rawZip(Array.from({ length: n }, (_, i) => ({ ...hello, name: `p${i}` })))) },
  part: { of: (n) => readAll(packBomb({ a: { unit: 'x', times: n } })) },
  total: {
    of: (n) => {
      const half = Math.floor(n / 2);
      return readAll(
        packBomb({ a: { unit: 'x', times: half }, b: { unit: 'x', times: n - half - 5 }, c: 'abcde' }),
      );
    },
  },
  ratio: { of: (n) => squeezed(even, even / n) },
  ratioFrom: { of: (n) => readAll(rawZip([{ name: 'a', content: new Uint8Array(n) }])), as: 'ratio' },
  xmlDepth: { of: (n) => xml('<a>'.repeat(n) + '</a>'.repeat(n)) },
  xmlAttributes: { of: (n) => xml(`<a${times(n, (i) => ` a${i}="1"`)}/>`) },
  xmlElements: { of: (n) => xml(`<b>${'<a/>'.repeat(n - 1)}</b>`) },
  relationships: { of: (n) => readWorkbook(packParts(withLinks(n)), 'a.xlsx') },
  merges: {
    of: (n) =>
      book({ sheets: [{ name: 'S', merges: Array.from({ length: n }, (_, i) => `A${i + 1}:B${i + 1}`) }] }),
  },
  cells: { of: (n) => rows('<row/>'.repeat(n)) },
  sheets: { of: (n) => book({ sheets: Array.from({ length: n }, (_, i) => ({ name: `S${i}` })) }) },
  sharedStrings: {
    of: (n) =>
      book({ sheets: [{ name: 'S' }], sharedStringsXml: `<sst>${'<si><t>a</t></si>'.repeat(n)}</sst>` }),
  },
  text: {
    of: (n) =>
      rows(`<row>${'<c t="s"><v>0</v></c>'.repeat(39)}${inline('y'.repeat(n - 3_900_000))}</row>`, {
        sharedStringsXml: sharedStringsXml(['x'.repeat(100_000)]),
      }),
  },
  oddText: { of: (n) => rows(textCells(n, 'x x x xä')) },
  cellText: { of: (n) => rows(`<row>${inline('x'.repeat(n))}</row>`) },
  answers: { of: (n) => form(`unit:\n${times(n, (i) => `  a${i}: 1\n`)}`) },
  yaml: { of: (n) => form(`version: 1\n#${'x'.repeat(n - 12)}`), as: 'yaml size' },
  planText: { of: (n) => readYaml('office', { path: 'a', text: '#'.repeat(n) }), as: 'yaml size' },
  yamlDepth: { of: (n) => form(`x: ${'['.repeat(n)}${']'.repeat(n)}\n`), as: 'yaml depth' },
  yamlIndent: { of: (n) => form(`x:\n${' '.repeat(n)}a: 1\n`), as: 'yaml depth' },
  yamlKeys: { of: (n) => form(keys(n)), as: 'yaml keys' },
  yamlFindings: {
    // Not a refusal of its own: what is beyond it is not said.
    of: (n) => {
      const { findings } = form(times(n, (i) => `k${i}: &a${i} 1\n`));
      expect(findings).toHaveLength(Math.min(n, limits.yamlFindings));
      return {
        value: undefined,
        findings:
          n > limits.yamlFindings
            ? [{ ...findings[0]!, code: 'file-too-large', values: { limit: 'yamlFindings' } }]
            : [],
      };
    },
  },
  editorialText: { of: (n) => readEditorial({ path: 'a', text: '#'.repeat(n) }), as: 'yaml size' },
  editorialKeys: {
    of: (n) => readEditorial({ path: 'a', text: `${':\n'.repeat(n)}z &a` }),
    as: 'yaml keys',
  },
  paragraphs: { of: (n) => word('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(n)) },
  wordCells: { of: (n) => word(`<w:tbl><w:tr>${'<w:tc/>'.repeat(n)}</w:tr></w:tbl>`) },
  parts: {
    of: (n) =>
      unpackZip(rawZip(Array.from({ length: n }, (_, i) => ({ ...hello, name: `${i}.txt` }))), 'a.zip'),
  },
  nesting: { elsewhere: 'test/cli/file-codes.test.ts', code: 'file-nested-too-deep' },
  mail: { of: (n) => readMail(Buffer.from(`Subject: a\n\n${'x'.repeat(n - 12)}`), 'a.eml') },
  mailDepth: {
    of: (n) => {
      const level = (i: number): string => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
      return mail(
        level(0).split('\n\n')[0]!,
        `--b0\n${times(n - 1, (i) => level(i + 1))}Content-Type: text/plain\n\nx`,
      );
    },
  },
  mailHeader: {
    of: (n) =>
      mail(
        times(n - 1, (i) => `${i > 0 ? '\n' : ''}X-${i}: a`),
        'x',
      ),
  },
  pdfObjects: {
    // Five objects are the page itself, the sixth line is the trailer.
    of: (n) => readPdf(samplePdf({ pages: [[{ x: 1, y: 1, text: 'a' }]], objects: pdfObjects(n) }), 'a.pdf'),
  },
  pdfCodes: { of: (n) => run(() => readCodeMap(Buffer.from(`${'<01> <0041>\n'.repeat(n)}endbfchar`))) },
  pdfPages: { of: (n) => readPdf(samplePdf({ pages: Array.from({ length: n }, () => []) }), 'a.pdf') },
  pdfOperators: { of: (n) => line('q '.repeat(n)) },
  pdfText: { of: (n) => line(`BT /F1 12 Tf (${'a'.repeat(n)}) Tj ET`) },
};

/** Objects that make the file hold n of them and its trailer. */
function pdfObjects(n: number): readonly string[] {
  const own = Buffer.from(samplePdf({ pages: [[{ x: 1, y: 1, text: 'a' }]] })).toString('latin1');
  const there = own.match(/\d+ \d+ obj|\btrailer/g)?.length ?? 0;
  return Array.from({ length: n - there }, () => '<<>>');
}

describe('both sides of every limit', () => {
  test.each(Object.keys(limits) as LimitName[])('%s', { timeout: 180_000 }, (name) => {
    const side = sides[name];
    if ('elsewhere' in side) {
      expect(readFileSync(side.elsewhere, 'utf8')).toContain(side.code);
      return;
    }
    const met = side.as ?? name;
    const [below, at, above] = [-1, 0, 1].map((d) => metIn(side.of(limits[name] + d)));
    expect([below, at]).toEqual([[], []]);
    expect(above).toEqual([met]);
  });
});

describe('every limit has its words', () => {
  // These speak through yaml-limit, or through the limit beside them.
  const otherwise = /^(yaml|planText|editorial|nesting|ratioFrom)/;
  const named = Object.keys(limits).filter((n) => !otherwise.test(n));

  test.each([
    ['vi', vietnamese],
    ['en', english],
  ])('%s', (_lang, words) => {
    expect(Object.keys(words).toSorted()).toEqual(named.toSorted());
    expect(new Set(Object.values(words).map((w) => w.what)).size).toBe(named.length);
    for (const { what, ask } of Object.values(words)) expect([what, ask]).not.toContain('');
  });
});

test('no limit stands above the ones that were measured to be safe', () => {
  const mega = 1024 * 1024;
  const most: Partial<Record<LimitName, number>> = {
    file: 25 * mega,
    entries: 1000,
    part: 100 * mega,
    total: 200 * mega,
    ratio: 200,
    xmlDepth: 256,
    xmlAttributes: 1000,
    merges: 100_000,
    cells: 2_000_000,
    text: 10_000_000,
    yaml: 5 * mega,
    yamlDepth: 50,
    yamlKeys: 20_000,
  };
  for (const [name, value] of Object.entries(most))
    expect(limits[name as LimitName]).toBeLessThanOrEqual(value);
});

test('a package whose parts are unused is not unpacked for them', () => {
  const parts = { ...sampleParts({ sheets: [{ name: 'S', cells: { A1: 'x' } }] }), 'xl/media/a.png': 'x' };
  expect(metIn(readWorkbook(packParts(parts), 'a.xlsx'))).toEqual([]);
});
