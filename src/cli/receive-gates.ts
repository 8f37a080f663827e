import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { shortDay } from '../text/print.ts';
import { buildUnitIndex } from '../text/unit-names.ts';
import { aboutFile } from './about-file.ts';
import { arrivalFor } from './arrivals.ts';
import { currentPeriod } from './choose.ts';
import { collectingOn } from './collecting.ts';
import type { Invocation } from './command.ts';
import { dayAfterArrival, differingFacts } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import { type Gate, type GateInput, passGates, type Told } from './intake.ts';
import { bookDayFindings } from './letter-period.ts';
import type { Held } from './receive-held.ts';
import type { Gated, Request } from './receiving.ts';
import type { Workspace } from './workspace.ts';
import { today } from './world.ts';

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

export function gatesFor(invocation: Invocation, { plan }: Workspace, request: Request, held: Held): Gates {
  const { facts = {} } = request;
  const known = {
    plan,
    index: buildUnitIndex(plan.units, plan.office.place),
    obligationsOf: obligationsIn(plan),
    facts,
    periodAround: (date: CivilDate) => currentPeriod(plan, date),
    onRecord: held.onRecord,
    documents: held.documents,
  };
  const day = facts.arrived ?? invocation.asOf;
  const now = today(invocation.world);
  return {
    pass: (file, told = request.told) => {
      const collectingFor: GateInput['collectingFor'] = (f, period, unit) =>
        collectingOn(plan, day, { file: f, period, unit, told, facts });
      const input = { ...known, told, collectingFor, returned: held.returned() };
      return withBook(file, passGates(file, input), request, now);
    },
    add: ({ file, gate }) => {
      if (gate.kind !== 'passed' || gate.form !== 'data' || !file.submission) return;
      const { unit, period } = gate;
      const own = { unit: unit.id, period: period.id, where: file.path, file: file.ref };
      held.add(own, file.submission);
    },
  };
}
