import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readXml } from '../../src/read/xml.ts';
import { xmlPieces } from '../../src/read/xml-quick.ts';

// The quick way must tell the very same as the full parser, or leave the text to it.

function quickly(text: string): string {
  const seen: string[] = [];
  readXml(
    { name: 'p.xml', bytes: Buffer.from(text) },
    {
      open: (name, a) => seen.push(`<${name} ${JSON.stringify(Object.entries(a))}`),
      close: (name) => seen.push(`/${name}`),
      text: (piece) => seen.push(`"${piece}`),
    },
  );
  return seen.join('\n');
}

/** By saxes alone; undefined where it finds fault. */
function fully(text: string): string | undefined {
  const seen: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (t) => seen.push(`<${local(t.name)} ${JSON.stringify(Object.entries(t.attributes))}`));
  parser.on('closetag', (t) => seen.push(`/${local(t.name)}`));
  parser.on('text', (piece) => seen.push(`"${piece}`));
  try {
    parser.write(text).close();
    return seen.join('\n');
  } catch {
    return undefined;
  }
}

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

test.each([
  ['a sheet', `${declared}<x:row r="1" ht='2'><c r="A1" t="s"><v>0</v></c><c/></x:row>`],
  ['references', '<a b="1 &amp; &lt;2&gt; &quot;&apos; &#10;&#x1EC7;">Nghị &lt; quyết&#55;</a>'],
  ['blanks around', '<?xml version="1.0"?>\n<a >\n <b\t/>\r\n</a >\n'],
  ['one name in several tags', '<a><a x="1" y="1"><a/></a></a>'],
])('%s goes the quick way and says the same', (_what, text) => {
  expect(xmlPieces(text)).toBeDefined();
  expect(quickly(text)).toBe(fully(text));
});

test.each([
  ['a comment', '<a><!-- x --></a>'],
  ['CDATA', '<a><![CDATA[x]]></a>'],
  ['a DOCTYPE', '<!DOCTYPE a><a/>'],
  ['XML 1.1', '<?xml version="1.1"?><a/>'],
  ['a mark in the declaration', '<?xml version="1.0"\ufeff?><a/>'],
  ['an unknown entity', '<a>&x;</a>'],
  ['a letter that is none', '<a>&#0;</a>'],
  ['half a letter', '<a>&#xD800;</a>'],
  ['an attribute twice', '<a b="1" c="2" b="3"/>'],
  ['attributes without a blank between', '<a b="1"c="2"/>'],
  ['"<" in a value', '<a b="<"/>'],
  ['a line end in a value', '<a b="1\n2"/>'],
  ['tags that do not match', '<a><b></a></b>'],
  ['a longer name at the end', '<a></ab>'],
  ['two roots', '<a/><b/>'],
  ['text outside', '<a/>x'],
  ['the end of CDATA in a text', '<a>]]></a>'],
  ['an open end', '<a><b/>'],
  ['nothing', ''],
  ['a name in other letters', '<đ/>'],
])('%s is left to the full parser', (_what, text) => {
  expect(xmlPieces(text)).toBeUndefined();
});

const bits = [
  '<a>',
  '</a>',
  '<b x="1"/>',
  '<',
  '>',
  '/',
  '&',
  '&amp;',
  '&#0;',
  '"',
  "'",
  ' ',
  '\n',
  '\r',
  '=',
];
const more = [
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<![CDATA[',
  ']]',
  ':',
  'ệ',
  ' x="1"',
  '\u0001',
  '-',
  'b',
  '😀',
];

test('property: a text taken the quick way is told as the full parser tells it', () => {
  const text = fc
    .array(fc.constantFrom(...bits, ...more), { maxLength: 12 })
    .map((parts) => `<a>${parts.join('')}</a>`);
  fc.assert(
    fc.property(text, (xml) => {
      if (xmlPieces(xml)) expect(quickly(xml)).toBe(fully(xml));
    }),
    { numRuns: 2000 },
  );
});
