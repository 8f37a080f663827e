// Numbers and days of the papers that units cite. Made up; they grow within a year as in a real register.
import { addDays, printedDay } from './days.mjs';
import { randomFor } from './random.mjs';

/** The unit's implementing plan: its number (undefined while there is none) and what stands in the form. */
export function ownPlan(seed, unit, period) {
  const random = randomFor(seed, unit.id, 'own-plan');
  const late = random.chance(0.16);
  const day = late ? addDays('2026-01-12', random.int(0, 70)) : addDays('2025-10-16', random.int(0, 38));
  const number = `${random.int(late ? 5 : 120, late ? 60 : 320)}/KH-${unit.symbol}`;
  const never = random.chance(0.04);
  const known = !never && (period !== '2025-12' || !late);
  return {
    number: known ? number : undefined,
    text: known ? `Kế hoạch số ${number} ngày ${printedDay(day)}` : random.pick(['chưa', 'Chưa ban hành']),
  };
}

/** Numbers of the unit's own reports; they grow within a calendar year. */
export function reportNumber(seed, unit, period, version = 0) {
  const random = randomFor(seed, unit.id, 'numbers');
  const [june, december] = [random.int(40, 160), random.int(180, 420)];
  const late2025 = random.int(90, 260);
  const base = { '2025-12': late2025, '2026-06': june, '2026-12': december }[period];
  return `${base + version * 7}/BC-${unit.symbol}`;
}

/** Issued some days before the unit's own report, so under a lower number. */
export function outputDocument({ seed, unit, period, documentDay }, random) {
  const day = addDays(documentDay, -random.int(1, 4));
  const own = Number.parseInt(reportNumber(seed, unit, period), 10);
  return `Báo cáo số ${own - random.int(2, 14)}/BC-${unit.symbol} ngày ${printedDay(day)}`;
}
