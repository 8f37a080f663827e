import { shortDay } from '../../text/print.ts';
import type { StandingNotes } from '../standing-notes.ts';

/** The paper with its own day; without a paper, the day from which the decision counts. */
function paperOrDay(d: Parameters<StandingNotes['decision']>[0]): string {
  if (d.documentNumber === undefined) return `ngày ${shortDay(d.date)}`;
  return d.documentDate === undefined
    ? `văn bản số ${d.documentNumber}`
    : `văn bản số ${d.documentNumber} ngày ${shortDay(d.documentDate)}`;
}

export const vi: StandingNotes = {
  strictOnly: (request) =>
    `đúng hạn nếu tính cả ngày nêu trong ${request === undefined ? 'Quyết định' : `văn bản số ${request}`} và lùi ngày nghỉ`,
  firstVersion: (date) => `tính theo bản gửi lần đầu, ngày ${shortDay(date)}`,
  extended: (until) => `được gia hạn đến ngày ${shortDay(until)}`,
  documentOnly: 'mới có văn bản, chưa có tệp số liệu',
  dataOnly: 'mới có tệp số liệu, chưa có văn bản ký',
  sentButExempt: 'được miễn nhưng vẫn gửi báo cáo',
  afterClosing: 'có báo cáo đến sau khi khóa kỳ',
  reminded: (r) => {
    const what = ['nhắc trước hạn', 'đôn đốc lần 1', 'đôn đốc lần 2'][r.round] ?? 'đã báo cáo cấp trên';
    return `${what} ngày ${shortDay(r.date)}${r.number === undefined ? '' : ` (số ${r.number})`}`;
  },
  decision: (d) => `${d.reason} (${paperOrDay(d)})`,
};
