import type { DraftSection } from '../../model/draft-layout.ts';
import type { FormFact } from '../../model/form-departure.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, point } from './form-point.ts';

const family = 'page';
/** Twips of a millimetre, and half of one: measures are typed in millimetres, inches or points. */
const millimetre = 56.7;
const slack = 29;
const a4 = [11906, 16838] as const;

const mm = (twips: number): number => Math.round(twips / (millimetre / 10)) / 10;
const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;

const eachSection =
  (of: (section: DraftSection, draft: Draft) => Omit<Miss, 'place'> | undefined): FormPoint['run'] =>
  (draft) =>
    draft.layout.sections.flatMap((section) => {
      const found = of(section, draft);
      return found ? [{ ...found, place: { kind: 'section', section: section.number } }] : [];
    });

const paper = eachSection(({ width, height }) => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (near(short, a4[0], 60) && near(long, a4[1], 60)) return undefined;
  return { found: { say: 'paper', values: { width: mm(width), height: mm(height) } } };
});

/** Lying paper only where a table asks for it; appendices lie as they like. */
const orientation = eachSection((section, { layout, parts }) => {
  if (!section.landscape) return undefined;
  const main = layout.paragraphs.slice(0, parts.mainEnd).some((p) => p.section === section.number);
  const table = layout.tables.some((t) => t.section === section.number && t.ruled);
  return main && !table ? { found: { say: 'landscape' } } : undefined;
});

type Side = keyof DraftSection['margins'];
/** Lying paper may be turned either way: the binding edge is then on top, or stays on the left. */
const turned: Readonly<Record<Side, readonly Side[]>> = {
  top: ['left', 'right'],
  bottom: ['left', 'right'],
  left: ['top', 'bottom'],
  right: ['top', 'bottom'],
};
const ranges: Readonly<Record<Side, readonly [number, number]>> = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
};

const within = (twips: number, [from, to]: readonly [number, number]): boolean =>
  twips >= from * millimetre - slack && twips <= to * millimetre + slack;

const margin = (side: Side): FormPoint['run'] =>
  eachSection(({ margins, landscape }) => {
    const twips = margins[side];
    if (within(twips, ranges[side])) return undefined;
    if (landscape && turned[side].some((s) => within(twips, ranges[s]))) return undefined;
    return { found: { say: 'mm', values: { mm: mm(twips) } }, certain: !landscape };
  });

const range = (side: Side): FormFact => ({
  say: 'mm-range',
  values: { from: ranges[side][0], to: ranges[side][1] },
});

/** Paper and margins (Phụ lục I, mục I.1–3). */
export const pagePoints: readonly FormPoint[] = [
  point(
    ['page', 'paper'],
    appendixI('I.1'),
    { say: 'paper', values: { width: 210, height: 297 } },
    paper,
    family,
  ),
  point(['page', 'orientation'], appendixI('I.2'), { say: 'portrait' }, orientation, family),
  point(['page', 'margin-top'], appendixI('I.3'), range('top'), margin('top'), family),
  point(['page', 'margin-bottom'], appendixI('I.3'), range('bottom'), margin('bottom'), family),
  point(['page', 'margin-left'], appendixI('I.3'), range('left'), margin('left'), family),
  point(['page', 'margin-right'], appendixI('I.3'), range('right'), margin('right'), family),
];
