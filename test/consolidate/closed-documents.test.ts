import { expect, test } from 'vitest';
import { documentFiles } from '../../src/consolidate/document-passages.ts';
import { closed, document, file, listOn, registerOf } from '../support/register.ts';

test('a signed document that came after closing is not quoted, one before is', () => {
  const own = document('2026-06-18', { file: file('a', 'a.docx') });
  const late = document('2026-07-06', { unit: 'so-noi-vu', file: file('b', 'b.docx'), afterClosing: true });
  const standing = listOn('2026-09-01', registerOf([own, closed('2026-07-01'), late]));
  expect(standing.standings.flatMap((s) => s.arrivals)).toHaveLength(2);
  expect(documentFiles(standing).map((d) => d.file.name)).toEqual(['a.docx']);
});
