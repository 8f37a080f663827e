import { documentPart } from '../corpus/operations/docx-form.ts';
import { replaced, rewriteParts, textOf, withParts } from '../corpus/operations/package.ts';

/** One thing that somebody did to a Word draft. */
export type Edit = (bytes: Uint8Array) => Uint8Array;

const paragraphShape = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;

export const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');

export const onMain =
  (change: (xml: string) => string): Edit =>
  (bytes) =>
    withParts(bytes, (parts) => {
      const xml = textOf(parts, documentPart);
      const changed = change(xml);
      if (changed === xml) throw new Error('the edit changed nothing');
      return { [documentPart]: changed };
    });

/** The paragraphs whose text begins so; `nth`: only one of them, from 0. */
export const on = (beginning: string, change: (p: string) => string, nth?: number): Edit =>
  onMain((xml) => {
    let seen = -1;
    const made = xml.replace(paragraphShape, (p) => {
      if (!plainText(p).trimStart().startsWith(beginning)) return p;
      seen += 1;
      return nth === undefined || nth === seen ? change(p) : p;
    });
    if (seen < 0) throw new Error(`no paragraph begins with "${beginning}"`);
    return made;
  });

/** The paragraph behind the one whose text begins so: mostly the one that draws the rule. */
export const behind = (beginning: string, change: (p: string) => string): Edit =>
  onMain((xml) => {
    let next = false;
    return xml.replace(paragraphShape, (p) => {
      const wanted = next;
      next = plainText(p).trimStart().startsWith(beginning);
      return wanted ? change(p) : p;
    });
  });

const without = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<w:${name}(?: [^>]*)?/>|<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 's'), '');

/** A property of the paragraph, in place of the one it had. */
export const par =
  (name: string, attributes: string) =>
  (p: string): string => {
    const bare = p.replace(/<w:pPr>.*?<\/w:pPr>/s, (pPr) => without(pPr, name));
    const property = `<w:${name} ${attributes}/>`;
    if (!bare.includes('<w:pPr>')) return bare.replace(/(<w:p(?: [^>]*)?>)/, `$1<w:pPr>${property}</w:pPr>`);
    return bare.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/, (all) => all + property);
  };

/** A property of all its runs. */
export const runs =
  (name: string, attributes = '') =>
  (p: string): string =>
    p.replace(/<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>)?/gs, (all, rPr: string | undefined) => {
      const property = `<w:${name}${attributes ? ` ${attributes}` : ''}/>`;
      if (!rPr) return `${all}<w:rPr>${property}</w:rPr>`;
      return all.replace(rPr, `<w:rPr>${property}${without(rPr, name).slice('<w:rPr>'.length)}`);
    });

export const size = (points: number) => runs('sz', `w:val="${points * 2}"`);
export const bold = (is: boolean) => runs('b', is ? '' : 'w:val="0"');
export const italic = (is: boolean) => runs('i', is ? '' : 'w:val="0"');
export const font = (slot: string, name: string) => runs('rFonts', `w:${slot}="${name}"`);
export const align = (how: string) => par('jc', `w:val="${how}"`);
export const both =
  (...changes: readonly ((p: string) => string)[]) =>
  (p: string): string =>
    changes.reduce((text, change) => change(text), p);

/** All its text in one run, of the look of the first. */
export const retyped =
  (text: string) =>
  (p: string): string => {
    let first = true;
    return p.replace(
      /<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>)?.*?<\/w:r>/gs,
      (_all, rPr: string | undefined) => {
        const kept = first ? `<w:r>${rPr ?? ''}<w:t xml:space="preserve">${text}</w:t></w:r>` : '';
        first = false;
        return kept;
      },
    );
  };

/** Part of its text, typed otherwise. */
export const typed = (from: string, to: string) => (p: string) => retyped(plainText(p).replace(from, to))(p);

/** The paragraph, and others of its look below it. */
export const followedBy =
  (...texts: readonly string[]) =>
  (p: string): string =>
    p + texts.map((text) => retyped(text)(p)).join('');

export const gone = (): string => '';

/** An attribute of an element, in every section or in one (from 0). */
export const inSection = (element: string, attribute: string, value: string, nth?: number): Edit =>
  onMain((xml) => {
    let at = -1;
    return xml.replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, (section) => {
      at += 1;
      if (nth !== undefined && nth !== at) return section;
      return replaced(section, new RegExp(`(?<=<w:${element}\\b[^>]*w:${attribute}=")[^"]*`), value);
    });
  });

export const section = (change: (xml: string) => string, nth: number): Edit =>
  onMain((xml) => {
    let at = -1;
    return xml.replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, (all) => {
      at += 1;
      return at === nth ? change(all) : all;
    });
  });

/** Headers that show the page number. */
export const onHeaders =
  (change: (xml: string) => string): Edit =>
  (bytes) =>
    rewriteParts(
      bytes,
      (n) => /^word\/header\d+\.xml$/.test(n),
      (xml) => (xml.includes('PAGE') ? change(xml) : xml),
    );

export const onPart =
  (name: string, change: (xml: string) => string): Edit =>
  (bytes) =>
    withParts(bytes, (parts) => {
      const xml = textOf(parts, name);
      const changed = change(xml);
      if (changed === xml) throw new Error('the edit changed nothing');
      return { [name]: changed };
    });

export const all =
  (...edits: readonly Edit[]): Edit =>
  (bytes) =>
    edits.reduce((b, edit) => edit(b), bytes);
