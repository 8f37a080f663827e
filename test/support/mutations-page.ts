import { mutationGroups } from '../plan/mutations/all.ts';
import type { Mutation } from '../plan/mutations/mutation.ts';
import { type Found, type Played, playMutation } from './mutations.ts';

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

const severities: Readonly<Record<string, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  confirm: 'cần xác nhận',
};

const placeText = ({ file, line, column }: Found): string =>
  line === undefined ? `\`${file}\`` : `\`${file}:${line}:${column}\``;

const short = (message: string): string => (message.length > 260 ? `${message.slice(0, 257)}…` : message);

/** A bomb has a finding for each of its links: the first few tell it. */
const most = 4;

function saidText({ found }: Played, differs: readonly string[] | undefined): string {
  if (found.length === 0)
    return differs
      ? `không có gì sai; \`plan diff\` nói: ${differs.map(cell).join('; ')}`
      : 'không có gì sai';
  const shown = found
    .slice(0, most)
    .map((f) => `${placeText(f)} ${severities[f.severity] ?? f.severity} \`${f.code}\`: ${short(f.message)}`);
  const more = found.length - shown.length;
  return [...shown, ...(more > 0 ? [`… và ${more} điều nữa`] : [])].map(cell).join('<br>');
}

const head = `# Kế hoạch bị sửa thì công cụ nói gì

Trang này được tạo từ bảng ca thử \`test/plan/mutations\` (\`node scripts/make-mutations-doc.mjs\`). Mỗi dòng là một việc làm với kế hoạch kèm theo công cụ; kết quả là điều \`dondoc plan check\` in ra (không kể các lưu ý vốn có), vị trí ghi theo tệp:dòng:cột, và mã kết thúc: 0 là không có lỗi, 1 là có lỗi. Một lần chạy thử so từng dòng với lệnh thật; vị trí được tính riêng, không dựa vào phần đọc tệp của công cụ.`;

async function row(shipped: string, mutation: Mutation): Promise<string> {
  const played = await playMutation(shipped, mutation);
  const cells = [`\`${mutation.id}\``, cell(mutation.what), saidText(played, mutation.differs), played.exit];
  return `| ${cells.join(' | ')} |`;
}

/** docs/plan-mutations.md. */
export async function mutationsPage(shipped: string): Promise<string> {
  const parts: string[] = [head];
  for (const { title, mutations } of mutationGroups) {
    const rows: string[] = [];
    for (const mutation of mutations) rows.push(await row(shipped, mutation));
    parts.push(
      `## ${title} (${mutations.length})`,
      ['| Mã | Làm gì | Công cụ nói | Mã kết thúc |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
