import { SaxesParser } from 'saxes';
import { findingText } from '../messages/findings.ts';
import type { Doc } from '../model/doc.ts';
import { TemplateError } from '../model/template-error.ts';
import { fitOf, knownOf, namesAt, requiredOf, unprintedSections } from './docx-known.ts';
import { type Parts, partText } from './docx-package.ts';
import { type StyleName, styleIds, templateStyles } from './docx-styles.ts';
import { readTemplateTags, type TagFault } from './docx-template-read.ts';
import { holdsText } from './docx-tree.ts';
import { inertTemplate } from './template-active.ts';
import { fixedLetterhead } from './template-letterhead.ts';
import { unzipOwn } from './zip.ts';

export interface TemplateProblems {
  /** Tags cut in two, never closed, closed crosswise, or placed where nothing can be repeated. */
  readonly faults: readonly TagFault[];
  /** Tags that nothing will fill: they would stay in the document. */
  readonly unknown: readonly string[];
  /** Tags that name something else than they are used for: a list that is printed, a text that is repeated. */
  readonly misused: readonly string[];
  /** Placeholders without which content would be lost. */
  readonly missing: readonly string[];
  /** Paragraph styles that the template has lost, by the name shown in Word. */
  readonly missingStyles: readonly string[];
  /** There is no section of its own for appendices. */
  readonly missingSection: boolean;
}

const opened = new WeakMap<Uint8Array, Parts>();

/** The parts of a template, or a sentence for the clerk; opened and looked through once, however many letters are made from it. */
export function openTemplate(template: Uint8Array): Parts {
  const parts = opened.get(template) ?? openedTemplate(template);
  opened.set(template, parts);
  return parts;
}

function openedTemplate(template: Uint8Array): Parts {
  const message =
    'Tệp mẫu Word không mở được. Chép lại tệp mẫu từ thư mục templates/ của bản cài đặt. / The Word template cannot be opened.';
  let parts: Parts;
  try {
    parts = unzipOwn(template);
  } catch {
    throw new TemplateError(message);
  }
  const readable = parts.has('word/document.xml') && [...writtenParts(parts).values()].every(wellFormed);
  if (!readable) throw new TemplateError(message);
  return inertTemplate(parts);
}

function wellFormed(xml: string): boolean {
  try {
    new SaxesParser().write(xml).close();
    return true;
  } catch {
    return false;
  }
}

const written = new WeakMap<Parts, ReadonlyMap<string, string>>();

/** The parts that the office writes in, as text. */
export function writtenParts(parts: Parts): ReadonlyMap<string, string> {
  const known =
    written.get(parts) ??
    new Map([...parts.keys()].filter(holdsText).map((path) => [path, partText(parts, path)]));
  written.set(parts, known);
  return known;
}

/** The body is printed as a whole, or by at least one of its sections. */
function bodyMissing(doc: Doc, tags: ReadonlySet<string>): boolean {
  if (doc.body.length === 0 || tags.has('noi_dung')) return false;
  const sections = doc.sections ?? [];
  return sections.length === 0 || unprintedSections(doc, tags).length === sections.length;
}

/** Compares a Word template with a document that is to be made from it, in both directions. */
export function templateProblems(parts: Parts, doc: Doc): TemplateProblems {
  const known = knownOf(doc);
  const { tags, faults } = readTemplateTags(writtenParts(parts), namesAt({ inside: [] }, known));
  const names = new Set(tags.map((t) => t.tag.name));
  const typed = fixedLetterhead(partText(parts, 'word/document.xml'));
  const named = (fit: string): readonly string[] =>
    [...new Set(tags.filter((t) => fitOf(t, known) === fit).map((t) => t.tag.name))].toSorted();
  const ids = styleIds(partText(parts, 'word/styles.xml'));
  const sections = partText(parts, 'word/document.xml').split('<w:sectPr').length - 1;
  const lost = (Object.keys(templateStyles) as StyleName[]).filter((name) => ids[name] === undefined);
  return {
    faults,
    unknown: named('unknown'),
    misused: named('wrong-use'),
    missing: [
      ...(bodyMissing(doc, names) ? ['noi_dung'] : []),
      ...requiredOf(doc).filter((key) => !names.has(key) && !(key === 'co_quan' && typed !== undefined)),
    ],
    missingStyles: lost.map((name) => templateStyles[name]),
    missingSection: doc.appendices.length > 0 && sections < 2,
  };
}

/** One Vietnamese sentence per kind of problem; empty where there is none. */
export function templateMessage(problems: TemplateProblems): string {
  const quoted = (keys: readonly string[]): string => keys.map((k) => `{{${k}}}`).join(', ');
  const parts = [
    ...problems.faults.map((f) => faultText(f)),
    problems.unknown.length > 0 ? `ô điền không rõ: ${quoted(problems.unknown)}` : '',
    problems.misused.length > 0 ? `ô điền dùng sai cách: ${quoted(problems.misused)}` : '',
    problems.missing.length > 0 ? `thiếu ô điền: ${quoted(problems.missing)}` : '',
    problems.missingStyles.length > 0 ? `thiếu kiểu đoạn: ${problems.missingStyles.join(', ')}` : '',
    problems.missingSection ? 'thiếu phần (section) riêng cho phụ lục ở cuối' : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return `Mẫu Word không dùng được: ${parts.join('; ')}. Xem từng chỗ bằng lệnh: dondoc template check`;
}

function faultText({ kind, tag, other }: TagFault): string {
  const found = findingText('vi', `template-tag-${kind}`).found({ tag, other: other ?? '' });
  return found.replace(/\.\s*$/, '').replace(/^\p{Lu}/u, (c) => c.toLocaleLowerCase('vi'));
}
