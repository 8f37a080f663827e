import type { Severity } from '../../model/finding.ts';
import type { Deadline } from '../../model/obligation.ts';
import type { Standing, StandingKind } from '../../model/standing.ts';
import { dayWithWeekday, shortDay } from '../../text/print.ts';
import type { Words } from '../words.ts';

const standings: Readonly<Record<StandingKind, string>> = {
  'not-yet-due': 'chưa đến hạn',
  open: 'chưa gửi, còn hạn',
  overdue: 'quá hạn chưa gửi',
  'on-time': 'đã gửi đúng hạn',
  late: 'đã gửi chậm',
  'confirm-arrival': 'cần xác nhận ngày đến',
  returned: 'trả lại để bổ sung, chỉnh sửa',
  nil: 'không phát sinh',
  exempt: 'được miễn báo cáo',
  extended: 'được gia hạn',
  'not-owing': 'chưa / không còn thuộc diện báo cáo',
};

const severities: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  confirm: 'cần xác nhận',
  warning: 'cảnh báo',
  note: 'lưu ý',
};

function standing(s: Standing): string {
  if (s.kind === 'late') return `đã gửi chậm (${s.days ?? 0} ngày)`;
  if (s.kind === 'overdue') return `quá hạn chưa gửi (${s.days ?? 0} ngày)`;
  if (s.kind === 'extended' && s.extendedUntil) return `được gia hạn đến ngày ${shortDay(s.extendedUntil)}`;
  if (s.kind === 'returned' && s.correctBy)
    return `${standings.returned} (gửi lại chậm nhất hết ngày ${shortDay(s.correctBy)})`;
  return standings[s.kind];
}

const passedOver = {
  weekend: 'ngày nghỉ cuối tuần',
  holiday: 'ngày lễ, tết',
  'make-up': 'ngày nghỉ bù, hoán đổi',
} as const;

function deadline(d: Deadline): string {
  const wording =
    d.rule.wording === 'before'
      ? `Báo cáo gửi trước ngày ${shortDay(d.due)}, nên hạn cuối là hết ngày liền trước`
      : `Báo cáo gửi chậm nhất vào ngày ${shortDay(d.due)}`;
  const roll =
    d.rule.roll === 'none'
      ? 'trùng ngày nghỉ vẫn giữ nguyên'
      : d.passedOver.length > 0
        ? `hạn cuối trùng ${d.passedOver.map((p) => `${dayWithWeekday(p.date)} (${passedOver[p.why]})`).join(', ')} nên lùi sang ngày làm việc tiếp theo`
        : 'trùng ngày nghỉ thì lùi sang ngày làm việc tiếp theo (kỳ này không phải lùi)';
  const counts = d.rule.counts === 'arrived' ? 'tính theo ngày đến' : 'tính theo ngày của văn bản';
  return `${wording}; ${roll}; ${counts}. Ngày cuối cùng còn đúng hạn: ${dayWithWeekday(d.lastOnTimeDay)}.`;
}

export const vi: Words = { standings, severities, standing, deadline };
