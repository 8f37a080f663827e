import { type Raised, raisedBy, withRaisedDigits } from '../text/raised-digits.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';
import { type Attributes, type Part, readXml, type XmlHandler } from './xml.ts';

const escapes = /_x([0-9A-Fa-f]{4})_/g;
// Lone surrogates, control characters and U+FFFE/FFFF: no XML may hold them, so no document made from them would open.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as Excel means it: `_x000D_` is a carriage return; what no document may hold becomes U+FFFD.
 * Only such an escape can bring it in: the XML reader refuses it everywhere else.
 */
export function cellText(stored: string): string {
  if (!stored.includes('_x')) return stored;
  const decoded = stored.replace(escapes, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decoded.replace(forbidden, '\ufffd');
}

/** Refuses a cell longer than any program shows before its text is worked on. */
export function refuseLongText(length: number, part: string): void {
  if (length > limits.cellText) throw tooLarge('cellText', part);
}

/** Collects the runs of a rich text (`si`, `is`): every `t` but those of phonetic guides (`rPh`). */
export interface RunCollector {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly take: () => string;
}

export function collectRuns(part: string): RunCollector {
  let text = '';
  let inRun = false;
  let phonetic = 0;
  let raised: Raised | undefined;
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic++;
      else if (name === 't') inRun = phonetic === 0;
      else if (name === 'r') raised = undefined;
      else if (name === 'vertAlign') raised = raisedBy(attributes.val);
    },
    close: (name) => {
      if (name === 'rPh') phonetic--;
      else if (name === 't') inRun = false;
    },
    text: (piece) => {
      if (!inRun) return;
      text += withRaisedDigits(piece, raised);
      refuseLongText(text.length, part);
    },
    take: () => {
      const taken = text;
      text = '';
      raised = undefined;
      return cellText(taken);
    },
  };
}

/** The shared strings in order. */
export function readSharedStrings(part: Part): readonly string[] {
  const strings: string[] = [];
  const runs = collectRuns(part.name);
  const handler: XmlHandler = {
    open: runs.open,
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name !== 'si') return;
      strings.push(runs.take());
      if (strings.length > limits.sharedStrings) throw tooLarge('sharedStrings', part.name);
    },
  };
  readXml(part, handler);
  return strings;
}
