import { TemplateError } from '../model/template-error.ts';
import { partText } from './docx-package.ts';
import { isPlaceholder, type PlaceholderKey, requiredPlaceholders } from './docx-placeholders.ts';
import { type StyleName, styleIds, templateStyles } from './docx-styles.ts';
import { unzipOwn } from './zip.ts';

export interface TemplateProblems {
  /** Placeholders that nothing will fill: they would stay in the document. */
  readonly unknown: readonly string[];
  /** Placeholders without which content would be lost. */
  readonly missing: readonly PlaceholderKey[];
  /** Paragraph styles that the template has lost, by the name shown in Word. */
  readonly missingStyles: readonly string[];
  /** There is no section of its own for appendices. */
  readonly missingSection: boolean;
}

async function opened<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch {
    throw new TemplateError(
      'Tệp mẫu Word không mở được. Chép lại tệp mẫu từ thư mục templates/ của bản cài đặt. / The Word template cannot be opened.',
    );
  }
}

/**
 * Compares a Word template with what the renderer knows, in both directions. `appendices`: the document to be made has
 * some. Throws where the file is no .docx.
 */
export async function templateProblems(template: Uint8Array, appendices = true): Promise<TemplateProblems> {
  const { patchDetector } = await import('docx');
  const { keys, parts } = await opened(async () => ({
    keys: await patchDetector({ data: template, trimPlaceholders: true }),
    parts: unzipOwn(template),
  }));
  const ids = styleIds(partText(parts, 'word/styles.xml'));
  const sections = partText(parts, 'word/document.xml').split('<w:sectPr').length - 1;
  const lost = (Object.keys(templateStyles) as StyleName[]).filter((name) => ids[name] === undefined);
  return {
    unknown: [...new Set(keys)].filter((key) => !isPlaceholder(key)).toSorted(),
    missing: requiredPlaceholders.filter(
      (key) => !keys.includes(key) && (appendices || !key.includes('phu_luc')),
    ),
    missingStyles: lost.map((name) => templateStyles[name]),
    missingSection: appendices && sections < 2,
  };
}

/** One Vietnamese sentence per kind of problem; empty where there is none. */
export function templateMessage(problems: TemplateProblems): string {
  const quoted = (keys: readonly string[]): string => keys.map((k) => `{{${k}}}`).join(', ');
  const parts = [
    problems.unknown.length > 0 ? `ô điền không rõ: ${quoted(problems.unknown)}` : '',
    problems.missing.length > 0 ? `thiếu ô điền: ${quoted(problems.missing)}` : '',
    problems.missingStyles.length > 0 ? `thiếu kiểu đoạn: ${problems.missingStyles.join(', ')}` : '',
    problems.missingSection ? 'thiếu phần (section) riêng cho phụ lục ở cuối' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Mẫu Word không dùng được: ${parts.join('; ')}.`;
}
