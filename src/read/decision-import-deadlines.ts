import type { DraftDecision, DraftPeriod, DraftPoint, DraftReporting } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { receiverIn, reportToOf, type Said, saidIn } from './decision-import-addressees.ts';
import type { PhraseReader } from './decision-import-phrases.ts';
import { placeOf, point } from './decision-import-source.ts';

const byWords = /(?:chậm nhất|muộn nhất|không quá|không muộn hơn)(?:\s+(?:là|vào|đến))*\s+ngày/iu;
const regular = /(?:hằng|hàng|mỗi) (?:năm|tháng|quý)|định kỳ|6 tháng|sáu tháng/iu;
/** "ngày 20 tháng 6", "ngày 20/6"; with a year behind it is the day of a document. */
const dayAndMonth = /ngày\s+(\d{1,2})(?:\s+tháng\s+|\s*\/\s*)(\d{1,2})(?!\s*(?:\/|năm)\s*\d|\d)/giu;
/** A further day that shares the first one's word: "ngày 15/6 và 15/12". */
const furtherDay =
  /(?:,|và)\s+(?:ngày\s+)?(\d{1,2})(?:\s+tháng\s+|\s*\/\s*)(\d{1,2})(?!\s*(?:\/|năm)\s*\d|\d)/giu;
const dayAlone = /ngày\s+(\d{1,2})(?!\s*(?:\/|tháng\s+\d)|\d)/iu;
const monthly = /(?:hằng|hàng|mỗi) tháng/iu;
const quarterly = /(?:hằng|hàng|mỗi) quý/iu;
const nextMonth = /tháng (?:sau|kế tiếp|liền kề|tiếp theo)|tháng đầu (?:của )?quý (?:sau|tiếp theo)/iu;

type Due = DraftPeriod['due'];

function dueAfter(month: number, day: number, later: boolean): Due {
  const next = later ? month + 1 : month;
  return next > 12 ? { year: 1, month: 1, day } : { year: 0, month: next, day };
}

const possible = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function yearlyPeriods(text: string): readonly DraftPeriod[] {
  const first = [...text.matchAll(dayAndMonth)];
  if (first.length === 0) return [];
  const days = [...first, ...text.matchAll(furtherDay)].map((m) => ({
    day: Number(m[1]),
    month: Number(m[2]),
  }));
  const months = [
    ...new Map(days.filter((d) => possible(d.month, d.day)).map((d) => [d.month, d])).values(),
  ].toSorted((a, b) => a.month - b.month);
  return months.map(({ month, day }, i) => ({
    month,
    span: spanOf(months.length, i, month),
    due: { year: 0, month, day },
  }));
}

/** Of two days a year the first closes a half-year and the second the year. */
function spanOf(count: number, index: number, month: number): DraftPeriod['span'] {
  if (count === 4) return month === 12 ? 'year' : 'quarter';
  return count === 2 && index === 0 ? 'half' : 'year';
}

const allMonths = Array.from({ length: 12 }, (_, i) => i + 1);

/** The days of a year that a sentence sets for reports. */
function periodsIn(text: string): readonly DraftPeriod[] {
  const yearly = yearlyPeriods(text);
  if (yearly.length > 0) return yearly;
  const day = Number(dayAlone.exec(text)?.[1] ?? 0);
  if (day < 1 || day > 31) return [];
  const later = nextMonth.test(text);
  if (monthly.test(text))
    return allMonths.map((month) => ({ month, span: 'month', due: dueAfter(month, day, later) }));
  if (!quarterly.test(text)) return [];
  return [3, 6, 9, 12].map((month) => ({ month, span: 'quarter', due: dueAfter(month, day, later) }));
}

/** "số liệu chốt đến ngày 15": no day to send a report by. */
const cutoffDay =
  /(?:số liệu\s+)?(?:được\s+)?(?:chốt|tính|lấy)\s+(?:số liệu\s+)?đến\s+(?:hết\s+)?ngày\s+(\d{1,2})(?:\s+(?:của\s+)?(?:hằng\s+|hàng\s+)?tháng(?:\s+báo cáo)?)?/iu;

interface Ordered {
  readonly said: Said;
  readonly sentence: string;
  readonly periods: readonly DraftPeriod[];
}

/** The sentence that orders the reports: it speaks of reports, of regularity and of a day. */
function orderedIn(all: readonly Said[]): readonly Ordered[] {
  return all.flatMap((said) =>
    said.text.text.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((sentence) => {
      if (!/báo cáo/iu.test(sentence) || !regular.test(sentence)) return [];
      const periods = periodsIn(sentence.replace(cutoffDay, ''));
      return periods.length > 0 ? [{ said, sentence, periods }] : [];
    }),
  );
}

const untilYear = /(?:đến (?:hết )?năm|giai đoạn\s+\d{4}\s*[-–]\s*)\s*(20\d{2})/giu;

function lastYearIn(decision: DraftDecision): number | undefined {
  const years = [decision.subject, ...decision.bases].flatMap((t) =>
    [...t.text.matchAll(untilYear)].map((m) => Number(m[1])),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

export interface ReadReporting {
  readonly reporting: DraftReporting;
  readonly points: readonly DraftPoint[];
}

/** What the text leaves to the office about the regime. */
function askedOf(said: DraftReporting, place: Place): readonly DraftPoint[] {
  const { periods, cutoff, clause = '', wording = 'before', receiver, reportTo, lastYear } = said;
  const ask = (topic: string, at: string, values: DraftPoint['values'] = {}): DraftPoint =>
    point('question', topic, place, { at: `reporting/${at}`, values });
  const unusual = periods.length > 0 && ![1, 2, 4, 12].includes(periods.length);
  const windows = unusual ? 'windows-unusual' : cutoff === undefined ? 'windows' : 'windows-said';
  return [
    ...(periods.length > 0 ? [] : [ask('deadline-missing', 'periods/each_year')]),
    ...(receiver === undefined ? [ask('receiver-unclear', 'receiving_unit')] : []),
    ...(reportTo ? [] : [ask('report-to-missing', 'report_to')]),
    ask('name', 'name'),
    ask('rule', 'rule', { clause, wording }),
    ask(windows, 'periods/each_year', cutoff === undefined ? {} : { cutoff }),
    ask('last-year', 'periods/last', { year: lastYear ?? '' }),
    ask('onward', 'onward'),
  ];
}

/** What the articles say about reports: days, wording, who receives, whom the summary goes to. Nothing is assumed. */
export function readReporting(decision: DraftDecision, phrases: PhraseReader): ReadReporting {
  const all = decision.articles.flatMap(saidIn);
  const [ordered, ...others] = orderedIn(all);
  const reportTo = reportToOf(all);
  const lastYear = lastYearIn(decision);
  const receiver = ordered ? receiverIn(ordered.sentence, phrases) : undefined;
  const cutoff = Number(cutoffDay.exec(ordered?.sentence ?? '')?.[1] ?? 0);
  const wording = ordered && byWords.test(ordered.sentence) ? 'by' : 'before';
  const reporting: DraftReporting = {
    periods: ordered?.periods ?? [],
    ...(ordered && { wording, clause: ordered.said.clause }),
    ...(receiver !== undefined && { receiver }),
    ...(reportTo.value && { reportTo: reportTo.value }),
    ...(lastYear !== undefined && { lastYear }),
    ...(cutoff >= 1 && cutoff <= 28 && { cutoff }),
  };
  const further = others.map(({ said }) => {
    const values = { clause: said.clause };
    return point('question', 'deadline-more', placeOf(said.text), {
      at: 'reporting/periods/each_year',
      values,
    });
  });
  const place = placeOf(ordered?.said.text ?? decision.subject);
  return { reporting, points: [...reportTo.points, ...further, ...askedOf(reporting, place)] };
}
