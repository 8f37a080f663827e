import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { importTopicsEn } from './import-topics.ts';
import { unitsListFindings } from './units-list-findings.ts';

const topic = (v: Values): string => importTopicsEn[String(v.topic)]?.(v) ?? '…';
const inDraft = (v: Values): string => (v.at ? ` (draft: ${v.at})` : '');

/** Findings while a plan is drafted from the text of a decision, and `question-open` of the plan so drafted. */
export const importFindings = {
  'question-open': {
    title: 'Question not answered',
    found: (v) =>
      `“${v.question}”${v.printed ? ` The original prints “${v.printed}”.` : ''} (Question ${v.id}, in the original: “${v.source}”)`,
    expected: () => 'a decision of the office, and this place corrected where needed',
    remedy: (v) =>
      `Correct this place, then write the decision as answer of ${v.id} in questions.yaml (or delete the entry).`,
    explain:
      'A plan drafted from a decision only copies what the text says plainly. What it leaves open, or says without certainty, is a question in questions.yaml. While one is open the plan cannot be used. An answer should name its basis; kept entries tell later why.',
  },
  'import-question': {
    title: 'Question to be answered',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'a decision of the office before the plan is used',
    remedy: () => 'Answer it in questions.yaml of the draft; plan check reminds until all are answered.',
    explain:
      'The text does not say, or does not say for certain who or when. The tool decides nothing: the draft holds a stopgap and asks, with the place in the text and in the draft.',
  },
  'import-doubt': {
    title: 'Printed text to look at',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'confirmation or correction by the issuing authority',
    remedy: () =>
      'Leave the wording. If it is plainly a typing error, change the note in source_notes to kind: typo with read; if nothing is wrong, delete the note.',
    explain:
      'The draft holds the original word for word. What looks misprinted or inconsistent goes into source_notes as a question (kind: doubt) and is never mended by itself.',
  },
  'import-left-out': {
    title: 'Passage not in the draft',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'a look whether this passage charges someone or sets a day',
    remedy: () => 'If so, write it into the file of the plan it belongs to; if not, nothing.',
    explain:
      'No word of the text is lost: what has no place in the plan (the prose of an attached plan, a column of remarks, an appendix without tasks) is quoted here in full.',
  },
  'import-layout': {
    title: 'Words of the layout',
    found: (v) => topic(v),
    expected: () => 'nothing in the plan',
    remedy: () => 'Nothing to do.',
    explain:
      'Motto, headings, page numbers, headings repeated on the next page: form, not content. Listed to show that no word is lost.',
  },
  'import-joined': {
    title: 'Put together by the tool',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'as in the original',
    remedy: () => 'Look through; correct the draft where it is wrong.',
    explain:
      'A number cut by the end of a line, merged cells, short numbering: all but certain, so no question, but told for comparison.',
  },
  'import-nothing-found': {
    title: 'No decision recognised',
    found: (v) => `${v.file} has no article (“Điều 1.”) and no table of tasks.`,
    expected: () => 'the whole decision with its appendix, as .docx or .txt (UTF-8)',
    remedy: () =>
      'See whether it is the right file. For a PDF, take the Word file or copy its text into a .txt.',
    explain:
      'A draft needs a text with articles, or a table of tasks with a column of tasks and one of leads.',
  },
  ...unitsListFindings,
} satisfies Partial<Record<Code, FindingText>>;
