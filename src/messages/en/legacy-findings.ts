import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

/** Texts in old encodings (TCVN3, VNI), and characters that belong to none. */
export const legacyFindings: Readonly<Record<string, FindingText>> = {
  'text-legacy-converted': {
    title: 'Text in an old encoding, converted to Unicode',
    found: (v) =>
      `${plain(v, 'count')} texts are in ${quoted(v, 'encoding')}; the first of them reads ${quoted(v, 'value')}.`,
    expected: () => 'Vietnamese in Unicode (Times New Roman)',
    remedy: () =>
      'Look at some of them; ask the unit to type in Unicode next time, not in fonts such as .VnTime or VNI-Times.',
    explain:
      'Administrative documents are in Unicode (Decree 30/2020, Appendix I). Text typed in .Vn… fonts (TCVN3) or VNI-… fonts is recognised by the font’s name, else by the way its letters go together, and converted by complete tables; .Vn… fonts that end in H are capitals. Unicode text is never touched, and the file stays as it came.',
  },
  'text-legacy-refused': {
    title: 'Text in an old encoding that cannot be read for certain',
    found: (v) =>
      has(v, 'label')
        ? `${question(v)} reads ${quoted(v, 'value')}${more(v)}, which looks like an old encoding.`
        : `The document reads ${quoted(v, 'value')}, which looks like an old encoding.`,
    expected: () => 'Vietnamese in Unicode',
    remedy: () =>
      'Ask the unit to convert the text to Unicode (with the converter of Unikey, for instance) or to type it again in Times New Roman, and to send it again.',
    explain:
      'The text shows signs of TCVN3 or VNI, but is too short or fits several readings, so it is not converted rather than converted wrongly. This answer is not used until it is sent again; the others are.',
  },
  'text-unreadable-character': {
    title: 'A character that no document may hold',
    found: (v) =>
      `${plain(v, 'count')} texts hold characters that no document may hold (control characters, broken encoding, marks that turn the direction of writing); each is read as “\ufffd”. The first: ${quoted(v, 'value')}.`,
    expected: () => 'ordinary letters, figures and punctuation',
    remedy: () =>
      'Open the file and look where “\ufffd” stands; if letters or figures are lost there, ask the unit to type them again and to send it again.',
    explain:
      'Control characters and broken encoding would ruin the Word and Excel files made from the answers; marks that turn the direction of writing show the reader something else than what is written. They mostly come from copying out of another program. Each is replaced by “\ufffd” on reading; the rest stays and is used. Line ends of every kind count as one; invisible characters that do no harm are passed over.',
  },
  'form-cut-short': {
    title: 'The end of a YAML form is missing',
    found: (v) =>
      `The file ends after the line ${quoted(v, 'after')}; the last ${plain(v, 'count')} lines of the form are gone, from ${quoted(v, 'from')} on.`,
    expected: () => 'every line of the form, left blank where there is no answer',
    remedy: () =>
      'Ask the unit whether its own file goes to the last line; if it was cut on the way it is to be sent again, if the unit took those lines out itself nothing needs doing.',
    explain:
      'A YAML file has no mark of its end: one that was cut on the way reads like one whose last questions were left blank. The form prints a line for every question, so missing last lines are a sign of a cut. The other answers are used.',
  },
  'text-longer-than-cell': {
    title: 'An answer longer than a cell of Excel',
    found: (v) => `${question(v)} has ${figure(v, 'characters')} characters; a cell of Excel holds 32,767.`,
    expected: () => 'at most 32,767 characters',
    remedy: () =>
      'Nothing has to be done; if a whole document was pasted in, ask the unit for the main points and for the document itself.',
    explain:
      'Excel keeps 32,767 characters in a cell. In the consolidated workbook the rest is left out and the cut shown as “[…]”; in the Word document the answer is whole.',
  },
};
