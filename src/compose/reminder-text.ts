import { vi } from '../messages/vi/words.ts';
import { daysBetween } from '../model/civil-date.ts';
import type { Block, Run } from '../model/doc.ts';
import type { EarlierLetter, Reminded, ReminderState } from '../model/reminder.ts';
import { longDay, shortDay, vietnameseNumber } from '../text/print.ts';
import {
  addressee,
  bodies,
  decisionCited,
  gap,
  officeName,
  plain,
  requestCited,
  sentence,
} from './consolidated-doc-words.ts';
import { type ReminderCounts, reminderCounts } from './reminder-counts.ts';
import {
  fullDay,
  letterCited,
  momentWords,
  type ReminderLetter,
  type ReminderSource,
  reportWords,
} from './reminder-words.ts';
import { outOf } from './vietnamese-sentences.ts';

const several = vietnameseNumber;

/** What was ordered, by which document in full, until when (NĐ 30/2020, Phụ lục I, mục II.6). */
export function orderParagraph({ plan, period, deadline }: ReminderSource): Block {
  const cited = decisionCited(plan.decision, plan.office.committeeTitle);
  const when = `${deadline.rule.wording === 'before' ? 'trước' : 'chậm nhất vào'} ${longDay(deadline.due)}`;
  const where = `về ${officeName(plan)} ${when}`;
  if (period.request) {
    return sentence(
      'Thực hiện ',
      ...cited,
      ` và ${requestCited(period.request)} của ${officeName(plan)}, các ${bodies} được yêu cầu gửi báo cáo ${where}.`,
    );
  }
  return sentence(
    'Thực hiện ',
    ...cited,
    `, các ${bodies} gửi ${reportWords(period)} ${where} (${plan.reporting.basis}).`,
  );
}

/** The day and every step that leads to it, as on every list. */
export function ruleParagraph({ deadline }: ReminderSource): Block {
  return sentence(`Cách xác định thời hạn: ${vi.deadline(deadline)}`);
}

export function countsOf({ standings, measures, partial }: ReminderSource): ReminderCounts {
  return reminderCounts(standings, measures, partial);
}

/** a of N, the two kinds of paper apart, and "sent, to be put right" as a class of its own. */
export function countsText(source: ReminderSource, lateAt?: string): string {
  const c = countsOf(source);
  const exempt = c.exempt > 0 ? ` (không kể ${several(c.exempt)} đơn vị được miễn báo cáo)` : '';
  const { closedOn } = source;
  const closed = closedOn ? ` (ngày ${shortDay(closedOn)}; không tính vào danh sách đã khóa)` : '';
  const inside = [
    ...(c.nil > 0 ? [`${several(c.nil)} đơn vị trả lời không phát sinh`] : []),
    ...(c.afterClosing > 0 ? [`${several(c.afterClosing)} đơn vị gửi sau khi khóa kỳ${closed}`] : []),
    ...(c.late > 0 ? [`${several(c.late)} đơn vị gửi chậm${lateAt ? ` (${lateAt})` : ''}`] : []),
  ];
  const half = [
    ...(c.documentOnly > 0 ? [`${several(c.documentOnly)} đơn vị mới có văn bản`] : []),
    ...(c.dataOnly > 0 ? [`${several(c.dataOnly)} đơn vị mới có tệp số liệu`] : []),
    ...(c.partial > 0 ? [`${several(c.partial)} đơn vị còn thiếu nội dung phải trả lời`] : []),
  ];
  return [
    `Tính đến ${momentWords(source)}, ${officeName(source.plan)} đã nhận được báo cáo của ${outOf(c.received, c.expected)} ${bodies}${exempt}`,
    inside.length > 0 ? `, trong đó ${inside.join(', ')}` : '',
    `; ${several(c.unsent)} đơn vị chưa gửi${c.extended > 0 ? `, trong đó ${several(c.extended)} đơn vị đang được gia hạn` : ''}`,
    c.returned > 0
      ? `; ${several(c.returned)} đơn vị đã gửi nhưng phải bổ sung, chỉnh sửa và chưa gửi lại.`
      : '.',
    ` Tính riêng từng loại: văn bản đã ký ${outOf(c.documents, c.expected)}, tệp số liệu ${outOf(c.dataFiles, c.expected)}`,
    half.length > 0 ? `; trong số đã gửi có ${half.join(', ')}` : '',
    '.',
  ].join('');
}

/** Distinct letters that went to these units in a round, oldest first. */
export function lettersIn(units: readonly Reminded[], round: number): readonly EarlierLetter[] {
  const found = units.flatMap((u) => u.letters.filter((l) => l.round === round));
  return [...new Map(found.map((l) => [l.event, l])).values()];
}

/** At most this many letters are cited one by one in the body; beyond that the lists do it. */
export const citedAtMost = 3;

/** Many letters are cited in the lists; those without a number are told loud in the body too. */
export function unnumberedGap(letters: readonly EarlierLetter[]): readonly Run[] {
  const open = letters.filter((l) => l.number === undefined || l.date === undefined).length;
  return open === 0 ? [] : [plain(' '), gap(`còn ${open} công văn chưa ghi số, ngày`)];
}

/** What the office wrote before, number and day. */
export function earlierParagraph(source: ReminderSource, letter: ReminderLetter): readonly Block[] {
  const before = lettersIn(letter.units, 1);
  const [first] = before;
  if (letter.round !== 2 || first === undefined) return [];
  const office = officeName(source.plan);
  if (before.length > citedAtMost)
    return [
      sentence(
        `${office} đã có công văn đôn đốc lần 1 gửi từng đơn vị (số, ngày ghi tại Phụ lục); hết thời hạn nêu tại các công văn đó, các đơn vị vẫn chưa hoàn thành việc gửi báo cáo.`,
        ...unnumberedGap(before),
      ),
    ];
  const cited = before.flatMap((l, i): readonly Run[] => [
    ...(i > 0 ? [plain('; ')] : []),
    ...letterCited(l),
    ...(l.due ? [plain(`, đề nghị gửi chậm nhất hết ${longDay(l.due)}`)] : []),
  ]);
  const who =
    letter.units.length === 1 ? (letter.units[0]?.standing.unit.name ?? '') : 'các đơn vị nêu dưới đây';
  return [
    sentence(
      `${office} đã đôn đốc lần 1 tại `,
      ...cited,
      `. Đến nay, ${who} vẫn chưa hoàn thành việc gửi báo cáo.`,
    ),
  ];
}

/** What each state is asked for. */
export const asks: Readonly<Record<ReminderState, string>> = {
  nothing:
    'gửi đủ văn bản báo cáo đã ký số và tệp số liệu theo biểu mẫu; nếu không phát sinh nội dung báo cáo thì trả lời bằng văn bản; nếu đã gửi thì cho biết số, ngày văn bản để đối chiếu',
  returned: 'bổ sung, chỉnh sửa theo nội dung đã trả lại và gửi lại',
  'document-only': 'gửi tệp số liệu theo biểu mẫu; không phải gửi lại văn bản',
  'data-only': 'gửi văn bản báo cáo đã ký số; không phải gửi lại tệp số liệu nếu số liệu không thay đổi',
  'confirm-arrival':
    'cho biết số, ngày văn bản và ngày gửi để xác định báo cáo được gửi đúng hạn hay chậm; không phải gửi lại',
  partial: 'bổ sung những nội dung còn thiếu vào biểu mẫu đã gửi và gửi lại tệp số liệu',
};

/** Where to, and whom to ask. */
export function contactParagraph({ plan }: ReminderSource): Block {
  const { name, phone, email } = plan.office.contact;
  return sentence(
    `Báo cáo gửi về ${officeName(plan)}. Đầu mối liên hệ: `,
    name === null ? gap('họ tên người phụ trách') : plain(name),
    ', điện thoại ',
    phone === null ? gap('số điện thoại') : plain(phone),
    ...(email === null ? [] : [plain(`, thư điện tử ${email}`)]),
    '.',
  );
}

/** The new day is a request, not another deadline. */
export function dueParagraph(source: ReminderSource): Block {
  const told = source.period.request ? 'thời hạn đã yêu cầu' : 'thời hạn quy định';
  return sentence(`Việc gửi theo thời hạn trên không làm thay đổi ${told} và cách tính đúng hạn, gửi chậm.`);
}

/** What follows from silence. */
export function closingParagraph({ plan }: ReminderSource, round: number): Block {
  const list =
    round === 0
      ? 'tổng hợp tình hình gửi báo cáo của các cơ quan, đơn vị, địa phương'
      : `tổng hợp danh sách các ${bodies} chưa hoàn thành việc gửi báo cáo`;
  return sentence(
    `Sau thời hạn nêu trên, ${officeName(plan)} ${list}, báo cáo ${addressee(plan)} xem xét, chỉ đạo./.`,
  );
}

function daysLeft({ deadline, asOf }: ReminderSource): string {
  const left = daysBetween(asOf, deadline.lastOnTimeDay);
  return left === 0
    ? 'Hôm nay là ngày cuối cùng còn đúng hạn'
    : `Còn ${left} ngày là hết ngày cuối cùng còn đúng hạn`;
}

/** Until when; before the deadline how many days are left. */
export function untilWords(source: ReminderSource, letter: ReminderLetter): { lead: string; until: string } {
  const purpose = `${officeName(source.plan)} đề nghị`;
  if (letter.round > 0)
    return {
      lead: `Để kịp tổng hợp, báo cáo ${addressee(source.plan)}, ${purpose}`,
      until: `chậm nhất hết ${fullDay(letter.due)}`,
    };
  return {
    lead: `${daysLeft(source)}; ${purpose}`,
    until: `đúng thời hạn, chậm nhất hết ${fullDay(letter.due)}`,
  };
}
