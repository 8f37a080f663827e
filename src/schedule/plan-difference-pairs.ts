import type { PlanMap, PlanValue } from '../model/plan-difference.ts';

export const isMap = (v: PlanValue | undefined): v is PlanMap =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
export const isList = (v: PlanValue | undefined): v is readonly PlanValue[] => Array.isArray(v);

/** A key with nothing in it says the same as no key; so does `false` where the key may be left out. */
const isBlank = (v: PlanValue | undefined): boolean =>
  v === undefined || v === null || v === false || v === '' || (isList(v) && v.length === 0);

/** The same whatever the order of keys. */
export function canonical(v: PlanValue | undefined): string {
  if (isBlank(v)) return '';
  if (isList(v)) return `[${v.map(canonical).join(',')}]`;
  if (!isMap(v)) return JSON.stringify(v);
  const entries = Object.keys(v)
    .toSorted()
    .flatMap((k) => (isBlank(v[k]) ? [] : [`${k}:${canonical(v[k])}`]));
  return `{${entries.join(',')}}`;
}

const naming = ['id', 'number', 'date', 'year'] as const;

export function nameOf(item: PlanValue): string | undefined {
  if (!isMap(item)) return undefined;
  for (const key of naming) {
    const value = item[key];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** How a path names the items of a list: by name, the second of a name as `x@2`, else by position. */
export function stepsOf(list: readonly PlanValue[]): readonly string[] {
  const seen = new Map<string, number>();
  return list.map((item, i) => {
    const name = nameOf(item);
    if (name === undefined) return String(i);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}@${nth}`;
  });
}

/** What an item is known by where its id was changed: the words of a task, the name of a unit. */
const wordsOf: Readonly<Record<string, (item: PlanMap) => PlanValue | undefined>> = {
  'appendix/tasks': (item) => item.items,
  'units/units': (item) => item.name,
};

type Pairs = Map<number, number>;

function pairBy(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
  pairs: Pairs,
  taken: Set<number>,
): void {
  const at = new Map<string, number[]>();
  for (const [j, name] of b.entries())
    if (name !== undefined && !taken.has(j)) at.set(name, [...(at.get(name) ?? []), j]);
  for (const [i, name] of a.entries()) {
    if (name === undefined || pairs.has(i)) continue;
    const j = at.get(name)?.shift();
    if (j === undefined) continue;
    pairs.set(i, j);
    taken.add(j);
  }
}

/** Items without a name that stand between the same neighbours, in order. */
function pairRest(a: readonly PlanValue[], b: readonly PlanValue[], pairs: Pairs, taken: Set<number>): void {
  let from = 0;
  for (const [i, item] of a.entries()) {
    const own = pairs.get(i);
    if (own !== undefined) {
      from = Math.max(from, own + 1);
      continue;
    }
    if (nameOf(item) !== undefined) continue;
    const next = [...pairs].filter(([k]) => k > i).map(([, j]) => j);
    const until = Math.min(b.length, ...next);
    const free = Array.from({ length: Math.max(0, until - from) }, (_, n) => from + n).find(
      (j) => !taken.has(j) && nameOf(b[j] ?? null) === undefined,
    );
    if (free === undefined) continue;
    pairs.set(i, free);
    taken.add(free);
    from = free + 1;
  }
}

/** Which item of the old list is which of the new one: by its words where the id changed, by name, else by place. */
export function pairsOf(key: string, a: readonly PlanValue[], b: readonly PlanValue[]): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<number>();
  const words = wordsOf[key];
  const said = (list: readonly PlanValue[]) =>
    list.map((i) => (words && isMap(i) ? `${nameOf(i)} ${canonical(words(i))}` : undefined));
  const whole = (list: readonly PlanValue[]) =>
    list.map((i) => (isMap(i) ? canonical(words?.(i)) || undefined : undefined));
  if (words) {
    pairBy(said(a), said(b), pairs, taken);
    pairBy(whole(a), whole(b), pairs, taken);
  }
  pairBy(
    stepsOf(a).map((s, i) => (nameOf(a[i] ?? null) ? s : undefined)),
    stepsOf(b).map((s, i) => (nameOf(b[i] ?? null) ? s : undefined)),
    pairs,
    taken,
  );
  const plain = (list: readonly PlanValue[]) =>
    list.map((i) => (nameOf(i) === undefined ? canonical(i) : undefined));
  pairBy(plain(a), plain(b), pairs, taken);
  pairRest(a, b, pairs, taken);
  return pairs;
}

/** Items that stand elsewhere among those that stayed: as few as explain the new order. */
function movedOf(pairs: Pairs): ReadonlySet<number> {
  const order = [...pairs].toSorted(([x], [y]) => x - y);
  const best: { length: number; previous: number }[] = [];
  for (const [n, [, j]] of order.entries()) {
    let [length, previous] = [1, -1];
    for (let m = 0; m < n; m++) {
      if ((order[m]?.[1] ?? 0) < j && (best[m]?.length ?? 0) + 1 > length)
        [length, previous] = [(best[m]?.length ?? 0) + 1, m];
    }
    best.push({ length, previous });
  }
  let at = best.reduce((top, x, n) => (x.length > (best[top]?.length ?? 0) ? n : top), 0);
  const kept = new Set<number>();
  while (at >= 0 && at < order.length) {
    kept.add(order[at]?.[0] ?? -1);
    at = best[at]?.previous ?? -1;
  }
  return new Set(order.map(([i]) => i).filter((i) => !kept.has(i)));
}

/** In order already: nothing to search, however long the list is. */
export function moved(pairs: Pairs): ReadonlySet<number> {
  const js = [...pairs].toSorted(([x], [y]) => x - y).map(([, j]) => j);
  return js.every((j, n) => n === 0 || (js[n - 1] ?? 0) < j) ? new Set() : movedOf(pairs);
}
