import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AppendixFile, DecisionFile, ReportingFile } from '../../src/model/plan-files.ts';
import { phraseReader } from '../../src/read/decision-import-phrases.ts';
import { textSource } from '../../src/read/decision-import-text.ts';
import {
  appendixHead,
  appendixRows,
  type Drafted,
  decisionDocx,
  decisionParas,
  directoryOf,
  drafted,
  headingRow,
  pointsOf,
  shippedAppendix,
  shippedDecision,
  shippedFile,
  wordSource,
} from '../support/decision-import.ts';
import { sampleDocx, tbl } from '../support/docx.ts';

/** The draft with only what the source prints: notes, short names and counts are the office's. */
const asPrinted = ({ decision, appendix }: Pick<Drafted, 'decision' | 'appendix'>) => {
  const { source_notes: _notes, ...text } = decision;
  const { source_notes: _own, expect: _counts, ...table } = appendix;
  return { text, table: { ...table, tasks: table.tasks.map(({ short_name: _name, ...t }) => t) } };
};
const shipped = asPrinted({ decision: shippedDecision, appendix: shippedAppendix });

/** Every doubt about the printed text of the Decision, as docs/so-tay.md lists them. */
const doubts = [
  'number-date-blank decision/number',
  'report-to-two decision/articles/2/clauses/1/text',
  'number-spaced decision/bases/4',
  'quotes decision/articles/2/clauses/2/clauses/1/text',
  'date-spaced appendix/tasks/1.1/items/0/text',
  'number-spaced appendix/tasks/1.1/items/1/text',
  'dots appendix/tasks/1.2/items/1/text',
  'number-spaced appendix/tasks/2.2/items/0/text',
  'word appendix/tasks/2.3/coordinating/text',
  'word appendix/tasks/3.2/items/1/text',
  'reference-blank appendix/reference',
  'task-gap appendix/tasks/2.1',
  'group-sign appendix/groups/2/printed_number',
  'name-two-ways appendix/tasks/1.2/coordinating/text',
];
/** What the Decision leaves to the office. */
const questions = [
  'unit-unclear appendix/tasks/2.6/coordinating/selectors/1',
  'name reporting/name',
  'rule reporting/rule',
  'windows reporting/periods/each_year',
  'last-year reporting/periods/last',
  'onward reporting/onward',
];

const fromPlainText = drafted(textSource(shippedFile('source/decision.txt'), 'decision.txt'));
const fromWordFile = drafted(wordSource(decisionDocx()));

describe.each([
  ['decision.txt', fromPlainText],
  ['a Word version of it', fromWordFile],
])('the Decision out of %s', (_name, read) => {
  test('is the shipped plan word for word: articles, table, phrases, cadence', () => {
    expect(asPrinted(read)).toEqual(shipped);
  });

  test('leaves exactly the listed doubts', () => {
    expect(pointsOf(read, 'doubt')).toEqual(doubts);
  });

  test('asks exactly the listed questions', () => {
    expect(pointsOf(read, 'question')).toEqual(questions);
  });

  test('leaves no passage out', () => {
    expect(pointsOf(read, 'left')).toEqual([]);
  });

  test('the regime of reports is what Điều 2 khoản 1 says', () => {
    expect(read.draft.reporting).toEqual({
      periods: [
        { month: 6, span: 'half', due: { year: 0, month: 6, day: 20 } },
        { month: 12, span: 'year', due: { year: 0, month: 12, day: 20 } },
      ],
      wording: 'before',
      clause: 'Điều 2 khoản 1',
      receiver: 'so-van-hoa-the-thao-va-du-lich',
      reportTo: 'chairman',
      lastYear: 2030,
    });
  });

  test('the doubts stand in the files as questions, never as corrections', () => {
    const notes = [...read.decision.source_notes, ...read.appendix.source_notes];
    expect(notes).toHaveLength(doubts.length);
    expect(notes.filter((n) => n.kind !== 'doubt' || n.read !== undefined)).toEqual([]);
  });
});

describe('places', () => {
  const at = (read: Drafted, path: string, topic: string) =>
    read.draft.points.find((x) => x.at === path && x.topic === topic)?.place;

  test('in the text: line and column of the words', () => {
    expect(at(fromPlainText, 'appendix/tasks/1.1/items/1/text', 'number-spaced')).toMatchObject({
      kind: 'text',
      file: 'decision.txt',
      line: 356,
      column: 48,
    });
  });

  test('in Word: table, row and column, or paragraph', () => {
    expect(at(fromWordFile, 'appendix/tasks/1.1/items/1/text', 'number-spaced')).toMatchObject({
      kind: 'word-cell',
      table: 3,
      row: 3,
      column: 2,
    });
    expect(at(fromWordFile, 'decision/bases/4', 'number-spaced')).toMatchObject({
      kind: 'paragraph',
      paragraph: 8,
    });
  });
});

describe('words of the layout are told, not lost', () => {
  const layout = (read: Drafted) =>
    read.draft.points.filter((x) => x.kind === 'layout').map((x) => x.values.text);

  test('of the text: headings, and the page number between two rows', () => {
    expect(layout(fromPlainText)).toEqual(['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:', 'Nơi nhận:', 'Phụ lục', '3']);
  });

  test('of the Word file: its letterhead too', () => {
    expect(layout(fromWordFile)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH THANH HÓA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'QUYẾT ĐỊNH',
      'QUYẾT ĐỊNH:',
      'Nơi nhận:',
      'Phụ lục',
    ]);
  });

  test('a number cut by the end of a line is put together, and told', () => {
    expect(pointsOf(fromPlainText, 'joined')).toEqual([
      'symbol-from-reference decision/symbol',
      'year-from-reference decision/year',
      'paragraph-place decision/articles/1/clauses/3/clauses/3/text',
      'hyphen decision/articles/1/clauses/4/clauses/0/text',
    ]);
  });
});

describe('a second decision: another province, monthly reports, Roman groups, numbers running on', () => {
  const file = (name: string): string =>
    readFileSync(new URL(`../cases/bao-cao-thang/plan/${name}.yaml`, import.meta.url), 'utf8');
  const decision = parse(file('decision')) as DecisionFile;
  const appendix = parse(file('appendix')) as AppendixFile;
  const plain = (a: AppendixFile): AppendixFile => ({
    ...a,
    tasks: a.tasks.map((t) => ({
      ...t,
      items: t.items.map((i) => ({ dash: i.dash ?? false, text: i.text })),
    })),
  });
  const bytes = sampleDocx([
    ...decisionParas(decision),
    ...appendixHead(appendix),
    tbl(headingRow(appendix), ...appendixRows(appendix)),
  ]);
  const read = drafted(wordSource(bytes), directoryOf(file('units'), 'Lạc Hải'));
  const reporting = parse(read.files.get('reporting.yaml') ?? '') as ReportingFile;
  const wanted = parse(file('reporting')) as ReportingFile;

  test('its text and its phrases are those of its plan', () => {
    const own = asPrinted({ decision, appendix: plain(appendix) });
    const drawn = asPrinted({ ...read, decision: { ...read.decision, date: decision.date } });
    expect(drawn.text).toEqual(own.text);
    const asked = new Set(pointsOf(read, 'question').filter((q) => q.startsWith('timing')));
    expect([...asked]).toEqual(['timing appendix/tasks/2.1/cadence']);
    const told = drawn.table.tasks.map((t) => (t.id === '2.1' ? { ...t, cadence: 'quarterly' } : t));
    expect({ ...drawn.table, tasks: told }).toEqual(own.table);
  });

  test('its periods, deadlines and data windows are those of its plan', () => {
    expect(
      reporting.periods.each_year.map(({ id, due, window_from, window_to }) => ({
        id,
        due,
        window_from,
        window_to,
      })),
    ).toEqual(
      wanted.periods.each_year.map(({ id, due, window_from, window_to }) => ({
        id,
        due,
        window_from,
        window_to,
      })),
    );
    expect([
      reporting.receiving_unit,
      reporting.report_to,
      reporting.periods.first,
      reporting.first_day,
    ]).toEqual([wanted.receiving_unit, wanted.report_to, wanted.periods.first, decision.date]);
  });
});

test('groups of one name are all meant: nobody is left out before the directory is put right', () => {
  const directory = directoryOf(
    'version: 1\ngroups:\n  - { id: xa, name: UBND xã }\n  - { id: ubnd-xa, name: Xã }\n  - { id: phuong, name: UBND phường }\nunits: []\n',
    'Mẫu',
  );
  const { selectors } = phraseReader(directory).resolve('UBND các xã, phường');
  expect(selectors).toEqual([
    { kind: 'group', phrase: 'UBND các xã, phường', groups: ['xa', 'ubnd-xa', 'phuong'] },
  ]);
});
