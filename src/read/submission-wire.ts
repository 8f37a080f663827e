import type { Reading } from '../model/finding.ts';
import type { Answer, Submission } from '../model/submission.ts';

/** One file for the reading process. Sent with `serialization: 'advanced'`, so that bytes travel as bytes. */
export interface ParseJob {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Its answer; without `reading` the reader itself failed, and the file has no result. */
export interface ParseReply {
  readonly id: number;
  readonly reading?: WireReading;
}

type WireSubmission = Omit<Submission, 'answers'> & {
  readonly answers: readonly (readonly [string, Answer])[];
};

/** A reading as plain JSON: for messages between processes and for the cache. */
export interface WireReading {
  readonly value: WireSubmission | null;
  readonly findings: Reading<unknown>['findings'];
}

export function encodeReading(reading: Reading<Submission | undefined>): WireReading {
  const { value, findings } = reading;
  return { value: value ? { ...value, answers: [...value.answers] } : null, findings };
}

export function decodeReading(wire: WireReading): Reading<Submission | undefined> {
  const { value, findings } = wire;
  return { value: value ? { ...value, answers: new Map(value.answers) } : undefined, findings };
}
