import { type Code, severityOf } from '../model/codes.ts';
import type { Doc } from '../model/doc.ts';
import type { Finding, Place, Values } from '../model/finding.ts';
import { TemplateError } from '../model/template-error.ts';
import { withoutDiacritics } from '../text/canonical.ts';
import { nearest } from '../text/nearest.ts';
import { renderDocument } from './docx.ts';
import { fitOf, type KnownTags, knownOf, namesAt, unprintedSections, unusedData } from './docx-known.ts';
import { type Parts, partText } from './docx-package.ts';
import { openTemplate, templateProblems, writtenParts } from './docx-template.ts';
import { type PlacedTag, readTemplateTags, type TagFault, type TagSpot } from './docx-template-read.ts';
import { actsByItself } from './template-active.ts';
import { foreignFonts } from './template-fonts.ts';
import { fixedLetterhead } from './template-letterhead.ts';
import { describeUse } from './template-use.ts';

/** What was found in a template, and the document made from it with sample data where that was possible. */
export interface TemplateCheck {
  readonly findings: readonly Finding[];
  readonly sample?: Uint8Array;
}

/** Findings of one file. */
export function findingsOf(file: string) {
  const make = (code: Code, values: Values = {}, place: Place = { kind: 'file', file }): Finding => ({
    code,
    severity: severityOf(code),
    place,
    values: { file, ...values },
  });
  const at = ({ part, cell, paragraph }: TagSpot): Place => {
    if (part !== 'word/document.xml')
      return { kind: 'file', file: `${file} (${part.replace(/^word\/|\.xml$/g, '')})` };
    return cell ? { kind: 'word-cell', file, ...cell } : { kind: 'paragraph', file, paragraph };
  };
  const missing = (tag: string): Finding => make('template-tag-missing', { tag: `{{${tag}}}` });
  return { make, at, missing };
}

type Make = ReturnType<typeof findingsOf>;

const closing = (tag: string): string => tag.replace(/^\{\{\s*[#?^]\s*/, '{{/');

export const faultFinding = ({ make, at }: Make, f: TagFault): Finding =>
  make(
    `template-tag-${f.kind}`,
    { tag: f.tag, ...(f.other ? { other: f.other } : {}), close: closing(f.tag) },
    at(f.at),
  );

const folded = (name: string): string =>
  withoutDiacritics(name)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** A tag that names nothing: misspelt, or of the right letters in the wrong case. */
export function unknownFinding({ make, at }: Make, found: PlacedTag, known: KnownTags): Finding {
  const names = namesAt(found, known);
  const same = names.find((n) => n === folded(found.tag.name));
  const meant = same ?? nearest(found.tag.name, names);
  const raw = (name: string): string => found.tag.raw.replace(found.tag.name, name);
  const inside = found.inside.at(-1);
  return make(
    same === undefined ? 'template-tag-unknown' : 'template-tag-spelling',
    {
      tag: found.tag.raw,
      ...(meant === undefined ? {} : { meant: raw(meant) }),
      ...(inside === undefined ? {} : { inside: `{{#${inside}}}` }),
    },
    at(found.at),
  );
}

function unusedFinding({ make }: Make, unused: readonly string[]): readonly Finding[] {
  if (unused.length === 0) return [];
  const tags = unused.map((tag) => `{{${tag}}}`).join(', ');
  return [make('template-data-unused', { count: unused.length, tags })];
}

/** Allowed: but then the name does not follow `office.yaml`. */
function letterheadFinding({ make }: Make, parts: Parts, names: ReadonlySet<string>): readonly Finding[] {
  const text = names.has('co_quan') ? undefined : fixedLetterhead(partText(parts, 'word/document.xml'));
  return text === undefined ? [] : [make('template-letterhead-fixed', { text })];
}

function tagFindings(own: Make, parts: Parts, doc: Doc): readonly Finding[] {
  const known = knownOf(doc);
  const { tags, faults } = readTemplateTags(writtenParts(parts), namesAt({ inside: [] }, known));
  const misnamed = tags.flatMap((t) => {
    const fit = fitOf(t, known);
    if (fit === 'unknown') return [unknownFinding(own, t, known)];
    return fit === 'wrong-use'
      ? [own.make('template-tag-misused', { tag: t.tag.raw, ...describeUse(t, known) }, own.at(t.at))]
      : [];
  });
  const names = new Set(tags.map((t) => t.tag.name));
  const unprinted = unprintedSections(doc, names);
  const lost = unprinted.length === (doc.sections ?? []).length ? [] : unprinted;
  return [
    ...faults.map((f) => faultFinding(own, f)),
    ...misnamed,
    ...lost.map((tag) => own.make('template-section-unprinted', { tag: `{{${tag}}}` })),
    ...unusedFinding(own, unusedData(known, names)),
    ...letterheadFinding(own, parts, names),
  ];
}

function partFindings({ make, missing }: Make, parts: Parts, doc: Doc): readonly Finding[] {
  const problems = templateProblems(parts, doc);
  return [
    ...problems.missing.map(missing),
    ...problems.missingStyles.map((style) => make('template-style-missing', { style })),
    ...(problems.missingSection ? [make('template-section-missing')] : []),
    ...fontFindings({ make }, parts),
  ];
}

/** Fonts that a file names; whether a computer has them a file cannot tell. */
export function fontFindings({ make }: Pick<Make, 'make'>, parts: Parts): readonly Finding[] {
  return foreignFonts(parts).map(({ font, styles, embedded }) =>
    make('template-font-other', {
      font,
      where: styles.slice(0, 3).join(', '),
      embedded: embedded ? 'yes' : 'no',
    }),
  );
}

/** Checks a Word template of documents against a sample of what it will be asked to print, then tries it. */
export async function checkDocumentTemplate(
  file: string,
  template: Uint8Array,
  doc: Doc,
): Promise<TemplateCheck> {
  const own = findingsOf(file);
  if (actsByItself(template)) return { findings: [own.make('template-active-content')] };
  const parts = opened(template);
  if (parts === undefined) return { findings: [own.make('template-unreadable', { kind: 'Word' })] };
  const findings = [...tagFindings(own, parts, doc), ...partFindings(own, parts, doc)];
  if (findings.some((f) => f.severity === 'error')) return { findings };
  try {
    return { findings, sample: (await renderDocument(doc, template)).bytes };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { findings: [...findings, own.make('template-sample-fails', { detail: error.message })] };
  }
}

/** The parts of a template; undefined where it is no Word file. */
export function opened(template: Uint8Array): Parts | undefined {
  try {
    return openTemplate(template);
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}
