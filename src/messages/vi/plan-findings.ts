import { planAmendmentFindings } from './plan-amendment-findings.ts';
import { planClosedFindings } from './plan-closed-findings.ts';
import { planRangeFindings } from './plan-range-findings.ts';
import { planReferenceFindings } from './plan-reference-findings.ts';
import { planRuleFindings } from './plan-rule-findings.ts';
import { planTextFindings } from './plan-text-findings.ts';
import { planUnitFindings } from './plan-unit-findings.ts';
import { yamlFindings } from './yaml-findings.ts';

/** Codes of the areas `yaml` and `plan`. */
export const planFindings = {
  ...yamlFindings,
  ...planUnitFindings,
  ...planRuleFindings,
  ...planReferenceFindings,
  ...planAmendmentFindings,
  ...planClosedFindings,
  ...planRangeFindings,
  ...planTextFindings,
};

export type PlanCode = keyof typeof planFindings;
