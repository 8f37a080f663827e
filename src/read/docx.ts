import type { Finding, Reading } from '../model/finding.ts';
import { type DocPart, readDocPart } from './docx-body.ts';
import { readComments } from './docx-comments.ts';
import { fontKinds, worthReading } from './docx-legacy.ts';
import type { ReadDoc } from './docx-model.ts';
import { type DocContext, newDocContext } from './docx-state.ts';
import { type DocStyles, noStyles, readDocStyles } from './docx-styles.ts';
import {
  lookAtInstruction,
  lookAtRelations,
  newOutside,
  type Outside,
  surroundings,
} from './package-surroundings.ts';
import { damaged, fileFinding, guarded, Refused } from './refusal.ts';
import {
  embeddedObjects,
  type Relationship,
  relatedPart,
  relationshipsOf,
  requiredPart,
} from './workbook-package.ts';
import { attributeOf, type Part, readXml } from './xml.ts';
import { type Archive, openZip } from './zip.ts';

/** Headers and footers of a document with many sections are mostly one and the same. */
const mostHeaders = 12;

/** `docProps/custom.xml`: values by name, whatever their type. */
function readProperties(part: Part): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let open: string | undefined;
  readXml(part, {
    open: (name, a) => {
      if (name === 'property') open = attributeOf(a, 'name')?.normalize('NFC');
    },
    text: (text) => {
      if (open !== undefined) properties.set(open, ((properties.get(open) ?? '') + text).normalize('NFC'));
    },
    close: (name) => {
      if (name === 'property') open = undefined;
    },
  });
  return properties;
}

const stampWord = 'dondoc-form';

/** `docVars` of the settings: programs that drop the custom properties keep them. */
function readVariables(part: Part): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  readXml(part, {
    open: (name, a) => {
      if (name === 'docVar') variables.set(attributeOf(a, 'name') ?? '', attributeOf(a, 'val') ?? '');
    },
  });
  return variables;
}

/** Properties of the package, with the variables of the settings where our stamp stands only there. */
export function propertiesOf(
  archive: Archive,
  root: readonly Relationship[],
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const custom = relatedPart(archive, root, 'custom-properties');
  const properties = custom ? readProperties(custom) : new Map<string, string>();
  if (properties.has(stampWord)) return properties;
  const settings = relatedPart(archive, relationships, 'settings');
  return settings ? new Map([...readVariables(settings), ...properties]) : properties;
}

/** Styles cost as much as a form's text. Its own forms need them only where a style may name a font that is not Unicode. */
function stylesOf(archive: Archive, relationships: readonly Relationship[], ownForm: boolean): DocStyles {
  const part = relatedPart(archive, relationships, 'styles');
  if (!part) return noStyles;
  const bytes = Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength);
  const needed = !ownForm || bytes.includes('.Vn') || bytes.includes('VNI-');
  return needed ? readDocStyles(part) : noStyles;
}

/** Headers and footers may hold fields as well. */
function outsideOf(archive: Archive, parts: readonly DocPart[]): Outside {
  const outside = newOutside();
  lookAtRelations(archive, outside);
  for (const instruction of parts.flatMap((p) => p.instructions)) lookAtInstruction(instruction, outside);
  return outside;
}

const embeddings: ReadonlySet<string> = new Set(['oleObject', 'package', 'control']);
const macroTypes: ReadonlySet<string> = new Set(['vbaProject', 'wordVbaData']);

interface Parts {
  /** Stamped in its properties: nothing more is to be learnt from its footers. */
  readonly stamped: boolean;
  readonly archive: Archive;
  readonly main: string;
  readonly relationships: readonly Relationship[];
}

interface Texts {
  readonly body: DocPart;
  readonly headers: readonly DocPart[];
  readonly footers: readonly DocPart[];
}

function readTexts({ archive, main, relationships, stamped }: Parts, context: DocContext): Texts {
  const read = (target: string): DocPart => readDocPart(requiredPart(archive, target), context);
  const edge = (type: string): readonly DocPart[] =>
    relationships
      .flatMap((r) => (r.type === type && r.target !== undefined ? [r.target] : []))
      .slice(0, mostHeaders)
      .map(read);
  return { body: read(main), headers: edge('header'), footers: stamped ? [] : edge('footer') };
}

/** Once, or a second time in Unicode where the first reading shows text in an old encoding. */
function modernTexts(parts: Parts, styles: DocStyles): Texts {
  const context = newDocContext(styles);
  const texts = readTexts(parts, context);
  const doubtful = worthReading(context.doubtful, context.modern);
  const kinds = doubtful.length === 0 ? undefined : fontKinds(doubtful);
  return kinds ? readTexts(parts, newDocContext(styles, kinds)) : texts;
}

const period = /^\d{4}-(?:\d{2}|dx-\d{1,3})$/;
/** Marks, versions and ids as the stamp of our form holds them. */
const stampValue = /^(?:\d{1,2}|[0-9a-f]{12}|[a-z0-9]+(?:-[a-z0-9]+)+)$/;

/** Hidden text that somebody put there: the hidden stamp of our form is none, even where its controls are lost. */
function hasHiddenText(hidden: readonly string[]): boolean {
  const texts = hidden.map((t) => t.trim());
  const stamped = texts.some((t) => period.test(t));
  return texts.some((t) => !(stamped && stampValue.test(t)));
}

function embeddedIn(
  archive: Archive,
  relationships: readonly Relationship[],
  body: DocPart,
): readonly string[] {
  const related = relationships.flatMap((r) =>
    embeddings.has(r.type) && r.target !== undefined ? [r.target] : [],
  );
  const found = embeddedObjects(archive, related);
  return found.length === 0 && body.embedded ? [''] : found;
}

/** Whether every comment is a note of a returned form: it begins with its author and the word that ours begin with. */
function onlyReturnNotes(archive: Archive, relationships: readonly Relationship[]): boolean {
  const part = relatedPart(archive, relationships, 'comments');
  const notes = part ? readComments(part) : [];
  return notes.length > 0 && notes.every(({ author, text }) => text.startsWith(`${author} đề nghị:`));
}

function readDocument(bytes: Uint8Array): ReadDoc {
  const archive = openZip(bytes);
  const root = relationshipsOf(archive, '');
  const main = root.find((r) => r.type === 'officeDocument')?.target;
  if (main === undefined) throw damaged('missing-part', '_rels/.rels');
  const relationships = relationshipsOf(archive, main);
  const properties = propertiesOf(archive, root, relationships);
  const stamped = properties.has(stampWord);
  const styles = stylesOf(archive, relationships, stamped);
  const { body, headers, footers } = modernTexts({ archive, main, relationships, stamped }, styles);
  return {
    blocks: body.blocks,
    paragraphs: body.paragraphs,
    tables: body.tables,
    controls: [body, ...headers, ...footers].flatMap((part) => part.controls),
    headers: headers.flatMap((h) => h.paragraphs.map((p) => p.paragraph)),
    footers: footers.flatMap((f) => f.paragraphs.map((p) => p.paragraph)),
    properties,
    trackedChanges: body.tracked,
    comments: body.comments && !onlyReturnNotes(archive, relationships),
    hiddenText: hasHiddenText(body.hidden),
    struckText: body.struck,
    outside: outsideOf(archive, [body, ...headers, ...footers]),
    embedded: embeddedIn(archive, relationships, body),
    macros: relationships.some((r) => macroTypes.has(r.type)),
  };
}

/** Traces of work that are no plain text: each was dealt with in one way, which the note says. */
function markup(name: string, doc: ReadDoc): readonly Finding[] {
  const what = [
    ...(doc.trackedChanges ? ['tracked'] : []),
    ...(doc.comments ? ['comments'] : []),
    ...(doc.hiddenText ? ['hidden'] : []),
    ...(doc.struckText ? ['struck'] : []),
  ];
  return what.length > 0 ? [fileFinding(name, 'file-word-markup', { what: what.join(',') })] : [];
}

/** A .docx document, transitional or strict. Follows nothing outside the package; macros are refused. */
export function readDocx(bytes: Uint8Array, name: string): Reading<ReadDoc | undefined> {
  return guarded(name, () => {
    const value = readDocument(bytes);
    if (value.macros) throw new Refused('file-macros', { kind: 'docx' });
    return { value, findings: [...surroundings(name, value), ...markup(name, value)] };
  });
}
