import { formEarlierPeriod } from './form-earlier-period.ts';
import { formHiddenRowLost } from './form-hidden-row-lost.ts';
import { formNotCorrected } from './form-not-corrected.ts';
import { formNotOurs } from './form-not-ours.ts';
import { formNotOwing } from './form-not-owing.ts';
import { formOtherPlan } from './form-other-plan.ts';
import { formPeriodMismatch } from './form-period-mismatch.ts';
import { formPeriodUnknown } from './form-period-unknown.ts';
import { formPlanVersion } from './form-plan-version.ts';
import { formSameAnswers } from './form-same-answers.ts';
import { formSameFile } from './form-same-file.ts';
import { formStampLost } from './form-stamp-lost.ts';
import { formTwoUnits } from './form-two-units.ts';
import { formUnitMismatch } from './form-unit-mismatch.ts';
import { formUnitUnknown } from './form-unit-unknown.ts';
import { formVersionUnknown } from './form-version-unknown.ts';
import type { FormCheck } from './input.ts';

/** Every check of the form gate, most basic first. */
export const formChecks: readonly FormCheck[] = [
  formSameFile,
  formNotOurs,
  formOtherPlan,
  formVersionUnknown,
  formTwoUnits,
  formHiddenRowLost,
  formStampLost,
  formPlanVersion,
  formUnitUnknown,
  formPeriodUnknown,
  formUnitMismatch,
  formPeriodMismatch,
  formNotOwing,
  formEarlierPeriod,
  formSameAnswers,
  formNotCorrected,
];
