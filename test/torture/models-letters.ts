import { textOf, withParts } from '../corpus/operations/package.ts';
import type { Way, Ways } from './models-zip.ts';

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

const onXml =
  (change: (xml: string) => string | Uint8Array): Way =>
  (bytes) =>
    withParts(bytes, (parts) =>
      Object.fromEntries(
        Object.keys(parts)
          .filter(isXml)
          .map((name) => [name, change(textOf(parts, name))]),
      ),
    );

const numbered = (text: string): string =>
  [...text].map((c) => (c > '\u007f' ? `&#${c.codePointAt(0)};` : c)).join('');

/** Within CDATA an entity is just letters. */
const cdata = /(<!\[CDATA\[.*?\]\]>)/s;

/** The same XML in other letters. */
export const otherLetters: Ways = {
  'ký tự bằng số': onXml((xml) =>
    xml
      .split(cdata)
      .map((piece, i) => (i % 2 === 1 ? piece : numbered(piece)))
      .join(''),
  ),
  'UTF-16': onXml((xml) =>
    Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'),
  ),
  'UTF-16 ngược': onXml((xml) =>
    Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le').swap16(),
  ),
  'dấu BOM': onXml((xml) => `\ufeff${xml}`),
};
