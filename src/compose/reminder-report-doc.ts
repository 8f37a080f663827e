import { type CivilDate, partsOf } from '../model/civil-date.ts';
import type { Block, Doc, Run } from '../model/doc.ts';
import { type EarlierLetter, type Reminded, type ReminderState, reminderStates } from '../model/reminder.ts';
import { longDay, shortDay, vietnameseNumber } from '../text/print.ts';
import { addressee, bodies, heading, officeName, plain, sentence } from './consolidated-doc-words.ts';
import { reportList } from './reminder-lists.ts';
import { remainderBlocks } from './reminder-remainder.ts';
import { citedAtMost, countsText, orderParagraph, ruleParagraph, unnumberedGap } from './reminder-text.ts';
import {
  dashes,
  letterCited,
  type ReminderSource,
  recipientsOf,
  signerOf,
  stateHeadings,
} from './reminder-words.ts';
import { lowerFirst } from './vietnamese-sentences.ts';

/** "27 công văn ngày 25/12/2026, 01 công văn ngày 31/12/2026": by the day that each was made. */
function byDay(letters: readonly EarlierLetter[]): string {
  const days = new Map<CivilDate, number>();
  for (const l of letters) days.set(l.recorded, (days.get(l.recorded) ?? 0) + 1);
  return [...days].map(([day, n]) => `${vietnameseNumber(n)} công văn lập ngày ${shortDay(day)}`).join(', ');
}

/** All letters of one round, also to those that have answered since: to how many, which, until when. */
function roundLine(source: ReminderSource, round: number): readonly (string | Run)[] {
  const letters = source.letters.filter((l) => l.round === round);
  const lead = `Lần ${round}: `;
  if (letters.length > citedAtMost) {
    const units = new Set(letters.flatMap((l) => l.units)).size;
    return [
      lead,
      `${vietnameseNumber(letters.length)} công văn gửi ${vietnameseNumber(units)} đơn vị, gồm ${byDay(letters)} (số, ngày của công văn gửi các đơn vị chưa hoàn thành ghi tại Phụ lục).`,
      ...unnumberedGap(letters),
    ];
  }
  const cited = letters.flatMap((l, i): readonly Run[] => [
    ...(i > 0 ? [plain('; ')] : []),
    ...letterCited(l),
    plain(
      ` gửi ${vietnameseNumber(l.units.length)} đơn vị${l.due ? `, thời hạn hết ${longDay(l.due)}` : ''}`,
    ),
  ]);
  return [lead, ...cited, '.'];
}

function remaining(units: readonly Reminded[]): readonly Block[] {
  const count = (state: ReminderState): number => units.filter((u) => u.state === state).length;
  return dashes(
    reminderStates
      .filter((state) => count(state) > 0)
      .map((state) => [`${stateHeadings[state]}: ${vietnameseNumber(count(state))} đơn vị.`]),
  );
}

function bodyOf(source: ReminderSource, units: readonly Reminded[]): readonly Block[] {
  const { plan, period } = source;
  const office = officeName(plan);
  const name = period.request ? 'báo cáo theo yêu cầu' : `báo cáo ${period.label}`;
  return [
    orderParagraph(source),
    ruleParagraph(source),
    sentence(`${office} báo cáo kết quả đôn đốc các ${bodies} gửi ${name} như sau:`),
    heading(2, '1. Tình hình gửi báo cáo'),
    sentence(countsText(source)),
    heading(2, '2. Việc đôn đốc đã thực hiện'),
    ...dashes([roundLine(source, 1), roundLine(source, 2)]),
    heading(2, '3. Các đơn vị chưa hoàn thành sau hai lần đôn đốc'),
    sentence(
      `Hết thời hạn nêu tại công văn lần 2, còn ${vietnameseNumber(units.length)} ${bodies} chưa hoàn thành việc gửi báo cáo (danh sách tại Phụ lục), gồm:`,
    ),
    ...remaining(units),
    ...remainderBlocks(source, 3, units),
    sentence(`${office} kính báo cáo ${addressee(plan)} xem xét, chỉ đạo./.`),
  ];
}

/** Báo cáo to the Chairman (or the committee) on those that still owe after two letters; every letter cited. */
export function remindingReport(source: ReminderSource, units: readonly Reminded[]): Doc {
  const { plan, period, asOf } = source;
  const { office } = plan;
  const signer = signerOf(plan, source.signer);
  const about = period.request
    ? `theo văn bản số ${period.request.number}`
    : `${lowerFirst(plan.reporting.name).replace(/^báo cáo\s+/iu, '')} ${period.label}`;
  return {
    parentAgency: office.parentName,
    agency: office.printedName,
    agencyName: officeName(plan),
    symbol: `BC-${office.symbol}`,
    place: office.place,
    year: partsOf(asOf).year,
    kind: 'Báo cáo',
    subject: `Kết quả đôn đốc gửi báo cáo ${about}`,
    addressees: [addressee(plan)],
    body: bodyOf(source, units),
    signer: { lines: signer?.lines ?? [], name: signer?.name ?? null },
    recipients: recipientsOf(plan),
    appendices: [reportList(source, units)],
    date: asOf,
    creator: officeName(plan),
  };
}
