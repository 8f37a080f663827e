// The template of the reporting form in Word. Its own text (letterhead, title, guidance, footer) is edited as it stands; the
// words printed inside tables stand in the table of the last section, which no form prints.
import { fileURLToPath } from 'node:url';
import {
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { build } from 'esbuild';
import {
  bold,
  center,
  leftColumn,
  line,
  lineBorder,
  margin,
  mottoWidth,
  paper,
  rightColumn,
  spaced,
  style,
  templateBytes,
  text,
  textWidth,
  twoColumns,
} from './parts.mjs';

/** The wording is the tool's own: bundled here, so that nothing is written twice. */
async function shippedWording() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/compose/form-doc-wording.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).formDocWording;
}

const grey = '595959';
const italics = { italics: true };
/** A paragraph that only keeps things apart. */
const thin = { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT };

const paragraphStyles = [
  style('NDCoQuan', 'NĐ Cơ quan ban hành', 12, center, bold),
  style('NDQuocHieu', 'NĐ Quốc hiệu', 12, center, bold),
  style('NDTieuNgu', 'NĐ Tiêu ngữ', 13, center, bold),
  style('NDKe', 'NĐ Đường kẻ', 2, { border: lineBorder, spacing: { ...thin, before: 60 } }),
  style('NDTenLoai', 'NĐ Tên loại', 14, spaced(240, center), bold),
  style('NDTrichYeu', 'NĐ Trích yếu', 14, center, bold),
  style('NDBangDau', 'NĐ Bảng đầu cột', 12, spaced(20, center), bold),
  style('NDBangO', 'NĐ Bảng ô', 12, spaced(20)),
  style('NDNgan', 'NĐ Đoạn ngăn', 2, { spacing: thin }),
  style('BMThongTin', 'BM Thông tin', 13, spaced(60, center)),
  style('BMHuongDanDau', 'BM Hướng dẫn tiêu đề', 12, spaced(120, { keepNext: true }), bold),
  style('BMHuongDan', 'BM Hướng dẫn', 12, spaced(40)),
  style('BMPhan', 'BM Tên phần', 13, spaced(240, { keepNext: true, outlineLevel: 0 }), bold),
  style('BMGhiChu', 'BM Ghi chú', 11, spaced(40, { keepNext: true }), italics),
  style('BMNhiemVu', 'BM Tên nhiệm vụ', 12, spaced(20, { keepNext: true }), bold),
  style('BMNoiDung', 'BM Nội dung nhiệm vụ', 11, spaced(20, { keepNext: true })),
  style('BMMa', 'BM Mã', 10, spaced(20, center), { color: grey }),
  style('BMGoiY', 'BM Gợi ý', 10, spaced(0), italics),
  style('BMKyTruoc', 'BM Kỳ trước', 10, spaced(20), { ...italics, color: grey }),
  style('BMDau', 'BM Dấu biểu', 1, { spacing: thin }, { vanish: true, color: 'FFFFFF' }),
  style('BMChanTrang', 'BM Chân trang', 10, spaced(0), { color: grey }),
];

const characterStyles = [
  {
    id: 'PlaceholderText',
    name: 'Placeholder Text',
    basedOn: 'DefaultParagraphFont',
    run: { color: '767676' },
  },
];

const head = [
  twoColumns(
    [leftColumn, rightColumn],
    [
      [
        [text('NDCoQuan', '{{co_quan}}'), text('NDKe', '{{ke_co_quan}}')],
        [
          text('NDQuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          text('NDTieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
          line(mottoWidth, rightColumn),
        ],
      ],
    ],
  ),
  text('NDTenLoai', 'BÁO CÁO'),
  text('NDTrichYeu', '{{trich_yeu}}'),
  text('BMThongTin', 'Cơ quan, đơn vị báo cáo: {{don_vi}}'),
  text('BMThongTin', 'Kỳ báo cáo: {{ky}}'),
  text('BMThongTin', '(số liệu từ ngày {{tu_ngay}} đến hết ngày {{den_ngay}})'),
  text('BMThongTin', 'Nơi nhận: {{noi_nhan}}. {{quy_tac}}'),
  text('BMHuongDanDau', 'Hướng dẫn ghi biểu:'),
  text(
    'BMHuongDan',
    '- Chỉ ghi vào ô có nền màu: nền vàng là nội dung phải có, nền xanh là nội dung ghi thêm nếu có; bấm vào chữ mờ trong ô rồi ghi. Không xóa dòng, cột và không sửa cột Mã. Cách ghi số xem ở phần Số liệu, chỉ tiêu.',
  ),
  text(
    'BMHuongDan',
    '- Tình trạng “hoàn thành”: đã báo cáo kết quả nhiệm vụ bằng văn bản, phải ghi số văn bản; “thực hiện thường xuyên”: việc làm liên tục, không có ngày kết thúc; “không phát sinh”: trong kỳ không có việc thuộc nhiệm vụ.',
  ),
  text('BMHuongDan', '- Cần hỏi, xin liên hệ: {{lien_he}}.'),
  text('NDBangO', '{{noi_dung}}'),
];

const footer = new Footer({
  children: [
    new Paragraph({
      style: 'BMChanTrang',
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [
        new TextRun('{{don_vi}}, kỳ {{ma_ky}}'),
        new TextRun({ children: [new Tab(), 'Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
      ],
    }),
    new Paragraph({ style: 'BMChanTrang', children: [new TextRun({ text: 'Mẫu {{ma_bieu}}', size: 16 })] }),
  ],
});

const wordCell = (width, style, value) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [text(style, value)] });

function wordsTable(wording) {
  const widths = [2000, 5354, 2000];
  const row = (style, values) =>
    new TableRow({
      cantSplit: true,
      ...(style === 'NDBangDau' ? { tableHeader: true } : {}),
      children: values.map((value, i) => wordCell(widths[i], style, value)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row('NDBangDau', [
        'Mã (không sửa)',
        'Câu chữ: sửa ở cột này; giữ nguyên phần trong ngoặc { }',
        'In ở đâu',
      ]),
      ...wording.map(({ key, text: value, note }) => row('NDBangO', [key, value, note])),
    ],
  });
}

const section = (children) => ({
  properties: { type: SectionType.NEXT_PAGE, page: { size: paper, margin } },
  footers: { default: footer },
  children,
});

export async function formTemplate() {
  return templateBytes({
    title: 'Mẫu biểu báo cáo',
    styles: paragraphStyles,
    characterStyles,
    sections: [
      section(head),
      section([
        text('NDTenLoai', 'CÂU CHỮ TRONG BẢNG'),
        text('BMThongTin', '(trang này chỉ để sửa câu chữ, không in ra biểu)'),
        wordsTable(await shippedWording()),
      ]),
    ],
  });
}
