import { CST, Lexer } from 'yaml';
import type { Code } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import { limits } from './limits.ts';
import { findingAt, placeAt, type TextSource } from './yaml-place.ts';

const notSpace = '\u00a0\u2007\u202f\u3000';
const keyThenBlank = new RegExp(
  `^(?:[\\w.-]+|"[^"]*"):[${notSpace}]|\\n[${notSpace} ]*[\\w.-]+:[${notSpace}]`,
);
const closed = /^(["'])[\s\S]*\1$/;
const leadingBlank = new RegExp(`^-?[${notSpace}]`);

interface Scan {
  readonly findings: Finding[];
  flow: number;
  /** Offsets of the brackets not closed yet. */
  readonly brackets: number[];
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
  keysAtMost: number = limits.yamlKeys,
): {
  readonly lexemes: readonly string[];
  readonly findings: readonly Finding[];
} {
  const lexemes: string[] = [];
  const scan: Scan = {
    findings: [],
    flow: 0,
    brackets: [],
    indent: 0,
    opening: true,
    values: 0,
    keys: 0,
    tooMuch: false,
    keysAtMost,
  };
  let offset = 0;
  let scalarNext = false;
  let quoted: Token | undefined;
  for (const lexeme of new Lexer().lex(source.text)) {
    lexemes.push(lexeme);
    const type: string | null = scalarNext ? 'plain' : CST.tokenType(lexeme);
    scalarNext = type === 'scalar';
    if (type === 'flow-error-end') openBracket(source, scan);
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    const token = { type, lexeme, offset };
    look(source, scan, token);
    if (quoted && wordLike(type)) afterQuote(source, scan, quoted);
    quoted = isQuoted(type) || (quoted && type === 'space') ? (isQuoted(type) ? token : quoted) : undefined;
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

const isQuoted = (type: string | null): boolean =>
  type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
const wordLike = (type: string | null): boolean =>
  type === 'plain' || type === 'flow-map-start' || type === 'flow-seq-start';

/** Like a value that ran on over the next key or line: its own closing quote is missing. */
const ranOn = /\n|[,{[] *[\w-]+: /;

/** Nothing but a comma, a colon or a bracket may follow a quoted value on its line: its quote closed too late or too early. */
function afterQuote(source: TextSource, scan: Scan, { lexeme, offset }: Token): void {
  stop(source, scan, offset, ranOn.test(lexeme) ? 'UNCLOSED_QUOTE' : 'TEXT_AFTER_QUOTE');
}

/** The lexer gives a bracket up where the indentation falls back to that of the line it was opened on. */
function openBracket(source: TextSource, scan: Scan): void {
  const at = scan.brackets.at(-1);
  if (at !== undefined) stop(source, scan, at, 'UNCLOSED_BRACKET');
}

/** What follows would be read inside out: one finding says it all. */
function stop(source: TextSource, scan: Scan, offset: number, kind: string): void {
  scan.findings.push(findingAt('yaml-syntax', placeAt(source, offset), { kind }));
  scan.tooMuch = true;
}

/** "-id: …" is a key of that name, not an item of a list. */
const dashStuck = /^-[\p{L}"'{[]/u;

function look(source: TextSource, scan: Scan, token: Token): void {
  if (scan.opening && token.type === 'plain' && dashStuck.test(token.lexeme)) {
    stop(source, scan, token.offset, 'DASH_STUCK');
    return;
  }
  measure(scan, token);
  const deep =
    scan.flow > limits.yamlDepth ||
    (scan.flow === 0 && (scan.indent > limits.yamlIndent || scan.values > limits.yamlDepth));
  if (deep || scan.keys > scan.keysAtMost) {
    scan.tooMuch = true;
    const values = deep
      ? { limit: 'depth', most: limits.yamlDepth }
      : { limit: 'keys', most: scan.keysAtMost };
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
      if (!closed.test(token.lexeme) || token.lexeme.length === 1)
        found('yaml-syntax', { kind: 'UNCLOSED_QUOTE' });
      break;
    case 'plain':
      blankInPlain(source, scan, token);
      break;
  }
  if (scan.findings.length >= limits.yamlFindings) scan.tooMuch = true;
}

/** Keeps depth and indentation; a plain word ends the opening of its line. */
function measure(scan: Scan, { type, lexeme, offset }: Token): void {
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
      scan.brackets.push(offset);
      break;
    case 'flow-map-end':
    case 'flow-seq-end':
      scan.flow = Math.max(0, scan.flow - 1);
      scan.brackets.pop();
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
