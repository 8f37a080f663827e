import { twipsOf } from './docx-layout-par-props.ts';
import type { LayoutState, RawLine } from './docx-layout-state.ts';
import { type Attributes, attributeOf } from './xml.ts';

/** Lines are drawn as shapes: DrawingML since Word 2010, VML before. Only straight, level ones are of interest. */

const perTwip = 635;
/** A line that rises by more than this is no level line. */
const steepest = 60;
const straight: ReadonlySet<string> = new Set(['line', 'straightConnector1', 'lineInv']);

export function newLine(inline: boolean): RawLine {
  return {
    length: 0,
    height: 0,
    isLine: false,
    solid: true,
    left: undefined,
    align: undefined,
    relative: '',
    inline,
  };
}

const emu = (written: string | undefined): number => Math.round(Number(written ?? 0) / perTwip) || 0;

/** "margin-left:45.9pt;width:63pt;height:0" as a map. */
function declarations(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((d) => {
      const at = d.indexOf(':');
      return at < 0 ? [] : [[d.slice(0, at).trim().toLowerCase(), d.slice(at + 1).trim()] as const];
    }),
  );
}

/** Points of a VML line, "56.7pt,2pt"; without a unit they are pixels. */
function pointOf(written: string | undefined): readonly [number, number] | undefined {
  const [x, y = '0'] = (written ?? '').split(',');
  const across = twipsOf(unitOf(x));
  const down = twipsOf(unitOf(y));
  return across === undefined || down === undefined ? undefined : [across, down];
}

function unitOf(length: string | undefined): string | undefined {
  return length !== undefined && /^\s*-?[\d.]+\s*$/.test(length) ? `${length.trim()}px` : length;
}

function placeVml(line: RawLine, style: ReadonlyMap<string, string>): void {
  const absolute = style.get('position') === 'absolute';
  line.inline = !absolute;
  line.align = style.get('mso-position-horizontal');
  line.relative = style.get('mso-position-horizontal-relative') ?? 'text';
  if (line.align === 'absolute') line.align = undefined;
  if (absolute) line.left = twipsOf(unitOf(style.get('margin-left') ?? style.get('left')));
}

function vmlLine(a: Attributes): RawLine | undefined {
  const from = pointOf(attributeOf(a, 'from'));
  const to = pointOf(attributeOf(a, 'to'));
  if (!from || !to) return undefined;
  const line = newLine(false);
  placeVml(line, declarations(attributeOf(a, 'style') ?? ''));
  line.isLine = true;
  line.length = Math.abs(to[0] - from[0]);
  line.height = Math.abs(to[1] - from[1]);
  line.left ??= Math.min(from[0], to[0]);
  return line;
}

/** Word's ready-made connectors and lines among the VML shapes. */
const lineTypes = /#?_x0000_t(?:20|32)$/;

function vmlShape(a: Attributes, flat: boolean): RawLine | undefined {
  const style = declarations(attributeOf(a, 'style') ?? '');
  const line = newLine(false);
  placeVml(line, style);
  line.length = twipsOf(unitOf(style.get('width'))) ?? 0;
  line.height = twipsOf(unitOf(style.get('height'))) ?? 0;
  line.isLine = flat || lineTypes.test(attributeOf(a, 'type') ?? '');
  return line;
}

function vmlOf(name: string, a: Attributes): RawLine | undefined {
  if (name === 'line') return vmlLine(a);
  if (name === 'shape') return vmlShape(a, false);
  return vmlShape(a, true);
}

const drawingNotes: Readonly<Record<string, (line: RawLine, a: Attributes) => void>> = {
  extent: (line, a) => {
    line.length = emu(attributeOf(a, 'cx'));
    line.height = emu(attributeOf(a, 'cy'));
  },
  positionH: (line, a) => {
    line.relative = attributeOf(a, 'relativeFrom') ?? '';
  },
  prstGeom: (line, a) => {
    if (straight.has(attributeOf(a, 'prst') ?? '')) line.isLine = true;
  },
  prstDash: (line, a) => {
    line.solid = attributeOf(a, 'val') === 'solid';
  },
  stroke: (line, a) => {
    const dash = attributeOf(a, 'dashstyle');
    if (dash !== undefined && dash !== 'solid') line.solid = false;
  },
};

const vmlShapes: ReadonlySet<string> = new Set(['line', 'shape', 'rect']);

/** Shapes of a group are measured by the group's own scale: they are not looked at one by one. */
function beginsShape(s: LayoutState, name: string): boolean {
  if (name === 'anchor' || name === 'inline') return true;
  return vmlShapes.has(name) && s.path.includes('pict') && !s.path.includes('group');
}

/** Takes note of an element of a drawing. */
export function openShape(s: LayoutState, name: string, a: Attributes): void {
  const paragraph = s.open.at(-1);
  if (name === 'group' && paragraph) paragraph.otherShapes = true;
  if (beginsShape(s, name)) {
    const vml = vmlShapes.has(name) ? vmlOf(name, a) : undefined;
    s.shapes.push(vml ?? newLine(name === 'inline'));
    return;
  }
  const shape = s.shapes.at(-1);
  if (shape) drawingNotes[name]?.(shape, a);
}

/** Text inside `wp:positionH`. */
export function hearShape(s: LayoutState, text: string): void {
  const shape = s.shapes.at(-1);
  if (!shape || !s.path.includes('positionH')) return;
  const name = s.path.at(-1);
  if (name === 'posOffset') shape.left = emu(text);
  else if (name === 'align') shape.align = text.trim();
}

export function closeShape(s: LayoutState, name: string): void {
  if (!beginsShape(s, name)) return;
  const shape = s.shapes.pop();
  const paragraph = s.open.at(-1);
  if (!shape || !paragraph) return;
  if (shape.isLine && shape.length > shape.height && shape.height <= steepest) paragraph.lines.push(shape);
  else paragraph.otherShapes = true;
}
