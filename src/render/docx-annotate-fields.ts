import { attribute, scan, type Tag, textWithin } from './annotate-xml.ts';

/** Fields that take nothing from outside the document and start nothing. Of all others nobody can tell. */
const plainFields: ReadonlySet<string> = new Set(
  `= ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT COMMENTS CREATEDATE DATE DOCPROPERTY EDITTIME EQ FILENAME FILESIZE
   FORMCHECKBOX FORMDROPDOWN FORMTEXT INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD NOTEREF NUMCHARS NUMPAGES NUMWORDS
   PAGE PAGEREF PRINTDATE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ STYLEREF SUBJECT SYMBOL TC TIME TITLE TOC
   USERADDRESS USERINITIALS USERNAME XE`.split(/\s+/),
);
/** A link to a place in the document itself, with its tip. */
const linkWithin = /^HYPERLINK(?:\s+\\[lot]\s+"[^"]*"|\s+\\[hmn])*$/i;

function isPlain(instruction: string): boolean {
  const text = instruction.trim();
  const name = /^(?:=|[A-Za-z]+)/.exec(text)?.[0].toUpperCase() ?? '';
  return plainFields.has(name) || linkWithin.test(text);
}

/** A field whose instruction is still being read; others may stand within it, and give a part of it. */
interface OpenField {
  instruction: string;
  within: boolean;
  told: boolean;
}

const isTold = ({ instruction, within }: OpenField): boolean =>
  (instruction.trim() === '' && !within) || isPlain(instruction);

/** A field of the part takes its text from elsewhere, starts another program, or is not known not to. */
export function fieldsReachOut(xml: string): boolean {
  const open: OpenField[] = [];
  let from = -1;
  let found = false;
  const settle = (field: OpenField | undefined): void => {
    if (field && !field.told) found ||= !isTold(field);
    if (field) field.told = true;
  };
  const character = (tag: Tag): void => {
    const kind = attribute(xml.slice(tag.start, tag.end), 'fldCharType');
    const around = open.at(-1);
    if (kind === 'begin') {
      if (around && !around.told) around.within = true;
      open.push({ instruction: '', within: false, told: false });
    } else if (kind === 'separate') settle(around);
    else if (kind === 'end') settle(open.pop());
  };
  const instruction = (text: string): void => {
    const field = open.at(-1);
    if (field) field.instruction += text;
    else found ||= !isPlain(text);
  };
  scan(xml, (tag) => {
    if (tag.kind !== 'close' && tag.name === 'fldChar') character(tag);
    else if (tag.kind !== 'close' && tag.name === 'fldSimple')
      found ||= !isPlain(attribute(xml.slice(tag.start, tag.end), 'instr') ?? '');
    // The list of addressees of a mail merge is asked for when the document is opened.
    else if (tag.name === 'mailMerge') found = true;
    else if (tag.name === 'instrText' || tag.name === 'delInstrText') {
      if (tag.kind === 'open') from = tag.end;
      else if (tag.kind === 'close' && from >= 0) instruction(textWithin(xml.slice(from, tag.start)));
    }
  });
  for (const field of open) settle(field);
  return found;
}
