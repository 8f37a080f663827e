import { findingText, remedyForUnit } from '../messages/findings.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import type { Block, Table, TableRow } from '../model/doc.ts';
import type { Finding } from '../model/finding.ts';
import { capital } from './book-parts.ts';
import { placeWords } from './return-notes.ts';

export const cells = (...texts: readonly string[]): TableRow => ({ cells: texts.map((text) => ({ text })) });

export const head = (...texts: readonly string[]): Table['head'] => [texts.map((text) => ({ text }))];

function findingRow(f: Finding, index: number): TableRow {
  const text = findingText('vi', f.code);
  const expected = text.expected(f.values);
  const remedy = remedyForUnit(f.code, f.values);
  const todo = [
    ...(expected ? [`${cliVi.expectedWord}: ${expected}`] : []),
    ...(remedy ? [`${cliVi.remedyWord}: ${remedy}`] : []),
  ];
  return cells(
    String(index + 1),
    capital(vi.severities[f.severity]),
    placeWords(f.place),
    text.found(f.values),
    todo.join('\n'),
  );
}

/** Findings in the sentences of the catalogue, a row each. */
export function findingTable(findings: readonly Finding[]): Block {
  const shares = [6, 12, 17, 32, 33];
  return {
    kind: 'table',
    table: {
      columns: shares.map((share, i) => ({ share, align: i === 0 ? 'center' : 'left' })),
      head: head('TT', 'Mức độ', 'Chỗ', 'Nội dung phát hiện', 'Cần có, cách sửa'),
      rows: findings.map(findingRow),
    },
  };
}
