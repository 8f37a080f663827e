import { withoutDiacritics } from '../text/canonical.ts';
import { groupKey } from '../text/group-key.ts';
import { knownGroups, slugShape, unitSlug } from './units-list-words.ts';

interface Group {
  readonly id: string;
  /** What its names have in common; without diacritics until one is written with them. */
  key: string;
  name: string;
}

/** "Hội" and "hoi" may be one group; "Hội" and "Hồi" are two. */
const fits = (one: string, other: string): boolean => {
  const [a, b] = [withoutDiacritics(one), withoutDiacritics(other)];
  return one === other || (a === b && (one === a || other === b));
};

/** The first of "hoi", "hoi-2", "hoi-3" … that is free. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    const next = n === 1 ? id : `${id}-${n}`;
    if (!taken(next)) return next;
  }
}

function knownAs(key: string): { readonly id: string; readonly name: string } | undefined {
  return knownGroups.find((g) => fits(groupKey(g.name), key));
}

export interface GroupsOfList {
  /** The id of the group of that name; "" where the text names none. */
  readonly idOf: (text: string) => string;
  /** In the order in which they came. */
  readonly all: () => readonly { readonly id: string; readonly name: string }[];
}

/** Groups of a list as they come: however a name is written ("Xã", "UBND xã", "xa"), it is the same group. */
export function groupsOfList(): GroupsOfList {
  const groups: Group[] = [];
  const added = (text: string, key: string): Group | undefined => {
    const known = knownAs(key);
    const wanted = slugShape.test(text) ? text : (known?.id ?? unitSlug(key));
    if (wanted === '') return undefined;
    const id = freeId(wanted, (x) => groups.some((g) => g.id === x));
    const group = { id, key, name: known?.name ?? text };
    groups.push(group);
    return group;
  };
  const idOf = (text: string): string => {
    const key = groupKey(text);
    const own = groups.find((g) => fits(g.key, key)) ?? added(text, key);
    if (own && own.key !== key && own.key === withoutDiacritics(own.key))
      Object.assign(own, { key, name: knownAs(key)?.name ?? text });
    return own?.id ?? '';
  };
  return { idOf, all: () => groups.map(({ id, name }) => ({ id, name })) };
}
