import type { PdfValue } from './pdf-parse.ts';

/** [a b c d e f] of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

export function matrixOf(values: readonly (PdfValue | undefined)[]): Matrix {
  const n = (i: number): number => (typeof values[i] === 'number' ? values[i] : 0);
  return [n(0), n(1), n(2), n(3), n(4), n(5)];
}
