import type { Letter } from '../model/letter.ts';
import type { ReadDoc } from './docx-model.ts';
import { readHead } from './letter-head.ts';
import { docLines, type LetterLine, plainLines } from './letter-lines.ts';
import { sectionsOf } from './letter-sections.ts';
import { readSignature } from './letter-signer.ts';

function letterFrom(lines: readonly LetterLine[]): Letter {
  const { parts, end } = readHead(lines);
  const { signer, from, to } = readSignature(lines, end);
  return {
    ...parts,
    ...(signer && { signer }),
    sections: [...sectionsOf(lines.slice(end, from)), ...sectionsOf(lines.slice(to))],
    scanned: lines.length === 0,
  };
}

/**
 * A unit's own letter in Word: its head by the layout of NĐ 30/2020/NĐ-CP or of Party papers, its signer, its text passage by
 * passage. No figure is ever taken from it. `name` is the file that places name.
 */
export function readLetter(doc: ReadDoc, name: string): Letter {
  return letterFrom(docLines(doc.blocks, name));
}

/** The same from plain lines, as the text layer of a PDF gives them; places count the lines from 1. */
export function readLetterText(lines: readonly string[], name: string): Letter {
  return letterFrom(plainLines(lines, name));
}
