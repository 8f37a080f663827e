import type { Block, DocAppendix, TableRow } from '../model/doc.ts';
import type { HashedFile } from '../model/register.ts';
import { vietnameseNumber } from '../text/print.ts';
import { heading, sentence } from './consolidated-doc-words.ts';
import { type Appendices, appendixName, type MinutesInput } from './minutes-words.ts';
import { cells, head } from './receipt-tables.ts';

/** Groups of eight, so that it breaks over lines and can be compared by eye. */
const grouped = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ');

/** What the closed list rests on and what was made from it; every file is named in an appendix. */
export function hashBlocks({ closing, provenance }: MinutesInput, appendices: Appendices): readonly Block[] {
  const inputs = closing.inputs?.length ?? 0;
  const outputs = closing.outputs?.length ?? 0;
  const where = appendices.hashes
    ? ` Mã băm SHA-256 của từng tệp: ${appendixName(appendices, 'hashes')}.`
    : '';
  return [
    heading(2, '5. Tệp đầu vào và đầu ra'),
    sentence(
      `Đầu vào: ${vietnameseNumber(inputs)} tệp (tệp đã nhận của kỳ, kế hoạch, sổ theo dõi trước khi khóa, phần biên tập nếu có). Đầu ra đã làm trong out/${closing.period}/: ${vietnameseNumber(outputs)} tệp.${where}`,
    ),
    sentence(`Mã băm chung của đầu vào: ${grouped(provenance.inputsHash)}.`),
    ...(closing.frozen
      ? [
          sentence(
            `Bản chụp nghĩa vụ và hạn lúc khóa kỳ (register/${closing.period}.frozen.json), mã băm SHA-256: ${grouped(closing.frozen)}.`,
          ),
        ]
      : []),
  ];
}

function rows(name: string, files: readonly HashedFile[]): readonly TableRow[] {
  if (files.length === 0) return [];
  return [
    { cells: [{ text: `${name} (${vietnameseNumber(files.length)})`, across: 3 }], emphasis: 'group' },
    ...files.map((f, i) => cells(String(i + 1), f.name, grouped(f.sha256))),
  ];
}

export function hashesAppendix(
  inputs: readonly HashedFile[],
  outputs: readonly HashedFile[],
): DocAppendix | undefined {
  if (inputs.length + outputs.length === 0) return undefined;
  return {
    title: 'Mã băm của tệp đầu vào và đầu ra',
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { share: 6, align: 'center' },
            { share: 38, align: 'left' },
            { share: 56, align: 'left' },
          ],
          head: head('TT', 'Tệp', 'Mã băm SHA-256'),
          rows: [...rows('Đầu vào', inputs), ...rows('Đầu ra', outputs)],
          small: true,
        },
      },
    ],
  };
}
