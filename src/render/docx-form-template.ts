import { TemplateError } from '../model/template-error.ts';
import { formPlaces, requiredPlaces } from './docx-form-places.ts';
import { customPart, withCustomPart } from './docx-form-stamp.ts';
import { type FormStyleIds, formStyleIds } from './docx-form-styles.ts';
import { type Parts, partText } from './docx-package.ts';
import { marker } from './docx-placeholders.ts';
import { mainSection, splitBody, textWidthOf } from './docx-sections.ts';
import { inertTemplate } from './template-active.ts';
import { type PackedPart, packPart, unzipOwn } from './zip.ts';

/** A template taken apart: what every form shares is packed once. */
export interface FormTemplate {
  readonly fixed: readonly PackedPart[];
  /** Before the tables; `<w:document …><w:body>` included. */
  readonly before: string;
  /** Between the tables and the section's properties. */
  readonly after: string;
  readonly section: string;
  readonly closing: string;
  /** Headers and footers with places in them. */
  readonly margins: ReadonlyMap<string, string>;
  readonly settings: string;
  readonly styles: FormStyleIds;
  /** Twips between the margins. */
  readonly width: number;
  readonly wording: ReadonlyMap<string, string>;
}

export const settingsPart = 'word/settings.xml';
export const documentPart = 'word/document.xml';
export const corePart = 'docProps/core.xml';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1] ?? '');
  return runs
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .normalize('NFC')
    .trim();
}

/** Words of the table in the last section: key, text. */
function wordingOf(section: string): ReadonlyMap<string, string> {
  const rows = [...section.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map((m) =>
    [...m[0].matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map((c) => textOf(c[0])),
  );
  return new Map(
    rows.flatMap(([key = '', text = '']) => (/^[a-z][a-z0-9-]*$/.test(key) ? [[key, text] as const] : [])),
  );
}

/** The template with every place joined into one run of text, however Word had split it. */
async function marked(template: Uint8Array): Promise<Parts> {
  const { patchDetector, patchDocument, PatchType, TextRun } = await import('docx');
  const found = new Set(await patchDetector({ data: template, trimPlaceholders: true }));
  const quoted = (keys: readonly string[]): string => keys.map((k) => `{{${k}}}`).join(', ');
  const unknown = [...found].filter((key) => !formPlaces.some((p) => p === key)).toSorted();
  if (unknown.length > 0) throw unusable(`ô điền không rõ: ${quoted(unknown)}`);
  const missing = requiredPlaces.filter((key) => !found.has(key));
  if (missing.length > 0) throw unusable(`thiếu ô điền: ${quoted(missing)}`);
  const patches = Object.fromEntries(
    formPlaces.map((key) => [key, { type: PatchType.PARAGRAPH, children: [new TextRun(marker(key))] }]),
  );
  return inertTemplate(
    unzipOwn(
      await patchDocument({ outputType: 'uint8array', data: template, patches, trimPlaceholders: true }),
    ),
  );
}

function unusable(what: string): TemplateError {
  return new TemplateError(
    `Mẫu Word của biểu báo cáo (templates/bieu-mau.docx) không dùng được: ${what}. Sửa lại trong Word, hoặc chép lại mẫu gốc.`,
  );
}

/** Takes the paragraph of the tables out of the text. */
function aroundTables(content: string): { readonly before: string; readonly after: string } {
  const at = content.indexOf(marker('noi_dung'));
  const start = Math.max(content.lastIndexOf('<w:p>', at), content.lastIndexOf('<w:p ', at));
  const end = content.indexOf('</w:p>', at) + '</w:p>'.length;
  if (at < 0 || start < 0) throw unusable('ô điền {{noi_dung}} phải đứng ở phần đầu, trước trang câu chữ');
  return { before: content.slice(0, start), after: content.slice(end) };
}

const changing = (path: string): boolean =>
  [documentPart, settingsPart, corePart, customPart].includes(path) ||
  /^word\/(header|footer)\d*\.xml$/.test(path);

/** Throws with a sentence for the clerk where the template has lost what a form cannot do without. */
export async function readFormTemplate(template: Uint8Array): Promise<FormTemplate> {
  const parts = withCustomPart(await marked(template));
  const { ids, lost } = formStyleIds(partText(parts, 'word/styles.xml'));
  if (lost.length > 0) throw unusable(`thiếu kiểu: ${lost.join(', ')}`);
  const body = splitBody(partText(parts, documentPart));
  const main = mainSection(body.main);
  const section = main.section || body.appendixSection;
  const { before, after } = aroundTables(main.content);
  const margins = [...parts.keys()].filter((path) => changing(path) && /(header|footer)/.test(path));
  return {
    fixed: [...parts].filter(([path]) => !changing(path)).map(([path, bytes]) => packPart(path, bytes)),
    before: body.opening + before,
    after,
    section: section.replace(/<w:type\b[^>]*\/>/, ''),
    closing: body.closing,
    margins: new Map(margins.map((path) => [path, partText(parts, path)])),
    settings: partText(parts, settingsPart),
    styles: ids,
    width: textWidthOf(section),
    wording: wordingOf(body.appendix),
  };
}
