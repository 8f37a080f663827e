import type { CliTexts } from '../vi/cli.ts';

/** Why a unit owes what it owes, and what later documents changed in the plan. */
export const planWhyEn: Pick<CliTexts, 'planWhy' | 'amendments'> = {
  planWhy: {
    title: (v) => `${v.unit} (${v.id}), period ${v.period} (${v.label})`,
    extended: (v) => `, extended (the deadline of the period is the end of ${v.day})`,
    verdicts: {
      owes: (v) => `OWES A REPORT: in time until the end of ${v.day}${v.extended}.`,
      exempt: (v) => `EXEMPT for this period (otherwise in time until the end of ${v.day}${v.extended}).`,
      invited: () => 'OWES NOTHING: the Decision only invites it to cooperate.',
      'no-duty': () => 'OWES NOTHING: it has no duty to report.',
      'not-asked': (v) => `OWES NOTHING for this period: the ad hoc request ${v.number} does not name it.`,
      'not-yet': (v) =>
        `OWES NOTHING for this period: the unit exists from ${v.from}, after the last on-time day ${v.day}.`,
      'no-longer': (v) =>
        `OWES NOTHING for this period: the unit existed until ${v.to}, before the last on-time day ${v.day}.`,
      snapshot: () => 'OWES NOTHING for this period: it had no duty when the period was closed.',
    },
    whereClause: (v) => `Article ${v.article} clause ${v.clause}`,
    whereArticle: (v) => `Article ${v.article}`,
    clause: (v) => `${v.where} (as printed): “${v.text}”`,
    request: (v) => `By the ad hoc request ${v.number}: ${v.subject}`,
    alwaysThere: 'no first or last day stated',
    amended: (v) => `Amendment ${v.id}, ${v.document}, from ${v.from}: ${v.what}`,
    byPlanOfNow: ' by the plan of now',
    bySnapshot:
      'Closed period: the obligation is that of the snapshot of the closing, not of the plan of now.',
    task: (v) => `Task ${v.id} (${v.name}): ${v.says}`,
    tasks: {
      lead: 'leads, must answer',
      coordinating: 'coordinates, may answer',
      open: 'no duty: the open phrase names nobody in particular',
      'not-named': 'no duty: no phrase names this unit',
      'not-asked': 'not asked this period: the ad hoc request does not name the task',
      'not-in-force': 'not in force for this period',
      snapshot:
        'no duty: it was not named when the period was closed, and a later edit does not reach a closed period',
    },
    namedOnly: {
      lead: 'named as lead, but the unit owes no report this period',
      coordinating: 'named as coordinating, but the unit owes no report this period',
    },
    phrase: (v) => `${v.side}: “${v.phrase}” ${v.resolved} (cell: “${v.cell}”)`,
    resolved: {
      unit: () => '→ names this unit',
      group: (v) => `→ whole group: ${v.groups}`,
      open: () => '→ open, names nobody',
    },
    bothSides: 'On both sides: it counts where it is named individually; on a par, as lead.',
    decision: (v) => `Register: ${v.kind}, ${v.day}, reason: ${v.reason}; ${v.document} (${v.event})`,
    decisions: {
      returned: 'returned',
      extended: 'extended',
      exempted: 'exempted',
      nil: 'nothing arose',
      revoked: 'withdrawn',
      confirmed: 'confirmed',
      note: 'note',
    },
    until: (v) => ` until the end of ${v.day}`,
    document: (v) => `document ${v.number}`,
    noDocument: 'no document stated',
    waiver: (v) =>
      `Waiver ${v.id}: ${v.code}, document ${v.document}, decided by ${v.who}, reason: ${v.reason}, until ${v.until}`,
    silent: (v) => `${v.count} other tasks do not name this unit (dondoc plan why <unit> <task> says why).`,
    version: (v) => `Plan version ${v.plan}.`,
  },
  amendments: {
    shownFor: (v) => `By the plan in force for ${v.period}; the words as adopted: add --as-printed.`,
    heading: 'AMENDMENTS OF THE PLAN',
    title: (v) => `${v.id}: ${v.document}, ${v.subject}; counts from ${v.from}`,
    correction: (v) => `corrects the closed period ${v.period}: ${v.reason}`,
    'unit-renamed': (v) => `${v.unit} is renamed ${v.name}`,
    'unit-ended': (v) => `${v.unit} ends`,
    succeeded: (v) => `${v.unit} ends, succeeded by ${v.successor}`,
    duty: (v) => `${v.unit}: ${v.duty} (${v.basis})`,
    'task-lead': (v) => `task ${v.task}, lead: “${v.text}”`,
    'task-coordinating': (v) => `task ${v.task}, coordinating: “${v.text}”`,
    'task-text': (v) => `task ${v.task}, item ${v.item}: “${v.text}”`,
    'task-output': (v) => `task ${v.task}, output: “${v.text}”`,
    'task-timing': (v) => `task ${v.task}, timing: “${v.text}”`,
    'task-added': (v) => `task ${v.task} added (${v.name})`,
    'task-removed': (v) => `task ${v.task} removed (${v.name})`,
    deadline: (v) => `due day of period ${v.period} each year: ${v.day}`,
    'deadline-rule': (v) => `rule of the deadline: ${v.parts}`,
    window: (v) => `data window of period ${v.period}: ${v.from} to ${v.to}`,
  },
};
