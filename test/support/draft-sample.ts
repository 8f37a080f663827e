import { readFileSync } from 'node:fs';
import { inspectDraft } from '../../src/check/document-form/inspect.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc, Table } from '../../src/model/doc.ts';
import type { Inspection } from '../../src/model/form-departure.ts';
import { readDraftLayout } from '../../src/read/docx-layout.ts';
import { renderDoc } from '../../src/render/docx.ts';

/** Drafts made by our own renderer; people and figures are fictitious. */

const templateBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../templates/${name}`, import.meta.url)));

const paragraph = (text: string, italic = false): Block => ({
  kind: 'paragraph',
  runs: [{ text, ...(italic && { italic }) }],
});
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const long =
  'các cơ quan, đơn vị, địa phương đã tổ chức tuyên truyền bằng nhiều hình thức, có báo cáo theo biểu mẫu và gửi trong kỳ; số liệu trong văn bản này là số liệu mẫu, hư cấu, chỉ dùng để thử';

const table = (count: number): Table => ({
  columns: [
    { share: 1, align: 'center' },
    { share: 4, align: 'left' },
    { share: 2, align: 'right' },
  ],
  head: [[{ text: 'STT' }, { text: 'Đơn vị' }, { text: 'Số liệu' }]],
  rows: Array.from({ length: count }, (_, i) => ({
    cells: [{ text: String(i + 1) }, { text: `Đơn vị mẫu ${i + 1}` }, { text: String(i * 3) }],
  })),
});

const report: Doc = {
  parentAgency: 'UBND tỉnh Thanh Hóa',
  agency: 'Sở Văn hóa, Thể thao và Du lịch',
  symbol: 'BC-SVHTTDL',
  place: 'Thanh Hóa',
  year: 2026,
  kind: 'Báo cáo',
  subject: 'Kết quả thực hiện Kế hoạch tuyên truyền 6 tháng đầu năm 2026',
  addressees: ['Chủ tịch UBND tỉnh Thanh Hóa'],
  body: [
    paragraph(`Thực hiện kế hoạch, ${long} (chi tiết tại Phụ lục I, Phụ lục II kèm theo).`),
    heading(1, 'I. KẾT QUẢ THỰC HIỆN'),
    heading(2, '1. Công tác chỉ đạo'),
    paragraph(`Trong kỳ, ${long}.`),
    heading(2, '2. Các nhiệm vụ'),
    ...['a', 'b', 'c', 'd', 'đ', 'e'].map((c) => heading(3, `${c}) Nhiệm vụ mẫu ${c}`)),
    heading(1, 'II. KIẾN NGHỊ'),
    paragraph(`Kính đề nghị xem xét; ${long}./.`),
  ],
  signer: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Nguyễn Văn Mẫu' },
  recipients: ['Như trên', 'Sở Nội vụ', 'Lưu: VT, NSVH'],
  appendices: [
    { title: 'Danh sách đơn vị', landscape: false, blocks: [{ kind: 'table', table: table(31) }] },
    { title: 'Số liệu tổng hợp', landscape: true, blocks: [{ kind: 'table', table: table(3) }] },
  ],
  date: civilDate('2026-06-25'),
  creator: 'dondoc',
};

const decision: Doc = {
  ...report,
  kind: 'Quyết định',
  symbol: 'QĐ-SVHTTDL',
  subject: 'Về việc thành lập tổ giúp việc',
  addressees: [],
  body: [
    paragraph('Căn cứ Luật Ban hành văn bản quy phạm pháp luật;', true),
    paragraph(
      'Căn cứ Nghị định số 01/2020/NĐ-CP ngày 02 tháng 01 năm 2020 của Chính phủ (mẫu, hư cấu);',
      true,
    ),
    paragraph('Theo đề nghị của Chánh Văn phòng Sở.', true),
    paragraph(`Điều 1. Thành lập tổ giúp việc; ${long}.`),
    paragraph('Điều 2. Tổ giúp việc có nhiệm vụ:'),
    paragraph('1. Giúp Giám đốc Sở theo dõi.'),
    paragraph('2. Tổng hợp báo cáo.'),
    paragraph(`Điều 3. Quyết định có hiệu lực từ ngày ký; ${long}./.`),
  ],
  recipients: ['Như Điều 3', 'Lưu: VT'],
  appendices: [],
};

const dispatch: Doc = {
  ...report,
  kind: 'Công văn',
  symbol: 'SVHTTDL-NSVH',
  subject: 'đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch tuyên truyền',
  addressees: ['Sở Nội vụ', 'UBND xã Hà Trung', 'UBND phường Hạc Thành'],
  body: report.body.slice(1),
  appendices: [],
};

const minutes: Doc = {
  ...report,
  kind: 'Biên bản',
  symbol: 'BB-SVHTTDL',
  subject: 'Khóa kỳ báo cáo 6 tháng đầu năm 2026',
  addressees: [],
  body: report.body.slice(1),
  appendices: [],
};

const bases = {
  report: [report, 'bao-cao-don-doc.docx'],
  decision: [decision, 'bao-cao-don-doc.docx'],
  dispatch: [dispatch, 'cong-van.docx'],
  minutes: [minutes, 'bien-ban.docx'],
} as const;
export type BaseName = keyof typeof bases;
export const baseNames = Object.keys(bases) as readonly BaseName[];

const made = new Map<BaseName, Promise<Uint8Array>>();

/** A draft without any departure. */
export function base(name: BaseName): Promise<Uint8Array> {
  const [doc, template] = bases[name];
  const bytes = made.get(name) ?? renderDoc(doc, templateBytes(template));
  made.set(name, bytes);
  return bytes;
}

export function inspected(bytes: Uint8Array): Inspection {
  const { value, findings } = readDraftLayout(bytes, 'du-thao.docx');
  if (!value) throw new Error(`refused: ${JSON.stringify(findings)}`);
  return inspectDraft(value);
}

export const pointsOf = (bytes: Uint8Array): readonly string[] =>
  [...new Set(inspected(bytes).departures.map((d) => d.point))].toSorted();
