import type { Values } from '../../model/finding.ts';
import { has, plain, quoted } from './value-text.ts';

/** Điều gì chỉ ra đơn vị, kỳ. */
export const sources: Readonly<Record<string, string>> = {
  told: 'theo lệnh tiếp nhận',
  stamp: 'theo dấu ẩn của biểu mẫu',
  header: 'theo phần đầu của tệp',
  'file-name': 'theo tên tệp',
  letter: 'theo cơ quan ban hành trên văn bản',
  symbol: 'theo ký hiệu văn bản',
  envelope: 'theo phần đầu của tệp edXML',
  window: 'theo thời gian số liệu ghi trong biểu',
  date: 'theo ngày văn bản',
};
export const by = (v: Values, key: string): string => sources[plain(v, key)] ?? 'theo nguồn khác';

const saidBy = (v: Values, key: string): string =>
  plain(v, key)
    .split(',')
    .map((source) => sources[source] ?? 'theo nguồn khác')
    .join(', ');

/** Lệnh tiếp nhận đúng, khi biết; các nguồn ngang nhau thì mỗi nguồn một lệnh. */
export const command = (v: Values): string => {
  if (!has(v, 'command')) return '';
  if (!has(v, 'command2')) return ` Lệnh: ${quoted(v, 'command')}.${replaced(v, '')}`;
  const each = ['', '2', '3', '4'].filter((n) => has(v, `command${n}`));
  const lines = each.map(
    (n) => `\n- ${quoted(v, `command${n}`)} (${saidBy(v, `commandBy${n}`)}).${replaced(v, n)}`,
  );
  return ` Một trong các lệnh sau, tùy theo tệp là của ai, kỳ nào:${lines.join('')}`;
};

/** Báo cáo đang dùng mà lệnh sẽ thay. */
const replaced = (v: Values, n: string): string =>
  has(v, `replacesUnit${n}`)
    ? ` Lệnh này thay báo cáo đã nhận của ${plain(v, `replacesUnit${n}`)}, kỳ ${quoted(v, `replacesPeriod${n}`)} (${plain(v, `replaces${n}`)}): xem lại tệp này và báo cáo đó trước.`
    : '';

/** Bản đang dùng không bị thay khi còn nguồn nói khác. */
export const kept = (v: Values): string =>
  `Đơn vị, kỳ ghi trong lệnh đã có báo cáo được nhận (${plain(v, 'replaces')}); báo cáo đó không bị thay khi các nguồn chưa thống nhất. Xem lại cả hai tệp; đúng là phải thay thì thêm lựa chọn --replace.${command(v)}`;

export const keeps = (v: Values): boolean =>
  has(v, 'replaces') && !has(v, 'replacesUnit') && !has(v, 'commandBy');
