import { type Edit, edited, scan } from './annotate-xml.ts';
import { addressOf } from './xlsx-annotate-rows.ts';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** Rows of 20 pixels that a note's text needs at about 55 letters a line. */
function noteRows(text: string): number {
  const lines = text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / 55)), 0);
  return Math.min(24, Math.ceil((lines * 17 + 12) / 20));
}

/** The hidden box that shows a note when the cell is pointed at. */
function shapeXml(ref: string, text: string, id: number): string {
  const { row, column } = addressOf(ref);
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 4, column + 5, 30, top + noteRows(text), 8].join(', ');
  return `<v:shape ${namespaces} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:300pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing without the boxes of these cells ("row,column", from 0). */
export function withoutShapes(xml: string, gone: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  let from = -1;
  scan(xml, (tag) => {
    if (tag.name !== 'shape' || tag.depth !== 1) return;
    if (tag.kind === 'open') from = tag.start;
    if (tag.kind !== 'close' || from < 0) return;
    const shape = xml.slice(from, tag.end);
    const number = (name: string): string =>
      new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? '';
    if (gone.has(`${number('Row')},${number('Column')}`)) edits.push({ start: from, end: tag.end, text: '' });
    from = -1;
  });
  return edited(xml, edits);
}

export function withShapes(xml: string, notes: ReadonlyMap<string, string>): string {
  const used = [...xml.matchAll(/_x0000_s(\d{1,9})\b/g)].map((m) => Number(m[1]));
  const first = used.reduce((max, n) => Math.max(max, n), 1024) + 1;
  const shapes = [...notes].map(([ref, text], i) => shapeXml(ref, text, first + i)).join('');
  const type = xml.includes('"_x0000_t202"')
    ? ''
    : shapeType.replace('<v:shapetype', `<v:shapetype ${namespaces}`);
  const at = xml.lastIndexOf('</');
  return edited(xml, [{ start: at, end: at, text: type + shapes }]);
}

export const shapeKey = (ref: string): string => {
  const { row, column } = addressOf(ref);
  return `${row - 1},${column - 1}`;
};
