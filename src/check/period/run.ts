import { compareFindings, type Finding } from '../../model/finding.ts';
import { inItsTime, isLookedFor, monthOf } from '../life.ts';
import { waived, waiversFor } from '../waivers.ts';
import { periodChecks } from './all.ts';
import type { PeriodCheck, PeriodCheckInput } from './input.ts';

/** What only shows when the submissions of a period lie side by side; what each of them says by itself is in its own findings. */
export function checkPeriod(
  input: PeriodCheckInput,
  checks: readonly PeriodCheck[] = periodChecks,
): readonly Finding[] {
  const month = monthOf(input.period);
  const own = input.submissions.flatMap((s) => s.findings);
  const found: Finding[] = [];
  for (const check of checks.filter((c) => isLookedFor(c.code, month))) {
    const more = check.run(input, [...own, ...found]);
    found.push(...more.map((f) => waivedIn(input, inItsTime(f, month))));
  }
  return found.toSorted(compareFindings);
}

function waivedIn({ plan, period, submissions }: PeriodCheckInput, f: Finding): Finding {
  const day = submissions.find((s) => s.unit.id === f.unit)?.form.obligation.deadline.lastOnTimeDay;
  return f.unit === undefined || day === undefined ? f : waived(f, waiversFor(plan, f.unit, period, day));
}
