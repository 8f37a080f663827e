import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { templateSamples } from '../../src/compose/template-samples.ts';
import { templateTagTexts } from '../../src/messages/template-tags.ts';
import type { TemplateData } from '../../src/model/doc.ts';
import { dataTags, tagsOffered } from '../../src/render/template-tag-list.ts';
import { docOf, full } from '../support/consolidated.ts';
import { scratch } from '../support/world.ts';

const at = '2026-06-18T09:00:00+07:00';
let world: ReturnType<typeof scratch>;
let dir: string;

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
});
afterEach(() => world.remove());

const path = (name: string): string => join(dir, 'templates', name);

function edit(name: string, from: string, to: string, part = 'word/document.xml'): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path(name))));
  const xml = strFromU8(parts[part] as Uint8Array).replaceAll(from, to);
  writeFileSync(path(name), zipSync({ ...parts, [part]: strToU8(xml) }));
}

describe('template check', () => {
  test('the shipped templates have nothing wrong and depart nowhere from the decree', async () => {
    const { code, out } = await world.run('template check', at, dir);
    expect(out).toContain('Đã kiểm tra 9 tệp mẫu: 0 lỗi, 0 cảnh báo');
    expect(out).not.toContain('chưa đúng thể thức');
    expect(code).toBe(0);
  });

  test('a misspelt tag is told with what was meant, and the command that would use it stops', async () => {
    edit('bao-cao-tong-hop.docx', '{{kinh_phi}}', '{{kinh_phy}}');
    const { code, out } = await world.run('mau kiem-tra templates/bao-cao-tong-hop.docx', at, dir);
    expect(code).toBe(1);
    expect(out).toContain('Có phải định ghi {{kinh_phi}}?');
    expect(out).toContain('Đã kiểm tra 1 tệp mẫu: 1 lỗi');
  });

  test('departures from the decree are found in what the template makes', async () => {
    edit('cong-van.docx', 'w:top="1134"', 'w:top="300"');
    const { code, out } = await world.run('template check templates/cong-van.docx', at, dir);
    expect(out).toContain('lập thử với dữ liệu giả định');
    expect(out).toContain('Phụ lục I');
    expect(code).toBe(1);
  });

  test('a copy under another name is told to be used by nobody', async () => {
    writeFileSync(path('bao-cao-tong-hop 2.docx'), readFileSync(path('bao-cao-tong-hop.docx')));
    const { code, out } = await world.run('template check --notes', at, dir);
    expect(out).toContain('Không lệnh nào dùng tệp mẫu “templates/bao-cao-tong-hop 2.docx”');
    expect(code).toBe(0);
  });

  test('json holds findings and the form of what was tried', async () => {
    const { out } = await world.run('template check --format json', at, dir);
    const told = JSON.parse(out);
    expect(told.counts.error).toBe(0);
    expect(told.samples).toHaveLength(templateSamples.length);
  });

  test('without templates of its own the shipped ones are in use', async () => {
    rmSync(join(dir, 'templates'), { recursive: true });
    mkdirSync(join(dir, 'templates'));
    const { code, out } = await world.run('template check', at, dir);
    expect(out).toContain('Các lệnh đang dùng mẫu kèm theo công cụ');
    expect(code).toBe(0);
  });

  test('a file that is not there is a wrong use', async () => {
    expect((await world.run('template check templates/khong-co.docx', at, dir)).code).toBe(2);
  });
});

describe('template list', () => {
  test('prints every tag with its kind, its meaning and an example, and marks those in use', async () => {
    const { out } = await world.run('template list', at, dir);
    expect(out).toMatch(/\* \{\{kinh_phi\}\} +kinh phí thực hiện \(khối nội dung; ví dụ: .*giả định/);
    expect(out).toMatch(/ {2}\{\{#don_vi_gui_cham\}\}…\{\{\/don_vi_gui_cham\}\} +danh sách đơn vị gửi chậm/);
    expect(out).toMatch(/ {4}\{\{so_ngay\}\} +số ngày chậm \(in giá trị; ví dụ: 1\)/);
    expect(out).toContain('trang “Kiểu” có');
  });
});

/** Names and kinds, whatever the values. */
const shapeOf = (data: TemplateData = {}): readonly string[] =>
  dataTags(data)
    .map((t) => `${t.key}: ${t.kind}`)
    .toSorted();

test('the sample offers exactly the tags that the real report offers', () => {
  const real = docOf(full);
  const sample = templateSamples.find((s) => s.file === 'bao-cao-tong-hop.docx')?.doc;
  expect(sample?.sections?.map((s) => s.tag)).toEqual(real.sections?.map((s) => s.tag));
  expect(shapeOf(sample?.data)).toEqual(expect.arrayContaining([...shapeOf(real.data)]));
  expect(Object.keys(sample?.data ?? {}).toSorted()).toEqual(Object.keys(real.data ?? {}).toSorted());
});

test('every tag has a meaning in both languages', () => {
  const tags = templateSamples.flatMap((s) => tagsOffered(s.doc)).map((t) => t.key);
  for (const texts of Object.values(templateTagTexts))
    expect(tags.filter((tag) => texts[tag] === undefined)).toEqual([]);
  expect(Object.keys(templateTagTexts.en)).toEqual(Object.keys(templateTagTexts.vi));
});
