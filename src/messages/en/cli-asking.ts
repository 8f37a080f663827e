import type { Values } from '../../model/finding.ts';

/** What `receive` asks the person at the terminal and says of what it did not take in, English. */
export const askingEn = {
  askIntro:
    'Some files do not say clearly whose they are or for which period. Type a number and press Enter. Enter alone: that file is not taken in, as without a question. Ctrl+C: stop, nothing is recorded.',
  askUnitConflict: (v: Values) => `Whose report is “${v.file}”? The sources name two units.`,
  askUnit: (v: Values) => `Whose report is “${v.file}”? No source is certain enough.`,
  askPeriodConflict: (v: Values) =>
    `Which period is “${v.file}”${v.unit ? ` (${v.unit})` : ''} for? The sources name two periods.`,
  askPeriod: (v: Values) =>
    `Which period is “${v.file}”${v.unit ? ` (${v.unit})` : ''} for? The file does not say.`,
  askSays: (v: Values) => `  The document says: ${v.said}`,
  askNumber: (v: Values) => `number ${v.number}`,
  askDate: (v: Values) => `of ${v.day}`,
  askChoice: (v: Values) => `  ${v.n}. ${v.what}`,
  askNoChoice: (v: Values) =>
    `  – ${v.what}. Cannot be chosen, because the file would still be refused: ${v.why}.`,
  askNamed: (v: Values) => `${v.name} (${v.id}): ${v.by}`,
  askBy: {
    told: 'by the command typed',
    stamp: 'by the hidden stamp of the form',
    header: 'by the head of the file',
    letter: 'by the head of the document',
    symbol: 'by the symbol of the document number',
    envelope: 'by the head of the edXML message',
    'file-name': 'by the file name',
    window: 'by the data window stated on the form',
    date: 'by the date of the document',
    collecting: 'the period being collected',
  },
  askLeave: '  0. Not clear: this file is not taken in',
  askPrompt: (v: Values) => `Number from 0 to ${v.last} (Enter is 0): `,
  askAgain: (v: Values) => `“${v.typed}” is none of these numbers. Number from 0 to ${v.last} (Enter is 0): `,
  skippedEntries: (v: Values) =>
    `Passed over, being no ordinary files: ${v.count} (${v.list}). If a report is among them, copy the real file into the folder and receive it.`,
  skippedWhy: {
    link: 'a link to another place, not followed',
    'folder-named-as-file': 'a folder that bears a file’s name',
    'not-a-file': 'a pipe or device',
    unfinished: 'an unfinished download',
    hidden: 'hidden, its name begins with a dot',
    'closed-folder': 'a folder that may not be looked into',
  },
  nothingInFolder: 'There is no file to receive in the place named.',
  ownFolder: (v: Values) =>
    `“${v.path}” is a workspace of dondoc or a folder of its own, not a place of files that units sent. Name the folder or file to receive.`,
  sameEarlier: (v: Values) =>
    `${v.file}: identical to the file that ${v.unit} sent for ${v.period} (${v.id}), not entered again. The unit sent its file of an earlier period once more: this is no report for ${v.wanted}; ask the unit for that one.`,
  sameElsewhere: (v: Values) =>
    `${v.file}: identical to a file entered for ${v.unit}, period ${v.period} (${v.id}), not entered again. If that was a slip, take it back and receive it again: dondoc undo --period ${v.period} --event ${v.id} --reason "…"`,
  papersRecorded: (v: Values) =>
    Number(v.count) > 0 ? `Documents without a file entered: ${v.count}.` : 'No new document to enter.',
  paperKnown: (v: Values) => `${v.paper} is on record already (${v.id}), not entered again.`,
  rowsOfRefused: (v: Values) =>
    `Rows of the book of incoming documents not entered, because the document they name speaks of another unit or period: ${v.count} (line ${v.lines}).`,
  paperOf: (v: Values) => `Paper document ${v.number ? `no. ${v.number} ` : ''}of ${v.unit}`,
  papersHeld: (v: Values) => `Documents without a file not recorded, for the reason above: ${v.count}.`,
  askStopped: 'Stopped by Ctrl+C: nothing has been recorded. Run the command again when ready.',
};
