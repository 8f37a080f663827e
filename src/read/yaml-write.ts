/** What is written under a key: a scalar as it stands (`plain`), words that need quotation marks, a long text as a block, or a list. */
export type NewValue =
  | { readonly plain: string }
  | { readonly quoted: string }
  | { readonly block: string }
  | { readonly items: readonly NewItem[] };

export interface NewItem {
  /** Printed over the item, without its sign. */
  readonly comment?: string;
  /** A blank line before it, unless it comes first. */
  readonly spaced?: boolean;
  readonly entries: readonly (readonly [key: string, value: NewValue])[];
}

const pad = (column: number): string => ' '.repeat(column);

/** Characters that a block cannot show: they go into quotation marks, with escapes. */
const unfit = /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

function blockLines(text: string, column: number): readonly string[] {
  if (text === '' || unfit.test(text) || text.trim() === '') return [` ${JSON.stringify(text)}`];
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const indicator = /^[ \n]/.test(body) ? '2' : '';
  const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
  return [` |${indicator}${chomp}`, ...lines.map((l) => (l === '' ? '' : `${pad(column + 2)}${l}`))];
}

/** What follows `key:`, the key standing in that column: first the rest of its line, then the lines below. */
export function valueLines(value: NewValue, column: number): readonly string[] {
  if ('plain' in value) return [` ${value.plain}`];
  if ('quoted' in value) return [` ${JSON.stringify(value.quoted)}`];
  if ('block' in value) return blockLines(value.block, column);
  if (value.items.length === 0) return [' []'];
  return ['', ...value.items.flatMap((item, i) => itemLines(item, column + 2, i > 0))];
}

/** An item of a list in lines, its dash in that column. */
export function itemLines(item: NewItem, column: number, notFirst: boolean): readonly string[] {
  const entries = item.entries.flatMap(([key, value], i) => {
    const [first = '', ...rest] = valueLines(value, column + 2);
    return [`${pad(column)}${i === 0 ? '- ' : '  '}${key}:${first}`, ...rest];
  });
  return [
    ...(item.spaced && notFirst ? [''] : []),
    ...(item.comment === undefined ? [] : [`${pad(column)}#${item.comment}`]),
    ...entries,
  ];
}

/** The same within brackets; comments have no place there. */
export function flowItem(item: NewItem): string {
  return `{ ${item.entries.map(([key, value]) => `${key}: ${flowValue(value)}`).join(', ')} }`;
}

export function flowValue(value: NewValue): string {
  if ('plain' in value) return value.plain;
  if ('items' in value) return `[${value.items.map(flowItem).join(', ')}]`;
  return JSON.stringify('quoted' in value ? value.quoted : value.block);
}
