import type { Block, Doc } from '../model/doc.ts';

/** A blank that the office must fill, and where it stands: "I.1", "mở đầu", "Phụ lục …". */
export interface Gap {
  readonly place: string;
  readonly text: string;
}

/** "I. KẾT QUẢ…" → "I"; "1. Công tác…" → "1"; "a) …" → "a". */
const numberOf = (heading: string): string => /^([\p{L}\d]+)[.)]/u.exec(heading)?.[1] ?? heading;

function gapsIn(blocks: readonly Block[], start: string): readonly Gap[] {
  let path: readonly string[] = [];
  return blocks.flatMap((block): readonly Gap[] => {
    if (block.kind === 'heading') path = [...path.slice(0, block.level - 1), numberOf(block.text)];
    if (block.kind !== 'paragraph' && block.kind !== 'dash') return [];
    const place = path.length === 0 ? start : path.join('.');
    return block.runs.filter((r) => r.gap).map((r) => ({ place, text: r.text }));
  });
}

/** Every gap of a document in order; number, day and signature are no gaps, they stay blank by rule. */
export function gapsOf(doc: Doc): readonly Gap[] {
  return [
    ...gapsIn(doc.body, 'mở đầu'),
    ...doc.appendices.flatMap((a, i) => gapsIn(a.blocks, `Phụ lục ${i + 1}`)),
  ];
}

/** "I.1 văn bản chỉ đạo …": the office knows its own name. */
export const gapText = ({ place, text }: Gap): string => `${place} ${text.replace(/^.* bổ sung: /, '')}`;
