import { templateTagTexts } from '../../messages/template-tags.ts';
import { openTemplate, writtenParts } from '../../render/docx-template.ts';
import { readTemplateTags } from '../../render/docx-template-read.ts';
import { dataTags, type TagEntry, tagsOffered } from '../../render/template-tag-list.ts';
import { readTemplate } from '../../render/xlsx-style.ts';
import type { Invocation } from '../command.ts';
import {
  chosenTemplates,
  type OfficeTemplate,
  type TemplatePurpose,
  templatePurposes,
} from '../office-templates.ts';
import type { Outcome } from '../outcome.ts';
import { padTo } from '../terminal-text.ts';

interface Listed {
  readonly template: OfficeTemplate;
  readonly tags: readonly (TagEntry & { readonly meaning: string; readonly used: boolean })[];
  /** Of an Excel template. */
  readonly book?: { readonly styles: number; readonly words: number };
}

const entriesOf = (purpose: TemplatePurpose | undefined): readonly TagEntry[] => {
  if (purpose?.kind === 'document') return tagsOffered(purpose.doc);
  return purpose?.kind === 'form' ? dataTags(purpose.data) : [];
};

function meaningOf(invocation: Invocation, purpose: TemplatePurpose | undefined, key: string): string {
  const texts = templateTagTexts[invocation.lang];
  const own = purpose?.kind === 'form' ? texts[`bieu_mau.${key}`] : undefined;
  return (own ?? texts[key])?.meaning ?? '';
}

async function list(invocation: Invocation, template: OfficeTemplate): Promise<Listed> {
  const purpose = templatePurposes.get(template.name);
  if (purpose?.kind === 'book') {
    const { styles, wording } = await readTemplate(template.bytes);
    return { template, tags: [], book: { styles: styles.size - 1, words: Math.max(0, wording.size - 1) } };
  }
  if (purpose === undefined) return { template, tags: [] };
  const used = new Set(
    readTemplateTags(writtenParts(openTemplate(template.bytes))).tags.map((t) => t.tag.name),
  );
  const tags = entriesOf(purpose).map((entry) => ({
    ...entry,
    meaning: meaningOf(invocation, purpose, entry.key),
    used: used.has(entry.name),
  }));
  return { template, tags };
}

/** "{{#nhiem_vu}}…{{/nhiem_vu}}", as it is typed. */
function written({ name, kind }: TagEntry): string {
  if (kind === 'list') return `{{#${name}}}…{{/${name}}}`;
  return kind === 'condition' ? `{{?${name}}}…{{/${name}}}` : `{{${name}}}`;
}

function linesOf(invocation: Invocation, { template, tags, book }: Listed): readonly string[] {
  const { texts, paint } = invocation;
  if (book) return [texts.bookTemplate({ file: template.shown, ...book }), ''];
  if (tags.length === 0) return [];
  const rows = tags.map((tag) => {
    const kind = texts.tagKinds[tag.kind];
    const example = tag.example === '' ? '' : `; ${texts.tagExample({ example: tag.example })}`;
    const mark = tag.used ? '*' : ' ';
    return `${mark} ${'  '.repeat(tag.depth)}${padTo(written(tag), 44 - 2 * tag.depth)} ${tag.meaning} (${kind}${example})`;
  });
  return [paint.heading(texts.tagsOf({ file: template.shown, count: tags.length })), ...rows, ''];
}

/** Every tag of every template with its kind, its meaning and an example. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const { texts } = invocation;
  const { folder, templates } = chosenTemplates(invocation);
  if (templates.length === 0)
    return { text: texts.noTemplates({ dir: folder }), json: { templates: [] }, exit: 0 };
  const listed: Listed[] = [];
  for (const template of templates) listed.push(await list(invocation, template));
  const lines = [...listed.flatMap((l) => linesOf(invocation, l)), `* ${texts.tagUsed}`, '', texts.tagSyntax];
  return {
    text: lines.join('\n'),
    json: listed.map(({ template, tags, book }) => ({
      file: template.shown,
      ...(book ? { book } : {}),
      tags: tags.map((t) => ({
        tag: written(t),
        name: t.key,
        kind: t.kind,
        meaning: t.meaning,
        example: t.example,
        used: t.used,
      })),
    })),
    exit: 0,
  };
}
