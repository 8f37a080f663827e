/** "12,3 MB" or "12.3 MB": a size as people say it; below a tenth of a megabyte in KB. */
export function fileSize(bytes: number, decimalSign: ',' | '.'): string {
  const [amount, unit] = bytes < 100_000 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  const [big, largest] = amount < 10_000 ? [amount, unit] : [amount / 1024, 'GB'];
  return `${big.toFixed(1).replace('.', decimalSign)} ${largest}`;
}
