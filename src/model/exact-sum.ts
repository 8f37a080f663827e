const scale = 6;

/** Millionths as a whole number, so that adding is exact and the order of adding cannot matter. */
function millionths(value: number): bigint {
  const [whole = '0', fraction = ''] = value.toFixed(scale).split('.');
  if (whole.includes('e')) return BigInt(value) * 10n ** BigInt(scale);
  return BigInt(`${whole}${fraction}`);
}

/** Sum of decimal figures to six decimals, without artefacts of binary fractions: 0.1 + 0.2 = 0.3. Null for no figures. */
export function exactSum(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, v) => total + millionths(v), 0n);
  return Number(`${sum}e-${scale}`);
}
