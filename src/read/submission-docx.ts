import type { Reading } from '../model/finding.ts';
import { controlPrompts } from '../model/form-doc.ts';
import type { Answer, Submission } from '../model/submission.ts';
import { tidy } from '../text/canonical.ts';
import { readDocx } from './docx.ts';
import { legacyTextsOf } from './docx-legacy.ts';
import type { ReadDoc } from './docx-model.ts';
import { limits } from './limits.ts';
import { guarded, Refused, tooLarge } from './refusal.ts';
import { controlAnswers, type DocAnswer, oneAnswerEach } from './submission-docx-answers.ts';
import { codeAnswers, looksLikeForm } from './submission-docx-codes.ts';
import { shownInDoc } from './submission-docx-shown.ts';
import { readDocStamp } from './submission-docx-stamp.ts';
import { secrecyMark } from './submission-header.ts';
import { measuresInDoc } from './submission-measures.ts';

const headerLines = 40;

function visibleLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
}

/** The first lines of the document, up to the first answer. */
export function headerOf(doc: ReadDoc, firstAnswer: DocAnswer | undefined): readonly string[] {
  const lines: string[] = [];
  const table = firstAnswer?.place.kind === 'word-cell' ? firstAnswer.place.table : undefined;
  const prompts = new Set<string>(Object.values(controlPrompts));
  for (const { paragraph, cell } of doc.paragraphs) {
    if (lines.length >= headerLines || (cell && cell.table === table)) break;
    lines.push(...visibleLines(paragraph.text).filter((l) => !prompts.has(l)));
  }
  return lines.slice(0, headerLines);
}

/** Throws `Refused` for a paper stamped MẬT, TỐI MẬT, TUYỆT MẬT: on its first page, at the head of its pages, or in a text box. */
export function refuseSecret(doc: ReadDoc): void {
  let lines = 0;
  for (const paragraph of [...doc.headers, ...doc.paragraphs.map((p) => p.paragraph)]) {
    if (lines >= headerLines && !paragraph.textBox) continue;
    const own = paragraph.text.split(/[\n\t]/).map(tidy);
    const mark = secrecyMark(own);
    if (mark !== undefined) throw new Refused('file-secret', { mark });
    lines += own.length;
  }
}

function answerEntry({ id, raw, place }: DocAnswer): readonly [string, Answer] {
  return [id, { raw, place }];
}

/**
 * The answers of a form of ours; undefined where the document is none. Answers whose control is lost are found by the
 * visible code of their row and bear the id `code/<code>` (`/period`, `/cumulative`) until the form is known.
 */
export function formOf(doc: ReadDoc, name: string, sha256: string): Submission | undefined {
  const { stamp, others } = readDocStamp(doc);
  const stamped = Object.keys(stamp).length > 0;
  const controls = controlAnswers(doc, name);
  const coded = codeAnswers(doc, name, controls.cells);
  if (!stamped && controls.answers.length === 0 && !looksLikeForm(coded.codes)) return undefined;
  const found = [...controls.answers, ...coded.answers];
  if (found.length > limits.answers) throw tooLarge('answers', '', found.length);
  const { kept, copies } = oneAnswerEach(found);
  const legacy = legacyTextsOf(doc, name, kept);
  const measures = measuresInDoc(name, doc);
  return {
    file: { name, sha256, kind: 'docx' },
    stamp,
    recognisedBy: kept.length === 0 ? 'none' : stamped ? 'stamp' : 'ids',
    header: headerOf(doc, kept[0]),
    answers: new Map(kept.map(answerEntry)),
    stray: [...copies, ...coded.loose],
    ...(others.length > 0 ? { otherStamps: others } : {}),
    ...(measures.length > 0 ? { measures } : {}),
    ...(legacy.length > 0 ? { legacy } : {}),
    ...(kept.length > 0 ? { shown: shownInDoc(name, doc, [...found, ...coded.loose]) } : {}),
  };
}

/** A filled-in Word form → its answers; no value where the document is not a form of ours, or is refused. */
export function readDocxForm(
  bytes: Uint8Array,
  name: string,
  sha256: string,
): Reading<Submission | undefined> {
  const { value: doc, findings } = readDocx(bytes, name);
  if (!doc) return { value: undefined, findings };
  return guarded(name, () => {
    refuseSecret(doc);
    return { value: formOf(doc, name, sha256), findings };
  });
}
