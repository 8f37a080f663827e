import { verdictErrors } from '../check/plan/verdict.ts';
import type { readPlanFiles } from '../disk/workspace.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../read/plan.ts';
import { findingsAsText } from '../render/findings.ts';
import { type Invocation, optionText } from './command.ts';

/** Errors that are shown one by one. */
const shownErrors = 3;

interface FreshPlan {
  /** Undefined where it is refused. */
  readonly plan: Plan | undefined;
  /** Nothing is wrong by which a verdict could be wrong, whatever the command is about. */
  readonly faultless: boolean;
  /** Why it is refused, for the clerk. */
  readonly refusal: string;
}

function refused({ texts, lang, words, paint }: Invocation, errors: readonly Finding[]): FreshPlan {
  const style = { lang, texts, words, paint, all: true };
  const list = findingsAsText(errors.slice(0, shownErrors), style);
  const refusal = `${texts.planUnusable({ errors: errors.length })}\n\n${list}`.trimEnd();
  return { plan: undefined, faultless: false, refusal };
}

const isAdHoc = (id: string): boolean => id.includes('-dx-');

/** Whether the command is about an ad hoc period: only then do errors of the requests stop it. */
const asksAdHoc = (invocation: Invocation): boolean =>
  isAdHoc(optionText(invocation, 'period') ?? '') || invocation.args.some(isAdHoc);

/** The plan read from its texts and held against the rules that forbid to judge by it. */
export function freshPlan(
  texts: ReturnType<typeof readPlanFiles>,
  invocation: Invocation,
  onlyShown: boolean,
): FreshPlan {
  const { value, findings } = readPlan(texts);
  const errors = findings.filter((f) => f.severity === 'error');
  if (!value.plan || errors.length > 0) return refused(invocation, errors);
  const { all, requests } = verdictErrors(value, invocation.asOf);
  const stopping = asksAdHoc(invocation) ? [...all, ...requests] : all;
  if (stopping.length > 0 && !onlyShown && !invocation.past) return refused(invocation, stopping);
  return { plan: value.plan, faultless: all.length + requests.length === 0, refusal: '' };
}
