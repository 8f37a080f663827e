// The floor: read, inflate and stream-parse every package of a folder and touch every cell or run of text, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { partsOf } from './package.mjs';

/** Number of texts met inside elements of these names. */
function texts(xml, names) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const found = [];
  let text;
  parser.on('opentag', (tag) => {
    if (names.has(tag.name)) text = '';
  });
  parser.on('text', (piece) => {
    if (text !== undefined) text += piece;
  });
  parser.on('closetag', (tag) => {
    if (!names.has(tag.name)) return;
    found.push(text);
    text = undefined;
  });
  parser.write(xml).close();
  return found;
}

const shared = new Set(['t']);
const cells = new Set(['v', 't']);
const runs = new Set(['w:t']);

function values(bytes, kind) {
  const parts = partsOf(bytes);
  if (kind === 'docx') return texts(parts.get('word/document.xml')(), runs).length;
  const strings = parts.has('xl/sharedStrings.xml') ? texts(parts.get('xl/sharedStrings.xml')(), shared) : [];
  let touched = 0;
  for (const [name, part] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    for (const value of texts(part(), cells)) if ((strings[Number(value)] ?? value) !== undefined) touched++;
  }
  return touched;
}

/** Values of one share of the folder: every `of`th file from `from` on. */
export function readShare(folder, kind, from = 0, of = 1) {
  let [files, touched] = [0, 0];
  for (const [i, name] of readdirSync(folder).entries()) {
    if (i % of !== from) continue;
    touched += values(readFileSync(join(folder, name)), kind);
    files++;
  }
  return { files, touched };
}
