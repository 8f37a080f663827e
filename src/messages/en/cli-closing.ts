import type { CliTexts } from '../vi/cli.ts';

/** Closing a period, in the terminal. */
export const closingEn: Pick<CliTexts, 'closing' | 'incoming'> = {
  incoming: {
    made: (v) => `Book of incoming documents, period ${v.period}, as of ${v.day}: ${v.count}.`,
    blanks:
      'What the register does not know (subject, recipient, forwarding, signature) is left blank for the records clerk.',
  },
  closing: {
    would: (v) => `Closing period ${v.period} (${v.label}) on ${v.day}. What would stand still:`,
    counts: (v) =>
      `  Expected ${v.expected}, received ${v.received}, on time ${v.onTime}; accepted data files ${v.accepted}.`,
    plan: (v) => `  Plan version ${v.plan}; tool ${v.tool}.`,
    files: (v) => `  Hashes of ${v.inputs} input files and of ${v.outputs} files made in out/${v.period}/.`,
    confirmFirst: (v) =>
      `Units whose day of arrival must still be confirmed (${v.count}): ${v.units}. After closing it cannot be confirmed any more; where the day is known, confirm it first (dondoc confirm <unit> --arrived <day> --reason "…").`,
    returnedFirst: (v) =>
      `Units whose report was returned and not corrected (${v.count}): ${v.units}. A correction that comes after closing does not count.`,
    noOutputs: (v) =>
      `There is no consolidated report of the period in out/${v.period}/. Better consolidate before closing: dondoc consolidate --period ${v.period}`,
    done: (v) => `Period ${v.period} is closed (${v.id}). Its list and its figures no longer change.`,
    again: (v) =>
      `Period ${v.period} was closed on ${v.day} (${v.id}); nothing is recorded, the record is only made again from the register.`,
    planChanged: (v) =>
      `The plan has changed since the period was closed (${v.files}; version then: ${v.was}), so the list and the figures may no longer be as they were. To see them as they were, take the plan of that time back from git or from a backup.`,
    planChangedFrozen: (v) =>
      `The plan was edited after the period was closed (${v.files}; closed by plan ${v.was}). Obligations and deadlines are held against the snapshot of the closing; the rest (questions, indicators, content checks) follows the plan of now, so results may differ from those at the closing.`,
    kept: (v) =>
      `The verdict of the closing stays: obligations and deadlines of ${v.count} units are those of the snapshot, not of the plan of now: ${v.units}.`,
    corrected: (v) =>
      `The closed period is corrected by ${v.document} (${v.id}), reason: ${v.reason}. ${v.count} units: ${v.units}.`,
    andMore: (v) => `… and ${v.count} more`,
    besideListed: (v) =>
      `Period ${v.period} was closed on ${v.day}: ${v.name} is listed in the record of the closing and stays as it is; the new one is ${v.file}.`,
    closedLater: (v) =>
      `The period was closed on ${v.day}; this list is of an earlier day, and obligations and deadlines still come from the snapshot of the closing.`,
    orphan: (v) =>
      `There is a snapshot register/${v.period}.frozen.json, but the register has no closing: this list counts the period as open and may differ from the verdict given. Get register/${v.period}.jsonl back from git or a backup.`,
    snapshotBad: (v) =>
      `The snapshot of the closing, register/${v.period}.frozen.json, ${v.how}, so obligations and deadlines follow the plan of now; whether they differ is unknown.`,
    labelUnknown: (v) =>
      `The snapshot of the closing of ${v.period} was written by an older tool without the name and the request of the period: that part was not compared with the plan of now. Obligations and deadlines were.`,
    snapshotHow: { lost: 'is gone', altered: 'does not match the hash in the register' },
    gone: (v) =>
      `The plan has no period ${v.period} any more: this list goes by the snapshot of the closing.`,
    goneUnshown: (v) =>
      `Period ${v.period} was closed on ${v.day}, but the plan of now has no such period, and ${v.why}, so no list can be made. Take the plan of then (${v.plan}) back from git or a backup.`,
    goneWhy: {
      version: 'no snapshot was kept at the closing',
      lost: 'the snapshot of the closing is gone',
      altered: 'the snapshot does not match the hash in the register',
      frozen: 'the snapshot does not hold the period itself (closed by an older version)',
    },
    ruleWords: {
      arrived: 'day of arrival',
      document: 'date of the document',
      before: 'before the due day',
      by: 'up to the due day',
      none: 'no rolling',
      'next-working-day': 'rolled to a working day',
      annual: 'every year',
      quarterly: 'every quarter',
      monthly: 'every month',
      once: 'once',
      ongoing: 'ongoing',
    },
    aspects: {
      id: 'id of the unit (same name)',
      gained: 'gains the obligation',
      lost: 'loses the obligation',
      label: 'name of the period',
      'last-day': 'last on-time day',
      leads: 'leads',
      coordinates: 'coordinates',
      window: 'data window',
      counts: 'date judged by',
      rule: 'rule of the deadline',
      due: 'due day',
      'lenient-day': 'last day by the lenient reading',
      name: 'name',
      group: 'group',
      'group-name': 'name of the group',
      tasks: 'words of tasks',
    },
    countsChanged: (v) => `At closing: expected ${v.was}; by the plan of now: ${v.now}.`,
    arrivedAfter: (v) =>
      `(period ${v.period} is closed: recorded as after closing, its list and figures do not change)`,
    minutes: (v) => `Record of the closing: ${v.file}`,
    blanks:
      'Number, time, venue, participants, chair, secretary and signatures are left blank for the office.',
    stillTime: (v) =>
      `Period ${v.period} cannot be closed on ${v.day}: units still in time: ${v.count}.\n${v.list}\nExpected: every unit has sent, is out of time, is exempt or has reported nil. Remedy: wait until ${v.last} is over and close then, or record decisions for those units.`,
    stillTimeUnit: (v) => `  ${v.unit}: ${v.standing}`,
    andUnits: (v) => `  … and ${v.count} more (dondoc status --period ${v.period} --all)`,
    notAllowed: (v) => `Period ${v.period} cannot be closed: ${v.why}`,
    signerUnknown: (v) => `--signer: “${v.value}” is not in plan/office.yaml. Ways of signing: ${v.known}.`,
  },
};
