import { CST, Lexer } from 'yaml';
import type { Code } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import { findingAt, placeAt, type TextSource } from './yaml-place.ts';

/** Deeper files make the parser abort the whole process; the plan and the forms use six levels. */
const deepest = 50;
/** Columns of indentation and indicators before the first word of a line: bounds the depth of block style. */
const widestIndent = 120;
export const mostKeys = 20_000;

const notSpace = '\u00a0\u2007\u202f\u3000';
const keyThenBlank = new RegExp(
  `^(?:[\\w.-]+|"[^"]*"):[${notSpace}]|\\n[${notSpace} ]*[\\w.-]+:[${notSpace}]`,
);
const closed = /^(["'])[\s\S]*\1$/;
const leadingBlank = new RegExp(`^-?[${notSpace}]`);

interface Scan {
  readonly findings: Finding[];
  flow: number;
  indent: number;
  /** Only blanks and indicators so far on this line. */
  opening: boolean;
  values: number;
  keys: number;
  tooMuch: boolean;
  readonly keysAtMost: number;
}

/** Lexical tokens of the text, with what must stop us before parsing: depth, aliases and tags, no-break spaces. */
export function tokensOf(
  source: TextSource,
  keysAtMost = mostKeys,
): {
  readonly lexemes: readonly string[];
  readonly findings: readonly Finding[];
} {
  const lexemes: string[] = [];
  const scan: Scan = {
    findings: [],
    flow: 0,
    indent: 0,
    opening: true,
    values: 0,
    keys: 0,
    tooMuch: false,
    keysAtMost,
  };
  let offset = 0;
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    lexemes.push(lexeme);
    const type: string | null = scalarNext ? 'plain' : CST.tokenType(lexeme);
    scalarNext = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    look(source, scan, { type, lexeme, offset });
    offset += lexeme.length;
    if (scan.tooMuch) break;
  }
  return { lexemes, findings: scan.findings };
}

interface Token {
  readonly type: string | null;
  readonly lexeme: string;
  readonly offset: number;
}

function look(source: TextSource, scan: Scan, token: Token): void {
  measure(scan, token);
  const deep =
    scan.flow > deepest || (scan.flow === 0 && (scan.indent > widestIndent || scan.values > deepest));
  if (deep || scan.keys > scan.keysAtMost) {
    scan.tooMuch = true;
    const values = deep ? { limit: 'depth', most: deepest } : { limit: 'keys', most: scan.keysAtMost };
    scan.findings.push(findingAt('yaml-limit', placeAt(source, token.offset), values));
  }
  const found = (code: Code, values: Values): void => {
    scan.findings.push(findingAt(code, placeAt(source, token.offset), values));
  };
  switch (token.type) {
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive-line':
      found('yaml-anchor', { kind: token.type, found: token.lexeme.trim() });
      break;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      // The parser would report it at the end of the file.
      if (!closed.test(token.lexeme)) found('yaml-syntax', { kind: 'MISSING_CHAR' });
      break;
    case 'plain':
      blankInPlain(source, scan, token);
      break;
  }
}

/** Keeps depth and indentation; a plain word ends the opening of its line. */
function measure(scan: Scan, { type, lexeme }: Token): void {
  switch (type) {
    case 'newline':
      scan.indent = 0;
      scan.values = 0;
      scan.opening = true;
      return;
    case 'space':
      if (scan.opening) scan.indent += lexeme.length;
      return;
    case 'seq-item-ind':
    case 'explicit-key-ind':
      if (scan.opening) scan.indent += 1;
      scan.keys += type === 'explicit-key-ind' ? 1 : 0;
      return;
    case 'map-value-ind':
      scan.keys += 1;
      scan.values += 1;
      scan.indent += scan.opening ? 1 : 0;
      return;
    case 'flow-map-start':
    case 'flow-seq-start':
      scan.flow += 1;
      break;
    case 'flow-map-end':
    case 'flow-seq-end':
      scan.flow = Math.max(0, scan.flow - 1);
      break;
  }
  scan.opening = false;
}

function blankInPlain(source: TextSource, scan: Scan, { lexeme, offset }: Token): void {
  const at = keyThenBlank.exec(lexeme) ?? leadingBlank.exec(lexeme);
  if (!at) return;
  const end = at.index + at[0].length - 1;
  scan.findings.push(
    findingAt('yaml-no-break-space', placeAt(source, offset + end), {
      found: (lexeme.split('\n').find((l) => leadingBlank.test(l) || keyThenBlank.test(l)) ?? lexeme).slice(
        0,
        60,
      ),
    }),
  );
}
