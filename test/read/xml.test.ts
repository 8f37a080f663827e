import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { Refused } from '../../src/read/refusal.ts';
import { attributeOf, readXml } from '../../src/read/xml.ts';

function events(xml: string | Uint8Array): string {
  const seen: string[] = [];
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  readXml(
    { name: 'p.xml', bytes },
    {
      open: (name, a) => seen.push(`<${[name, ...Object.keys(a)].join(' ')}>`),
      close: (name) => seen.push(`</${name}>`),
      text: (text) => seen.push(text),
    },
  );
  return seen.join('');
}

function outcome(xml: string | Uint8Array): string {
  try {
    events(xml);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.code} ${error.values.reason ?? error.values.limit}`;
  }
}

test('names lose their prefix, CDATA is text, the five entities are known', () => {
  expect(events('<x:a xmlns:x="u" q="1"><x:b/>1 &lt; 2 &amp; <![CDATA[<3>]]>&#x1EC7;</x:a>')).toBe(
    '<a xmlns:x q><b></b>1 < 2 & <3>ệ</a>',
  );
});

test('an attribute by its local name, unprefixed first', () => {
  expect(attributeOf({ 'r:id': 'x', id: 'y' }, 'id')).toBe('y');
  expect(attributeOf({ 'ns0:id': 'x', sheetId: '1' }, 'id')).toBe('x');
  expect(attributeOf({ sheetId: '1' }, 'id')).toBeUndefined();
});

describe('encodings', () => {
  const xml = '<a>Thanh Hóa</a>';
  const bigEndian = Buffer.from(`\ufeff${xml}`, 'utf16le').swap16();
  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${xml}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${xml}`, 'utf16le')],
    ['UTF-16 little endian without a mark', Buffer.from(xml, 'utf16le')],
    ['UTF-16 big endian', bigEndian],
  ])('%s', (_name, bytes) => {
    expect(events(bytes)).toBe(xml);
  });

  test('bytes of no encoding we know', () => {
    expect(outcome(Buffer.from('<a>Céng</a>', 'latin1'))).toBe('file-damaged encoding');
  });
});

describe('what no office file needs is refused', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>`;
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const attributes = (count: number): string =>
    `<a ${Array.from({ length: count }, (_, i) => `a${i}="1"`).join(' ')}/>`;

  test.each([
    ['entities of its own', bomb, 'file-damaged doctype'],
    ['a file from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'file-damaged doctype'],
    ['an entity nobody declared', '<a>&x;</a>', 'file-damaged xml'],
    ['tags that do not match', '<a><b></a></b>', 'file-damaged xml'],
    ['an attribute twice', '<a b="1" b="2"/>', 'file-damaged xml'],
    ['an end that is missing', '<a><b/>', 'file-damaged xml'],
    ['a forbidden character', '<a>\u0001</a>', 'file-damaged xml'],
    ['nothing', '', 'file-damaged xml'],
    ['nesting at the limit', nested(limits.xmlDepth), 'read'],
    ['nesting past it', nested(limits.xmlDepth + 1), 'file-too-large xmlDepth'],
    ['200,000 levels', '<a>'.repeat(200_000), 'file-too-large xmlDepth'],
    ['attributes at the limit', attributes(limits.xmlAttributes), 'read'],
    ['attributes past it', attributes(limits.xmlAttributes + 1), 'file-too-large xmlAttributes'],
  ])('%s', (_name, xml, wanted) => {
    expect(outcome(xml)).toBe(wanted);
  });

  test.each(['open', 'close', 'text'] as const)('depth is counted where only %s is heard', (heard) => {
    const shallow = `<a>${'<b/><b></b>'.repeat(limits.xmlDepth)}</a>`;
    const bytes = Buffer.from(shallow);
    expect(() => readXml({ name: 'p', bytes }, { [heard]: () => {} })).not.toThrow();
  });

  test('attributes are counted element by element', () => {
    expect(outcome(`<a>${attributes(600)}${attributes(600)}</a>`)).toBe('read');
  });
});
