import { decidedOn } from '../model/register.ts';
import { sameFile } from './duplicates.ts';
import type { EventOf } from './known-events.ts';
import { ofUnit, type Problem, problem, type Situation } from './problem.ts';

/** The unit must owe the period. */
function owing(unit: string, situation: Situation): Problem | undefined {
  const own = ofUnit(situation, unit);
  if (own === undefined) return problem('unit-unknown', { unit });
  return own.kind === 'not-owing' ? problem('unit-not-owing', { unit }) : undefined;
}

export function owingAndNotExempt(unit: string, situation: Situation): Problem | undefined {
  const exempt = ofUnit(situation, unit)?.kind === 'exempt';
  return owing(unit, situation) ?? (exempt ? problem('unit-exempt', { unit }) : undefined);
}

export function mayReceive(event: EventOf<'received'>, situation: Situation): Problem | undefined {
  const same = event.file && sameFile(situation.all, event.file.sha256);
  if (same?.kind === 'received') return problem('same-file', { event: same.id, unit: same.unit });
  return owing(event.unit, situation);
}

export function mayRefuse(event: EventOf<'refused'>, situation: Situation): Problem | undefined {
  const same = sameFile(situation.all, event.file.sha256);
  const again = same?.kind === 'refused' && same.gate === event.gate && `${same.codes}` === `${event.codes}`;
  return same?.kind === 'received' || again ? problem('same-file', { event: same.id }) : undefined;
}

export function mayReturn(event: EventOf<'returned'>, situation: Situation): Problem | undefined {
  const barred = owingAndNotExempt(event.unit, situation);
  if (barred) return barred;
  const own = ofUnit(situation, event.unit);
  if (own?.kind === 'returned') return problem('already-returned', { unit: event.unit });
  const standing = own?.arrivals.some(
    (a) => a.state === 'current' && !a.afterClosing && (event.form === undefined || a.form === event.form),
  );
  if (!standing) return problem('nothing-received', { unit: event.unit });
  const day = decidedOn(event);
  return event.correctBy < day ? problem('correct-by-past', { correctBy: event.correctBy, day }) : undefined;
}

export function mayExtend(event: EventOf<'extended'>, situation: Situation): Problem | undefined {
  const barred = owingAndNotExempt(event.unit, situation);
  if (barred) return barred;
  const last = ofUnit(situation, event.unit)?.obligation?.deadline.lastOnTimeDay;
  return last !== undefined && event.until <= last
    ? problem('extension-not-later', { until: event.until, lastOnTimeDay: last })
    : undefined;
}

export function mayBeNil(event: EventOf<'nil'>, situation: Situation): Problem | undefined {
  const barred = owingAndNotExempt(event.unit, situation);
  if (barred) return barred;
  const own = ofUnit(situation, event.unit);
  if (own?.kind === 'nil') return problem('already-nil', { unit: event.unit });
  return own?.judgedBy ? problem('report-on-record', { unit: event.unit }) : undefined;
}

/** Revoking and confirming an arrival speak of one `received` event of the same unit. */
function receivedOf(id: string, unit: string, { effective }: Situation): Problem | undefined {
  const target = effective.find((e) => e.id === id);
  if (target === undefined) return problem('event-unknown', { event: id });
  if (target.kind !== 'received') return problem('event-not-received', { event: id });
  return target.unit === unit ? undefined : problem('event-of-other-unit', { event: id, unit: target.unit });
}

export function mayRevoke(event: EventOf<'revoked'>, situation: Situation): Problem | undefined {
  const revoked = situation.effective.some((e) => e.kind === 'revoked' && e.event === event.event);
  return (
    receivedOf(event.event, event.unit, situation) ??
    (revoked ? problem('already-revoked', { event: event.event }) : undefined)
  );
}

export function mayConfirm(event: EventOf<'confirmed'>, situation: Situation): Problem | undefined {
  const about = event.event ? receivedOf(event.event, event.unit, situation) : undefined;
  return about ?? owing(event.unit, situation);
}
