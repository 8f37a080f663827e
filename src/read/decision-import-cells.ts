import type { CellKind } from './decision-import-rows.ts';

/** Whether a text names known units: all of it, its beginning, or nothing. */
export type Knows = (text: string) => 'whole' | 'beginning' | 'no';

const agency =
  /^(?:các (?=sở|ban|cơ quan|đơn vị|xã|phường|huyện|doanh nghiệp|hội|tổ chức|địa phương|trường|phòng|thành viên)|sở|ban |văn phòng|ubnd|ủy ban|uỷ ban|hđnd|hội |công an|báo (?!cáo)|đài |trường |viện |trung tâm|liên đoàn|liên minh|mttq|mặt trận|tỉnh đoàn|đoàn |bộ |thanh tra|cục |chi cục|công ty|tổ |bưu điện|ngân hàng|kho bạc|bảo hiểm|thuế |tòa án|cơ quan|đơn vị|phòng |doanh nghiệp|vnpt|viettel|trạm |xã|phường|huyện|thành phố|chủ tịch|hiệp hội|cổng thông tin)/u;
const product =
  /^(?:báo cáo|kế hoạch|văn bản|quyết định|hội nghị|tin|bài|chương trình|sản phẩm|tài liệu|ấn phẩm|đề án|công văn|chuyên|hệ thống|danh mục|số liệu|hoàn thành|lớp|cuộc|hội thảo|các |nền tảng|phần mềm|kết quả|tờ trình|thông báo|video|phóng sự|hướng dẫn|mô hình|\d+)/u;
const time =
  /^(?:(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|thường xuyên|định kỳ|quý|tháng|năm|giai đoạn|trước ngày|trước tháng|đến |từ |sau khi|ngay sau|theo |trong |cả năm|\d{4}|\d{1,2}\/\d{4}|khi có|đột xuất|liên tục|hoàn thành)/u;
const connects = /(?:[,;:(/–-]|(?:^| )(?:và|các|của|cho|với|về|hoặc|theo|tại|trong|trên|thuộc))$/u;
/** Begins the name of a body that goes on with another's: "Văn phòng" above "UBND tỉnh". */
const halfName =
  /(?:^|[\s,;])(?:văn phòng|thường trực|lãnh đạo|chủ tịch|chánh văn phòng|cơ quan|trung tâm|ban thường vụ)$/iu;
const startsHigh = /^["“(\p{Lu}]/u;

const low = (text: string): string => text.toLowerCase();

/** A line that begins a new cell of agencies although the one above has not announced it. */
function breaksIn(lines: readonly string[], starts: RegExp): number {
  let found = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const [line = '', above = ''] = [lines[i], lines[i - 1]];
    const announced = connects.test(above) || halfName.test(above);
    if (startsHigh.test(line) && starts.test(low(line)) && !announced) found += 1;
  }
  return found;
}

const blankCell = -14;

/** No cell of agencies is longer. */
const mostLines = 16;

function scoreOfAgencies(lines: readonly string[], knows: Knows): number {
  const [first = ''] = lines;
  if (lines.length > mostLines || !startsHigh.test(first)) return -12;
  const text = lines.join(' ');
  const start = agency.test(low(text)) ? 6 : -5;
  const half = halfName.test(text) ? 8 : 0;
  const known = knows(text);
  const stray = lines.filter(
    (l, i) => i > 0 && startsHigh.test(l) && product.test(low(l)) && !connects.test(lines[i - 1] ?? ''),
  ).length;
  const breaks = known === 'whole' ? 0 : breaksIn(lines, agency);
  return (
    start +
    { whole: 6, beginning: 3, no: 0 }[known] -
    8 * breaks -
    half -
    4 * stray -
    (connects.test(text) ? 8 : 0)
  );
}

function scoreOfOutput(lines: readonly string[]): number {
  const text = lines.join(' ');
  const start = startsHigh.test(text) || /^[-\d]/.test(text) ? (product.test(low(text)) ? 6 : 0) : -8;
  const stray = breaksIn(lines, time);
  return (
    start -
    4 * stray -
    (connects.test(text) ? 8 : 0) -
    (agency.test(low(text)) && !product.test(low(text)) ? 4 : 0)
  );
}

const longestTime = 60;

function scoreOfTiming(lines: readonly string[]): number {
  const text = lines.join(' ');
  return (
    (time.test(low(text)) ? 8 : -6) +
    (startsHigh.test(text) || /^\d/.test(text) ? 2 : -6) -
    (text.length > longestTime ? 6 : 0)
  );
}

const endsSentence = /[.;…]$|\.\.\.\)?\.?$/u;

function scoreOfName(lines: readonly string[]): number {
  const [last = '', first = ''] = [lines.at(-1), lines[0]];
  const high = startsHigh.test(first) || /^[-–—+]/.test(first) ? 2 : -6;
  const end = endsSentence.test(last) ? 3 : connects.test(last) || halfName.test(last) ? -8 : 0;
  // A body's name behind the end of a sentence stands in the next cell.
  const strays = lines.filter(
    (l, i) => i > 0 && endsSentence.test(lines[i - 1] ?? '') && startsHigh.test(l) && agency.test(low(l)),
  ).length;
  return high + end - 5 * strays;
}

function scoreOf(kind: CellKind, lines: readonly string[], knows: Knows): number {
  if (lines.length === 0) return kind === 'name' ? 4 * blankCell : blankCell;
  if (kind === 'name') return scoreOfName(lines);
  if (kind === 'output') return scoreOfOutput(lines);
  return kind === 'timing' ? scoreOfTiming(lines) : scoreOfAgencies(lines, knows);
}

interface Cut {
  readonly score: number;
  /** First line of each cell, in order. */
  readonly starts: readonly number[];
}

/** A row of more lines is none: its text is kept together, and asked about. */
const mostRowLines = 150;

/** The cut is told for sure when the next best is worse by so much. */
const sureBy = 4;
const kept = 2;

/**
 * Lines of one row, cell below cell without a sign between them, shared out over the columns: agencies, products and
 * times begin with words of their own, and a name ends before the next begins.
 */
export function cutCells(
  lines: readonly string[],
  kinds: readonly CellKind[],
  knows: Knows,
): { readonly cells: readonly (readonly number[])[]; readonly sure: boolean } {
  if (lines.length > mostRowLines) {
    return { cells: kinds.map((k) => (k === 'name' ? range(0, lines.length) : [])), sure: false };
  }
  let best: (readonly Cut[])[] = Array.from({ length: lines.length + 1 }, (_, i) =>
    i === 0 ? [{ score: 0, starts: [] }] : [],
  );
  for (const kind of kinds) {
    const next: Cut[][] = Array.from({ length: lines.length + 1 }, () => []);
    for (const [from, cuts] of best.entries()) {
      if (cuts.length === 0) continue;
      for (let to = from; to <= lines.length; to += 1) {
        const score = scoreOf(kind, lines.slice(from, to), knows);
        for (const cut of cuts) next[to]?.push({ score: cut.score + score, starts: [...cut.starts, from] });
      }
    }
    best = next.map((cuts) => cuts.toSorted((a, b) => b.score - a.score).slice(0, kept));
  }
  const [first, second] = best[lines.length] ?? [];
  const starts = first?.starts ?? [];
  const cells = kinds.map((_, i) => range(starts[i] ?? 0, starts[i + 1] ?? lines.length));
  return { cells, sure: !first || !second || first.score - second.score >= sureBy };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
