import type { CodeCase } from '../../../support/form.ts';
import { testCase as answerCellError } from './answer-cell-error.ts';
import { testCase as answerFromFormula } from './answer-from-formula.ts';
import { testCase as answerInTotalRow } from './answer-in-total-row.ts';
import { testCase as answerLeftBlank } from './answer-left-blank.ts';
import { testCase as answerMissing } from './answer-missing.ts';
import { testCase as answerNotCalculated } from './answer-not-calculated.ts';
import { testCase as answerPlaceholder } from './answer-placeholder.ts';
import { testCase as answerRowTwice } from './answer-row-twice.ts';
import { testCase as answerRowUnknown } from './answer-row-unknown.ts';
import { testCase as columnHeadingSwapped } from './column-heading-swapped.ts';
import { testCase as cumulativeBelowEarlier } from './cumulative-below-earlier.ts';
import { testCase as cumulativeBelowPeriod } from './cumulative-below-period.ts';
import { testCase as dateOutsideWindow } from './date-outside-window.ts';
import { testCase as dateUnreadable } from './date-unreadable.ts';
import { testCase as difficultyNotReported } from './difficulty-not-reported.ts';
import { testCase as documentNumberMalformed } from './document-number-malformed.ts';
import { testCase as documentNumberReused } from './document-number-reused.ts';
import { testCase as documentNumberSymbol } from './document-number-symbol.ts';
import { testCase as doneWithoutDocument } from './done-without-document.ts';
import { testCase as figuresAllZero } from './figures-all-zero.ts';
import { testCase as figuresSameAsEarlier } from './figures-same-as-earlier.ts';
import { testCase as formCutShort } from './form-cut-short.ts';
import { testCase as fundingInDong } from './funding-in-dong.ts';
import { testCase as fundingSpentOverAllotted } from './funding-spent-over-allotted.ts';
import { testCase as indicatorFirstReported } from './indicator-first-reported.ts';
import { testCase as indicatorUnknown } from './indicator-unknown.ts';
import { testCase as jumpFromYearBefore } from './jump-from-year-before.ts';
import { testCase as measureChanged } from './measure-changed.ts';
import { testCase as notStartedButResults } from './not-started-but-results.ts';
import { testCase as nothingAroseButAnswers } from './nothing-arose-but-answers.ts';
import { testCase as numberAmbiguous } from './number-ambiguous.ts';
import { testCase as numberAsText } from './number-as-text.ts';
import { testCase as numberDash } from './number-dash.ts';
import { testCase as numberEstimate } from './number-estimate.ts';
import { testCase as numberFraction } from './number-fraction.ts';
import { testCase as numberNegative } from './number-negative.ts';
import { testCase as numberNoneWord } from './number-none-word.ts';
import { testCase as numberPercent } from './number-percent.ts';
import { testCase as numberShownOtherwise } from './number-shown-otherwise.ts';
import { testCase as numberThreeDecimals } from './number-three-decimals.ts';
import { testCase as numberUnreadable } from './number-unreadable.ts';
import { testCase as numberWithWords } from './number-with-words.ts';
import { testCase as ownPlanMissing } from './own-plan-missing.ts';
import { testCase as phoneMalformed } from './phone-malformed.ts';
import { testCase as productWithoutReference } from './product-without-reference.ts';
import { testCase as ratioHalf } from './ratio-half.ts';
import { testCase as ratioNOverTotal } from './ratio-n-over-total.ts';
import { testCase as rowLabelChanged } from './row-label-changed.ts';
import { testCase as rowOfAnother } from './row-of-another.ts';
import { testCase as statusUnknown } from './status-unknown.ts';
import { testCase as statusWentBack } from './status-went-back.ts';
import { testCase as taskNotOwed } from './task-not-owed.ts';
import { testCase as textCopiedForward } from './text-copied-forward.ts';
import { testCase as textLegacyConverted } from './text-legacy-converted.ts';
import { testCase as textLegacyRefused } from './text-legacy-refused.ts';
import { testCase as textLongerThanCell } from './text-longer-than-cell.ts';
import { testCase as textOutsideAnswers } from './text-outside-answers.ts';
import { testCase as textRepeatedInTasks } from './text-repeated-in-tasks.ts';
import { testCase as textUnreadableCharacter } from './text-unreadable-character.ts';
import { testCase as totalNotSum } from './total-not-sum.ts';
import { testCase as windowMismatch } from './window-mismatch.ts';

/** Every code of area content with its two worlds. */
export const contentCases: Readonly<Record<string, CodeCase>> = {
  'total-not-sum': totalNotSum,
  'funding-in-dong': fundingInDong,
  'text-copied-forward': textCopiedForward,
  'text-legacy-converted': textLegacyConverted,
  'text-unreadable-character': textUnreadableCharacter,
  'form-cut-short': formCutShort,
  'text-longer-than-cell': textLongerThanCell,
  'text-legacy-refused': textLegacyRefused,
  'text-repeated-in-tasks': textRepeatedInTasks,
  'figures-same-as-earlier': figuresSameAsEarlier,
  'figures-all-zero': figuresAllZero,
  'status-went-back': statusWentBack,
  'answer-in-total-row': answerInTotalRow,
  'indicator-first-reported': indicatorFirstReported,
  'product-without-reference': productWithoutReference,
  'phone-malformed': phoneMalformed,
  'answer-cell-error': answerCellError,
  'answer-from-formula': answerFromFormula,
  'answer-left-blank': answerLeftBlank,
  'answer-missing': answerMissing,
  'answer-not-calculated': answerNotCalculated,
  'answer-placeholder': answerPlaceholder,
  'answer-row-twice': answerRowTwice,
  'answer-row-unknown': answerRowUnknown,
  'cumulative-below-earlier': cumulativeBelowEarlier,
  'cumulative-below-period': cumulativeBelowPeriod,
  'date-outside-window': dateOutsideWindow,
  'date-unreadable': dateUnreadable,
  'difficulty-not-reported': difficultyNotReported,
  'document-number-malformed': documentNumberMalformed,
  'document-number-reused': documentNumberReused,
  'document-number-symbol': documentNumberSymbol,
  'done-without-document': doneWithoutDocument,
  'funding-spent-over-allotted': fundingSpentOverAllotted,
  'indicator-unknown': indicatorUnknown,
  'jump-from-year-before': jumpFromYearBefore,
  'measure-changed': measureChanged,
  'row-of-another': rowOfAnother,
  'column-heading-swapped': columnHeadingSwapped,
  'row-label-changed': rowLabelChanged,
  'text-outside-answers': textOutsideAnswers,
  'not-started-but-results': notStartedButResults,
  'nothing-arose-but-answers': nothingAroseButAnswers,
  'number-ambiguous': numberAmbiguous,
  'number-as-text': numberAsText,
  'number-dash': numberDash,
  'number-estimate': numberEstimate,
  'number-fraction': numberFraction,
  'number-negative': numberNegative,
  'number-none-word': numberNoneWord,
  'number-percent': numberPercent,
  'number-shown-otherwise': numberShownOtherwise,
  'number-three-decimals': numberThreeDecimals,
  'number-unreadable': numberUnreadable,
  'number-with-words': numberWithWords,
  'own-plan-missing': ownPlanMissing,
  'ratio-half': ratioHalf,
  'ratio-n-over-total': ratioNOverTotal,
  'status-unknown': statusUnknown,
  'task-not-owed': taskNotOwed,
  'window-mismatch': windowMismatch,
};
