import { civilDate } from '../model/civil-date.ts';
import type { Block, Doc, DocSection, Table, TemplateData } from '../model/doc.ts';

/** A template by its file's name, with a fictitious document to try it on. */
export interface TemplateSample {
  readonly file: string;
  readonly doc: Doc;
}

const said = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const table: Table = {
  columns: [
    { share: 1, align: 'center' },
    { share: 6, align: 'left' },
    { share: 3, align: 'right' },
  ],
  head: [[{ text: 'TT' }, { text: 'Cơ quan, đơn vị' }, { text: 'Số lượng' }]],
  rows: [
    { cells: [{ text: '1' }, { text: 'UBND xã Mẫu Một' }, { text: '1.568' }] },
    { cells: [{ text: '2' }, { text: 'UBND xã Mẫu Hai' }, { text: '12' }] },
    { cells: [{ text: 'Tổng cộng', across: 2 }, { text: '1.580' }], emphasis: 'total' },
  ],
  caption: 'Bảng 1. Số liệu giả định',
};

/** Tag of each part of the report with a sentence that says that it is made up. */
const parts: readonly (readonly [tag: string, text: string])[] = [
  ['mo_dau', 'Thực hiện kế hoạch (dữ liệu giả định để thử mẫu), Sở Mẫu báo cáo như sau:'],
  ['chi_dao', 'Đã ban hành 02 văn bản (giả định).'],
  ['tinh_hinh_gui', 'Đã gửi 02/03 cơ quan, đơn vị (giả định).'],
  ['ket_qua_nhiem_vu', 'Kết quả nêu tại Bảng 1, Phụ lục I và Phụ lục II (giả định).'],
  ['uu_diem', 'Nội dung giả định về ưu điểm.'],
  ['ton_tai', 'Nội dung giả định về tồn tại.'],
  ['nguyen_nhan', 'Nội dung giả định về nguyên nhân.'],
  ['phuong_huong', 'Nội dung giả định về phương hướng.'],
  ['kien_nghi_don_vi', 'Nội dung giả định về kiến nghị.'],
  ['kinh_phi', 'Kinh phí đã chi: 12,5 triệu đồng (giả định).'],
  ['kien_nghi_co_quan', 'Nội dung giả định về đề xuất.'],
  ['ket_luan', 'Trên đây là báo cáo giả định của Sở Mẫu, kính báo cáo Chủ tịch UBND tỉnh./.'],
];

const sections: readonly DocSection[] = parts.map(([tag, text]) => ({
  tag,
  blocks: tag === 'ket_qua_nhiem_vu' ? [said(text), { kind: 'table', table }] : [said(text)],
}));

const data: TemplateData = {
  ky: '6 tháng đầu năm 2026',
  ky_tiep_theo: 'NĂM 2026',
  so_phai_gui: '3',
  so_da_gui: '2',
  so_dung_han: '1',
  so_cham: '1',
  so_chua_gui: '1',
  ty_le_gui: '66,7%',
  ty_le_dung_han: '33,3%',
  ngay_chot: '20/6/2026',
  quy_tac_han: 'Ngày cuối cùng còn đúng hạn: thứ Sáu 19/6/2026.',
  nhiem_vu: [
    {
      so: '1.1',
      ten: 'Nhiệm vụ mẫu',
      co_quan_chu_tri: 'Sở Mẫu',
      da_tra_loi: '2',
      phai_tra_loi: '3',
      tinh_trang: [
        { ten: 'đang thực hiện', so: '1' },
        { ten: 'hoàn thành', so: '1' },
      ],
      chi_tieu: [
        {
          ten: 'Chỉ tiêu mẫu',
          don_vi_tinh: 'lượt',
          trong_ky: '1.568',
          luy_ke: '1.580',
          so_don_vi: '2/3',
        },
      ],
    },
  ],
  don_vi_chua_gui: [{ ten: 'UBND xã Mẫu Ba', nhom: 'UBND xã' }],
  don_vi_gui_cham: [{ ten: 'UBND xã Mẫu Hai', nhom: 'UBND xã', so_ngay: '1' }],
  co_gui_cham: true,
  co_chua_gui: true,
  chi_tiet_day_du: true,
};

const report: Doc = {
  parentAgency: 'UBND tỉnh Mẫu',
  agency: 'Sở Mẫu thử',
  agencyName: 'Sở Mẫu thử',
  symbol: 'BC-SMT',
  place: 'Mẫu',
  year: 2026,
  kind: 'Báo cáo',
  subject: 'Kết quả giả định để thử mẫu 6 tháng đầu năm 2026',
  addressees: ['Chủ tịch UBND tỉnh Mẫu'],
  body: sections.flatMap((s) => s.blocks),
  sections,
  data,
  signer: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Nguyễn Văn Mẫu' },
  recipients: ['Như trên', 'Lưu: VT, VP'],
  appendices: [
    { title: 'Danh sách giả định', landscape: true, blocks: [{ kind: 'table', table }] },
    { title: 'Số liệu giả định', landscape: false, blocks: [said('Nội dung giả định.')] },
  ],
  date: civilDate('2026-06-20'),
  creator: 'Sở Mẫu thử',
};

/** A document that is printed as a whole, without parts of its own. */
const whole = (changed: Partial<Doc>): Doc => {
  const { sections: _sections, data: _data, ...rest } = report;
  return {
    ...rest,
    body: [said('Nội dung giả định để thử mẫu; xem Phụ lục I và Phụ lục II kèm theo./.')],
    ...changed,
  };
};

/** Every Word template of documents by the decree that a command fills in. */
export const templateSamples: readonly TemplateSample[] = [
  { file: 'bao-cao-tong-hop.docx', doc: report },
  {
    file: 'cong-van.docx',
    doc: whole({ kind: 'Công văn', symbol: 'SMT-VP', addressees: ['UBND xã Mẫu Một', 'UBND xã Mẫu Hai'] }),
  },
  { file: 'bao-cao-don-doc.docx', doc: whole({}) },
  {
    file: 'bien-ban.docx',
    doc: whole({ kind: 'Biên bản', symbol: 'BB-SMT', addressees: [], recipients: ['Lưu: VT, VP'] }),
  },
  {
    file: 'phieu-tiep-nhan.docx',
    doc: whole({
      kind: 'Phiếu tiếp nhận báo cáo',
      symbol: 'SMT',
      addressees: ['UBND xã Mẫu Một'],
      body: [said('Nội dung giả định để thử mẫu./.')],
      appendices: [],
    }),
  },
  {
    file: 'so-sanh-ke-hoach.docx',
    doc: whole({
      parentAgency: '',
      agency: '',
      agencyName: 'Sở Mẫu',
      kind: 'Bảng so sánh giả định',
      subject: '',
      symbol: 'TTr-SMT',
      addressees: [],
      recipients: [],
      signer: { lines: [], name: null },
      body: [{ kind: 'table', table }],
      appendices: [],
    }),
  },
];

/** The same for the reporting form in Word, which has places of its own. */
export const formTemplateSample: TemplateData = {
  co_quan: 'UBND TỈNH MẪU',
  trich_yeu: 'Kết quả giả định để thử mẫu',
  don_vi: 'UBND xã Mẫu Một',
  ky: '6 tháng đầu năm 2026',
  tu_ngay: '15/12/2025',
  den_ngay: '14/6/2026',
  noi_nhan: 'Sở Mẫu thử',
  quy_tac: 'Ngày cuối cùng còn đúng hạn: thứ Sáu 19/6/2026',
  lien_he: 'Phòng Mẫu, điện thoại 000',
  ma_ky: '2026-06',
  ma_bieu: 'biểu 2026-06 / xa-mau-mot',
};
