import { noteProperty } from './docx-control.ts';
import { closers, openers } from './docx-elements.ts';
import type { DocBlock, DocControl, DocTable, PlacedParagraph } from './docx-model.ts';
import { addText } from './docx-paragraph.ts';
import { currentParagraph, type DocContext, type DocState, endInstruction, newState } from './docx-state.ts';
import { type Part, readXml } from './xml.ts';

/** One part of the document that holds text: the body, a header, a footer. */
export interface DocPart {
  readonly blocks: readonly DocBlock[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly tables: readonly DocTable[];
  readonly controls: readonly DocControl[];
  readonly tracked: boolean;
  readonly comments: boolean;
  readonly struck: boolean;
  /** Hidden texts, run by run. */
  readonly hidden: readonly string[];
  /** What the fields are told to do. */
  readonly instructions: readonly string[];
  readonly embedded: boolean;
}

/** The name of a field comes first. */
const longestInstruction = 1000;

function hear(s: DocState, text: string): void {
  if (s.skipped > 0) return;
  if (s.in === 'text') {
    const run = currentParagraph(s)?.run;
    if (run) addText(s, run, text);
  } else if (s.in === 'instruction' && s.instruction.length < longestInstruction) s.instruction += text;
}

/** Reads `w:document`, `w:hdr` or `w:ftr`; throws `Refused`. */
export function readDocPart(part: Part, context: DocContext): DocPart {
  const s = newState(part.name, context);
  readXml(part, {
    open: (name, a) => {
      if (s.skipped > 0) s.skipped += 1;
      else if (s.in === 'control') noteProperty(s, name, a);
      else openers.get(name)?.(s, a);
    },
    close: (name) => {
      if (s.skipped > 0) s.skipped -= 1;
      else closers.get(name)?.(s);
    },
    text: (text) => hear(s, text),
  });
  const { finished, tables, controls, tracked, comments, struck, hidden, instructions, embedded } = s;
  endInstruction(s);
  const blocks = s.frames[0]?.blocks ?? [];
  return {
    blocks,
    paragraphs: finished,
    tables,
    controls,
    tracked,
    comments,
    struck,
    hidden,
    instructions,
    embedded,
  };
}
