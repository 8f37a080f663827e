// Civil days as "2026-12-19", without the machine's time zone.

const dayMs = 86_400_000;

function ms(day) {
  const [y, m, d] = day.split('-').map(Number);
  return Date.UTC(y, m - 1, d);
}

export function addDays(day, n) {
  return new Date(ms(day) + n * dayMs).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day) {
  return new Date(ms(day)).getUTCDay();
}

/** The number under which a spreadsheet keeps the day. */
export function serialOf(day) {
  return ms(day) / dayMs + 25_569;
}

/** "19/12/2026", "05/6/2026": as Vietnamese documents print it. */
export function printedDay(day) {
  const [y, m, d] = day.split('-');
  return `${d}/${Number(m) > 2 ? Number(m) : m}/${y}`;
}
