import type {
  Alignment,
  DraftField,
  DraftParagraph,
  DraftRun,
  DraftSection,
  DrawnLine,
} from '../model/draft-layout.ts';
import type { Look, Looks } from './docx-layout-look.ts';
import type { Numberer } from './docx-layout-numbering.ts';
import type { ParProps } from './docx-layout-par-props.ts';
import type { RunProps } from './docx-layout-run-props.ts';
import type { RawCell, RawLine, RawParagraph } from './docx-layout-state.ts';
import type { LayoutStyle, LayoutStyles } from './docx-layout-styles.ts';
import { isVisible } from './docx-paragraph.ts';

/** What is needed to say how a paragraph is printed. */
export interface Resolver {
  readonly styles: LayoutStyles;
  readonly looks: Looks;
  readonly numberer: Numberer;
  readonly sections: readonly Pick<DraftSection, 'width' | 'margins'>[];
}

/** The look of a run of the paragraph. */
function lookIn(raw: RawParagraph, r: Resolver, props: RunProps): Look {
  return r.looks.of(props, raw.props.style, raw.cell ? raw.cell.table.style : false);
}

function runsOf(raw: RawParagraph, r: Resolver): readonly DraftRun[] {
  return raw.runs.flatMap(({ text, props }) => {
    if (text === '') return [];
    const { run, hidden } = lookIn(raw, r, props);
    return hidden ? [] : [{ ...run, text }];
  });
}

function fieldsOf(raw: RawParagraph, r: Resolver): readonly DraftField[] {
  return raw.fields.map(({ instruction, props = raw.runs[0]?.props ?? {} }) => ({
    instruction,
    look: lookIn(raw, r, props).run,
  }));
}

const normalMargin = 108;

/** Room inside a cell, of the columns it covers. */
function cellRoom(cell: RawCell, style: LayoutStyle): number {
  const { table } = cell;
  const columns = table.grid.slice(cell.column - 1, cell.column - 1 + cell.span);
  const grid = columns.reduce((sum, w) => sum + w, 0);
  const left = cell.left ?? table.left ?? style.cellLeft ?? normalMargin;
  const right = cell.right ?? table.right ?? style.cellRight ?? normalMargin;
  return Math.max(0, (grid > 0 ? grid : (cell.width ?? 0)) - left - right);
}

function roomOf(raw: RawParagraph, r: Resolver, table: LayoutStyle): number {
  if (raw.cell) return cellRoom(raw.cell, table);
  const section = r.sections[raw.section - 1] ?? r.sections.at(-1);
  return section ? section.width - section.margins.left - section.margins.right : 0;
}

function shapeLeft(line: RawLine, align: Alignment, room: number, inCell: boolean): number | undefined {
  const where = line.inline ? align : line.align;
  if (where === 'center') return Math.round((room - line.length) / 2);
  if (where === 'right') return room - line.length;
  if (line.inline || where === 'left') return 0;
  const fromEdge = ['column', 'text', ''].includes(line.relative) || (line.relative === 'margin' && !inCell);
  return fromEdge ? line.left : undefined;
}

function linesOf(raw: RawParagraph, par: ParProps, room: number): readonly DrawnLine[] {
  const shapes = raw.lines.map((line): DrawnLine => {
    const left = shapeLeft(line, par.align ?? 'left', room, raw.cell !== undefined);
    return { by: 'shape', length: line.length, solid: line.solid, ...(left !== undefined && { left }) };
  });
  const left = par.left ?? 0;
  const length = room - left - (par.right ?? 0);
  const border = (by: 'border-top' | 'border-bottom', line: ParProps['top']): readonly DrawnLine[] =>
    line?.drawn ? [{ by, length, left, solid: line.solid }] : [];
  return [...shapes, ...border('border-top', par.top), ...border('border-bottom', par.bottom)];
}

interface Numbered {
  readonly par: ParProps;
  readonly label?: string;
}

/** The paragraph's own properties over those of its styles; numbering stands between. */
function paragraphProps(raw: RawParagraph, r: Resolver, table: LayoutStyle, style: LayoutStyle): Numbered {
  const around = { ...r.styles.defaults.par, ...table.par, ...style.par };
  const id = raw.props.numbering ?? around.numbering;
  if (id === undefined || id === '0') return { par: { ...around, ...raw.props } };
  const level = raw.props.level ?? around.level ?? 0;
  const label = r.numberer.next(id, level) ?? '';
  return { par: { ...around, ...r.numberer.par(id, level), ...raw.props }, label };
}

function layoutOf(par: ParProps): Pick<DraftParagraph, 'align' | 'indent' | 'spacing'> {
  return {
    align: par.align ?? 'left',
    indent: { left: par.left ?? 0, right: par.right ?? 0, firstLine: par.firstLine ?? 0 },
    spacing: {
      before: par.before ?? 0,
      after: par.after ?? 0,
      line: par.line ?? 240,
      rule: par.rule ?? 'auto',
      contextual: par.contextual === true,
    },
  };
}

/** One paragraph as it is printed. `number`: see `DraftParagraph.number`. */
export function resolvedParagraph(raw: RawParagraph, r: Resolver, number: number): DraftParagraph {
  const table = raw.cell ? r.styles.table(raw.cell.table.style) : { run: {}, par: {} };
  const style = r.styles.paragraph(raw.props.style);
  const { par, label } = paragraphProps(raw, r, table, style);
  const runs = runsOf(raw, r);
  const room = roomOf(raw, r, table);
  const { cell } = raw;
  return {
    number,
    section: raw.section,
    ...(cell && { cell: { table: cell.table.number, row: cell.row, column: cell.column, span: cell.span } }),
    textBox: raw.textBox,
    ...(raw.props.style !== undefined && { style: raw.props.style }),
    runs,
    text: runs.map((run) => run.text).join(''),
    markSize: lookIn(raw, r, raw.mark).run.size,
    ...layoutOf(par),
    lines: linesOf(raw, par, room),
    otherShapes: raw.otherShapes,
    keepNext: par.keepNext === true,
    pageBreakBefore: par.pageBreakBefore === true,
    ...(label !== undefined && { label }),
    fields: fieldsOf(raw, r),
    ...(par.frame && { frame: par.frame }),
    tabs: par.tabs ?? [],
    room,
  };
}

/** All of them in order, counted as the places of findings count them. */
export function resolvedParagraphs(raw: readonly RawParagraph[], r: Resolver): readonly DraftParagraph[] {
  let number = 0;
  return raw.map((p) => {
    const counts = !p.cell && p.runs.some((run) => isVisible(run.text));
    if (counts) number += 1;
    return resolvedParagraph(p, r, number);
  });
}
