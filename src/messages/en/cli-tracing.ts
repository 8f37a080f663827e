import type { CliTexts } from '../vi/cli.ts';

/** Where a printed figure comes from, in the terminal. */
export const tracingEn: Pick<CliTexts, 'tracing'> = {
  tracing: {
    figures: { period: 'in the period', cumulative: 'from the start of the year' },
    funding: {
      proposed: 'asked for',
      allotted: 'allotted or raised',
      spent: 'spent',
      province: 'provincial budget',
      local: 'budget of the agency, unit or commune',
      social: 'private contributions',
      all: 'all sources',
    },
    measures: {
      expected: 'that must report',
      received: 'that have reported',
      rate: 'that have reported',
      'on-time': 'that reported on time, nil answers in time included',
      'on-time-rate': 'that reported on time, nil answers in time included',
      'reported-on-time': 'that sent a report on time, nil answers not included',
      missing: 'that have not reported, or whose report was returned and not corrected',
      accepted: 'with an accepted data file',
      'strict-only':
        'late by the rule in force, in time if the named day counts and rest days are passed over',
      'own-plan': 'with a plan of their own',
    },
    counts: {
      asked: 'leading units that must answer',
      answered: 'leading units that have answered',
      coordinating: 'coordinating units that told of results',
      none: 'units that gave no status',
    },
    name: (v) => `Name: ${v.anchor}`,
    asOf: (v) => `Period ${v.period}, as of the end of ${v.day}; plan version ${v.plan}.`,
    total: (v) => `${v.what}, ${v.figure}${v.group ? `; group ${v.group}` : ''}`,
    printed: (v) => `Printed: ${v.value} (${v.given}/${v.asked} units gave a figure)`,
    noFigure: (v) => `No figure: none of the ${v.asked} units asked gave one. Blank is not 0.`,
    sum: (v) => `Sum: ${v.terms} = ${v.total}`,
    sumPart: (v) => `${v.part}: ${v.terms} = ${v.total}`,
    ratio: (v) =>
      `Ratio: ${v.n} / ${v.total} × 100 = ${v.exact}%; printed ${v.rounded}% (rounded to two decimals, half up)`,
    noRatio: 'Ratio: cannot be worked out because the sum of N is 0.',
    texts: (v) => `A text indicator: never added; ${v.given}/${v.asked} units answered`,
    sources: (v) => `SOURCES (${v.count})`,
    source: (v) => `${v.n}. ${v.unit}${v.part ? ` (${v.part})` : ''}: ${v.value}`,
    place: (v) => `   ${v.place}${v.written ? `, written “${v.written}”` : ''}`,
    arrival: (v) =>
      `   arrived ${v.arrived}${v.number ? `; document ${v.number}` : ''}${v.dated ? ` of ${v.dated}` : ''}; event ${v.event}`,
    inside: (v) => `   original file: ${v.name}`,
    hash: (v) => `   hash (SHA-256) ${v.sha256}`,
    leftOut: (v) => `NOT USED (${v.count})`,
    leftOutEntry: (v) => `- ${v.unit}: “${v.text}” in ${v.place}; ${v.why} (${v.code})`,
    blank: (v) => `LEFT BLANK (${v.count}): ${v.units}`,
    noFile: (v) => `WITHOUT AN ACCEPTED DATA FILE (${v.count}): ${v.units}`,
    answer: (v) => `${v.unit}: ${v.question}`,
    original: 'As written in the file:',
    shortened: 'As printed in the report (shortened by the officer):',
    standings: (v) => `Units ${v.measure}${v.group ? `, group ${v.group}` : ''}: ${v.count}/${v.of}`,
    task: (v) => `Task ${v.task} (${v.name}): ${v.what}: ${v.count}/${v.of}`,
    fundingSum: (v) => `Funding ${v.column}, ${v.source}, ${v.task}`,
    allTasks: 'all tasks',
    oneTask: (v) => `task ${v.task}`,
    fundingPrinted: (v) => `Printed: ${v.value}`,
    unitLine: (v) => `- ${v.unit}: ${v.standing}`,
    compared: (v) => `${v.what}, ${v.figure}: beside ${v.before}`,
    bothUnits: (v) =>
      `Only the ${v.units} units with figures of both periods: now ${v.now}, then ${v.before}`,
    changeWorked: (v) =>
      `Change: (${v.now} − ${v.before}) / ${v.before} × 100 = ${v.exact}%; printed ${v.rounded}%`,
    pointsWorked: (v) => `Difference: ${v.now} − ${v.before} = ${v.points} percentage points`,
    noChangeZero: 'No rate of change, because the earlier figure is 0.',
    noChangeWindow: (v) =>
      `No rate of change, because the earlier figure counts only from ${v.from} to ${v.to}, less than this period.`,
    sourcesBefore: (v) => `SOURCES OF THE EARLIER FIGURE (${v.period}: ${v.count})`,
    sourcesNow: (v) => `SOURCES OF THIS PERIOD'S FIGURE, THE SAME UNITS (${v.count})`,
    aside: (v) => `NOT COMPARED, ${v.why} (${v.count}): ${v.units}`,
    notComparedUnits: {
      none: 'no usable figure the year before',
      part: 'only part of the days the year before',
      measure: 'asked in another measure the year before',
    },
    unitStanding: (v) => `Standing of ${v.unit}: ${v.standing}`,
    rule: (v) => `Deadline: ${v.rule}`,
    extendedTo: (v) => `Extended to the end of ${v.day}`,
    decided: (v) => `Decision of ${v.day}${v.number ? `, document ${v.number}` : ''}: ${v.reason}`,
    arrivals: (v) => `ARRIVED (${v.count})`,
    noArrivals: 'No document or data file is recorded.',
    arrivedAs: (v) =>
      `- ${v.form}: arrived ${v.arrived}, recorded ${v.recorded}${v.number ? `; document ${v.number}` : ''}${v.dated ? ` of ${v.dated}` : ''}${v.file ? `; file ${v.file}` : ''}; ${v.state}; event ${v.event}`,
    forms: { data: 'data file', document: 'signed document' },
    states: {
      current: 'in use',
      superseded: 'superseded',
      returned: 'returned',
      revoked: 'withdrawn',
    },
    judged: (v) => `Day judged by: ${v.day} (${v.by})`,
    judgedBy: {
      arrived: 'day of arrival',
      document: 'day of the document',
      recorded: 'day of recording',
      'first-version': 'arrival of the first version',
    },
    daysCounted: (v) => `Days: calendar days after ${v.from} (the last day on time) to ${v.to}: ${v.days}`,
    places: (v) => `“${v.value}” is printed in these places (${v.count}):`,
    oneOf: 'They have different sources. Type the name of one of them, such as:',
    place1: (v) => `${v.n}. ${v.where}: ${v.source}`,
    inTable: (v) => `“Bảng ${v.table}, ${v.cell}”`,
    inPassage: (v) => `${v.appendix ? `appendix “${v.appendix}”, ` : ''}section “${v.heading}”`,
    inSheet: (v) => `'${v.sheet}'!${v.cell}`,
    noSource: 'no source attached',
    morePrinted: (v) => `… and ${v.count} more, first of all places without a source (add --all to see them)`,
    morePlaces: (v) => `… and ${v.count} more (add --all to see them)`,
    otherInputs: (v) =>
      `Note: ${v.file} was made from other data (as of ${v.was}), so it may print other figures than shown here. Make it again: dondoc consolidate --period ${v.period}`,
    nothing: {
      'no-table': (v) =>
        `There is no “table ${v.value}”: the consolidated report of the period has tables 1 to ${v.known}, numbered through the appendices. Expected: the number of one of them. Remedy: look at the table's name in the Word file; add --detail brief for a report made with it.`,
      'no-cell': (v) =>
        `There is no cell “${v.value}”, or it is blank (“${v.known}”). Expected: the letter is the column from the left, the number the row from the first heading row. Remedy: count again, or type the printed number.`,
      'no-sheet': (v) => `There is no sheet “${v.value}”. Expected one of “${v.known}”.`,
      'no-source': (v) =>
        `This cell prints “${v.value}”: words, or a number that does not come from a unit's report, so there is no source to show. Expected: a cell with a figure, a count or a quotation. Remedy: type another cell, or the id of an indicator.`,
      'not-printed': (v) =>
        `“${v.value}” is not found in the consolidated report and workbook of the period. Expected: “Bảng 2, C5”, a cell “Tổng hợp!C5”, an indicator and a group (CT-01 xa), a number as printed (1.568), or at least four letters of a quotation. Remedy: check the period (--period) and the day (--as-of).`,
      'no-group': (v) =>
        `“${v.value}” is no group and no unit. Expected one of the groups ${v.known}, or the id or full name of a unit.`,
      'no-figure': (v) => `“${v.value}”: this indicator does not ask for that figure. Expected: ${v.known}.`,
    },
    groupNotAsked: (v) =>
      `${v.what}: no unit of the group “${v.group}” was asked for this indicator in the period, so there is no figure to trace. Name a group that was asked, or leave the group out for the total.`,
    noTrace: (v) =>
      `“${v.anchor}” fits no figure of period ${v.period} as of ${v.day}. Expected a name such as so/CT-01/period or so/CT-01/cumulative/xa. Remedy: look for the printed number or the cell to see the right name.`,
  },
};
