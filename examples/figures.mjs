// Figures of every unit and indicator: one year's total per unit, divided over the periods, so that they stay coherent:
// cumulative never below the period, June never above December, the year before of the same order.
import { randomFor } from './random.mjs';

/** Inhabitants, made up. */
function population(unit, random) {
  if (unit.ward) return random.int(16_000, 52_000);
  if (unit.mountain) return random.int(3_600, 11_500);
  return random.int(7_500, 27_000);
}

const whole = Math.round;

/** Totals of the year 2026 for a commune. */
function communeYear(unit, random) {
  const size = Math.sqrt(population(unit, random) / 12_000);
  const some = (from, to) => Math.max(1, whole(random.between(from, to) * size));
  const meetings = some(3, 14);
  const broadcasts = some(110, 480);
  const talks = some(6, 42);
  const posts = some(24, 190);
  return {
    'CT-01': random.int(4, 16),
    'CT-02': meetings,
    'CT-03': whole(meetings * random.between(55, 160)),
    'CT-05': some(20, 140),
    'CT-06': broadcasts,
    'CT-07': whole(broadcasts * random.between(5, 11) * 2) / 2,
    'CT-08': talks,
    'CT-09': whole(talks * random.between(28, 75)),
    'CT-10': posts,
    'CT-11': whole(posts * random.between(12, 85)),
    'CT-12': some(4, 32),
    'CT-13': some(10, 80),
  };
}

function departmentYear(random) {
  const meetings = random.int(2, 10);
  const talks = random.int(2, 18);
  const posts = random.int(12, 150);
  return {
    'CT-01': random.int(5, 24),
    'CT-02': meetings,
    'CT-03': whole(meetings * random.between(40, 140)),
    'CT-05': random.int(15, 120),
    'CT-06': 0,
    'CT-07': 0,
    'CT-08': talks,
    'CT-09': whole(talks * random.between(30, 90)),
    'CT-10': posts,
    'CT-11': whole(posts * random.between(20, 140)),
    'CT-12': random.int(0, 8),
    'CT-13': random.int(2, 18),
    'CT-15': random.int(220, 560),
    'CT-16': random.int(160_000, 520_000),
    'CT-17': random.int(9, 28),
    'CT-18': random.int(16, 58),
    'CT-19': random.int(6, 22) * 1000,
    'CT-20': random.int(420, 1150),
    'CT-21': random.int(38, 110),
    'CT-23': random.int(60, 190),
    'CT-24': random.int(2, 5),
    'CT-25': random.int(1200, 4800),
    'CT-26': random.int(4, 11),
    'CT-27': random.int(1, 3),
    'CT-28': whole(random.between(850, 2600) * 2) / 2,
    'CT-29': whole(random.between(420, 1480) * 2) / 2,
    'CT-33': random.int(120, 460),
  };
}

/** What each period holds of the year's total: 2025-12 covers a campaign of two months, 2026-12 the whole year. */
function sharesOf(random) {
  return {
    '2025-12': random.between(0.42, 0.82),
    '2026-06': random.between(0.4, 0.58),
    '2026-12': 1,
  };
}

/** A share of a total, in the total's own steps (whole, or halves). */
function part(total, share) {
  const step = Number.isInteger(total) ? 1 : 0.5;
  return whole((total * share) / step) * step;
}

/** n grows over the periods, N is a stock. */
function ratioOf(N, from, to, period, random) {
  const low = random.between(from, to - 0.05);
  const high = random.between(low + 0.03, to);
  const middle = low + (high - low) * random.between(0.35, 0.65);
  const share = { '2025-12': low, '2026-06': middle, '2026-12': high }[period];
  return { n: Math.min(N, whole(N * share)), N };
}

function ratios(unit, period, random) {
  const people = population(unit, random);
  const members = unit.commune ? whole(people * random.between(0.028, 0.05)) : random.int(40, 320);
  const found = { 'CT-04': ratioOf(members, 0.7, 1, period, random) };
  const adults = ratioOf(whole(people * 0.64), 0.34, 0.82, period, random);
  const groups = ratioOf(random.int(13_600, 14_400), 0.3, 0.86, period, random);
  const officials = ratioOf(random.int(28_000, 31_000), 0.35, 0.9, period, random);
  return { ...found, ...(unit.commune ? { 'CT-14': adults } : {}), 'CT-32': groups, 'CT-34': officials };
}

/** Figures that tell a state at the end of the period. */
function stocks(period, random) {
  const more = { '2025-12': 0, '2026-06': 1, '2026-12': 2 }[period];
  return { 'CT-22': random.int(3, 5) + (more > 1 ? 1 : 0), 'CT-31': random.int(3_900, 4_200) + more * 25 };
}

/** Every figure of a unit for a period: "indicator/CT-05/cumulative" → number. The form asks for some of them. */
export function figuresOf(seed, unit, period) {
  const random = randomFor(seed, unit.id, 'figures');
  const year = unit.commune ? communeYear(unit, random) : departmentYear(random);
  const share = sharesOf(random)[period];
  const figures = new Map();
  for (const [indicator, total] of Object.entries(year)) {
    const value = part(total, share);
    figures.set(`indicator/${indicator}/period`, value);
    figures.set(`indicator/${indicator}/cumulative`, value);
  }
  const found = ratios(unit, period, randomFor(seed, unit.id, 'ratios'));
  for (const [indicator, { n, N }] of Object.entries(found)) {
    figures.set(`indicator/${indicator}/cumulative/n`, n);
    figures.set(`indicator/${indicator}/cumulative/N`, N);
  }
  for (const [indicator, value] of Object.entries(stocks(period, randomFor(seed, unit.id, 'stocks'))))
    figures.set(`indicator/${indicator}/period`, value);
  return figures;
}

/** Money in millions of đồng for one task, or nothing where the unit does not answer. */
export function fundingOf(seed, unit, period, task) {
  const random = randomFor(seed, unit.id, task, 'funding');
  if (!random.chance(unit.commune ? 0.55 : 0.7)) return new Map();
  const allotted =
    random.int(unit.commune ? 10 : 60, unit.commune ? 90 : 420) * (random.chance(0.3) ? 1.5 : 1);
  const share = sharesOf(random)[period];
  const money = (x) => whole(x * share * 2) / 2;
  const funding = new Map([
    [`task/${task}/funding-proposed-local`, money(allotted * random.between(1, 1.4))],
    [`task/${task}/funding-allotted-local`, money(allotted)],
    [`task/${task}/funding-spent-local`, money(allotted * random.between(0.6, 1))],
  ]);
  if (random.chance(0.3)) funding.set(`task/${task}/funding-proposed-province`, random.int(2, 30) * 10);
  if (random.chance(0.25)) {
    const raised = random.int(2, 24);
    funding.set(`task/${task}/funding-allotted-social`, money(raised));
    funding.set(`task/${task}/funding-spent-social`, money(raised * 0.8));
  }
  return funding;
}
