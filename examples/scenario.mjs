// Who sends what, when, and what is wrong with it: the plot of one period.
import { addDays, weekday } from './days.mjs';
import { mistakes } from './mistakes.mjs';
import { periods } from './periods.mjs';
import { randomFor } from './random.mjs';

/** Bodies that lead tasks of their own always report well, so that the consolidated tables are full. */
const steady = new Set([
  'so-khoa-hoc-va-cong-nghe',
  'so-noi-vu',
  'so-giao-duc-va-dao-tao',
  'so-van-hoa-the-thao-va-du-lich',
  'van-phong-ubnd-tinh',
  'bao-va-phat-thanh-truyen-hinh-thanh-hoa',
]);

/** Two neighbours whose names differ by their tones only: one fills in the other's form. */
const mixedUp = { 'phuong-dong-tien': 'xa-dong-tien' };

/** Files that are wrong as a whole, one unit each; only in the main period. */
const wrongFiles = [
  'empty',
  'xls',
  'earlier-form',
  'earlier-file',
  'pdf',
  'pdf',
  'pdf',
  'paper',
  'twice',
  'twice',
  'yaml-slip',
];

/** Made by more than one unit, because they are made every time. */
const frequent = [
  'kem-chu',
  'hon-bao-nhieu',
  'gach-ngang',
  'bo-trong-tinh-trang',
  'hoan-thanh-thieu-so',
  'vuong-mac-chua-ro',
];

const oftenEnough = {
  '2025-12': ['khong-co', 'uoc-chung', 'thieu-lanh-dao', 'phan-tram', 'so-van-ban-sai'],
  '2026-06': [
    'khong-co',
    'uoc-chung',
    'thieu-lanh-dao',
    'phan-tram',
    'so-dang-chu',
    'ngay-nam-truoc',
    'luy-ke-nho-hon-ky',
    'chu-to-hop',
  ],
  '2026-12': Object.keys(mistakes),
};

/** A working day towards the end of the week before the last on-time day. */
function arrivalDay(period, random) {
  const days = [];
  for (let day = addDays(period.to, 1); day <= period.last; day = addDays(day, 1)) {
    const weight = [0, 6].includes(weekday(day)) ? 1 : 4 + days.length;
    for (let i = 0; i < weight; i++) days.push(day);
  }
  return random.pick(days);
}

function documentDay(period, arrived, random) {
  const day = addDays(arrived, -random.pick([0, 0, 0, 1, 1, 2]));
  return day <= period.to ? addDays(period.to, 1) : day;
}

function sending(period, random, more = {}) {
  const arrived = more.arrived ?? arrivalDay(period, random);
  return {
    kind: 'xlsx',
    batch: 1,
    version: 0,
    mistakes: [],
    listed: true,
    signed: false,
    arrived,
    documentDay: documentDay(period, arrived, random),
    ...more,
  };
}

/** What a unit about which the office decides something sends. */
function decidedSendings(decision, period, random) {
  const wrong = decision.mistakes ?? [];
  switch (decision.command) {
    case 'return': {
      const first = sending(period, random, { mistakes: wrong });
      if (!decision.corrected) return [first];
      return [first, sending(period, random, { batch: 2, version: 1, arrived: decision.corrected })];
    }
    case 'extend':
      return decision.sent ? [sending(period, random, { batch: 2, arrived: decision.sent })] : [];
    case 'exempt':
    case 'nil':
      return [];
    default:
      return [sending(period, random, { mistakes: wrong, listed: decision.arrived === undefined })];
  }
}

function lateSending(period, random, n) {
  const inFirst = n % 3 !== 2;
  const arrived = random.pick(inFirst ? period.lateInFirst : period.lateInSecond);
  return [sending(period, random, { batch: inFirst ? 1 : 2, arrived })];
}

function replacedSendings(period, random) {
  const first = sending(period, random, { mistakes: ['kem-chu'], arrived: addDays(period.to, 1) });
  return [first, sending(period, random, { version: 1, replaces: true, arrived: addDays(period.to, 3) })];
}

/** Lots in order: as many units as each needs are taken from the shuffled list. */
function lotsOf(period, random) {
  const main = period.id === '2026-12';
  const repeat = (n, lot) => Array.from({ length: n }, (_, i) => () => lot(i));
  const one = (more) => [sending(period, random, more)];
  return [
    ...repeat(period.missing, () => []),
    ...repeat(period.late, (i) => lateSending(period, random, i)),
    ...repeat(period.replaced, () => replacedSendings(period, random)),
    ...repeat(period.yaml, () => one({ kind: 'yaml' })),
    ...repeat(main ? 1 : 0, () => one({ listed: false })),
    ...(main ? wrongFiles : []).map((kind) => () => one({ kind })),
    ...[...oftenEnough[period.id], ...frequent].map((name) => () => one({ mistakes: [name] })),
    ...repeat(period.signedPdfs, () => one({ signed: true })),
  ];
}

/** Every unit's sendings: id → list, in the order of the ids given. `decisions`: those of the period. */
export function scenarioOf(seed, periodId, ids, decisions) {
  const period = periods.get(periodId);
  const decided = new Map(decisions.filter((d) => d.command !== 'note').map((d) => [d.unit, d]));
  const plot = new Map();
  const drawFor = (id) => randomFor(seed, periodId, id, 'arrival');
  const free = ids.filter((id) => !decided.has(id) && !steady.has(id) && !(id in mixedUp));
  const order = randomFor(seed, periodId, 'lots').shuffled(free);
  const lots = lotsOf(period, randomFor(seed, periodId, 'sendings'));
  order.forEach((id, i) => {
    plot.set(id, lots[i] ? lots[i]() : [sending(period, drawFor(id))]);
  });
  for (const id of ids) {
    const decision = decided.get(id);
    if (decision) plot.set(id, decidedSendings(decision, period, drawFor(id)));
    else if (id in mixedUp && periodId === '2026-12')
      plot.set(id, [sending(period, drawFor(id), { kind: 'neighbour', formOf: mixedUp[id] })]);
    else if (!plot.has(id)) plot.set(id, [sending(period, drawFor(id))]);
  }
  return new Map(ids.map((id) => [id, plot.get(id)]));
}
