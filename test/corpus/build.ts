import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { CorpusCase, Part } from './case.ts';
import {
  bookOfTwoForms,
  bookWithFiguresOf,
  ownTable,
  pastedIntoWord,
  savedByExceljs,
} from './documents/books.ts';
import { type Enclosed, edxmlOf, mailOf } from './documents/envelopes.ts';
import { letterByDocxPackage, letterDocument } from './documents/letter.ts';
import { operations } from './operations/all.ts';
import { fillDocument } from './operations/docx-form.ts';
import { type Answers, fillBook } from './operations/fill.ts';
import { fillYaml } from './operations/fill-yaml.ts';
import { argsOf } from './operations/operation.ts';
import { compoundFile } from './operations/raw-bytes.ts';
import { emptyBook, emptyDocument, emptyYaml, formOf, goodAnswers } from './world.ts';

type Cases = ReadonlyMap<string, CorpusCase>;
type Base = (c: CorpusCase, all: Cases) => Uint8Array | Promise<Uint8Array>;

function answersOf(c: CorpusCase): Answers {
  return { ...(c.blank ? {} : goodAnswers(formOf(c.unit, c.period))), ...c.answers };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function enclosed(c: CorpusCase, all: Cases): Promise<readonly Enclosed[]> {
  return Promise.all(c.parts.map(async (part) => ({ name: part.name, bytes: await partBytes(part, all) })));
}

async function partBytes(part: Part, all: Cases): Promise<Uint8Array> {
  if (part.text !== undefined) return utf8(part.text);
  const source = all.get(part.case ?? '');
  if (!source) throw new Error(`no case ${part.case}`);
  return buildCase(source, all);
}

async function filledBook(c: CorpusCase): Promise<Uint8Array> {
  return fillBook(await emptyBook(c.unit, c.period), answersOf(c));
}

/** What a file is before anything was done to it: a form of ours, or something of the unit's own. */
const bases: Readonly<Record<string, Base>> = {
  xlsx: filledBook,
  docx: async (c) => fillDocument(await emptyDocument(c.unit, c.period), answersOf(c)),
  yaml: (c) => utf8(fillYaml(emptyYaml(c.unit, c.period), answersOf(c))),
  'saved-by-exceljs': async (c) => savedByExceljs(await filledBook(c)),
  'two-forms': async (c) => {
    const other = String(c.words.with);
    const second = fillBook(await emptyBook(other, c.period), goodAnswers(formOf(other, c.period)));
    return bookOfTwoForms(await filledBook(c), second);
  },
  'with-other-figures': async (c) => {
    const other = String(c.words.with);
    const second = fillBook(await emptyBook(other, c.period), goodAnswers(formOf(other, c.period)));
    return bookWithFiguresOf(await filledBook(c), second);
  },
  'excel-in-word': async (c) => pastedIntoWord(await filledBook(c)),
  'own-table': () => ownTable(),
  letter: (c) => letterDocument(c.words),
  'letter-by-docx-package': (c) => letterByDocxPackage(c.words),
  text: (c) => utf8(String(c.words.text ?? '')),
  hex: (c) => Buffer.from(String(c.words.hex ?? ''), 'hex'),
  ole: (c) =>
    compoundFile((c.words.streams as string[]).map((name) => ({ name, content: new Uint8Array(1) }))),
  zip: async (c, all) => {
    const files = (await enclosed(c, all)).map((e) => [e.name, e.bytes] as const);
    return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1), level: 1 });
  },
  mail: async (c, all) => mailOf(c.words, await enclosed(c, all)),
  edxml: async (c, all) => edxmlOf(c.words, await enclosed(c, all)),
};

/** The bytes of one case: its base, then what was done to it, step by step. */
export async function buildCase(c: CorpusCase, all: Cases): Promise<Uint8Array> {
  const base = bases[c.from];
  const start = base
    ? await base(c, all)
    : new Uint8Array(readFileSync(new URL(`files/${c.from}`, import.meta.url)));
  return c.steps.reduce((bytes, [name, given]) => {
    const operation = operations[name];
    if (!operation) throw new Error(`${c.id}: no operation ${name}`);
    return operation(bytes, argsOf(`${c.id}, ${name}`, given));
  }, start);
}
