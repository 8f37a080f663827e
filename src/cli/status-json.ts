import type { StatusContent } from '../compose/standing-lines.ts';
import type { Standing } from '../model/standing.ts';
import type { Invocation } from './command.ts';

function standingJson(s: Standing, invocation: Invocation): unknown {
  return {
    unit: s.unit.id,
    name: s.unit.name,
    group: s.unit.group,
    standing: s.kind,
    text: invocation.words.standing(s),
    ...(s.days === undefined ? {} : { days: s.days }),
    ...(s.lastOnTimeDay ? { lastOnTimeDay: s.lastOnTimeDay } : {}),
    ...(s.extendedUntil ? { extendedUntil: s.extendedUntil } : {}),
    ...(s.judgedBy ? { judgedBy: s.judgedBy } : {}),
    ...(s.correctBy ? { correctBy: s.correctBy } : {}),
    signedDocument: s.signedDocument?.arrived ?? null,
    dataFile: s.dataFile?.arrived ?? null,
    accepted: s.accepted?.file?.sha256 ?? null,
    strictOnly: s.strictOnly,
    notes: s.notes,
  };
}

/** The same list for other programs. */
export function statusJson(content: StatusContent, invocation: Invocation): Record<string, unknown> {
  const deadline = content.obligations[0]?.deadline;
  return {
    period: content.period.id,
    asOf: content.asOf,
    ...(deadline ? { deadline, rule: invocation.words.deadline(deadline) } : {}),
    measures: content.total,
    byGroup: content.byGroup,
    byTask: content.byTask.map((c) => ({
      task: c.task.id,
      owed: c.asked.length,
      answered: c.answered.length,
    })),
    ownPlans: content.ownPlans,
    recordedLater: content.recordedLater,
    ...(content.closedOn ? { closedOn: content.closedOn } : {}),
    ...(content.closedAgainst ? { closedAgainst: content.closedAgainst } : {}),
    standings: content.standings.map((s) => standingJson(s, invocation)),
  };
}
