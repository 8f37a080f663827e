import type { Block } from '../model/doc.ts';
import { type Reminded, type ReminderState, reminderStates, type Spared } from '../model/reminder.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { addressee, sentence } from './consolidated-doc-words.ts';
import type { ReminderSource } from './reminder-words.ts';

const owed: Readonly<Record<ReminderState, string>> = {
  nothing: 'chưa gửi',
  returned: 'phải bổ sung, chỉnh sửa',
  'document-only': 'mới có văn bản',
  'data-only': 'mới có tệp số liệu',
  'confirm-arrival': 'chưa xác định được ngày gửi',
  partial: 'chưa trả lời đủ nội dung',
};

/** Why this letter is not for the unit: another letter is, or none. */
function whyNot(source: ReminderSource, round: number, other: Reminded | Spared): string {
  if (!('why' in other)) {
    if (other.round === round) return 'không thuộc phạm vi văn bản này';
    return other.round === 3
      ? `đã hết thời hạn của công văn lần 2, được báo cáo ${addressee(source.plan)}`
      : `thuộc công văn lần ${other.round}`;
  }
  const day = other.until ? shortDay(other.until) : '';
  switch (other.why) {
    case 'extended':
      return 'đang được gia hạn';
    case 'correcting':
      return 'đang trong thời gian bổ sung, chỉnh sửa';
    case 'waiting':
      return `đang trong thời hạn của công văn lần ${other.letter?.round ?? 1}`;
    case 'told-early':
      return `đã được nhắc ngày ${day}`;
    case 'reported':
      return `đã báo cáo ${addressee(source.plan)}`;
    case 'ladder-end':
      return 'đã có hai công văn';
    case 'before-deadline':
      return 'đã gửi, chưa quá hạn';
    case 'own-office':
      return 'là cơ quan đầu mối';
  }
}

/** Those that owe something and are not in this letter, so that the counts and its lists add up. */
export function remainderBlocks(
  source: ReminderSource,
  round: number,
  units: readonly Reminded[],
): readonly Block[] {
  const inside = new Set(units.map((u) => u.standing.unit.id));
  const outside = source.owing.filter((o) => !inside.has(o.standing.unit.id));
  const parts = reminderStates.flatMap((state) => {
    const reasons = new Map<string, number>();
    for (const other of outside.filter((o) => o.state === state)) {
      const why = whyNot(source, round, other);
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
    return [...reasons].map(([why, n]) => `${vietnameseNumber(n)} đơn vị ${owed[state]} (${why})`);
  });
  if (parts.length === 0) return [];
  return [sentence(`Ngoài các đơn vị trên, còn ${parts.join('; ')}.`)];
}
