import type { PackageParts } from '../model/return-notes.ts';
import { type Draft, type Relation, relationsIn } from './annotate-package.ts';
import { attributesOf, NotPatchable, scan, textWithin } from './annotate-xml.ts';

/** Kinds of relationship that a plain workbook or document has; a package with any other is not passed on. */
const plainRelations: ReadonlySet<string> = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
  'classificationlabels',
  'customXml',
  'customXmlProps',
  'theme',
  'themeOverride',
  'styles',
  'hyperlink',
  'image',
  'comments',
  'person',
  // Workbooks
  'worksheet',
  'sharedStrings',
  'calcChain',
  'vmlDrawing',
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'printerSettings',
  'table',
  'threadedComment',
  'sheetMetadata',
  'cellImage',
  // Documents
  'settings',
  'webSettings',
  'stylesWithEffects',
  'fontTable',
  'font',
  'numbering',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'glossaryDocument',
]);

const plainNames = /\.(xml|rels|vml|png|jpe?g|gif|bmp|emf|wmf|tiff?|odttf)$|printerSettings\d*\.bin$/i;

/** The part that a list of relationships belongs to: "xl/_rels/workbook.xml.rels" → "xl/workbook.xml". */
function ownerOf(name: string): string {
  return name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
}

/**
 * Anything in the package that could act by itself or reach beyond it. Links of text to the web may stand in the parts
 * named by `cleaned`: there they are taken out.
 */
export function holdsActiveContent(
  parts: PackageParts,
  draft: Draft,
  cleaned: (part: string) => boolean,
): boolean {
  if ([...parts.keys()].some((name) => !plainNames.test(name))) return true;
  if (/macroEnabled|vbaProject|oleObject|activeX|externalLink/i.test(draft.text('[Content_Types].xml') ?? ''))
    return true;
  const refused = (relation: Relation, part: string): boolean =>
    !plainRelations.has(relation.type) ||
    (relation.outside && !(relation.type === 'hyperlink' && cleaned(part)));
  return draft
    .names()
    .filter((name) => /\.rels$/i.test(name))
    .some((name) => {
      const part = ownerOf(name);
      return relationsIn(draft.text(name) ?? '', part).some((relation) => refused(relation, part));
    });
}

/** Formulas that call other programs, other files or the network; macro functions in names. */
const reachesOut =
  /\||\[\d+\]|\\\\|\b(?:https?|ftp|file):|\b(?:WEBSERVICE|FILTERXML|HYPERLINK|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|DDE|SQL\.REQUEST|IMPORT\w+|STOCKHISTORY|CUBE\w+|PY|COPILOT|EVALUATE|FOPEN|RUN|GET\.\w+)\s*\(/i;
const formulaElements: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
/** What a button or a shape runs when it is clicked. */
const macroElements: ReadonlySet<string> = new Set(['FmlaMacro']);
/** A drawing that names its picture or link itself, without a relationship. */
const addresses: ReadonlySet<string> = new Set(['src', 'href', 'althref']);
const withinFile = /^(?:#|$)/;

function tagReachesOut(tag: string): boolean {
  // Cells are most of all tags and have none of these.
  if (!/macro|src|href/i.test(tag)) return false;
  return attributesOf(tag).some(
    ([name, value]) => (name === 'macro' && value !== '') || (addresses.has(name) && !withinFile.test(value)),
  );
}

/** A formula, a name, a button or a drawing of the part reaches beyond the file. */
export function partReachesOut(xml: string): boolean {
  let from = -1;
  let found = false;
  scan(xml, (tag) => {
    if (tag.kind !== 'close') found ||= tagReachesOut(xml.slice(tag.start, tag.end));
    if (!formulaElements.has(tag.name) && !macroElements.has(tag.name)) return;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close' && from >= 0) {
      const text = textWithin(xml.slice(from, tag.start));
      found ||= macroElements.has(tag.name) ? text.trim() !== '' : reachesOut.test(text);
      from = -1;
    }
  });
  return found;
}

const transitional =
  /xmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|wordprocessingml)\/2006\/main["']/;

/** The main part is written in the transitional namespace: what we add is. */
export function onlyTransitional(xml: string): void {
  if (!transitional.test(xml.slice(0, 8000))) throw new NotPatchable('strict');
}
