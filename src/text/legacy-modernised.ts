import { severityOf } from '../model/codes.ts';
import type { Finding, Place, Reading } from '../model/finding.ts';
import type { Letter } from '../model/letter.ts';
import type { ReadFile } from '../model/received.ts';
import type { Answer, LegacyText, Submission } from '../model/submission.ts';
import { type LegacyReading, readLegacyPieces } from './legacy.ts';

/** What a piece of text became; undefined where it was Unicode all along. */
export function legacyOf(read: LegacyReading): Pick<LegacyText, 'kind' | 'text'> | undefined {
  return read.kind === 'unicode' ? undefined : { kind: read.kind, text: read.text };
}

const textIn = (answer: Answer): string => (answer.raw.kind === 'text' ? answer.raw.text : '');

function withText(answer: Answer, text: string): Answer {
  return answer.raw.kind === 'text' ? { ...answer, raw: { kind: 'text', text } } : answer;
}

/** The same submission in Unicode; what was converted or could not be stands in `legacy`, for the checks to report. */
export function modernisedSubmission(
  reading: Reading<Submission | undefined>,
): Reading<Submission | undefined> {
  const { value, findings } = reading;
  // A workbook is read cell by cell with its fonts, and is done.
  if (!value || value.file.kind === 'xlsx' || value.file.kind === 'ods') return reading;
  const answers = [...value.answers];
  const texts = [...answers.map(([, a]) => textIn(a)), ...value.header];
  const read = readLegacyPieces(texts.map((text) => ({ text })));
  if (read.every((r) => r.kind === 'unicode')) return reading;
  const file: Place = { kind: 'file', file: value.file.name };
  const marks = read.flatMap((r, i): readonly LegacyText[] => {
    const found = legacyOf(r);
    const [id, answer] = answers[i] ?? [];
    if (!found) return [];
    return [{ ...found, place: answer?.place ?? file, ...(id === undefined ? {} : { answer: id }) }];
  });
  const text = (i: number): string => read[i]?.text ?? '';
  return {
    value: {
      ...value,
      answers: new Map(answers.map(([id, a], i) => [id, withText(a, text(i))])),
      header: value.header.map((_line, i) => text(answers.length + i)),
      legacy: [...(value.legacy ?? []), ...marks],
    },
    findings,
  };
}

/** The words of a letter's head that are printed or recognised. */
const headParts = ['parentAgency', 'agency', 'number', 'place', 'kind', 'subject'] as const;

function letterPieces(letter: Letter): readonly string[] {
  return [
    ...headParts.map((part) => letter[part] ?? ''),
    letter.signer?.position ?? '',
    letter.signer?.name ?? '',
    ...letter.sections.flatMap((s) => [s.heading ?? '', s.text]),
  ];
}

function letterWith(letter: Letter, texts: readonly string[]): Letter {
  const head = headParts.flatMap((part, i) => (letter[part] === undefined ? [] : [[part, texts[i] ?? '']]));
  const [position = '', name = ''] = texts.slice(headParts.length);
  const from = headParts.length + 2;
  return {
    ...letter,
    ...Object.fromEntries(head),
    ...(letter.signer
      ? {
          signer: {
            ...(letter.signer.position === undefined ? {} : { position }),
            ...(letter.signer.name === undefined ? {} : { name }),
          },
        }
      : {}),
    sections: letter.sections.map((s, i) => ({
      ...s,
      ...(s.heading === undefined ? {} : { heading: texts[from + 2 * i] ?? '' }),
      text: texts[from + 2 * i + 1] ?? '',
    })),
  };
}

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', unsure: '' } as const;

function convertedNote(file: string, found: readonly Pick<LegacyText, 'kind' | 'text'>[]): Finding {
  const code = 'text-legacy-converted';
  const encoding = [...new Set(found.map((f) => names[f.kind]))].join(', ');
  const values = { encoding, count: found.length, value: (found[0]?.text ?? '').slice(0, 80) };
  return { code, severity: severityOf(code), place: { kind: 'file', file }, values };
}

/**
 * The same letter in Unicode, with one note on what was converted. What could not be stays as it is, without an error: the
 * letter has arrived all the same, and no figure is taken from it.
 */
export function modernisedLetter({ value, findings }: Reading<Letter>, file: string): Reading<Letter> {
  const read = readLegacyPieces(letterPieces(value).map((text) => ({ text })));
  const converted = read.flatMap((r) => legacyOf(r) ?? []).filter((f) => f.kind !== 'unsure');
  if (converted.length === 0) return { value, findings };
  return {
    value: letterWith(
      value,
      read.map((r) => r.text),
    ),
    findings: [...findings, convertedNote(file, converted)],
  };
}

/** All texts of one received file in Unicode. */
export function modernised(
  reading: Reading<ReadFile | undefined>,
  file: string,
): Reading<ReadFile | undefined> {
  const { value, findings } = reading;
  if (!value?.submission && !value?.letter) return reading;
  const submission =
    value.submission && modernisedSubmission({ value: value.submission, findings: [] }).value;
  const letter = value.letter && modernisedLetter({ value: value.letter, findings: [] }, file);
  return {
    value: { ...value, ...(submission ? { submission } : {}), ...(letter ? { letter: letter.value } : {}) },
    findings: [...findings, ...(letter?.findings ?? [])],
  };
}
