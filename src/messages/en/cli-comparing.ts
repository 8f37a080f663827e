import type { CliTexts } from '../vi/cli.ts';

/** What changed between two consolidations, in the terminal. */
export const comparingEn: Pick<CliTexts, 'comparing'> = {
  comparing: {
    title: 'TWO CONSOLIDATIONS COMPARED',
    sides: (v) =>
      `Before: period ${v.before}, as of ${v.beforeDay}. Now: period ${v.now}, as of ${v.nowDay}.`,
    counts: (v) =>
      `Accepted data files: ${v.before} → ${v.now}. Received: ${v.received} → ${v.receivedNow}. On time: ${v.onTime} → ${v.onTimeNow}.`,
    samePlan: 'Both are worked out by the plan and the rules of now.',
    otherPeriod:
      'Two different periods: changes are worked out only over units that gave the figure in both. Of cumulative figures counted from the same first day of the year, what was added is told, not a rate. Figures that are not compared are only shown, with the reason.',
    figures: (v) => `FIGURES CHANGED (${v.count}; ${v.same} as before)`,
    figuresOf: (v) => `FIGURES OF BOTH PERIODS (${v.count})`,
    figure: (v) => `${v.name} (${v.id}), ${v.figure}: ${v.before} → ${v.now}${v.by ? `; ${v.by}` : ''}`,
    more: (v) => `up ${v.by}`,
    less: (v) => `down ${v.by}`,
    added: (v) => `${v.by} more`,
    points: (v) => `${v.by} percentage points`,
    same: 'the total is the same, units changed against each other',
    both: (v) => `  over ${v.units} units with both: ${v.before} → ${v.now}${v.by ? `, ${v.by}` : ''}`,
    uneven: (v) => `Not compared, because the earlier period counted ${v.before}, this one ${v.now}`,
    notCompared: {
      kind: 'Not compared: figures within the period, of two unlike periods (a half-year with a year: only cumulative ones)',
      measure: 'Not compared, because the unit of measure or the way of counting differs',
      'one-side': 'Not compared, because only one of the periods has the indicator',
    },
    window: (v) => `from ${v.from} to ${v.to}`,
    noWindow: 'no stated days',
    move: (v) => `  - ${v.unit}${v.part ? ` (${v.part})` : ''}: ${v.before} → ${v.now}`,
    none: 'none',
    units: (v) => `UNITS CHANGED (${v.count})`,
    kinds: {
      newly: 'Newly accepted',
      gone: 'No longer used (returned, withdrawn, exempt or not owing)',
      replaced: 'Replaced by another version',
      answers: 'The same version, other answers used',
    },
    unit: (v) =>
      `  - ${v.unit}${v.standing ? ` (${v.standing})` : ''}${v.count ? `: ${v.count} answers changed` : ''}`,
    answer: (v) => `      ${v.question}: ${v.before} → ${v.now}`,
    quoted: (v) => `“${v.text}”`,
    nothing: 'Nothing has changed.',
    made: (v) => `Made: ${v.file}`,
    bad: (v) =>
      `--compare: “${v.value}” is not another period or a day before ${v.day}. Expected one of the periods ${v.known}, or a day (2026-06-22, 22/6/2026). Remedy: a day compares period ${v.period} itself with that day.`,
  },
};
