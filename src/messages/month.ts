/** "2026-12" → "12/2026". */
export function printedMonth(month: string): string {
  return month.replace(/^(\d{4})-(\d{2})$/, '$2/$1');
}
