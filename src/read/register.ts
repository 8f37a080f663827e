import { createHash } from 'node:crypto';
import { severityOf } from '../model/codes.ts';
import { eventId, eventNumber } from '../model/event-id.ts';
import type { Finding, Reading, Values } from '../model/finding.ts';
import type { RegisterEvent } from '../model/register.ts';
import { tornMark } from '../model/torn-mark.ts';
import { inFieldOrder, isFields, wrongField } from './register-shape.ts';

function sumOf(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex').slice(0, 16);
}

const withSum = /^(.*),"sum":"([0-9a-f]{16})"\}$/s;

/** One event as one line of the register, without the line end; its last field is a sum over the rest of the line. */
export function eventLine(event: RegisterEvent): string {
  const { sum: _old, ...fields } = { ...event } as Record<string, unknown>;
  const line = JSON.stringify(inFieldOrder(fields));
  return `${line.slice(0, -1)},"sum":"${sumOf(line)}"}`;
}

/** Why a line cannot be used: it was cut or edited (`sum`), it is no object (`shape`), or a field is missing or wrong. */
type LineResult =
  | { readonly ok: true; readonly event: RegisterEvent }
  | { readonly ok: false; readonly why: 'sum' | 'shape' | 'field' | 'kind'; readonly field?: string };

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function readLine(line: string): LineResult {
  const m = withSum.exec(line);
  const body = `${m?.[1] ?? ''}}`;
  if (!m || sumOf(body) !== m[2]) return { ok: false, why: 'sum' };
  const fields = parseObject(body);
  if (!fields) return { ok: false, why: 'shape' };
  const wrong = wrongField(fields);
  if (wrong === 'kind') return { ok: false, why: 'kind' };
  if (wrong !== undefined) return { ok: false, why: 'field', field: wrong };
  return { ok: true, event: fields as unknown as RegisterEvent };
}

/** Ids run on without a gap: one that is missing before this event was taken out of the file. */
function missingBefore(event: RegisterEvent, highest: number): string | undefined {
  return eventNumber(event) > highest + 1 ? eventId(event.period, highest + 1) : undefined;
}

function finding(
  code: 'register-torn-line' | 'register-line-damaged',
  at: { readonly file: string; readonly line: number },
  values: Values = {},
): Finding {
  return { code, severity: severityOf(code), place: { kind: 'register', ...at }, values };
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** The run that wrote it was stopped before the end of the line. */
  readonly cut: boolean;
  /** A later run closed it off. */
  readonly closed: boolean;
}

function linesOf(text: string): readonly Line[] {
  const parts = text.replace(/^\ufeff/, '').split('\n');
  return parts
    .map((part, i) => {
      const line = part.replace(/\r$/, '');
      const marked = line.endsWith(tornMark);
      return {
        text: marked ? line.slice(0, -tornMark.length) : line,
        number: i + 1,
        cut: marked || i === parts.length - 1,
        closed: marked,
      };
    })
    .filter((line) => line.text !== '');
}

/**
 * Reads the register of one period. A line cut off by a stopped run was never acknowledged and is left out with a warning;
 * a line that was whole once and no longer matches its sum, or that repeats an id, is an error. Unknown fields are kept.
 */
export function readRegister(file: string, text: string): Reading<readonly RegisterEvent[]> {
  const events: RegisterEvent[] = [];
  const findings: Finding[] = [];
  const ids = new Map<string, number>();
  const highest = new Map<string, number>();
  let unread = false; // a line that could not be read explains the number that is missing after it
  for (const line of linesOf(text)) {
    const at = { file, line: line.number };
    const result = readLine(line.text);
    if (!result.ok) {
      unread = true;
      const { why, field = '' } = result;
      const torn = line.cut && why === 'sum';
      findings.push(
        torn
          ? finding('register-torn-line', at, line.closed ? { closed: 'yes' } : {})
          : finding('register-line-damaged', at, { why, field }),
      );
      continue;
    }
    const first = ids.get(result.event.id);
    if (first !== undefined) {
      findings.push(finding('register-line-damaged', at, { why: 'id-twice', id: result.event.id, first }));
      continue;
    }
    const { period } = result.event;
    const before = highest.get(period) ?? 0;
    const missing = unread ? undefined : missingBefore(result.event, before);
    unread = false;
    if (missing !== undefined) {
      findings.push(finding('register-line-damaged', at, { why: 'gap', id: result.event.id, missing }));
    }
    ids.set(result.event.id, line.number);
    highest.set(period, Math.max(before, eventNumber(result.event)));
    events.push(result.event);
  }
  return { value: events, findings };
}
