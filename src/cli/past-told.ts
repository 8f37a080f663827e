import type { CliTexts } from '../messages/vi/cli.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { PastPlan, PastRegister } from '../model/past-plan.ts';

/** What a list says of itself: whose plan and register these are. */
export function pastLines(
  past: PastPlan,
  register: PastRegister | undefined,
  texts: CliTexts['past'],
  day: (date: CivilDate) => string,
): readonly string[] {
  const evening = day(past.evening);
  if (past.by === 'events')
    return [texts.byEvents({ evening, why: texts.problems[past.why]({ revision: evening }) })];
  const committed = `${past.committedAt.slice(11, 16)} ${day(past.committedAt.slice(0, 10) as CivilDate)}`;
  const { added = 0, lost = [], unkept } = register ?? {};
  return [
    texts.byGit({ commit: past.short, committed, evening }),
    ...(past.laterBefore === undefined
      ? []
      : [texts.laterBefore({ commit: past.short, earlier: past.laterBefore })]),
    ...(past.planEdited.length > 0 ? [texts.planEdited({ files: past.planEdited.join(', ') })] : []),
    ...(unkept ? [texts.unkept[unkept]({})] : []),
    ...(added > 0 ? [texts.added({ count: added, evening })] : []),
    ...(lost.length > 0 ? [texts.lost({ events: lost.join(', '), count: lost.length })] : []),
  ];
}

/** The same for other programs. */
export function pastJson(past: PastPlan, register: PastRegister | undefined): unknown {
  const about = register && {
    events: register.events.length,
    committed: register.committed,
    notInRevision: register.added,
    lost: register.lost,
    ...(register.unkept ? { file: register.unkept } : {}),
  };
  const of = about ? { register: about } : {};
  if (past.by === 'events') return { by: past.by, why: past.why, evening: past.evening, ...of };
  const { by, evening, commit, committedAt, planEdited, laterBefore } = past;
  const order = laterBefore === undefined ? {} : { laterBefore };
  return { by, evening, commit, committedAt, planEdited, ...order, ...of };
}
