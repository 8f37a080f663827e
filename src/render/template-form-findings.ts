import type { Finding } from '../model/finding.ts';
import { TemplateError } from '../model/template-error.ts';
import { formPlaces, requiredPlaces } from './docx-form-places.ts';
import { formStyleIds } from './docx-form-styles.ts';
import { readFormTemplate } from './docx-form-template.ts';
import { partText } from './docx-package.ts';
import { writtenParts } from './docx-template.ts';
import { type PlacedTag, readTemplateTags } from './docx-template-read.ts';
import { actsByItself } from './template-active.ts';
import { faultFinding, findingsOf, fontFindings, opened, unknownFinding } from './template-findings.ts';
import { wordingFindings } from './template-word-findings.ts';

/** Every place of the form as data, so that tags are judged as in other templates. */
const known = {
  data: Object.fromEntries(formPlaces.map((place) => [place, place])),
  sections: [],
  placeholders: false,
} as const;

/** Checks the Word template of the reporting form: its places, its styles and its table of sentences. */
export async function checkFormTemplate(
  file: string,
  bytes: Uint8Array,
  shipped: Uint8Array,
): Promise<readonly Finding[]> {
  const own = findingsOf(file);
  if (actsByItself(bytes)) return [own.make('template-active-content')];
  const parts = opened(bytes);
  if (parts === undefined) return [own.make('template-unreadable', { kind: 'Word' })];
  try {
    const { tags, faults } = readTemplateTags(writtenParts(parts));
    const named = (tag: PlacedTag): boolean => formPlaces.some((p) => p === tag.tag.name);
    const names = new Set(tags.map((t) => t.tag.name));
    const findings = [
      ...faults.map((f) => faultFinding(own, f)),
      ...tags.filter((t) => !named(t)).map((t) => unknownFinding(own, t, known)),
      ...tags
        .filter((t) => named(t) && t.tag.kind !== 'value')
        .map((t) =>
          own.make(
            'template-tag-misused',
            { tag: t.tag.raw, is: 'place', right: `{{${t.tag.name}}}` },
            own.at(t.at),
          ),
        ),
      ...requiredPlaces.filter((p) => !names.has(p)).map((p) => own.missing(p)),
      ...formStyleIds(partText(parts, 'word/styles.xml')).lost.map((style) =>
        own.make('template-style-missing', { style }),
      ),
      ...fontFindings(own, parts),
    ];
    if (findings.some((f) => f.severity === 'error')) return findings;
    const [mine, theirs] = [await readFormTemplate(bytes), await readFormTemplate(shipped)];
    return [...findings, ...wordingFindings((code, v) => own.make(code, v), mine.wording, theirs.wording)];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [own.make('template-sample-fails', { detail: error.message })];
  }
}
