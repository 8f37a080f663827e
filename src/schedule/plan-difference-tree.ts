import type { PlanMap, PlanValue } from '../model/plan-difference.ts';
import { canonical, isList, isMap, moved, pairsOf, stepsOf } from './plan-difference-pairs.ts';

/** One place of a plan's files that differs, before it is said what it means. `key` is its path with items of lists as `*`. */
export interface TreeChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly key: string;
  readonly pathBefore: string;
  readonly pathAfter: string;
  readonly before?: PlanValue;
  readonly after?: PlanValue;
}

interface Spot {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

function listChanges(a: readonly PlanValue[], b: readonly PlanValue[], spot: Spot): readonly TreeChange[] {
  const pairs = pairsOf(spot.key, a, b);
  const [from, to] = [stepsOf(a), stepsOf(b)];
  const key = `${spot.key}/*`;
  const paths = (i: number | undefined, j: number | undefined) => ({
    pathBefore: i === undefined ? spot.before : `${spot.before}/${from[i]}`,
    pathAfter: j === undefined ? spot.after : `${spot.after}/${to[j]}`,
  });
  const shifted = moved(pairs);
  const taken = new Set(pairs.values());
  const old = a.flatMap((item, i): readonly TreeChange[] => {
    const j = pairs.get(i);
    if (j === undefined) return [{ kind: 'removed', key, ...paths(i, undefined), before: item }];
    const inner = { key, before: paths(i, j).pathBefore, after: paths(i, j).pathAfter };
    const order = shifted.has(i)
      ? [{ kind: 'moved' as const, key, ...paths(i, j), before: item, after: b[j] ?? null }]
      : [];
    return [...order, ...valueChanges(item, b[j], inner)];
  });
  const fresh = b.flatMap((item, j): readonly TreeChange[] =>
    taken.has(j) ? [] : [{ kind: 'added', key, ...paths(undefined, j), after: item }],
  );
  return [...old, ...fresh];
}

/** Values that are said in one breath: whom a phrase means, a day of the year. */
const whole = /\/selectors$|\/(?:due|window_from|window_to)$/;

const ofMaps = (v: PlanValue | undefined): boolean => !isList(v) || v.every(isMap);

function valueChanges(a: PlanValue | undefined, b: PlanValue | undefined, spot: Spot): readonly TreeChange[] {
  if (canonical(a) === canonical(b)) return [];
  const paths = { key: spot.key, pathBefore: spot.before, pathAfter: spot.after };
  if (whole.test(spot.key) || !ofMaps(a) || !ofMaps(b)) return [leaf(a, b, paths)];
  if (isList(a ?? []) && isList(b ?? []) && (isList(a) || isList(b)))
    return listChanges(isList(a) ? a : [], isList(b) ? b : [], spot);
  if (isMap(a) && isMap(b)) return mapChanges(a, b, spot);
  return [leaf(a, b, paths)];
}

function leaf(
  a: PlanValue | undefined,
  b: PlanValue | undefined,
  paths: Pick<TreeChange, 'key' | 'pathBefore' | 'pathAfter'>,
): TreeChange {
  const before = a === undefined ? {} : { before: a };
  const after = b === undefined ? {} : { after: b };
  return { kind: 'changed', ...paths, ...before, ...after };
}

function mapChanges(a: PlanMap, b: PlanMap, spot: Spot): readonly TreeChange[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((k) =>
    k === 'version' && !spot.key.includes('/')
      ? []
      : valueChanges(a[k], b[k], {
          key: `${spot.key}/${k}`,
          before: `${spot.before}/${k}`,
          after: `${spot.after}/${k}`,
        }),
  );
}

/** Where two plan files say different things; the order of keys, comments and ways of writing never matter. */
export function treeChanges(file: string, a: PlanMap, b: PlanMap): readonly TreeChange[] {
  return mapChanges(a, b, { key: file, before: file, after: file });
}
