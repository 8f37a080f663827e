import type { ReturnNotes } from '../model/return-notes.ts';
import { shortDay } from '../text/print.ts';

const lineWidth = 100;
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g;
/** Marks the comment lines that we put in: those of an earlier return are taken out before the next. */
const mark = '#!';

function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(unprintable, ' ').split(' ').filter(Boolean)) {
    if (line !== '' && indent.length + line.length + word.length > lineWidth) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((l) => `${indent}${mark} ${l}`);
}

/** Lines of the text that stand in the file, without those of an earlier return, each with its old number (from 1). */
function ownLines(text: string): readonly { readonly number: number; readonly text: string }[] {
  return text
    .split('\n')
    .map((line, i) => ({ number: i + 1, text: line }))
    .filter((line) => !line.text.trimStart().startsWith(mark));
}

/** The line at or above `from` on which a key begins: a value may stand below its key. */
function keyLine(lines: readonly string[], from: number): number {
  for (let n = Math.min(from, lines.length); n > Math.max(0, from - 3); n--) {
    if (/^\s*(?:"[^"]*"|'[^']*'|[^\s#"'{[][^:#]*)\s*:(?:\s|$)/.test(lines[n - 1] ?? '')) return n;
  }
  return from;
}

function notesByLine(notes: ReturnNotes, lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, string[]>();
  for (const { place, text } of notes.notes.flatMap((n) => n.places)) {
    const at = place.kind === 'text' ? keyLine(lines, place.line) : 0;
    byLine.set(at, [...(byLine.get(at) ?? []), ...text.split('\n')]);
  }
  return byLine;
}

function headLines(notes: ReturnNotes): readonly string[] {
  return [
    `CẦN BỔ SUNG, CHỈNH SỬA. ${notes.office} trả lại ngày ${shortDay(notes.returnedOn)}; gửi lại chậm nhất hết ngày ${shortDay(notes.correctBy)}.`,
    `Lý do: ${notes.reason}`,
    `Chỗ cần sửa có dòng ghi chú “${mark}” ngay phía trên. Sửa xong gửi lại chính tệp này; các dòng ghi chú không phải xóa.`,
  ];
}

/**
 * The unit's own YAML form with comment lines above each faulty key; not a letter of it is changed. Line ends are kept
 * as they are. The same text and notes give the same text.
 */
export function annotatedYaml(text: string, notes: ReturnNotes): string {
  const all = text.split('\n');
  const byLine = notesByLine(notes, all);
  const end = all[0]?.endsWith('\r') ? '\r' : '';
  const written = (texts: readonly string[], indent: string): readonly string[] =>
    texts.flatMap((t) => comment(t, indent)).map((l) => l + end);
  const body = ownLines(text).flatMap((line) => {
    const own = byLine.get(line.number);
    const indent = /^\s*/.exec(line.text)?.[0].replace('\r', '') ?? '';
    return own ? [...written(own, indent), line.text] : [line.text];
  });
  const bom = body[0]?.startsWith('\ufeff') ? '\ufeff' : '';
  const [first = '', ...rest] = body;
  const top = written([...headLines(notes), ...(byLine.get(0) ?? [])], '');
  return [
    ...(bom === '' ? top : top.map((l, i) => (i === 0 ? bom + l : l))),
    first.replace(/^\ufeff/, ''),
    ...rest,
  ].join('\n');
}
