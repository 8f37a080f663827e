import { longestCellText } from '../model/sheet-text.ts';

// Control characters, U+007F and the two non-characters cannot stand in a workbook's XML.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const cut = ' […]';

/** Text as a cell can hold it: forbidden characters become U+FFFD, line ends "\n", an over-long text ends in "[…]". */
export function storable(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n');
  const fitting = unix.length > longestCellText ? unix.slice(0, longestCellText - cut.length) + cut : unix;
  return fitting.replace(forbidden, '\ufffd').replace(loneSurrogates, '\ufffd');
}

/** `storable`, and "_x0041_" stays what it is: a reader would take it for an escaped "A". */
export function cellText(text: string): string {
  return storable(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
}
