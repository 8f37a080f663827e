import type { Values } from '../../model/finding.ts';
import { printedMonth } from '../month.ts';
import { day, has, plain, quoted } from './value-text.ts';

const stages: Readonly<Record<string, string>> = { error: 'lỗi', confirm: 'cần xác nhận' };

const isMonth = (value: unknown): boolean => /^\d{4}-\d{2}$/.test(String(value));

/** What the run adds to any finding: a rule not yet in full force, a confirmation, a waiver. A page without a finding has none. */
export function remarksOf(v: Values): readonly string[] {
  return [
    ...(isMonth(v.blocksFrom)
      ? [
          `Hiện mới là cảnh báo; từ kỳ tháng ${printedMonth(plain(v, 'blocksFrom'))} là “${stages[plain(v, 'blocksAs')] ?? ''}”.`,
        ]
      : []),
    ...(has(v, 'confirmedWhy') ? [`Đã được xác nhận: ${quoted(v, 'confirmedWhy')}.`] : []),
    ...(has(v, 'waiver')
      ? [
          `Được chấp nhận theo ${quoted(v, 'waiverDocument')} (${quoted(v, 'waiver')}), người quyết định ${quoted(v, 'waiverBy')}, lý do ${quoted(v, 'waiverWhy')}, đến hết “${isMonth(v.waiverUntil) ? `kỳ ${plain(v, 'waiverUntil')}` : day(v, 'waiverUntil')}”.`,
        ]
      : []),
  ];
}
