import type { Reading } from '../model/finding.ts';
import { limits } from './limits.ts';
import {
  embeddedInOdf,
  inlineText,
  localAttributes,
  lookAtOdf,
  refuseEncrypted,
  refuseMacros,
} from './odf-package.ts';
import { newOutside, surroundings } from './package-surroundings.ts';
import { guarded, tooLarge } from './refusal.ts';
import { requiredPart } from './workbook-package.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

/** The paragraphs and headings of an OpenDocument text in their order, those of tables cell by cell. */
export function readOdtLines(bytes: Uint8Array, name: string): Reading<readonly string[] | undefined> {
  return guarded(name, () => {
    const archive = openZip(bytes);
    refuseEncrypted(archive, 'odt');
    refuseMacros(archive, 'odt');
    const lines: string[] = [];
    let open = 0;
    let aside = 0;
    let line = '';
    let total = 0;
    const add = (piece: string): void => {
      line += piece;
      total += piece.length;
      if (total > limits.text) throw tooLarge('text', 'content.xml');
    };
    const outside = newOutside();
    readXml(requiredPart(archive, 'content.xml'), {
      open: (element, attributes) => {
        lookAtOdf(element, attributes, outside);
        // What was struck out while changes were tracked is kept apart; notes are no part of the letter's head.
        if (element === 'tracked-changes' || element === 'annotation') aside++;
        else if (aside > 0) return;
        else if (element === 'p' || element === 'h') {
          if (open++ === 0) line = '';
        } else if (open > 0) add(inlineText(element, localAttributes(attributes)) ?? '');
      },
      text: (piece) => {
        if (open > 0 && aside === 0) add(piece);
      },
      close: (element) => {
        if (element === 'tracked-changes' || element === 'annotation') aside--;
        else if (aside === 0 && (element === 'p' || element === 'h') && --open === 0)
          for (const one of line.normalize('NFC').split('\n')) lines.push(one);
        if (lines.length > limits.paragraphs) throw tooLarge('paragraphs', 'content.xml');
      },
    });
    const embedded = embeddedInOdf(archive);
    return { value: lines, findings: surroundings(name, { outside, embedded }) };
  });
}
