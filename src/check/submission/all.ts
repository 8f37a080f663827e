import { answerCellError } from './answer-cell-error.ts';
import { answerFromFormula } from './answer-from-formula.ts';
import { answerInTotalRow } from './answer-in-total-row.ts';
import { answerLeftBlank } from './answer-left-blank.ts';
import { answerMissing } from './answer-missing.ts';
import { answerNotCalculated } from './answer-not-calculated.ts';
import { answerPlaceholder } from './answer-placeholder.ts';
import { answerRowTwice } from './answer-row-twice.ts';
import { answerRowUnknown } from './answer-row-unknown.ts';
import { columnHeadingSwapped } from './column-heading-swapped.ts';
import { cumulativeBelowEarlier } from './cumulative-below-earlier.ts';
import { cumulativeBelowPeriod } from './cumulative-below-period.ts';
import { dateOutsideWindow } from './date-outside-window.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { difficultyNotReported } from './difficulty-not-reported.ts';
import { documentNumberMalformed } from './document-number-malformed.ts';
import { documentNumberReused } from './document-number-reused.ts';
import { documentNumberSymbol } from './document-number-symbol.ts';
import { doneWithoutDocument } from './done-without-document.ts';
import { figuresAllZero } from './figures-all-zero.ts';
import { figuresSameAsEarlier } from './figures-same-as-earlier.ts';
import { formCutShort } from './form-cut-short.ts';
import { fundingInDong } from './funding-in-dong.ts';
import { fundingSpentOverAllotted } from './funding-spent-over-allotted.ts';
import { indicatorFirstReported } from './indicator-first-reported.ts';
import { indicatorUnknown } from './indicator-unknown.ts';
import type { SubmissionCheck } from './input.ts';
import { jumpFromYearBefore } from './jump-from-year-before.ts';
import { measureChanged } from './measure-changed.ts';
import { notStartedButResults } from './not-started-but-results.ts';
import { nothingAroseButAnswers } from './nothing-arose-but-answers.ts';
import { numberAmbiguous } from './number-ambiguous.ts';
import { numberAsText } from './number-as-text.ts';
import { numberDash } from './number-dash.ts';
import { numberEstimate } from './number-estimate.ts';
import { numberFraction } from './number-fraction.ts';
import { numberNegative } from './number-negative.ts';
import { numberNoneWord } from './number-none-word.ts';
import { numberPercent } from './number-percent.ts';
import { numberShownOtherwise } from './number-shown-otherwise.ts';
import { numberThreeDecimals } from './number-three-decimals.ts';
import { numberUnreadable } from './number-unreadable.ts';
import { numberWithWords } from './number-with-words.ts';
import { ownPlanMissing } from './own-plan-missing.ts';
import { phoneMalformed } from './phone-malformed.ts';
import { productWithoutReference } from './product-without-reference.ts';
import { ratioHalf } from './ratio-half.ts';
import { ratioNOverTotal } from './ratio-n-over-total.ts';
import { rowLabelChanged } from './row-label-changed.ts';
import { rowOfAnother } from './row-of-another.ts';
import { statusUnknown } from './status-unknown.ts';
import { statusWentBack } from './status-went-back.ts';
import { taskNotOwed } from './task-not-owed.ts';
import { textCopiedForward } from './text-copied-forward.ts';
import { textLegacyConverted } from './text-legacy-converted.ts';
import { textLegacyRefused } from './text-legacy-refused.ts';
import { textLongerThanCell } from './text-longer-than-cell.ts';
import { textOutsideAnswers } from './text-outside-answers.ts';
import { textRepeatedInTasks } from './text-repeated-in-tasks.ts';
import { textUnreadableCharacter } from './text-unreadable-character.ts';
import { totalNotSum } from './total-not-sum.ts';
import { windowMismatch } from './window-mismatch.ts';

/** Every check of a submission's content, most basic reason first: an answer is reported for the first one that applies. */
export const submissionChecks: readonly SubmissionCheck[] = [
  answerCellError,
  answerNotCalculated,
  answerPlaceholder,
  textLegacyRefused,
  answerRowTwice,
  rowOfAnother,
  columnHeadingSwapped,
  statusUnknown,
  numberUnreadable,
  numberAmbiguous,
  numberEstimate,
  numberWithWords,
  numberDash,
  numberNoneWord,
  numberPercent,
  numberShownOtherwise,
  numberNegative,
  numberFraction,
  dateUnreadable,
  answerMissing,
  numberThreeDecimals,
  ratioHalf,
  ratioNOverTotal,
  cumulativeBelowPeriod,
  doneWithoutDocument,
  cumulativeBelowEarlier,
  totalNotSum,
  rowLabelChanged,
  measureChanged,
  fundingInDong,
  windowMismatch,
  documentNumberReused,
  nothingAroseButAnswers,
  dateOutsideWindow,
  documentNumberMalformed,
  documentNumberSymbol,
  notStartedButResults,
  difficultyNotReported,
  ownPlanMissing,
  fundingSpentOverAllotted,
  jumpFromYearBefore,
  statusWentBack,
  figuresSameAsEarlier,
  figuresAllZero,
  textCopiedForward,
  textRepeatedInTasks,
  answerInTotalRow,
  taskNotOwed,
  indicatorUnknown,
  answerRowUnknown,
  textOutsideAnswers,
  answerLeftBlank,
  answerFromFormula,
  numberAsText,
  indicatorFirstReported,
  productWithoutReference,
  phoneMalformed,
  textLegacyConverted,
  textUnreadableCharacter,
  textLongerThanCell,
  formCutShort,
];
