import { amendmentAfterLast } from './amendment-after-last.ts';
import { amendmentBeforeDecision } from './amendment-before-decision.ts';
import { amendmentClash } from './amendment-clash.ts';
import { amendmentCorrectionIdle } from './amendment-correction-idle.ts';
import { amendmentCorrectionOpen } from './amendment-correction-open.ts';
import { amendmentDay } from './amendment-day.ts';
import { amendmentItem } from './amendment-item.ts';
import { amendmentNewTask } from './amendment-new-task.ts';
import { amendmentNoChange } from './amendment-no-change.ts';
import { amendmentPeriod } from './amendment-period.ts';
import { amendmentWithoutNumber } from './amendment-without-number.ts';
import { calendarDayClash } from './calendar-day-clash.ts';
import { calendarToConfirm } from './calendar-to-confirm.ts';
import { calendarYearMissing } from './calendar-year-missing.ts';
import { closedPeriodChanged } from './closed-period-changed.ts';
import { closedPeriodCorrected } from './closed-period-corrected.ts';
import { closedPeriodGone } from './closed-period-gone.ts';
import { closedPeriodUnknown } from './closed-period-unknown.ts';
import { closedSnapshotLost } from './closed-snapshot-lost.ts';
import { closedSnapshotOlder } from './closed-snapshot-older.ts';
import { closedSnapshotOrphan } from './closed-snapshot-orphan.ts';
import { dateOrder } from './date-order.ts';
import { dayImpossible } from './day-impossible.ts';
import { dueBeforeWindowEnd } from './due-before-window-end.ts';
import { expectationFailed } from './expectation-failed.ts';
import { groupNameClash } from './group-name-clash.ts';
import { groupUnknown } from './group-unknown.ts';
import { groupUnused } from './group-unused.ts';
import { idDuplicate } from './id-duplicate.ts';
import { indicatorRatioParts } from './indicator-ratio-parts.ts';
import { indicatorSumParts } from './indicator-sum-parts.ts';
import { indicatorWithoutUnit } from './indicator-without-unit.ts';
import { nobodyReports } from './nobody-reports.ts';
import { officeBlank } from './office-blank.ts';
import { periodRange } from './period-range.ts';
import { phraseNotPrinted } from './phrase-not-printed.ts';
import { questionOpen } from './question-open.ts';
import type { PlanRule } from './rule.ts';
import { selectorEmpty } from './selector-empty.ts';
import { signerUnknown } from './signer-unknown.ts';
import { sourceDoubt } from './source-doubt.ts';
import { sourceNoteStale } from './source-note-stale.ts';
import { taskNumberGap } from './task-number-gap.ts';
import { taskUnknown } from './task-unknown.ts';
import { taskByInvitation, taskUnreported } from './task-unreported.ts';
import { textHiddenCharacter } from './text-hidden-character.ts';
import { textLookAlike } from './text-look-alike.ts';
import { unitAliasClash } from './unit-alias-clash.ts';
import { unitBothSides } from './unit-both-sides.ts';
import { unitExpired } from './unit-expired.ts';
import { unitPredecessorCycle } from './unit-predecessor-cycle.ts';
import { unitToConfirm } from './unit-to-confirm.ts';
import { unitUnknown } from './unit-unknown.ts';
import { waiverCode } from './waiver-code.ts';

/** Every cross rule of the plan. */
export const planRules: readonly PlanRule[] = [
  idDuplicate,
  unitUnknown,
  unitExpired,
  unitAliasClash,
  unitBothSides,
  unitPredecessorCycle,
  groupUnknown,
  groupUnused,
  groupNameClash,
  signerUnknown,
  selectorEmpty,
  phraseNotPrinted,
  taskNumberGap,
  taskUnknown,
  dateOrder,
  dayImpossible,
  periodRange,
  dueBeforeWindowEnd,
  indicatorWithoutUnit,
  indicatorRatioParts,
  indicatorSumParts,
  calendarYearMissing,
  calendarDayClash,
  expectationFailed,
  sourceNoteStale,
  sourceDoubt,
  textHiddenCharacter,
  textLookAlike,
  nobodyReports,
  taskUnreported,
  taskByInvitation,
  unitToConfirm,
  calendarToConfirm,
  officeBlank,
  waiverCode,
  amendmentBeforeDecision,
  amendmentClash,
  amendmentWithoutNumber,
  amendmentNoChange,
  amendmentDay,
  amendmentPeriod,
  amendmentItem,
  amendmentNewTask,
  amendmentCorrectionIdle,
  amendmentCorrectionOpen,
  amendmentAfterLast,
  closedPeriodChanged,
  closedPeriodCorrected,
  closedPeriodUnknown,
  closedSnapshotLost,
  closedPeriodGone,
  closedSnapshotOrphan,
  closedSnapshotOlder,
  questionOpen,
];
