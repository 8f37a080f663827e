import type { CheckedSubmission, Interpreted } from '../../src/model/answer.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Code } from '../../src/model/codes.ts';
import { type AnswerId, taskStatuses } from '../../src/model/form.ts';
import type { Obligation } from '../../src/model/obligation.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import type { Measures, PeriodStanding, Standing } from '../../src/model/standing.ts';
import type { Answer, RawAnswer } from '../../src/model/submission.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';

/** One answer as a test writes it: a number, a text, null for blank, or a text that cannot be used with the code that says so. */
export type Written = number | string | null | { readonly bad: Code; readonly text: string };
export type Answers = Readonly<Record<AnswerId, Written>>;

function interpreted(written: Written): Interpreted {
  if (written === null) return { kind: 'blank' };
  if (typeof written === 'number') return { kind: 'number', value: written, writtenAsText: false };
  if (typeof written === 'object') return { kind: 'problem', code: written.bad, text: written.text };
  const status = taskStatuses.find((s) => s === written);
  return status ? { kind: 'status', status } : { kind: 'text', text: written };
}

function raw(written: Written): RawAnswer {
  if (written === null) return { kind: 'blank' };
  if (typeof written === 'number') return { kind: 'number', value: written, text: String(written) };
  return { kind: 'text', text: typeof written === 'string' ? written : written.text };
}

/** Hash of a fictitious file: the unit and the period, padded to 64 characters. */
export function shaOf(unit: string, period: string): string {
  return [...`${unit} ${period}`]
    .map((c) => c.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(-64);
}

/** A checked submission from a readable map; cells stand on sheet "Báo cáo" from C2 down, in the order of the map. */
export function submissionOf(
  plan: Plan,
  period: Period,
  unitId: string,
  answers: Answers,
  leftOut: Readonly<Record<AnswerId, Code>> = {},
): CheckedSubmission {
  const obligation = obligationsFor(plan, period).find((o) => o.unit.id === unitId);
  if (!obligation) throw new Error(`no obligation for ${unitId}`);
  const name = `${unitId}-${period.id}.xlsx`;
  const entries = Object.entries(answers);
  return {
    unit: obligation.unit,
    form: formFor(plan, obligation),
    submission: {
      file: { name, sha256: shaOf(unitId, period.id), kind: 'xlsx' },
      stamp: { unit: unitId, period: period.id },
      recognisedBy: 'stamp',
      header: [],
      answers: new Map(
        entries.map(([id, w], i): [AnswerId, Answer] => [
          id,
          { raw: raw(w), place: { kind: 'cell', file: name, sheet: 'Báo cáo', cell: `C${i + 2}` } },
        ]),
      ),
      stray: [],
    },
    values: new Map(entries.map(([id, w]) => [id, interpreted(w)])),
    findings: [],
    leftOut: new Map([
      ...entries.flatMap(([id, w]): [AnswerId, Code][] =>
        w !== null && typeof w === 'object' ? [[id, w.bad]] : [],
      ),
      ...(Object.entries(leftOut) as [AnswerId, Code][]),
    ]),
  };
}

/** Fields of a standing to change; `undefined` takes one away. */
export type Special = { readonly [K in keyof Standing]?: Standing[K] | undefined };

const noMeasures: Measures = { expected: 0, received: 0, rate: null, onTime: 0, onTimeRate: null };

/** On time with the submission as accepted data file; overdue without one. `special` changes single units. */
export function standingOf(
  period: Period,
  obligations: readonly Obligation[],
  submissions: readonly CheckedSubmission[],
  special: Readonly<Record<string, Special>> = {},
): PeriodStanding {
  const standings = obligations.map((obligation) => {
    const submission = submissions.find((s) => s.unit.id === obligation.unit.id);
    const arrival = submission && {
      event: `${period.id}-0001`,
      form: 'data' as const,
      file: { ...submission.submission.file, bytes: 1000 },
      arrived: period.due,
      documentNumber: '15/BC-UBND',
      documentDate: period.due,
      recorded: period.due,
      state: 'current' as const,
      afterClosing: false,
    };
    return {
      unit: obligation.unit,
      obligation,
      kind: arrival ? 'on-time' : 'overdue',
      ...(arrival ? {} : { days: 2 }),
      lastOnTimeDay: obligation.deadline.lastOnTimeDay,
      arrivals: arrival ? [arrival] : [],
      ...(arrival ? { dataFile: arrival, accepted: arrival } : {}),
      notes: [],
      strictOnly: false,
      ...special[obligation.unit.id],
    } as Standing;
  });
  return {
    period: period.id,
    asOf: civilDate(`${period.due.slice(0, 8)}22`),
    standings,
    measures: { ...noMeasures, expected: obligations.length, received: submissions.length },
    recordedLater: 0,
  };
}
