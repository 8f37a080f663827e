import type { AnswerId } from './form.ts';
import type { Figure } from './reporting.ts';

/**
 * Names one figure or quotation of a consolidation, the same in the Word report, the workbook and `dondoc trace`.
 * Plain text, so that it can be typed and compared:
 * `so/<indicator>/<figure>[/<group>]` a total · `dv/<unit>/<answer>` what one unit gave · `th/<measure>[/<group>]` a count of
 * standings · `nv/<task>/<count>` a count of a task's units · `kp/<task>/<source>/<column>` a sum of funding ·
 * `ck/<indicator>/<figure>` the same period of the year before, over the units of both · `tt/<unit>` how one unit reported.
 */
export type Anchor = string;

/** A total of an indicator, over all groups or one. */
export const totalAnchor = (indicator: string, figure: Figure, group?: string): Anchor =>
  ['so', indicator, figure, ...(group === undefined ? [] : [group])].join('/');

/** One answer of one unit: a figure or a passage. */
export const answerAnchor = (unit: string, answer: AnswerId): Anchor => `dv/${unit}/${answer}`;

/** A count of obligations: expected, received, on-time, late, missing … */
export const standingAnchor = (measure: string, group?: string): Anchor =>
  ['th', measure, ...(group === undefined ? [] : [group])].join('/');

/** A count of the units of a task: asked, answered, or those with one status. */
export const taskAnchor = (task: string, count: string): Anchor => `nv/${task}/${count}`;

/** A sum of funding over units. */
export const fundingAnchor = (task: string, source: string, column: string): Anchor =>
  `kp/${task}/${source}/${column}`;

/** A figure beside the year before: both sums, the units they rest on, and the rate. */
export const comparisonAnchor = (indicator: string, figure: Figure): Anchor => `ck/${indicator}/${figure}`;

/** The standing of one unit: what arrived, by which rule, how many days. */
export const unitStandingAnchor = (unit: string): Anchor => `tt/${unit}`;
