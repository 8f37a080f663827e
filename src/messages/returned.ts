import type { NotAnnotated } from '../model/return-notes.ts';
import type { Lang } from './lang.ts';

/** Sentences about a file that goes back to its unit, and about the receipt. */
export interface ReturnedTexts {
  /** Why the notes do not stand in the file itself. */
  readonly whyApart: Readonly<Record<NotAnnotated, string>>;
  readonly annotated: (v: {
    readonly file: string;
    readonly places: number;
    readonly notes: number;
  }) => string;
  readonly listOnly: (v: {
    readonly file: string;
    readonly why: NotAnnotated;
    readonly notes: number;
  }) => string;
  readonly noFile: string;
  readonly receipt: (v: {
    readonly file: string;
    readonly unit: string;
    readonly standing: string;
  }) => string;
  readonly blank: string;
  readonly nothingReceived: (v: { readonly unit: string; readonly period: string }) => string;
}

const whyVi: ReturnedTexts['whyApart'] = {
  'active-content':
    'tệp có macro, liên kết ra ngoài, đối tượng nhúng hoặc chữ ký số, là những thứ không được gửi chuyển tiếp',
  unusual: 'tệp có cấu trúc khác thường, sửa vào dễ hỏng',
  changed: 'ghi chú vào thì câu trả lời đọc lại không còn y nguyên',
  kind: 'chỉ tệp .xlsx, .docx và .yaml ghi chú thẳng vào được, tệp của đơn vị là loại khác (như .ods)',
};

const whyEn: ReturnedTexts['whyApart'] = {
  'active-content':
    'the file holds macros, links to other files, embedded objects or a digital signature, which are never passed on',
  unusual: 'the file is built in an unusual way and changing it could break it',
  changed: 'with notes in it, its answers would no longer read the same',
  kind: 'only .xlsx, .docx and .yaml files take notes, and the unit’s file is of another kind (such as .ods)',
};

export const returnedTexts: Readonly<Record<Lang, ReturnedTexts>> = {
  vi: {
    whyApart: whyVi,
    annotated: (v) =>
      v.notes === 0
        ? `Tệp gửi trả đơn vị: ${v.file} (kiểm tra tự động không thấy lỗi; lý do trả lại ghi ở đầu tệp).`
        : `Tệp gửi trả đơn vị: ${v.file} (${v.notes} nội dung cần bổ sung, chỉnh sửa; ${v.places} chỗ được đánh dấu và ghi chú). Đơn vị sửa ngay trong tệp này rồi gửi lại.`,
    listOnly: (v) =>
      `Chỉ làm được danh sách riêng: ${v.file} (${v.notes} nội dung cần bổ sung, chỉnh sửa), vì ${whyVi[v.why]}.`,
    noFile: 'Đơn vị không có tệp số liệu đang dùng, nên không có tệp nào để ghi chú và gửi trả.',
    receipt: (v) => `Đã làm phiếu tiếp nhận của ${v.unit} (${v.standing}): ${v.file}`,
    blank: 'Số, ngày và chữ ký để trống cho cơ quan hoàn thiện; chỗ còn thiếu được tô vàng.',
    nothingReceived: (v) =>
      `${v.unit} chưa gửi gì trong kỳ ${v.period}, nên không có gì để lập phiếu tiếp nhận.`,
  },
  en: {
    whyApart: whyEn,
    annotated: (v) =>
      v.notes === 0
        ? `File for the unit: ${v.file} (the checks find nothing wrong; the reason for the return stands at its top).`
        : `File for the unit: ${v.file} (${v.notes} points to put right; ${v.places} places marked with a note). The unit corrects this file and sends it in again.`,
    listOnly: (v) =>
      `Only a list of its own could be made: ${v.file} (${v.notes} points to put right), because ${whyEn[v.why]}.`,
    noFile: 'The unit has no data file in use, so there is no file to annotate and send back.',
    receipt: (v) => `Receipt made for ${v.unit} (${v.standing}): ${v.file}`,
    blank: 'Number, date and signature are left blank for the office; what is still missing is yellow.',
    nothingReceived: (v) =>
      `${v.unit} has sent nothing in period ${v.period}, so there is nothing to make a receipt of.`,
  },
};
