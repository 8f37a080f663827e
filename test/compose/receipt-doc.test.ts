import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReceiptInput, receiptDoc } from '../../src/compose/receipt-doc.ts';
import { findingText } from '../../src/messages/findings.ts';
import { vi } from '../../src/messages/vi/words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc } from '../../src/model/doc.ts';
import type { Arrival, Standing } from '../../src/model/standing.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { checkWorld } from '../support/form.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const period = smallPeriod('2026-06');
const obligation = obligationsFor(plan, period).find((o) => o.unit.id === 'xa-ha-trung')!;
const sha256 = 'ab'.repeat(32);

const data: Arrival = {
  event: '2026-06-0007',
  form: 'data',
  file: { sha256, name: 'bao-cao.xlsx', kind: 'xlsx', bytes: 1000 },
  arrived: civilDate('2026-06-18'),
  documentNumber: '15/BC-UBND',
  documentDate: civilDate('2026-06-17'),
  recorded: civilDate('2026-06-19'),
  state: 'current',
  afterClosing: false,
};
const { file: _file, arrived: _arrived, ...noFile } = data;
const paper: Arrival = { ...noFile, event: '2026-06-0008', form: 'document' };

const standing: Standing = {
  unit: obligation.unit,
  obligation,
  kind: 'on-time',
  lastOnTimeDay: obligation.deadline.lastOnTimeDay,
  judgedBy: { date: civilDate('2026-06-18'), which: 'arrived' },
  dataFile: data,
  arrivals: [data, paper],
  accepted: data,
  notes: [],
  strictOnly: false,
};

const wrong = checkWorld({ answers: { 'task/1.1/status': 'xong rồi' } }).findings;
const input: ReceiptInput = {
  plan,
  period,
  standing,
  asOf: civilDate('2026-06-22'),
  checked: { file: 'bao-cao.xlsx', findings: [] },
  refused: [],
};

function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'chart') return block.chart.alt;
  if (block.kind !== 'table') return block.runs.map((r) => r.text).join('');
  return [...block.table.head, ...block.table.rows.map((r) => r.cells)]
    .map((row) => row.map((c) => c.text).join(' | '))
    .join('\n');
}

const words = (doc: Doc): string => doc.body.map(textOf).join('\n');
const receipt = (more: Partial<ReceiptInput> = {}): string => words(receiptDoc({ ...input, ...more }));

describe('the receipt', () => {
  test('names every file and paper, its day, its number and the whole hash', () => {
    const text = receipt();
    for (const part of ['bao-cao.xlsx', '15/BC-UBND', '17/6/2026', '18/6/2026', '19/6/2026', '2026-06-0007'])
      expect(text).toContain(part);
    expect(text.replaceAll(' ', '')).toContain(sha256);
    expect(text).toContain('(không kèm tệp)');
    expect(text).toContain('ngày chưa rõ');
  });

  test('says how the unit stands and by which rule', () => {
    const text = receipt();
    expect(text).toContain('đã gửi đúng hạn (đến ngày 18/6/2026)');
    expect(text).toContain(vi.deadline(obligation.deadline));
  });

  test('nothing found: nothing to do', () => {
    expect(receipt()).toContain('không có lỗi, không có cảnh báo');
    expect(receipt()).toContain('UBND xã Hà Trung không phải làm gì thêm.');
  });

  test('findings stand in the sentences of the catalogue, with their place', () => {
    const text = receipt({ checked: { file: 'bao-cao.xlsx', findings: wrong } });
    const finding = wrong.find((f) => f.code === 'status-unknown');
    if (finding?.place.kind !== 'cell') throw new Error('no finding');
    expect(text).toContain(findingText('vi', 'status-unknown').found(finding.values));
    expect(text).toContain(`${finding.place.sheet}!${finding.place.cell}`);
    expect(text).toContain('sửa các lỗi nêu ở mục 2');
  });

  test('a returned report: what to do, by when and why', () => {
    const text = receipt({
      standing: { ...standing, kind: 'returned', correctBy: civilDate('2026-06-26') },
      checked: { file: 'bao-cao.xlsx', findings: wrong },
      returned: {
        id: '2026-06-0009',
        period: '2026-06',
        recordedAt: '2026-06-22T08:00:00+07:00',
        by: 'mẫu',
        kind: 'returned',
        unit: 'xa-ha-trung',
        reason: 'Thiếu số liệu (mẫu).',
        documentNumber: '20/SVHTTDL-VP',
        correctBy: civilDate('2026-06-26'),
      },
    });
    expect(text).toContain('gửi lại chậm nhất hết thứ Sáu 26/6/2026');
    expect(text).toContain('Lý do trả lại: Thiếu số liệu (mẫu) (văn bản số 20/SVHTTDL-VP).');
  });

  test('only the signed paper: the data file is still asked for', () => {
    const { checked: _checked, ...without } = input;
    const text = words(receiptDoc({ ...without, standing: { ...standing, arrivals: [paper] } }));
    expect(text).toContain('Chưa có tệp số liệu');
    expect(text).toContain('gửi tệp số liệu theo biểu mẫu');
  });

  test('the subject that an edXML message states describes the document', () => {
    const subject = 'Kết quả tuyên truyền 6 tháng (mẫu)';
    const text = receipt({ standing: { ...standing, arrivals: [{ ...paper, subject }] } });
    expect(text).toContain(`Trích yếu: ${subject}`);
  });

  test('a file that was refused is named with the reason', () => {
    const text = receipt({
      refused: [
        {
          id: '2026-06-0003',
          period: '2026-06',
          recordedAt: '2026-06-18T08:00:00+07:00',
          by: 'mẫu',
          kind: 'refused',
          unit: 'xa-ha-trung',
          file: { sha256, name: 'cu.xls', kind: 'xls', bytes: 10 },
          gate: 'file',
          codes: ['file-old-format'],
        },
      ],
    });
    expect(text).toContain(`Không tiếp nhận tệp “cu.xls”: ${findingText('vi', 'file-old-format').title}.`);
  });

  test('as Word in the shipped template: number, day and signature blank; the same bytes each time', async () => {
    const template = new Uint8Array(readFileSync('templates/phieu-tiep-nhan.docx'));
    const doc = receiptDoc({ ...input, checked: { file: 'bao-cao.xlsx', findings: wrong } });
    const bytes = await renderDoc(doc, template);
    expect(await renderDoc(doc, template)).toEqual(bytes);
    const xml = new TextDecoder().decode(unzipOwn(bytes).get('word/document.xml'));
    const lines = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map((p) =>
      [...p[0].matchAll(/<w:t[^>]*>([^<]*)</g)].map((t) => t[1]).join(''),
    );
    expect(lines).toContain('Số:      /PTN-SVHTTDL');
    expect(lines).toContain('Thanh Hóa, ngày      tháng      năm 2026');
    expect(lines).toContain('PHIẾU TIẾP NHẬN');
    expect(lines).toContain('Báo cáo 6 tháng đầu năm 2026 của UBND xã Hà Trung');
    expect(xml).not.toContain('{{');
    expect(xml).toMatch(/<w:sectPr\b.*<w:pgSz\b/s);
  });
});
