import { attribute, type Edit, withAttribute } from './annotate-xml.ts';
import type { CellAt } from './docx-annotate-cells.ts';

/** Fills of ours. The fill that a cell had stands as the shading's colour, which a plain shading does not use. */
const fills = { error: 'FFB3A7', other: 'FFD480' } as const;
type Tone = keyof typeof fills;

const shading = (tone: Tone, before: string): string =>
  `<w:shd w:val="clear" w:color="${before}" w:fill="${fills[tone]}"/>`;

/** The fill of a shading as written, without ours over it. */
function plainFill(tag: string): string {
  const fill = attribute(tag, 'fill') ?? 'auto';
  const ours = Object.values(fills).some((f) => f === fill.toUpperCase());
  const kept = ours ? (attribute(tag, 'color') ?? 'auto') : fill;
  return /^[0-9A-Fa-f]{6}$/.test(kept) ? kept.toUpperCase() : 'auto';
}

/** Colours a cell. */
export function shadeEdits(xml: string, cell: CellAt, tone: Tone): readonly Edit[] {
  const { properties } = cell;
  const own = cell.shading;
  if (own) {
    const text = shading(tone, plainFill(xml.slice(own.start, own.end)));
    return [{ start: own.start, end: own.end, text }];
  }
  const plain = shading(tone, 'auto');
  if (!properties) return [{ start: cell.open.end, end: cell.open.end, text: `<w:tcPr>${plain}</w:tcPr>` }];
  if (!properties.close || properties.open.kind === 'empty') {
    return [{ start: properties.open.start, end: properties.open.end, text: `<w:tcPr>${plain}</w:tcPr>` }];
  }
  const at = cell.afterShading?.start ?? properties.close.start;
  return [{ start: at, end: at, text: plain }];
}

/** Takes our colour from a cell that is not marked any more. */
export function plainEdits(xml: string, cell: CellAt): readonly Edit[] {
  const own = cell.shading;
  if (!own) return [];
  const tag = xml.slice(own.start, own.end);
  const fill = attribute(tag, 'fill')?.toUpperCase();
  if (!Object.values(fills).some((f) => f === fill)) return [];
  const before = plainFill(tag);
  const text = before === 'auto' ? '' : withAttribute(withAttribute(tag, 'fill', before), 'color', 'auto');
  return [{ start: own.start, end: own.end, text }];
}
