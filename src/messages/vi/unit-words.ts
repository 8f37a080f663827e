import type { CivilDate } from '../../model/civil-date.ts';
import { shortDay } from '../../text/print.ts';
import type { CandidateWhy, UnknownWhy } from '../../text/unit-names.ts';

/** A unit that may be meant: what was read, where, and for a former unit its name and the day its successor began. */
export interface CandidateValues {
  readonly unitName: string;
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly former?: string;
  readonly since?: CivilDate;
}

const sources: Readonly<Record<string, string>> = {
  header: 'phần đầu của tệp',
  letter: 'cơ quan ban hành trên văn bản',
  symbol: 'số, ký hiệu văn bản',
  envelope: 'phần đầu của tệp edXML',
  'file-name': 'tên tệp',
};

const why: Readonly<Record<CandidateWhy, (v: CandidateValues) => string>> = {
  diacritics: () => 'chỉ giống khi bỏ dấu',
  'type-word': () => 'thiếu hoặc khác chữ “xã”, “phường”',
  ending: () => 'thiếu chữ “tỉnh” ở cuối',
  near: () => 'tên gần giống, khác một vài chữ',
  'old-district': () => 'có ghi kèm cấp huyện, mà cấp huyện đã kết thúc hoạt động từ 01/7/2025',
  'former-unit': ({ former = '', since }) =>
    `${former} là đơn vị cũ${since ? `, từ ngày ${shortDay(since)} thuộc đơn vị này` : ', nay thuộc đơn vị này'}`,
  namesake: () => 'đơn vị hiện nay trùng tên với đơn vị cũ nhưng ở địa bàn khác',
  'other-province': () => 'có ghi kèm tên một tỉnh khác',
  inside: () => 'tên nằm giữa những chữ khác, có thể là cơ quan khác (đảng ủy, công an, phòng …)',
  several: () => 'nêu tên nhiều đơn vị',
  symbol: () => 'ký hiệu này có thể của nhiều cơ quan',
  receiver: () => 'đây là cơ quan nhận báo cáo, tên có thể chỉ là nơi nhận',
};

const unknown: Readonly<Record<UnknownWhy, string>> = {
  'old-district':
    'Tên này thuộc cấp huyện, đã kết thúc hoạt động từ 01/7/2025; đề nghị xem lại văn bản là của xã, phường nào.',
  province: 'Đây là UBND tỉnh, không phải đơn vị báo cáo.',
  addressee: 'Dòng này ghi nơi nhận, không phải đơn vị gửi.',
};

/** Why a unit is only proposed, and why a name is none. */
export const unitWords = {
  why,
  unknown,
  candidate: (reason: CandidateWhy, v: CandidateValues): string =>
    `${v.unitName} (${v.id}): ${sources[v.by] ?? 'nguồn khác'} ghi “${v.text}”; ${why[reason](v)}`,
  askOne: 'Chọn đúng đơn vị rồi tiếp nhận lại với lựa chọn --unit.',
};
