import type { Finding } from '../model/finding.ts';
import { fileFinding } from './refusal.ts';
import { eachRelationship } from './workbook-package.ts';
import type { Archive } from './zip.ts';

/** What a package reaches besides its own text, gathered while it is read. Nothing of it is ever followed. */
export interface Outside {
  /** Kinds of links to other files whose last content is kept in this one. */
  readonly links: Set<string>;
  /** Kinds of content that a program fetches over the network when it opens the file. */
  readonly loads: Set<string>;
  /** Asks another program for its content (DDE). */
  dde: boolean;
  /** Changes the menus of the program that opens it. */
  ribbon: boolean;
}

export function newOutside(): Outside {
  return { links: new Set(), loads: new Set(), dde: false, ribbon: false };
}

/** Kinds by the last word of a relationship's type, for targets outside the package. */
const outsideKinds: Readonly<Record<string, string>> = {
  attachedtemplate: 'template',
  subdocument: 'subdocument',
  frame: 'frame',
  oleobject: 'object',
  package: 'object',
  control: 'object',
  image: 'picture',
  video: 'picture',
  audio: 'picture',
  media: 'picture',
  externallinkpath: 'workbook',
  mailmergesource: 'merge',
  mailmergeheadersource: 'merge',
  recipientdata: 'merge',
};
/** The same for parts inside that stand for something outside. */
const insideKinds: Readonly<Record<string, string>> = {
  externallink: 'workbook',
  connections: 'data',
  querytable: 'data',
};
const ribbons: ReadonlySet<string> = new Set(['extensibility', 'usercustomization', 'attachedtoolbars']);
const addIns: ReadonlySet<string> = new Set(['webextension', 'webextensiontaskpanes']);
/** Fetched when the file is opened: a picture only shows, and the last values of a workbook are kept. */
const fetched: ReadonlySet<string> = new Set(['template', 'subdocument', 'frame', 'object', 'other']);
const overNetwork =
  /^\s*(?:https?|ftps?|mhtml|ms-\w+):|^\s*(?:file:)?[\\/]{2}(?![\\/][A-Za-z]:)|^\s*file:[\\/]{4}/i;

function lookAtRelation(type: string, target: string, external: boolean, outside: Outside): void {
  const last = (type.split('/').pop() ?? '').toLowerCase();
  if (ribbons.has(last)) outside.ribbon = true;
  if (addIns.has(last)) outside.loads.add('add-in');
  const inside = insideKinds[last];
  if (inside !== undefined) outside.links.add(inside);
  // Web addresses in the text take nothing from anywhere.
  if (!external || last === 'hyperlink') return;
  const kind = outsideKinds[last] ?? last.replace(/^xl(?:\w*)$/, 'workbook');
  const known = Object.values(outsideKinds).includes(kind) ? kind : 'other';
  const loads = fetched.has(known) && overNetwork.test(target) && !/^\s*file:\/\/\/[^\\/]/i.test(target);
  (loads ? outside.loads : outside.links).add(known);
}

/** Every relationship of every part. */
export function lookAtRelations(archive: Archive, outside: Outside): void {
  for (const name of archive.names.filter((n) => /\.rels$/i.test(n))) {
    eachRelationship(archive, name, ({ Type = '', Target = '', TargetMode = '' }) =>
      lookAtRelation(Type, Target, /^\s*external\s*$/i.test(TargetMode), outside),
    );
  }
}

/** "cmd|' /C calc'!A0": program, topic, item. */
const ddeFormula = /\|\s*(?:'|[\w.]+!)|\bDDE\s*\(/i;
const networkFormula =
  /\b(?:WEBSERVICE|RTD|IMAGE|CALL|REGISTER(?:\.ID)?|IMPORT(?:XML|DATA|HTML|FEED|RANGE))\s*\(/i;

/** A formula of a cell or a name; its last value is what is read. */
export function lookAtFormula(formula: string, outside: Outside): void {
  if (!formula.includes('(') && !formula.includes('|')) return;
  // What stands in quotes is text of the formula, but for the topic of a conversation behind "|".
  if (ddeFormula.test(formula.replace(/"[^"]*"/g, '""'))) outside.dde = true;
  else if (networkFormula.test(formula)) outside.links.add('formula');
}

const ddeField = /^\s*"?DDE(?:AUTO)?\b/i;
const outsideField = /^\s*"?(?:LINK|INCLUDETEXT|INCLUDEPICTURE|DATABASE|RD|IMPORT)\b/i;
const spelledOut = /^\s*QUOTE((?:\s+\d{2,3})+)/i;

/** What a field of Word is told to do; a name spelled out in numbers of letters is no accident. */
export function lookAtInstruction(instruction: string, outside: Outside): void {
  const numbers = spelledOut.exec(instruction)?.[1]?.trim().split(/\s+/);
  const text = numbers ? String.fromCharCode(...numbers.slice(0, 200).map(Number)) : instruction;
  if (ddeField.test(text)) outside.dde = true;
  else if (outsideField.test(text)) outside.links.add('field');
}

/** What a package holds or reaches besides its own text: said, never used. */
export function surroundings(
  file: string,
  { outside, embedded }: { readonly outside: Outside; readonly embedded: readonly string[] },
): readonly Finding[] {
  const { links, loads, dde, ribbon } = outside;
  const part = embedded[0]?.split('/').at(-1) ?? '';
  const listed = (kinds: ReadonlySet<string>): string => [...kinds].toSorted().join(',');
  return [
    ...(dde ? [fileFinding(file, 'file-dde')] : []),
    ...(loads.size > 0 ? [fileFinding(file, 'file-loads-outside', { what: listed(loads) })] : []),
    ...(links.size > 0 ? [fileFinding(file, 'file-external-links', { what: listed(links) })] : []),
    ...(ribbon ? [fileFinding(file, 'file-active-content', { what: 'ribbon' })] : []),
    ...(embedded.length > 0
      ? [fileFinding(file, 'file-embedded-objects', { count: embedded.length, part })]
      : []),
  ];
}
