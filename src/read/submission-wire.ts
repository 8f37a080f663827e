import type { DraftLayout } from '../model/draft-layout.ts';
import type { Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import type { Answer, Submission } from '../model/submission.ts';
import type { DecisionSource } from './decision-import-source.ts';

/** One file for the reading process. Sent with `serialization: 'advanced'`, so that bytes travel as bytes. */
export interface ParseJob {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** A draft to be measured, or a decision to make a plan of, instead of a file to be taken in. */
  readonly as?: 'draft' | 'decision';
}

/** Its answer; `failed`: the reader itself failed, and the file has no result. */
export interface ParseReply {
  readonly id: number;
  readonly failed?: true;
  /** Bytes of memory that the child holds afterwards. */
  readonly rss: number;
  readonly reading?: WireReading;
  /** The same as one text (`textOfReading`), where it can be kept so: it travels faster than its thousand pieces. */
  readonly text?: string;
  readonly layout?: Reading<DraftLayout | undefined>;
  readonly decision?: Reading<DecisionSource | undefined>;
}

type WireSubmission = Omit<Submission, 'answers'> & {
  readonly answers: readonly (readonly [string, Answer])[];
};
type WireFile = Omit<ReadFile, 'submission'> & { readonly submission?: WireSubmission };

/** A reading as plain data: for messages between processes and, without `parts`, for the cache. */
export interface WireReading {
  readonly value: WireFile | null;
  readonly findings: Reading<unknown>['findings'];
}

export function encodeReading({ value, findings }: Reading<ReadFile | undefined>): WireReading {
  if (!value) return { value: null, findings };
  const { submission, ...rest } = value;
  return {
    value: submission ? { ...rest, submission: { ...submission, answers: [...submission.answers] } } : rest,
    findings,
  };
}

export function decodeReading({ value, findings }: WireReading): Reading<ReadFile | undefined> {
  if (!value) return { value: undefined, findings };
  const { submission, ...rest } = value;
  return {
    value: submission
      ? { ...rest, submission: { ...submission, answers: new Map(submission.answers) } }
      : rest,
    findings,
  };
}

/** Bytes of inner files are no JSON, and each inner file is kept under its own hash: a container is read anew instead. */
export function isCacheable({ value }: WireReading): boolean {
  return value?.parts === undefined;
}

/** What stands outside the answers is most of a reading, and many have no use for it: it follows behind a sign that no JSON holds. */
const outside = '\t';

/** A reading as one text, to be sent or kept. */
export function textOfReading(reading: WireReading): string {
  const { shown, ...submission } = reading.value?.submission ?? {};
  if (shown === undefined) return JSON.stringify(reading);
  const answers = { ...reading, value: { ...reading.value, submission } };
  return JSON.stringify(answers) + outside + JSON.stringify(shown);
}

/** `answersOnly`: what stands outside the answers is left out. */
export function readingOfText(text: string, answersOnly = false): WireReading {
  const end = text.indexOf(outside);
  if (end < 0) return JSON.parse(text) as WireReading;
  const { value, findings } = JSON.parse(text.slice(0, end)) as WireReading;
  const submission = value?.submission;
  if (answersOnly || !submission) return { value, findings };
  const shown = JSON.parse(text.slice(end + 1)) as NonNullable<Submission['shown']>;
  return { value: { ...value, submission: { ...submission, shown } }, findings };
}
