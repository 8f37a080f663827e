import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineKey } from '../src/text/unit-key.ts';
import { shippedPlace, shippedUnits } from './support/shipped-units.ts';

// The tool fits any decision of this kind: what is true of one province alone stands in plan/, never in src/.

const root = fileURLToPath(new URL('../src', import.meta.url));
/** Help shows commands with examples; the names in them mean nothing to the program. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/^messages\/.*help\.ts$/.test(path));

function literals(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

const names = [shippedPlace(), ...shippedUnits().map((u) => u.name)].map(lineKey);
const named = (source: string): readonly string[] =>
  literals(source).filter((text) => {
    const key = lineKey(text);
    return names.some((name) => key.includes(name));
  });

test('no sentence, pattern or key of the program names the province or one of its units', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.flatMap((f) => named(readFileSync(`${root}/${f}`, 'utf8')).map((text) => `${f}: ${text}`)),
  ).toEqual([]);
});

test('such a name would be found, in a pattern too, but not in a comment', () => {
  expect(named('const a = / (?:tỉnh Thanh Hoá|tỉnh)$/u;')).toHaveLength(1);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
  expect(named('const b = `${x} của UBND xã Hà Trung`; // Thanh Hóa')).toHaveLength(1);
  expect(named('/** "Thanh Hóa" */ const c = 1;')).toEqual([]);
});
