import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { shortDay } from '../text/print.ts';
import { buildUnitIndex } from '../text/unit-names.ts';
import { aboutFile } from './about-file.ts';
import { arrivalFor } from './arrivals.ts';
import { currentPeriod } from './choose.ts';
import {
  collectingOn,
  type OnRecord,
  type RecordedData,
  type RecordedDocument,
  recordedData,
  recordedDocuments,
  returnedData,
} from './collecting.ts';
import type { Invocation } from './command.ts';
import { dayAfterArrival, differingFacts } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import { type Gate, type GateInput, passGates, type Told } from './intake.ts';
import { bookDayFindings } from './letter-period.ts';
import type { Gated, Request } from './receiving.ts';
import { readStored } from './stored-files.ts';
import type { Opened } from './unpacking.ts';
import type { Workspace } from './workspace.ts';
import { today } from './world.ts';

/** What is on record beside the files in hand. */
export interface Held {
  readonly onRecord: OnRecord;
  readonly returned: OnRecord;
  readonly documents: readonly RecordedDocument[];
}

/** Data files on record that a file in hand may repeat, in another format or uncorrected, read. */
export async function recordFor(
  invocation: Invocation,
  workspace: Workspace,
  events: readonly RegisterEvent[],
  opened: readonly Opened[],
): Promise<Held> {
  const records = recordedData(events);
  const kinds = new Map(opened.map((o) => [o.file.submission?.stamp.unit, o.file.ref.kind] as const));
  const doubtful = records.filter((r) => kinds.has(r.unit) && kinds.get(r.unit) !== r.file.kind);
  const sentBack = kinds.size > 0 ? returnedData(events) : [];
  const wanted = kinds.has(undefined) ? sentBack : sentBack.filter((r) => kinds.has(r.unit));
  const files = [...doubtful, ...wanted].map((r) => r.file);
  const readings = await readStored(invocation, workspace, {
    files,
    atMost: files.length,
    answersOnly: true,
  });
  const filed = ({ unit, period, where, file }: RecordedData): OnRecord[number] => {
    const submission = readings.get(file.sha256)?.value?.submission;
    return { unit, period, where, ...(submission && { submission }) };
  };
  return {
    onRecord: records.map(filed),
    returned: wanted.map(filed),
    documents: recordedDocuments(events),
  };
}

/** The gates of one run: each file is held against the plan, what the clerk said, and what is on record by then. */
export interface Gates {
  readonly pass: (file: FileInHand, told?: Told) => Gated;
  /** What an accepted data file adds to the record that the next files of the batch are held against. */
  readonly add: (item: Gated) => void;
}

function obligationsIn(plan: Plan): GateInput['obligationsOf'] {
  const owed = new Map<string, ReturnType<typeof obligationsFor>>();
  return (period) => {
    const known = owed.get(period.id) ?? obligationsFor(plan, period);
    owed.set(period.id, known);
    return known;
  };
}

/** The date on the document is not believed; the report is taken in all the same. */
function afterArrival(
  file: FileInHand,
  { unit, period }: Extract<Gate, { kind: 'passed' }>,
  { date, arrived }: { readonly date: CivilDate; readonly arrived?: CivilDate },
  day: CivilDate,
): Finding {
  const values = {
    value: shortDay(date),
    today: shortDay(day),
    ...(arrived && { arrived: shortDay(arrived) }),
  };
  const command = `dondoc confirm ${unit.id} --period ${period.id} --arrived … --reason "…"`;
  return aboutFile(file, 'document-date-after-arrival', { ...values, ...(arrived && { command }) });
}

/** What the book of incoming documents and the clerk add to what the gates found. */
function withBook(file: FileInHand, gate: Gate, { arrivals, facts = {} }: Request, day: CivilDate): Gated {
  const arrival = gate.unit ? arrivalFor(arrivals, file, gate.unit.id) : undefined;
  const known = arrival ? { arrival } : {};
  if (gate.kind === 'refused') return { kind: 'gated', file, gate, ...known };
  const { unit, period, submission } = gate;
  const otherPeriod = facts.date ? [] : bookDayFindings(file, gate, arrival);
  const impossible = dayAfterArrival(file, arrival, facts, day);
  const findings = [
    ...gate.findings,
    ...differingFacts(file, arrival, facts),
    ...(impossible ? [afterArrival(file, gate, impossible, day)] : []),
    ...otherPeriod,
  ];
  return {
    kind: 'gated',
    file: submission ? { ...file, submission } : file,
    gate:
      otherPeriod.length > 0
        ? { kind: 'refused', gate: 'form', unit, period, findings }
        : { ...gate, findings },
    ...known,
  };
}

export function gatesFor(invocation: Invocation, { plan }: Workspace, request: Request, onFile: Held): Gates {
  let held = onFile;
  const { facts = {} } = request;
  const known = {
    plan,
    index: buildUnitIndex(plan.units, plan.office.place),
    obligationsOf: obligationsIn(plan),
    facts,
    periodAround: (date: CivilDate) => currentPeriod(plan, date),
  };
  const day = facts.arrived ?? invocation.asOf;
  const now = today(invocation.world);
  return {
    pass: (file, told = request.told) => {
      const collectingFor: GateInput['collectingFor'] = (f, period, unit) =>
        collectingOn(plan, day, { file: f, period, unit, told, facts });
      return withBook(file, passGates(file, { ...known, told, collectingFor, ...held }), request, now);
    },
    add: ({ file, gate }) => {
      if (gate.kind !== 'passed' || gate.form !== 'data' || !file.submission) return;
      const { unit, period } = gate;
      const own = { unit: unit.id, period: period.id, where: file.path, submission: file.submission };
      held = { ...held, onRecord: [...held.onRecord, own] };
    },
  };
}
