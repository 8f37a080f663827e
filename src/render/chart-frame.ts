import { storable, xmlText } from './xlsx-text.ts';

/** What both hosts need to know of the parts of a chart. */
export const chartContentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const chartRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
export const embeddedContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The picture that stands for a chart part, in Word and in a drawing of Excel. */
export function chartGraphic(relationshipId: string): string {
  const c = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`;
}

/**
 * A chart in the line of a Word paragraph, to stand inside `<w:r>`. `drawingId` is unique in the document; `alt` is read aloud.
 * Sizes in EMU: 360 000 to a centimetre.
 */
export function chartFrame(
  relationshipId: string,
  drawingId: number,
  widthEmu: number,
  heightEmu: number,
  alt: string,
): string {
  const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
  return [
    `<w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${Math.round(widthEmu)}" cy="${Math.round(heightEmu)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr id="${drawingId}" name="Biểu đồ ${drawingId}" descr="${xmlText(storable(alt))}"/><wp:cNvGraphicFramePr/>`,
    chartGraphic(relationshipId),
    '</wp:inline></w:drawing>',
  ].join('');
}
