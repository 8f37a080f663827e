import type {
  ComparedAspect,
  FrozenAspect,
  FrozenDifference,
  FrozenObligation,
  FrozenPeriod,
} from './frozen.ts';
import { wordsChanged } from './frozen-words.ts';
import type { Deadline, Obligation } from './obligation.ts';
import type { Plan } from './plan.ts';
import type { Unit } from './unit.ts';

const windowText = (w: Obligation['window']): string => (w ? `${w.from}..${w.to}` : '');

/** Words of tasks and groups are compared by themselves. */
type ValueAspect = Exclude<ComparedAspect, 'tasks' | 'group-name'>;

type Values = Readonly<Record<ValueAspect, string>>;

interface Comparable {
  readonly unit: Unit;
  readonly values: Values;
}

/** Words in braces are put into the language of the reader where they are printed. */
function ofDeadline({ rule, due, lenientLastDay }: Deadline) {
  return {
    counts: `{${rule.counts}}`,
    rule: `{${rule.wording}}, {${rule.roll}}`,
    due,
    'lenient-day': lenientLastDay,
  };
}

const ofUnit = ({ name, group }: Unit) => ({ name, group });

function ofFrozen(o: FrozenObligation, deadline: Deadline, label: string): Comparable {
  return {
    unit: o.unit,
    values: {
      'last-day': o.lastOnTimeDay,
      ...ofDeadline(deadline),
      leads: o.leads.join(', '),
      coordinates: o.coordinates.join(', '),
      window: windowText(o.window),
      label,
      ...ofUnit(o.unit),
    },
  };
}

function ofNow(o: Obligation): Comparable {
  return {
    unit: o.unit,
    values: {
      'last-day': o.deadline.lastOnTimeDay,
      ...ofDeadline(o.deadline),
      leads: o.leads.map((t) => t.id).join(', '),
      coordinates: o.coordinates.map((t) => t.id).join(', '),
      window: windowText(o.window),
      label: o.period.label,
      ...ofUnit(o.unit),
    },
  };
}

const aspects = [
  'last-day',
  'counts',
  'rule',
  'due',
  'lenient-day',
  'leads',
  'coordinates',
  'window',
  'label',
  'name',
  'group',
] as const;

/** What the plan of now would change in a closed period, unit by unit, in the order of the plan; units it lost come last. */
export function frozenDifferences(
  frozen: FrozenPeriod,
  obligations: readonly Obligation[],
  /** The plan in force for the period. */
  plan: Plan,
): readonly FrozenDifference[] {
  const { deadline, asked } = frozen;
  const words = wordsChanged(frozen, plan);
  // Older snapshots do not hold the period's name: it is not compared then.
  const label = asked?.label ?? obligations[0]?.period.label ?? '';
  const then = new Map(
    deadline ? frozen.obligations.map((o) => [o.unit.id, ofFrozen(o, deadline, label)]) : [],
  );
  const now = obligations.map(ofNow);
  const here = new Set(now.map((o) => o.unit.id));
  const changed = now.flatMap(({ unit, values }): readonly FrozenDifference[] => {
    const before = then.get(unit.id);
    if (!before)
      return [{ unit: unit.id, name: unit.name, aspect: 'gained', was: '', now: values['last-day'] }];
    const about = { unit: unit.id, name: before.unit.name };
    const moved = aspects
      .filter((a) => before.values[a] !== values[a])
      .map((aspect) => ({ ...about, aspect, was: before.values[aspect], now: values[aspect] }));
    return [...moved, ...words(unit.id).map((w) => ({ ...about, ...w }))];
  });
  const lost = frozen.obligations
    .filter((o) => !here.has(o.unit.id))
    .map(
      ({ unit, lastOnTimeDay }): FrozenDifference => ({
        unit: unit.id,
        name: unit.name,
        aspect: 'lost',
        was: lastOnTimeDay,
        now: '',
      }),
    );
  return [...changed, ...lost];
}

/** Whether a period would be judged by the same: who owes what by when, and which date counts. */
export function judgedAlike(before: readonly Obligation[], after: readonly Obligation[]): boolean {
  const said = (o: Obligation): string => JSON.stringify([o.unit.id, ofNow(o).values]);
  const then = new Set(before.map(said));
  return before.length === after.length && after.every((o) => then.has(said(o)));
}

const stepsToDay: readonly FrozenAspect[] = ['rule', 'due', 'lenient-day'];

/** A difference as people are told of it. */
export type ToldDifference = Omit<FrozenDifference, 'aspect'> & { readonly aspect: FrozenAspect | 'id' };

/** One unit gone and one come with the same name: it has another id. */
function idChanged(
  differences: readonly FrozenDifference[],
): ReadonlyMap<FrozenDifference, FrozenDifference> {
  const lost = new Map(differences.flatMap((d) => (d.aspect === 'lost' ? [[d.name, d] as const] : [])));
  return new Map(
    differences.flatMap((d) => {
      const was = d.aspect === 'gained' ? lost.get(d.name) : undefined;
      return was ? [[d, was] as const] : [];
    }),
  );
}

/**
 * For people: the steps that lead to a day are left out where the day itself is told, and a unit under another id is no
 * unit more and one less.
 */
export function toldDifferences(differences: readonly FrozenDifference[]): readonly ToldDifference[] {
  const moved = new Set(differences.flatMap((d) => (d.aspect === 'last-day' ? [d.unit] : [])));
  const ids = idChanged(differences);
  const old = new Set(ids.values());
  return differences
    .filter((d) => !(moved.has(d.unit) && stepsToDay.includes(d.aspect)) && !old.has(d))
    .map((d): ToldDifference => {
      const was = ids.get(d);
      return was ? { ...d, aspect: 'id', was: was.unit, now: d.unit } : d;
    });
}
