import type { DraftField, DraftParagraph, DraftSection } from '../../model/draft-layout.ts';
import type { DraftPlace } from '../../model/form-departure.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, point } from './form-point.ts';
import { sizeFact } from './typeface.ts';

const family = 'page-number';
const source = appendixI('I.7');
const sizes = [13, 14] as const;

interface Shown {
  readonly section: DraftSection;
  readonly paragraph: DraftParagraph;
  readonly field: DraftField;
  readonly edge: 'header' | 'footer';
}

const isNumber = (f: DraftField): boolean => /^PAGE(?![A-Z])/i.test(f.instruction);

/** Page numbers on the edges of ordinary pages. */
function shownNumbers({ layout }: Draft): readonly Shown[] {
  const of = (section: DraftSection, edge: 'header' | 'footer'): readonly Shown[] => {
    const edges = edge === 'header' ? section.headers : section.footers;
    const kinds = layout.evenAndOdd ? (['default', 'even'] as const) : (['default'] as const);
    const paragraphs = kinds.flatMap((kind) => edges[kind] ?? []);
    return paragraphs.flatMap((paragraph) =>
      paragraph.fields.filter(isNumber).map((field) => ({ section, paragraph, field, edge })),
    );
  };
  return layout.sections.flatMap((s) => [...of(s, 'header'), ...of(s, 'footer')]);
}

const placeOf = ({ section, edge }: Shown): DraftPlace => ({ kind: edge, section: section.number });

/** Letters that surely fill more than one page. */
const twoPages = 4500;

function isLong({ layout }: Draft): boolean {
  const letters = layout.paragraphs.reduce((n, p) => n + p.text.length, 0);
  return letters > twoPages || layout.sections.filter((s) => !s.continuous).length > 1;
}

const present: FormPoint['run'] = (draft) => {
  if (shownNumbers(draft).length > 0) return [];
  return isLong(draft) ? [{ place: { kind: 'draft' }, found: { say: 'missing' } }] : 'absent';
};

const overNumbers =
  (of: (shown: Shown, draft: Draft) => Omit<Miss, 'place'> | undefined): FormPoint['run'] =>
  (draft) => {
    const all = shownNumbers(draft);
    if (all.length === 0) return 'absent';
    return all.flatMap((s) => {
      const found = of(s, draft);
      return found ? [{ ...found, place: placeOf(s) }] : [];
    });
  };

/** In the middle by its paragraph, its frame, or a tab to a stop in the middle. */
function isCentred({ paragraph }: Shown): boolean {
  if (paragraph.frame) return paragraph.frame === 'center';
  if (paragraph.align === 'center') return true;
  const tabs = (paragraph.text.match(/^\t+/)?.[0] ?? '').length;
  return tabs > 0 && (paragraph.tabs[tabs - 1]?.kind ?? '') === 'center';
}

const place = overNumbers((s) => {
  if (s.edge === 'footer') return { found: { say: 'bottom' } };
  if (isCentred(s) || s.paragraph.textBox) return undefined;
  const align = s.paragraph.frame ?? s.paragraph.align;
  return { found: { say: `align-${align}` } };
});

const size = overNumbers(({ field }) => {
  const points = field.look.size / 2;
  return points >= sizes[0] && points <= sizes[1]
    ? undefined
    : { found: { say: 'points', values: { points } } };
});

const slant = overNumbers(({ field }) => (field.look.italic ? { found: { say: 'italic' } } : undefined));

const digits = overNumbers(({ section, field }) => {
  const format = section.pageNumbers.format ?? 'decimal';
  const asked = /\\\*\s*(\w+)/.exec(field.instruction)?.[1]?.toLowerCase() ?? '';
  const other = ['roman', 'alphabetic', 'cardtext', 'ordtext', 'hex'].includes(asked);
  if (!other && ['decimal', 'numberInDash'].includes(format)) return undefined;
  return { found: { say: 'format', values: { text: other ? asked : format } } };
});

/** Only the document's own first page: of appendices the decree does not say it. */
const firstPage: FormPoint['run'] = (draft) => {
  const [first] = draft.layout.sections;
  const numbers = shownNumbers(draft).filter((s) => s.section === first);
  if (!first || numbers.length === 0) return 'absent';
  const own = [...(first.headers.first ?? []), ...(first.footers.first ?? [])];
  const hidden = first.titlePage && !own.some((p) => p.fields.some(isNumber));
  return hidden ? [] : [{ place: { kind: 'header', section: 1 }, found: { say: 'numbers-shown' } }];
};

const start: FormPoint['run'] = (draft) => {
  const [first] = draft.layout.sections;
  if (!first || shownNumbers(draft).length === 0) return 'absent';
  const from = first.pageNumbers.start ?? 1;
  return from === 1
    ? []
    : [{ place: { kind: 'section', section: 1 }, found: { say: 'starts-at', values: { count: from } } }];
};

/** Numbers of the pages (Phụ lục I, mục I.7). */
export const pageNumberPoints: readonly FormPoint[] = [
  point(['page-number', 'present'], source, { say: 'present' }, present, family),
  point(['page-number', 'place'], source, { say: 'top-centre' }, place, family),
  point(['page-number', 'size'], source, sizeFact(sizes), size, family),
  point(['page-number', 'slant'], source, { say: 'upright' }, slant, family),
  point(['page-number', 'digits'], source, { say: 'arabic' }, digits, family),
  point(['page-number', 'first-page'], source, { say: 'numbers-hidden' }, firstPage, family),
  point(['page-number', 'start'], source, { say: 'starts-at', values: { count: 1 } }, start, family),
];
