import type { Place } from '../../model/finding.ts';
import type { Indicator } from '../../model/reporting.ts';
import type { KeyRow } from '../../model/submission.ts';
import { aboutFile } from './context.ts';
import type { FormCheck, FormContext } from './input.ts';

type Asked = ReadonlyMap<string, Indicator>;

/** What hidden rows above this indicator say: its figures side by side; of a ratio n and N in rows of their own. */
function keyRowsOf({ kind, figures }: Indicator): readonly (readonly string[])[] {
  return kind === 'ratio' ? ['n', 'N'].map((part) => figures.map((f) => `${f}/${part}`)) : [figures];
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

const holds = ({ indicators }: KeyRow, id: string): boolean => indicators.some((i) => i.id === id);

/** The second count of a ratio below the hidden row of the first, which has none of its own anywhere. */
function isSecondCount(row: KeyRow, at: number, rows: readonly KeyRow[], asked: Asked): boolean {
  const id = row.indicators[at]?.id ?? '';
  return (
    asked.get(id)?.kind === 'ratio' &&
    row.indicators.findIndex((i) => i.id === id) < at &&
    !rows.some((r) => !sameKeys(r.keys, row.keys) && holds(r, id))
  );
}

/**
 * The first cell below a hidden row of other figures than the plan asks of that indicator: the row itself where it lost a
 * key, else where the hidden row in between is gone.
 */
function firstWrong(row: KeyRow, rows: readonly KeyRow[], asked: Asked): string | undefined {
  const at = row.indicators.findIndex(({ id }, i) => {
    const indicator = asked.get(id);
    const fits = !indicator || keyRowsOf(indicator).some((keys) => sameKeys(keys, row.keys));
    return !fits || isSecondCount(row, i, rows, asked);
  });
  return at === 0 ? row.cell : row.indicators[at]?.cell;
}

/** Hidden rows that do not say what the plan asks. The plan of another day may have asked otherwise: then figures without a name must stand there. */
function notAsAsked({ plan, submission }: FormContext): readonly Place[] {
  const { stamp, keyRows = [], file } = submission;
  const otherDay = stamp.planVersion !== undefined && stamp.planVersion !== plan.version;
  const asked: Asked = new Map(
    plan.reporting.indicators.filter((i) => i.kind !== 'text').map((i) => [`indicator/${i.id}`, i]),
  );
  return keyRows.flatMap((row): readonly Place[] => {
    const cell = otherDay && !row.nameless ? undefined : firstWrong(row, keyRows, asked);
    return cell === undefined ? [] : [{ kind: 'cell', file: file.name, sheet: row.sheet, cell }];
  });
}

/** Hidden rows that say what each column holds, pasted over, emptied or gone: below them no figure is certain. */
export const formHiddenRowLost: FormCheck = {
  code: 'form-hidden-row-lost',
  run: (c) => {
    const [place, ...others] = c.submission.lostRows ?? notAsAsked(c);
    if (!place) return undefined;
    const sheet = place.kind === 'cell' ? { sheet: place.sheet, cell: place.cell } : {};
    return { ...aboutFile(c, 'form-hidden-row-lost', { ...sheet, count: 1 + others.length }), place };
  },
};
