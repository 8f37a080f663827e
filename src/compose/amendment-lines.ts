import type { CliTexts } from '../messages/vi/cli.ts';
import type { Amendment, AmendmentChange, DayOfYear } from '../model/amendment.ts';
import { type Plan, taskById, unitById } from '../model/plan.ts';
import { documentName } from '../text/document-name.ts';

/** Unit as adopted, whatever it is called by now: the change itself states the new name. */
function unitName(plan: Plan, id: string): string {
  return unitById(plan.asAdopted ?? plan, id)?.name ?? id;
}

const dayText = (d: DayOfYear | undefined): string => (d ? `${d.day}/${d.month}` : '…');

/** One change in one sentence. */
export function changeText(change: AmendmentChange, plan: Plan, texts: CliTexts): string {
  const t = texts.amendments;
  switch (change.kind) {
    case 'unit-renamed':
      return t['unit-renamed']({ unit: unitName(plan, change.unit), name: change.name });
    case 'unit-ended':
      return change.successor
        ? t.succeeded({ unit: unitName(plan, change.unit), successor: unitName(plan, change.successor) })
        : t['unit-ended']({ unit: unitName(plan, change.unit) });
    case 'duty':
      return t.duty({
        unit: unitName(plan, change.unit),
        duty: texts.duties[change.duty],
        basis: change.basis,
      });
    case 'task-added':
      return t['task-added']({ task: change.task.id, name: change.task.shortName });
    case 'task-removed':
      return t['task-removed']({
        task: change.task,
        name: taskById(plan.asAdopted ?? plan, change.task)?.shortName ?? '',
      });
    case 'task-text':
      return t['task-text']({ task: change.task, item: change.item, text: change.text });
    case 'deadline':
      return t.deadline({ period: change.period, day: dayText(change.due) });
    case 'window':
      return t.window({
        period: change.period,
        from: dayText(change.windowFrom),
        to: dayText(change.windowTo),
      });
    case 'deadline-rule':
      return t['deadline-rule']({
        parts: [change.wording, change.roll, change.counts]
          .flatMap((p) => (p === undefined ? [] : [texts.closing.ruleWords[p]]))
          .join(', '),
      });
    default:
      return t[change.kind]({ task: change.task, text: change.text });
  }
}

/** Of every amendment only what is about one unit or task, given by its id. */
export function amendmentsAbout(plan: Plan, id: string): readonly Amendment[] {
  const about = (c: AmendmentChange): boolean =>
    ('unit' in c && c.unit === id) ||
    ('task' in c && (typeof c.task === 'string' ? c.task : c.task.id) === id);
  return (plan.amendments ?? [])
    .map((a) => ({ ...a, changes: a.changes.filter(about) }))
    .filter((a) => a.changes.length > 0);
}

/** The section of amendments, with its heading; nothing where nothing is amended. */
export function amendmentSection(
  plan: Plan,
  amendments: readonly Amendment[],
  texts: CliTexts,
): readonly string[] {
  return amendments.length === 0
    ? []
    : ['', `${texts.amendments.heading}:`, ...amendmentLines(plan, amendments, texts)];
}

/** Every amendment with its document and what it changes, in file order. */
function amendmentLines(plan: Plan, amendments: readonly Amendment[], texts: CliTexts): readonly string[] {
  return amendments.flatMap((a) => [
    `  ${texts.amendments.title({ id: a.id, document: documentName(a.document), subject: a.document.subject, from: texts.day(a.from) })}`,
    ...(a.correction
      ? [
          `    ${texts.amendments.correction({ period: a.correction.periods.join(', '), reason: a.correction.reason })}`,
        ]
      : []),
    ...a.changes.map((c) => `    - ${changeText(c, plan, texts)}`),
  ]);
}
