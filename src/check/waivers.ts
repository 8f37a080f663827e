import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Period, Waiver } from '../model/reporting.ts';
import { monthOf } from './life.ts';

/** What the office accepts of that unit in that period. A last day covers the periods whose last on-time day it reaches. */
export function waiversFor(
  plan: Plan,
  unit: string,
  period: Period,
  lastOnTimeDay: CivilDate,
): readonly Waiver[] {
  return (plan.waivers ?? []).filter((w) => w.unit === unit && isInForce(w, period, lastOnTimeDay));
}

export function isInForce(waiver: Waiver, period: Period, lastOnTimeDay: CivilDate): boolean {
  return (waiver.until.length === 7 ? monthOf(period) : lastOnTimeDay) <= waiver.until;
}

/** A waived finding stays as a note that says by whom, why and until when. */
export function waived(f: Finding, waivers: readonly Waiver[]): Finding {
  const waiver = waivers.find((w) => w.unit === f.unit && w.code === f.code && covers(w, f.answer));
  if (!waiver) return f;
  const values = {
    ...f.values,
    waiver: waiver.id,
    waiverWhy: waiver.reason,
    waiverBy: waiver.who,
    waiverDocument: waiver.document,
    waiverUntil: waiver.until,
  };
  return { ...f, severity: 'note', values };
}

function covers({ answer }: Waiver, found: string | undefined): boolean {
  return answer === undefined || found === answer || found?.startsWith(`${answer}/`) === true;
}
