import type { FindingText } from '../lang.ts';
import { by, command, keeps, kept } from './form-sources.ts';
import { unitWords } from './unit-words.ts';
import { has, plain, quoted } from './value-text.ts';

/** Unit and period as far as they were recognised: not while sources disagree. */
const recognised = (v: Parameters<FindingText['found']>[0]): string => {
  const parts = ['unitName', 'periodLabel'].filter((key) => has(v, key)).map((key) => quoted(v, key));
  return parts.length > 0
    ? ` Recognised: ${parts.join(', ')}.`
    : ' Neither unit nor period is recognised yet.';
};

/** Only a workbook has a hidden sheet. */
const withSheets = (v: Parameters<FindingText['found']>[0]): boolean =>
  !has(v, 'kind') || ['xlsx', 'ods'].includes(plain(v, 'kind'));

/** What is gone from the form, by the kind of file. */
const lostFrom = (v: Parameters<FindingText['found']>[0]): string =>
  withSheets(v)
    ? 'The file has the tables of the form, but both its hidden sheet (unit and period) and its hidden column A (ids of the rows) are gone, so nobody can tell for certain which cell answers what'
    : 'The file has the tables of the form, but its hidden stamp, its input fields and its column “Mã” (codes) are gone, so nobody can tell for certain which cell answers what';

/** Gate of the form: is it ours, from whom, for when. An error refuses the file. */
export const formFindings: Readonly<Record<string, FindingText>> = {
  'form-not-ours': {
    title: 'Not one of the forms sent out',
    found: (v) =>
      `${plain(v, 'why') === 'saved-as' ? 'The file is one of the forms saved as PDF or .odt, without the codes that figures are read by' : plain(v, 'why') === 'pasted' ? lostFrom(v) : 'The file has no mark of our form'}${has(v, 'header') ? `; its head reads ${quoted(v, 'header')}` : ''}.`,
    expected: () =>
      'the form that the receiving office sent to the unit, or a YAML file with the same content',
    remedy: (v) =>
      plain(v, 'why') === 'saved-as'
        ? 'Ask the unit for the filled-in Word or Excel file itself (saved again as .docx, .xlsx); if this is the signed paper, receive it again with --document.'
        : plain(v, 'why') === 'pasted'
          ? 'Ask the unit for the filled-in form itself (not copied into another file, hidden columns and sheet not deleted); if it is gone, make the form again with dondoc form, copy the answers into their cells and receive that.'
          : 'If this is the signed document, receive it as a document; for figures ask the unit to fill in the form it was sent (made again by dondoc form).',
    explain:
      'Figures are read by the hidden ids of the form’s rows and never guessed from their position. A file of another make, or a table copied out of the form, has none.',
  },
  'form-other-plan': {
    title: 'Form of another plan',
    found: (v) => `The form was made for the plan ${quoted(v, 'value')}.`,
    expected: (v) => `a form of the plan ${quoted(v, 'wanted')}`,
    remedy: () => 'Check whether the file was sent by mistake; if so, send the unit the right form.',
    explain:
      'Every form bears the hidden stamp of its plan. A form of another decision asks for other tasks and is refused.',
  },
  'form-plan-version': {
    title: 'Plan edited after the form went out',
    found: (v) => `The form was made from the plan’s version ${quoted(v, 'value')}.`,
    expected: (v) => `the version in use: ${quoted(v, 'wanted')}`,
    remedy: () => 'Nothing has to be done; questions added since (if any) are listed as not answered.',
    explain:
      'The plan was edited after this form was made. Answers are read by their ids and stay usable; answers to questions that were dropped are listed apart.',
  },
  'form-version-unknown': {
    title: 'Unknown version of the form',
    found: (v) =>
      `The form is of version ${quoted(v, 'value')}${Number(v.value) > Number(v.wanted) ? ', newer than this dondoc' : Number(v.value) < Number(v.wanted) ? ', older than the one in use' : ''}.`,
    expected: (v) => `version ${quoted(v, 'wanted')}`,
    remedy: () => 'Receive it with a newer dondoc, or send the unit a form made with the one in use.',
    explain:
      'The form stores its ids in a way that this version does not know, so it is not read rather than read wrongly.',
  },
  'form-unit-unknown': {
    title: 'Sender not known',
    found: (v) =>
      has(v, 'value')
        ? `The unit ${quoted(v, 'value')} is not in the plan.`
        : `It cannot be told which unit sent the file${has(v, 'noUnit') ? `; ${unitWords.none(v)}` : ''}${has(v, 'header') && !has(v, 'noUnit') ? `; its head reads ${quoted(v, 'header')}` : ''}${has(v, 'candidates') ? `; it may be:${unitWords.listed(v)}` : has(v, 'noUnit') ? '' : '.'}`,
    expected: () => 'a unit listed in the plan',
    remedy: (v) =>
      has(v, 'candidates')
        ? `${unitWords.askOne}${command(v)}`
        : 'Look into the file for the unit’s name and receive it again with --unit.',
    explain:
      'The unit is taken from the hidden stamp, else from the head and the name of the file. None of them names a unit of the plan, so nothing was recorded for anybody.',
  },
  'form-unit-mismatch': {
    title: 'Units disagree',
    found: (v) => `${quoted(v, 'a')} (${by(v, 'aBy')}) but ${quoted(v, 'b')} (${by(v, 'bBy')}).`,
    expected: () => 'every source naming the same unit',
    remedy: (v) =>
      keeps(v)
        ? kept(v)
        : `Look into the file: if the unit used another unit’s form, send it the right one; if the slip was made on receipt, receive it again.${command(v)}`,
    explain:
      'Two sources name two units. The tool does not choose: a report recorded for the wrong unit makes both standings wrong.',
  },
  'form-period-unknown': {
    title: 'Period not known',
    found: (v) =>
      has(v, 'value')
        ? `The period ${quoted(v, 'value')} is not in the plan.`
        : `It cannot be told which period the file is for${has(v, 'said') ? `; the document says ${quoted(v, 'said')}, which is not in the plan` : ''}.`,
    expected: () => 'a period of the plan, such as 2026-06 or 2026-12',
    remedy: (v) =>
      has(v, 'said')
        ? 'If it is of another year, ask the unit for this period’s document; if it is this period’s all the same, receive it again with --period.'
        : 'Receive it again with --period.',
    explain:
      'The period is taken from the hidden stamp, else from the head and the name of the file. None of them names a period of the plan.',
  },
  'form-period-mismatch': {
    title: 'Periods disagree',
    found: (v) =>
      plain(v, 'why') === 'letter-day'
        ? `The document is dated ${plain(v, 'value')}, before the period ${quoted(v, 'b')} began (data from ${plain(v, 'from')} to ${plain(v, 'to')}).`
        : plain(v, 'why') === 'letter-subject'
          ? `The document’s subject says ${quoted(v, 'value')}, a period of another year than ${quoted(v, 'b')}.`
          : `${quoted(v, 'a')} (${by(v, 'aBy')}) but ${quoted(v, 'b')} (${by(v, 'bBy')}).`,
    expected: () => 'every source naming the same period',
    remedy: (v) =>
      plain(v, 'why').startsWith('letter-')
        ? `Ask the unit for this period’s document.${plain(v, 'why') !== 'letter-day' ? '' : has(v, 'inBook') ? ' If the day in the book of incoming documents is wrong, correct its column and run again.' : ' If the day was misread, receive it again with the right one in --date.'}`
        : keeps(v)
          ? kept(v)
          : `Look into the file: if the unit filled in an earlier form, send it this period’s; if the slip was made on receipt, receive it again.${command(v)}`,
    explain:
      'Two sources name two periods. The tool does not choose, since figures of one period would end up in the other. A document whose subject names a period of another year, or dated before the data window began, is not taken for this period’s either.',
  },
  'form-not-owing': {
    title: 'Unit owes nothing for this period',
    found: (v) => `${quoted(v, 'unitName')} need not report for ${quoted(v, 'periodLabel')}.`,
    expected: () => 'a unit that must report for the period',
    remedy: () =>
      'Check the period and the plan’s list of units; if the unit must report, mend the plan and receive the file again.',
    explain:
      'Who owes which period follows from the plan and from the unit’s life. The file is kept as it came, but is not counted.',
  },
  'form-same-file': {
    title: 'File already received',
    found: (v) =>
      `The file is identical to one on record${has(v, 'where') ? ` (${quoted(v, 'where')})` : ''}.`,
    expected: () => 'a file that differs from the one received',
    remedy: () => 'Nothing to do; if the unit meant to send a corrected one, tell it that the old one came.',
    explain:
      'The file equals one on record byte for byte and is not recorded twice. The first day of arrival stands.',
  },
  'form-stamp-lost': {
    title: 'Form without its hidden stamp',
    found: (v) =>
      `The ${withSheets(v) ? 'hidden sheet with the form’s stamp' : 'form’s hidden stamp'} is gone; the rows still have their ids.${recognised(v)}`,
    expected: (v) => (withSheets(v) ? 'a form with its hidden sheet' : 'a form with its hidden stamp'),
    remedy: () =>
      'Check that unit and period were recognised correctly; remind the unit not to copy the data into another file.',
    explain:
      'The stamp tells plan, unit and period. Without it answers are still read by the ids of the rows; unit and period come from the head, the name of the file or the command.',
  },
  'form-two-units': {
    title: 'Two forms in one file',
    found: (v) =>
      plain(v, 'why') === 'sheets'
        ? `The sheets ${quoted(v, 'forms')} are not of one form, or answer the same rows differently.`
        : `The file holds ${plain(v, 'count')} forms: ${quoted(v, 'forms')}.`,
    expected: () => 'one form of one unit and one period in each file',
    remedy: (v) => `Split it (ask each unit for its own form) and receive the files one by one.${command(v)}`,
    explain:
      'The sheets of two forms were copied into one file. The hidden ids of their rows are the same, so nobody can tell whose cell is whose; nothing is guessed.',
  },
  'form-hidden-row-lost': {
    title: 'Hidden row or column of the form overwritten or deleted',
    found: (v) =>
      `Sheet ${quoted(v, 'sheet')}: a hidden row or column that holds codes and names of columns was overwritten, emptied or deleted (at cell ${quoted(v, 'cell')}); places harmed: ${plain(v, 'count')}. Which cell holds which figure is known no more.`,
    expected: () => 'the hidden rows and columns of the form as they were',
    remedy: () =>
      'Do not paste a whole column across hidden rows, and do not delete or edit hidden rows and columns. Ask the unit to take the form again (dondoc form makes it anew), fill it in cell by cell or block by block, and send it again.',
    explain:
      'A hidden row says which column is this period and which is cumulative. A column pasted across it fills the hidden row too, and the figures below may have slid by a row; where its words, the row or the hidden column are gone, the figures there have no name. Nothing is guessed.',
  },
  'form-earlier-period': {
    title: 'Form of an earlier period',
    found: (v) =>
      plain(v, 'why') === 'date'
        ? `The form is for ${quoted(v, 'periodLabel')}, but the date of the document in it is ${quoted(v, 'value')}, which belongs to ${quoted(v, 'current')}.`
        : `The ${plain(v, 'form') === 'document' ? 'document' : 'form'} is for ${quoted(v, 'periodLabel')}, for which a ${plain(v, 'form') === 'document' ? 'document' : 'report'} was already received (${quoted(v, 'where')}); now ${quoted(v, 'current')} is collected.`,
    expected: (v) =>
      `the ${plain(v, 'form') === 'document' ? 'document' : 'form'} for ${quoted(v, 'current')}, or a correction that is said to be one`,
    remedy: (v) =>
      `${plain(v, 'form') === 'document' ? 'If the unit sent its old document, ask for that of this period' : 'If the unit filled in the old form, send it the form of this period'}; if this corrects the earlier report, name the period on receipt${plain(v, 'why') === 'record' ? ' and add --replace' : ''}.${command(v)}`,
    explain:
      'A report received for another period is never replaced only because a unit copied its old file. To replace it, name the period with --period and add --replace.',
  },
  'form-same-answers': {
    title: 'The same answers in another kind of file',
    found: (v) =>
      `All answers equal those of ${quoted(v, 'other')} on record (${quoted(v, 'where')}); only the kind of file differs.`,
    expected: () => 'one data file for each report',
    remedy: (v) =>
      `The figures need not be recorded again; if this file is the signed document, receive it as a document.${command(v)}`,
    explain:
      'The unit sent the form as Excel and as Word (or another kind) with the same answers. Recording it twice adds nothing and loses where the figures in use came from.',
  },
  'form-not-corrected': {
    title: 'Sent back as it was returned',
    found: (v) =>
      `Nothing was corrected: all answers equal those of the returned version ${quoted(v, 'other')} (${quoted(v, 'where')}).`,
    expected: () => 'the form corrected as the return asked',
    remedy: () =>
      'Tell the unit to correct the marked places of the file sent back to it; if nothing needs correcting, take the return back with dondoc undo.',
    explain:
      'Taking in an uncorrected version would end the return with nothing corrected. So it is refused, and the report stays returned for correction.',
  },
  'form-older-than-record': {
    title: 'Older than the one on record',
    found: (v) =>
      plain(v, 'why') === 'document'
        ? `Its document is of ${quoted(v, 'a')}, before that of ${quoted(v, 'other')} on record (${quoted(v, 'where')}), of ${quoted(v, 'b')}; the version just received is now in use.`
        : `Arrived on ${quoted(v, 'a')}, before the version in use; still in use is ${quoted(v, 'other')} (${quoted(v, 'where')}), ${plain(v, 'bBy') === 'arrived' ? 'arrived' : 'recorded'} on ${quoted(v, 'b')}.`,
    expected: () => 'what is received later is the newer version',
    remedy: (v) =>
      plain(v, 'why') === 'document'
        ? `If the unit sent an old version by mistake, take this one back; the one before is then used again.${command(v)}`
        : `If it is an old version, nothing is to be done; if the arrival day is wrong, confirm the right one.${command(v)}`,
    explain:
      'Of the versions of one unit and period the one that arrived last is used, not the one recorded last. Where the arrival day is not known, the day of recording counts. An older version is recorded too, and its arrival day still counts for being on time.',
  },
  'form-order-unknown': {
    title: 'Which version is the later one is not known',
    found: (v) =>
      `Two different data files of one unit and period in one run: ${quoted(v, 'other')} and ${quoted(v, 'file')}; neither arrival day nor document date tells which is the later. In use is ${quoted(v, 'file')}.`,
    expected: () => 'one data file of a unit in a run, or an arrival day for each',
    remedy: (v) => `Ask the unit which one is official; if it is the other, take this one back.${command(v)}`,
    explain:
      'Two files of the same arrival day and document date (or without them) have no order; the one that comes later in the run is used, and this is said.',
  },
};
