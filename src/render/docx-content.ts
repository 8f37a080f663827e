import type { Doc } from '../model/doc.ts';
import { blocksByTag, blocksXml, type Looks, lastBlocksXml } from './docx-blocks.ts';
import type { Filling, Fillings } from './docx-fill.ts';
import type { StyleIds } from './docx-styles.ts';
import { nameLines, type Type, textWidth, wrapped } from './docx-width.ts';
import { linesOf, paragraphXml } from './docx-xml.ts';

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const lines = (make: (width: number) => readonly string[]): Filling => ({ kind: 'lines', lines: make });
const line = (text: string): Filling => lines(() => [text]);
const block = (xml: (width: number) => string): Filling => ({ kind: 'block', xml });

/** Sizes of the shipped template, by which lines are measured. */
const agencyType: Type = { size: 12, bold: true };
const titleType: Type = { size: 14, bold: true };
const textType: Type = { size: 14, bold: false };

/** A rule beneath a text, centred, 0.4 of its length: the decree asks for 1/3 to 1/2. */
function ruleUnder(styles: StyleIds, printed: readonly string[], type: Type, width: number): string {
  const longest = Math.max(0, ...printed.map((l) => textWidth(l, type)));
  const side = Math.max(0, Math.round((width - Math.min(longest, width) * 0.4) / 2));
  const properties = `<w:ind w:left="${side}" w:right="${side}"/>`;
  return paragraphXml({ style: styles.NDKe ?? '', properties }, []);
}

/** One place: on the line. More: each on a line of its own, the dashes under the colon (Phụ lục I, mục II.9). */
function addresseesXml(doc: Doc, width: number, styles: StyleIds): string {
  const word = 'Kính gửi';
  const [only, ...others] = doc.addressees;
  if (only === undefined) return '';
  if (others.length === 0)
    return paragraphXml({ style: styles.NDKinhGui ?? '' }, [{ text: `${word}: ${only}` }]);
  const left = Math.round(width * 0.2);
  const dash = textWidth('- ', textType);
  const colon = left + textWidth(word, textType);
  const style = styles.NDKinhGuiNhieu ?? '';
  const at = (properties: string, text: string): string => paragraphXml({ style, properties }, [{ text }]);
  const item = (name: string, i: number): string =>
    at(
      `<w:ind w:left="${colon + dash}" w:hanging="${dash}"/>`,
      `- ${name}${i === doc.addressees.length - 1 ? '.' : ';'}`,
    );
  return (
    at(`<w:spacing w:before="240"/><w:ind w:left="${left}" w:firstLine="0"/>`, `${word}:`) +
    doc.addressees.map(item).join('')
  );
}

/** "- Như trên;" … "- Lưu: VT." (Phụ lục I, mục II.9). */
function recipientLines(doc: Doc): readonly string[] {
  const last = doc.recipients.length - 1;
  return doc.recipients.map(
    (r, i) => `- ${r.replace(/^-\s*/, '').replace(/[;.]\s*$/, '')}${i === last ? '.' : ';'}`,
  );
}

/** Room for the office to write in. */
const blank = '    ';
const atLeastTwo = (n: string): string => n.replace(/^(\d)$/, '0$1');

/** Number and day are the office's own: blank, save on paper that has them (Phụ lục I, mục II.3, II.4, III.1.c). */
function numberAndDay(doc: Doc): Fillings {
  const paper = doc.onPaper;
  const [year, month = '', day = ''] = (paper?.date ?? '').split('-');
  return {
    so_van_ban: line(paper === undefined ? `${blank} ` : atLeastTwo(paper.number)),
    ngay: line(paper === undefined ? blank : day),
    thang: line(paper === undefined ? blank : month.replace(/^0(?=[3-9])/, '')),
    nam: line(paper === undefined ? String(doc.year) : (year ?? '')),
    nam_kem_theo: line(paper === undefined ? `${blank} ` : (year ?? '')),
  };
}

/** The body, and each of its sections by its own tag. */
function bodyFillings(doc: Doc, looks: Looks): Fillings {
  const last = doc.sections?.at(-1)?.tag ?? 'noi_dung';
  const filling = (tag: string, blocks: Doc['body']): Filling =>
    block((w) => (tag === last || tag === 'noi_dung' ? lastBlocksXml : blocksXml)(blocks, w, looks));
  return Object.fromEntries([...blocksByTag(doc)].map(([tag, blocks]) => [tag, filling(tag, blocks)]));
}

/** What each placeholder of the document itself becomes. */
export function documentFillings(doc: Doc, looks: Looks): Fillings {
  const { styles } = looks;
  const agency = (width: number): readonly string[] =>
    linesOf(upper(doc.agency)).flatMap((l) => nameLines(l, width, agencyType));
  const subject = (width: number): readonly string[] =>
    linesOf(doc.subject).flatMap((l) => wrapped(l, width, titleType));
  return {
    co_quan_chu_quan: lines(() => linesOf(upper(doc.parentAgency))),
    co_quan: lines(agency),
    ke_co_quan: block((w) => ruleUnder(styles, agency(w), agencyType, w)),
    ky_hieu: line(doc.symbol),
    dia_danh: line(doc.place),
    ...numberAndDay(doc),
    loai: line(doc.kind),
    ten_co_quan: line(doc.agencyName ?? doc.agency),
    ten_loai: line(upper(doc.kind)),
    trich_yeu: lines(() => linesOf(doc.subject)),
    ke_trich_yeu: block((w) => ruleUnder(styles, subject(w), titleType, w)),
    kinh_gui: block((w) => addresseesXml(doc, w, styles)),
    ...bodyFillings(doc, looks),
    noi_nhan: lines(() => recipientLines(doc)),
    chuc_vu: lines(() => doc.signer.lines.map(upper)),
    ho_ten: line(doc.signer.name ?? ''),
  };
}

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  const step = romans.find(([value]) => value <= n);
  return step === undefined ? '' : step[1] + roman(n - step[0]);
}

/** The same for one appendix; they are numbered in Roman figures where there are two or more. */
export function appendixFillings(doc: Doc, index: number, looks: Looks): Fillings {
  const appendix = doc.appendices[index];
  const title = upper(appendix?.title ?? '');
  const reference = `(Kèm theo ${doc.kind} số ${doc.symbol} ${doc.agencyName ?? doc.agency})`;
  return {
    ...documentFillings(doc, looks),
    phu_luc: line(doc.appendices.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục'),
    ten_phu_luc: lines(() => linesOf(title)),
    ke_phu_luc: block((w) => ruleUnder(looks.styles, [reference], textType, w)),
    noi_dung_phu_luc: block((w) => blocksXml(appendix?.blocks ?? [], w, looks)),
  };
}
