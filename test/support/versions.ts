export const numbers = (version: string): readonly number[] => version.split(/[.-]/).slice(0, 3).map(Number);
/** Below zero: `a` is the older one. */
export function compare(a: string, b: string): number {
  const [x, y] = [numbers(a), numbers(b)];
  const at = x.findIndex((n, i) => n !== y[i]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
