import { allCodes } from '../../src/model/codes.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawAnswer } from '../../src/model/submission.ts';
import type { Outcome } from '../corpus/run-case.ts';
import type { Usage } from './pool-reading.ts';

/** The answers of one outcome as comparable texts; blank ones left out. */
export function answersOf(outcome: Outcome): ReadonlyMap<string, string> {
  const submission = outcome.gate === 'accepted' ? outcome.submission : undefined;
  const said = [...(submission?.answers ?? [])].map(([id, { raw }]) => [id, answerText(raw)] as const);
  return new Map(said.filter(([, text]) => text !== ''));
}

export function answerText(raw: RawAnswer): string {
  switch (raw.kind) {
    case 'blank':
      return '';
    case 'text':
      return raw.text.trim();
    case 'boolean':
      return String(raw.value);
    case 'date':
      return raw.date;
    case 'number':
      return `${raw.value}${raw.percent ? '%' : ''}`;
    case 'cell-error':
      return raw.text;
    case 'not-calculated':
      return `=${raw.formula}`;
  }
}

/** Ids whose answers differ between two readings. */
export function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}

const findingKey = ({ code, severity, answer }: Finding): string => `${code} ${severity} ${answer ?? ''}`;

export function findingsOf(outcome: Outcome): readonly Finding[] {
  return outcome.gate === 'container' ? outcome.parts.flatMap(findingsOf) : outcome.findings;
}

/** Findings that the sound file does not have. */
export function newFindings(outcome: Outcome, base: Outcome): readonly Finding[] {
  const known = new Set(findingsOf(base).map(findingKey));
  return findingsOf(outcome).filter((f) => !known.has(findingKey(f)));
}

const known: ReadonlySet<string> = new Set(allCodes);
const programWords = /\b(?:Type|Range|Reference|Syntax)Error\b|undefined|\[object|Cannot read/;

/** What is wrong with a refusal: every one names an error of ours. */
export function refusalProblem(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter((f) => f.severity === 'error');
  if (errors.length === 0) return 'bị từ chối mà không có mã lỗi';
  const foreign = errors.find((f) => !known.has(f.code) || programWords.test(JSON.stringify(f.values)));
  return foreign && `mã hoặc lời không phải của công cụ: ${JSON.stringify(foreign)}`;
}

export const limitsOfReading = { cpuSeconds: 2, peakMb: 300 } as const;

/** Too slow or too heavy, if it was. */
export function usageProblem({ cpuSeconds, peakMb }: Usage): string | undefined {
  if (cpuSeconds > limitsOfReading.cpuSeconds) return `${cpuSeconds.toFixed(1)} giây CPU`;
  return peakMb > limitsOfReading.peakMb ? `${Math.round(peakMb)} MB` : undefined;
}
