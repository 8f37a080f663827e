import type { DraftClause, DraftDecision, DraftPoint } from '../model/decision-draft.ts';
import { sourceNotes } from './plan-files-yaml-notes.ts';
import { comment, entry, fileOf, item } from './plan-files-yaml-text.ts';

function clauseLines(clause: DraftClause, indent: string): readonly string[] {
  const entries = [
    ...(clause.number === undefined ? [] : [[`number: ${JSON.stringify(clause.number)}`]]),
    ...(clause.dash ? [['dash: true']] : []),
    ...(clause.title ? [entry(`${indent}  `, 'title', clause.title.text)] : []),
    ...(clause.text ? [entry(`${indent}  `, 'text', clause.text.text)] : []),
    ...(clause.clauses.length > 0 ? [clausesLines(clause.clauses, `${indent}  `)] : []),
  ];
  return entries.flatMap((lines, i) => {
    const [first = '', ...rest] = lines;
    return [`${indent}${i === 0 ? '- ' : '  '}${first.trimStart()}`, ...rest];
  });
}

function clausesLines(clauses: readonly DraftClause[], indent: string): readonly string[] {
  return [`${indent}clauses:`, ...clauses.flatMap((c) => clauseLines(c, `${indent}  `))];
}

/** decision.yaml: the whole text, word for word. */
export function decisionYaml(decision: DraftDecision, points: readonly DraftPoint[], source: string): string {
  const blank = (value: string | null): string => (value === null ? ' # bản gốc bỏ trống' : '');
  const { number, date, signer } = decision;
  return fileOf([
    '# yaml-language-server: $schema=../schemas/decision.schema.json',
    ...comment(
      '',
      `Bản nháp dựng từ ${source}: toàn văn, nguyên văn từng chữ. Không sửa chữ nào ở đây: chỗ in lỗi hoặc còn băn khoăn ghi ở source_notes cuối tệp, điều phải quyết định ở questions.yaml.`,
    ),
    'version: 1',
    ...entry('', 'kind', decision.kind),
    `number: ${number === null ? 'null' : JSON.stringify(number)}${blank(number)}`,
    ...entry('', 'symbol', decision.symbol),
    `date: ${date ?? 'null'}${blank(date)}`,
    `year: ${decision.year}`,
    ...entry('', 'subject', decision.subject.text),
    ...entry('', 'authority', decision.authority.text),
    'bases:',
    ...decision.bases.flatMap((b) => item('  ', b.text)),
    '',
    'articles:',
    ...decision.articles.flatMap((article, i) => [
      ...(i === 0 ? [] : ['']),
      `  - number: ${JSON.stringify(article.number)}`,
      ...entry('    ', 'text', article.text.text),
      ...(article.clauses.length > 0 ? clausesLines(article.clauses, '    ') : []),
    ]),
    '',
    'recipients:',
    ...decision.recipients.flatMap((r) => item('  ', r.text)),
    'signer:',
    '  lines:',
    ...signer.lines.flatMap((l) => item('    ', l.text)),
    ...entry('  ', 'name', signer.name.text),
    '',
    ...sourceNotes(points, 'decision'),
  ]);
}
