import { vietnameseNumber } from '../../src/text/print.ts';
import type { TortureResult, TortureResults } from './results.ts';
import type { TortureClass } from './torture-class.ts';

export const pageFile = 'docs/reliability.md';

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

const day = (date: string): string => date.split('-').reverse().join('/');

/** Three over N: what 0 failures in N random cases say of the rate, with 95 % confidence. */
function boundText({ exhaustive, listed }: TortureClass, { tried, survived }: TortureResult): string {
  if (survived < tried) return `${vietnameseNumber(tried - survived)} ca hỏng`;
  if (exhaustive) return 'đã thử hết mọi ca có thể có';
  if (listed) return 'ca định trước';
  // Rounded up: what is said must hold.
  return `dưới ${vietnameseNumber(Math.ceil(300_000 / tried) / 1000, 3)}%`;
}

function row(one: TortureClass, result: TortureResult | undefined): string {
  const { id, title } = one;
  const cells = result
    ? [
        vietnameseNumber(result.tried),
        vietnameseNumber(result.survived),
        boundText(one, result),
        day(result.date),
        String(result.seed),
      ]
    : ['chưa chạy', '', '', '', ''];
  return `| ${[`\`${id}\``, cell(title), ...cells].join(' | ')} |`;
}

function section(one: TortureClass, result: TortureResult | undefined): string {
  const figure = vietnameseNumber(one.figure.full);
  const lines = [`### \`${one.id}\`: ${one.title}`, `Coi là sống: ${one.means}`];
  if (!result) return lines.join('\n\n');
  const { machine, figures, notes, seconds, failures } = result;
  const items = [
    `Mức phải đạt: ${figure} ca; đã thử ${vietnameseNumber(result.tried)}, sống ${vietnameseNumber(result.survived)}; ${vietnameseNumber(seconds, 0)} giây, trên ${machine.platform}, ${machine.cores} lõi, Node ${machine.node}.`,
    ...Object.entries(figures).map(([name, value]) => `${name}: ${value}.`),
    ...notes.map((note) => `Ghi chú: ${note}`),
    ...failures.map((f) => `Hỏng: ${f.name}: ${f.what}`),
  ];
  return [...lines, items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n')].join('\n\n');
}

const head = `# Công cụ chịu được những gì

Trang này được tạo từ kết quả đã ghi của lệnh \`npm run torture\` (\`test/torture/results.json\`); không sửa bằng tay.

## Cam kết

- Không tệp nào gửi đến làm treo, làm dừng hoặc đánh lừa được công cụ: tệp hỏng thì bị từ chối kèm mã lỗi và việc cần làm, các tệp còn lại vẫn đọc đủ.
- Không số liệu nào lặng lẽ khác đi vì tệp bị hỏng trên đường gửi.
- Không sự cố nào (mất điện, đầy đĩa, hai người cùng chạy) làm mất hoặc ghi hai lần một lượt nhận; chạy lại lệnh là xong việc dở.
- Không công thức, liên kết, macro nào từ tệp gửi đến lọt sang tệp công cụ làm ra.

Mỗi cam kết được thử bằng các lớp sự cố dưới đây.`;

const reading = `## Đọc bảng thế nào

“Đã thử” là số ca, “sống” là số ca cho đúng kết quả đã định trước. Cột “tỷ lệ hỏng” nói điều suy ra được từ số ca: không hỏng ca nào trong N ca chọn ngẫu nhiên thì, với độ tin cậy 95%, tỷ lệ hỏng thật thấp hơn 3/N; ví dụ 0 trên 10.000 ca là dưới 0,03%. Con số đó chỉ nói về các loại hỏng đã thử, không nói về loại chưa nghĩ ra. Lớp nào thử hết mọi ca thì ghi rõ; “ca định trước” là danh sách lập sẵn hoặc một ca lớn, số ca không nói gì về tỷ lệ.`;

const own = `## Tự chạy lấy

- \`npm ci\`, rồi \`npm run torture\`: chạy đủ mọi lớp và viết lại trang này; \`npm run torture -- --class ID\` chỉ chạy một lớp.
- \`npm run torture -- --short\`: bản ngắn dưới 3 phút, không ghi gì lại.
- \`--seed N\` chạy lại đúng các ca ngẫu nhiên của một lần trước; hạt giống của mỗi lần chạy được in ra và ghi trong bảng.
- \`--json\` in kết quả cho máy đọc. Mã kết thúc 1: có lớp thử chưa đủ hoặc có ca hỏng.`;

/** docs/reliability.md, from nothing but the list of classes and their last full runs. */
export function reliabilityPage(classes: readonly TortureClass[], results: TortureResults): string {
  const columns = ['Lớp', 'Thử gì', 'Đã thử', 'Sống', 'Tỷ lệ hỏng', 'Ngày chạy', 'Hạt giống'];
  const table = [
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...classes.map((c) => row(c, results[c.id])),
  ].join('\n');
  const sections = classes.map((c) => section(c, results[c.id]));
  return `${[head, '## Kết quả', table, reading, '## Từng lớp', ...sections, own].join('\n\n')}\n`;
}
