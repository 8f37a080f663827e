import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Doc } from '../../src/model/doc.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { joinDocs } from '../../src/render/docx-batch.ts';
import { unzipOwn } from '../../src/render/zip.ts';

const template = new Uint8Array(readFileSync('templates/cong-van.docx'));
const letter = (name: string, appendices: number): Doc => ({
  parentAgency: 'UBND TỈNH MẪU',
  agency: 'SỞ MẪU',
  symbol: 'SM-VP',
  place: 'Mẫu',
  year: 2026,
  kind: 'Công văn',
  subject: 'đôn đốc gửi báo cáo',
  addressees: [name],
  body: [{ kind: 'paragraph', runs: [{ text: `Thư gửi ${name}./.` }] }],
  signer: { lines: ['GIÁM ĐỐC'], name: null },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: Array.from({ length: appendices }, (_, i) => ({
    title: `Danh sách ${i}`,
    landscape: false,
    blocks: [{ kind: 'paragraph', runs: [{ text: `Dòng của ${name}` }] }],
  })),
  date: civilDate('2026-06-22'),
  creator: 'Sở Mẫu',
});

const xmlOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipOwn(bytes).get('word/document.xml'));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

test('every letter on a page of its own, numbered from 1, in their order', async () => {
  const singles = await Promise.all(
    [letter('đơn vị A', 0), letter('đơn vị B', 1), letter('đơn vị C', 0)].map((d) => renderDoc(d, template)),
  );
  const joined = joinDocs(singles);
  const xml = xmlOf(joined as Uint8Array);
  const sections = singles.reduce((n, s) => n + count(xmlOf(s), /<w:sectPr\b/g), 0);
  expect(sections).toBe(4);
  expect(count(xml, /<w:sectPr\b/g)).toBe(sections);
  expect(count(xml, /<w:pgNumType\b[^>]*w:start="1"/g)).toBe(sections);
  expect(count(xml, /<w:titlePg\b/g)).toBe(sections);
  expect(xml).not.toContain('w:type w:val="continuous"');
  const at = ['A', 'B', 'C'].map((n) => xml.indexOf(`Thư gửi đơn vị ${n}`));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(count(xml, /<w:body>/g)).toBe(1);
});

test('one letter stays as it is, none gives nothing', async () => {
  const single = await renderDoc(letter('đơn vị A', 0), template);
  expect(xmlOf(joinDocs([single]) as Uint8Array)).toBe(xmlOf(single));
  expect(joinDocs([])).toBeUndefined();
});

test('the same letters give the same bytes', async () => {
  const singles = await Promise.all(['A', 'B'].map((n) => renderDoc(letter(n, 1), template)));
  expect(joinDocs(singles)).toEqual(joinDocs(singles));
});
