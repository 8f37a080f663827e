import type { Sheet, SheetChart } from '../model/book.ts';
import { chartGraphic } from './chart-frame.ts';
import { storable, xmlText } from './xlsx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function corner(tag: string, column: number, row: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function frame({ chart, at }: SheetChart, index: number): string {
  const [column, row] = [at.column - 1, at.row - 1];
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('from', column, row) + corner('to', column + at.columns, row + at.rows),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="Biểu đồ ${index + 1}" descr="${xmlText(storable(chart.alt))}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    chartGraphic(`rId${index + 1}`),
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** The drawing of a sheet: one frame for each of its charts, which are its relationships rId1, rId2 … */
export function drawingXml(sheet: Sheet): string {
  return [
    declaration,
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...(sheet.charts ?? []).map(frame),
    '</xdr:wsDr>',
  ].join('');
}
