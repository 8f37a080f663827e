import { findingText } from '../messages/findings.ts';
import type { PackageParts } from '../model/return-notes.ts';
import { TemplateError } from '../model/template-error.ts';
import { draftOf, unrelate } from './annotate-package.ts';
import { holdsActiveContent, partReachesOut } from './annotate-safety.ts';
import { edited, NotPatchable, scan } from './annotate-xml.ts';
import { fieldsReachOut } from './docx-annotate-fields.ts';
import { unzipOwn } from './zip.ts';

const settingsName = 'word/settings.xml';
const properties = /^(?:docProps|customXml)\//i;

/** The template that Word itself notes as the mother of a document: of no use in ours. */
function motherless(xml: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'attachedTemplate') return;
    if (tag.kind !== 'empty') throw new NotPatchable('attached template with content');
    edits.push({ start: tag.start, end: tag.end, text: '' });
  });
  return edited(xml, edits);
}

/** The parts of an office's template without the note of its own template; undefined where it could act by itself. */
export function inertParts(parts: PackageParts): PackageParts | undefined {
  const draft = draftOf(parts);
  try {
    const settings = draft.text(settingsName);
    if (settings?.includes('attachedTemplate')) {
      unrelate(draft, settingsName, (r) => r.type === 'attachedTemplate');
      draft.put(settingsName, motherless(settings));
    }
    const texts = draft
      .names()
      .filter((name) => /\.(xml|vml)$/i.test(name) && !properties.test(name))
      .map((name) => draft.text(name) ?? '');
    const acts =
      holdsActiveContent(parts, draft, () => true) ||
      texts.some((text) => fieldsReachOut(text) || partReachesOut(text));
    return acts ? undefined : draft.parts();
  } catch (error) {
    if (error instanceof NotPatchable) return undefined;
    throw error;
  }
}

/** What documents are made from; throws a sentence for the clerk where the template could act by itself. */
export function inertTemplate(parts: PackageParts): PackageParts {
  const inert = inertParts(parts);
  if (inert) return inert;
  const sentence = (lang: 'vi' | 'en'): string => {
    const text = findingText(lang, 'template-active-content');
    return `${text.found({})} ${text.remedy({})}`;
  };
  throw new TemplateError(`${sentence('vi')} / ${sentence('en')}`);
}

/** Only for telling: a file that is no package at all has its own sentence. */
export function actsByItself(template: Uint8Array): boolean {
  try {
    return inertParts(unzipOwn(template)) === undefined;
  } catch {
    return false;
  }
}
