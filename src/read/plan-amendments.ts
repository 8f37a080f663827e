import type { Amendment, AmendmentChange, DayOfYear } from '../model/amendment.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import type { PlanText, Selector } from '../model/decision.ts';
import type {
  AmendmentsAmendment,
  AmendmentsChange,
  AmendmentsCorrection,
  AmendmentsFile,
} from '../model/plan-files.ts';
import type { Unit } from '../model/unit.ts';
import { dayOrNull, selectorOf, taskOf } from './plan-decision.ts';

/** amendments.yaml → the dated changes. One whose day the calendar does not have is left out: its rule tells. */
export function amendmentsOf(file: AmendmentsFile | undefined): readonly Amendment[] {
  return (file?.amendments ?? []).flatMap(amendmentOf);
}

function amendmentOf(raw: AmendmentsAmendment): readonly Amendment[] {
  const from = parseCivilDate(raw.from);
  if (!from) return [];
  return [
    {
      id: raw.id,
      document: { ...raw.document, date: dayOrNull(raw.document.date) },
      from,
      ...(raw.correction ? { correction: correctionOf(raw.correction) } : {}),
      changes: raw.changes.map(changeOf),
    },
  ];
}

/** `period` for one, `periods` for several. */
function correctionOf({
  period,
  periods,
  reason,
}: AmendmentsCorrection): NonNullable<Amendment['correction']> {
  return { periods: [...new Set([...(period ? [period] : []), ...(periods ?? [])])], reason };
}

/** A document of amendment is printed as it is: nothing in it is mended. */
const asWritten = (_path: string, printed: string): PlanText => ({ printed, reading: printed });

function dayOf(day: { year?: number; month: number; day: number } | undefined): DayOfYear {
  return { year: day?.year ?? 0, month: day?.month ?? 0, day: day?.day ?? 0 };
}

function ruleOf({ wording, roll, counts }: AmendmentsChange): AmendmentChange {
  return {
    kind: 'deadline-rule',
    ...(wording ? { wording } : {}),
    ...(roll ? { roll } : {}),
    ...(counts ? { counts } : {}),
  };
}

function windowOf({ period = '', window_from, window_to }: AmendmentsChange): AmendmentChange {
  return {
    kind: 'window',
    period,
    ...(window_from ? { windowFrom: dayOf(window_from) } : {}),
    ...(window_to ? { windowTo: dayOf(window_to) } : {}),
  };
}

/** The schema holds which keys each kind has; what is missing here was refused there. */
function changeOf(raw: AmendmentsChange): AmendmentChange {
  const { kind, unit = '', name = '', task = '', text = '', item = 1, basis = '' } = raw;
  const selectors: readonly Selector[] = (raw.selectors ?? []).map(selectorOf);
  switch (kind) {
    case 'unit-renamed':
      return { kind, unit, name };
    case 'unit-ended':
      return { kind, unit, ...(raw.successor ? { successor: raw.successor } : {}) };
    case 'duty':
      return { kind, unit, duty: raw.duty ?? 'required', basis };
    case 'task-lead':
    case 'task-coordinating':
      return { kind, task, text, selectors };
    case 'task-text':
      return { kind, task, item, text };
    case 'task-output':
      return { kind, task, text };
    case 'task-timing':
      return { kind, task, text, cadence: raw.cadence ?? 'annual' };
    case 'task-removed':
      return { kind, task };
    case 'task-added':
      return raw.new_task
        ? { kind, task: taskOf(raw.new_task, asWritten) }
        : { kind: 'task-removed', task: '' };
    case 'deadline':
      return { kind, period: raw.period ?? '', due: dayOf(raw.due) };
    case 'deadline-rule':
      return ruleOf(raw);
    case 'window':
      return windowOf(raw);
  }
}

/** A renamed unit is known by every name it bears, before and after, whatever the day: papers with the old name still come in. */
export function withAllNames(units: readonly Unit[], amendments: readonly Amendment[]): readonly Unit[] {
  const renamed = amendments.flatMap((a) => a.changes.filter((c) => c.kind === 'unit-renamed'));
  if (renamed.length === 0) return units;
  return units.map((unit) => {
    const names = renamed.filter((c) => c.unit === unit.id).map((c) => c.name);
    const added = names.filter((n) => n !== unit.name && !unit.aliases.includes(n));
    return added.length === 0 ? unit : { ...unit, aliases: [...unit.aliases, ...new Set(added)] };
  });
}
