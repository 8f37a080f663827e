import type { Outcome } from '../corpus/run-case.ts';
import type { BaseForm } from './base-forms.ts';
import type { Expected } from './damaged-edits.ts';
import type { Usage } from './pool-reading.ts';
import {
  answersOf,
  differing,
  findingsOf,
  newFindings,
  refusalProblem,
  usageProblem,
} from './verdict-of-reading.ts';
import { yamlAnswers } from './yaml-as-written.ts';

export interface Case {
  readonly base: BaseForm;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  readonly touched: ((offset: number) => boolean) | undefined;
  readonly sound: Outcome;
  readonly outcome: Outcome | undefined;
  /** Why there is no outcome. */
  readonly death: string | undefined;
  readonly usage: Usage | undefined;
}

/** How a damaged file ended, or why that is not allowed. */
export type DamageVerdict =
  | { readonly problem: string }
  | { readonly problem?: undefined; readonly end: 'refused' | 'same' | 'told' | 'written' };

/** Ids of the answers of a YAML form whose own line was touched. */
function touchedIds({ sound, base, touched }: Case): ReadonlySet<string> {
  const submission = sound.gate === 'accepted' ? sound.submission : undefined;
  const lines = new TextDecoder().decode(base.bytes).split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += Buffer.byteLength(line) + 1;
  }
  const hit = (line: number): boolean => {
    const end = starts[line] ?? offset;
    for (let o = starts[line - 1] ?? end; o < end; o++) if (touched?.(o)) return true;
    return false;
  };
  return new Set(
    [...(submission?.answers ?? [])].flatMap(([id, { place }]) =>
      place.kind === 'text' && hit(place.line) ? [id] : [],
    ),
  );
}

function list(ids: readonly string[], before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const shown = ids.slice(0, 3).map((id) => `${id}: “${before.get(id) ?? ''}” → “${now.get(id) ?? ''}”`);
  return `${ids.length} câu lặng lẽ khác: ${shown.join('; ')}`;
}

/** Read by a parser of its own, the text says the same; and lines that nothing touched say what they said. */
function asWritten(c: Case, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const written = yamlAnswers(c.bytes);
  if (!written) return 'đọc được điều mà bộ đọc YAML chung coi là không phải YAML';
  const other = differing(written, withYamlNumbers(now, written));
  if (other.length > 0) return `khác chữ trong tệp: ${list(other, written, now)}`;
  if (!c.touched) return undefined;
  const touched = touchedIds(c);
  const untouched = differing(before, now).filter((id) => !touched.has(id));
  return untouched.length > 0 ? `dòng không bị đụng tới: ${list(untouched, before, now)}` : undefined;
}

/** A number or day as read is put back into the file's own digits where it is the same number or day. */
function withYamlNumbers(now: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>) {
  const day = (text: string): string => text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$3-$2-$1');
  return new Map(
    [...now].map(([id, text]) => {
      const own = written.get(id) ?? '';
      const equal = own !== '' && (String(Number(own)) === text || day(own) === text);
      return [id, equal ? own : text] as const;
    }),
  );
}

function silent(c: Case, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const { expected } = c;
  if (expected.kind === 'as-written') return asWritten(c, before, now);
  const wanted = new Map(before);
  if (expected.kind === 'changed') wanted.set(expected.id, expected.text);
  if (expected.kind === 'gone') for (const id of expected.ids) wanted.delete(id);
  const ids = differing(wanted, now);
  return ids.length > 0 ? list(ids, wanted, now) : undefined;
}

const sender = (o: Outcome): string => (o.gate === 'accepted' ? `${o.kind} ${o.unit} ${o.period}` : o.gate);

/** Judges one damaged file. */
export function damageProblem(c: Case): DamageVerdict {
  const { sound, outcome, usage } = c;
  if (!outcome) return { problem: `tiến trình đọc không trả lời (${c.death})` };
  const heavy = usage && usageProblem(usage);
  if (heavy !== undefined) return { problem: heavy };
  if (outcome.gate !== 'accepted') {
    const problem = refusalProblem(findingsOf(outcome));
    return problem === undefined ? { end: 'refused' } : { problem };
  }
  const [before, now] = [answersOf(sound), answersOf(outcome)];
  const told = newFindings(outcome, sound).length > 0;
  const exact = c.expected.kind === 'changed' || c.expected.kind === 'gone';
  if (told && !exact) return { end: 'told' };
  if (sender(outcome) !== sender(sound)) return { problem: `lặng lẽ thành ${sender(outcome)}` };
  const problem = silent(c, before, now);
  if (problem !== undefined) return { problem };
  return { end: differing(before, now).length === 0 ? 'same' : 'written' };
}
