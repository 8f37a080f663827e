import { formPoints } from '../../src/check/document-form/all.ts';
import { factText } from '../../src/compose/inspection-lines.ts';
import { inspectionTexts } from '../../src/messages/inspection.ts';

const texts = inspectionTexts.vi;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function row(point: (typeof formPoints)[number]): string {
  const { id, component, measure, expected, source, test } = point;
  const file = `[${test.split('/').at(-1)}](../${test})`;
  const cells = [
    `\`${id}\``,
    texts.components[component],
    texts.measures[measure],
    factText(expected, texts),
    source === '' ? texts.advice : source,
  ];
  return `| ${[...cells.map(cell), file].join(' | ')} |`;
}

const head = `# Các điểm thể thức được đo

Trang này được tạo từ danh sách điểm mà lệnh \`dondoc inspect\` chạy (\`node scripts/make-form-points-doc.mjs\`). Căn cứ là Nghị định 30/2020/NĐ-CP; “Phụ lục I, mục II.1.a” là điểm a khoản 1 Mục II Phần I Phụ lục I. Mỗi điểm có ít nhất một bản dự thảo sai đúng điểm đó và một bản bên cạnh không sai, ở tệp kiểm thử ghi tại cột cuối.`;

const notes = `## Cách đo

- Đo kiểu chữ thật sau khi áp dụng mọi kiểu đoạn, kiểu ký tự, phông của chủ đề và phần ghi trực tiếp, như Word sẽ in.
- Thành phần được nhận ra theo chữ và vị trí. Không nhận ra thì báo một lần “không tìm thấy”, các điểm của thành phần đó không đo.
- Số, ngày, tháng, họ tên người ký để trống là bình thường trong bản dự thảo. Chữ tô nền (chỗ chờ điền) không đo kiểu chữ.
- Cho phép lệch: lề 0,5 mm; đường kẻ dưới Tiêu ngữ 8% độ dài dòng chữ; đường kẻ 1/3 đến 1/2 thêm 3%; lệch tâm 3 mm; lùi đầu dòng 0,3 mm; khoảng cách đoạn 0,1 pt.
- “Nên xem lại” là chỗ có thể vẫn đúng: phông ghi cho chữ Đông Á và chữ phức hợp (không in ra), Unicode tổ hợp, giấy ngang, danh sách lùi sâu, bảng dài, bảng rộng. Những chỗ này không làm mã kết thúc thành 1.
- Chưa đo: khung và kích thước dấu mức độ khẩn, chỉ dẫn phạm vi lưu hành (mục III.2), ký hiệu người soạn thảo (mục III.3), địa chỉ ở chân trang (mục III.4), bản sao (Phần II), cách viện dẫn (mục II.6.b), kiểu chữ trong bảng, định dạng của kiểu bảng chỉ áp cho dòng hoặc cột đầu.
- Không đo: văn bản theo thể thức của Đảng (Điều 2 khoản 2 Nghị định 30/2020/NĐ-CP), biểu mẫu báo cáo của dondoc. Tệp chỉ có phụ lục thì chỉ đo trang, phông chữ và phụ lục.`;

/** docs/the-thuc.md. */
export function formPointsPage(): string {
  const missing = texts.notMeasured.map((line) => `- ${line}`).join('\n');
  const columns = ['Mã điểm', 'Thành phần', 'Đo gì', 'Đúng là', 'Căn cứ', 'Kiểm thử'];
  const table = [
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...formPoints.map(row),
  ];
  return `${[head, notes, `## ${texts.heads.notMeasured}`, missing, `## ${formPoints.length} điểm`, table.join('\n')].join('\n\n')}\n`;
}
