import type { Values } from '../../model/finding.ts';
import { shortDay } from '../../text/print.ts';
import type { CandidateWhy, UnknownWhy } from '../../text/unit-names.ts';
import { type CandidateValues, candidatesIn } from '../unit-candidates.ts';

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
  'old-district': () => 'có ghi kèm cấp huyện hoặc thị trấn, từ 01/7/2025 không còn',
  'former-unit': ({ former = '', since }) =>
    since
      ? `${former} là đơn vị cũ, từ ngày ${shortDay(since)} thuộc đơn vị này`
      : `${former} là cơ quan cũ, có thể đã nhập vào đơn vị này (cần xác nhận)`,
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
  'old-town':
    'Tên này là một thị trấn, đơn vị hành chính cấp xã không còn từ 01/7/2025; đề nghị xem lại văn bản là của xã, phường nào.',
  province: 'Đây là UBND tỉnh, không phải đơn vị báo cáo.',
  addressee: 'Dòng này ghi nơi nhận, không phải đơn vị gửi.',
};

const successors = (names: string): string => `Địa bàn đó nay có: ${names}.`;

const isUnknown = (word: string): word is UnknownWhy => Object.hasOwn(unknown, word);

const isWhy = (word: string): word is CandidateWhy => Object.hasOwn(why, word);

/** What a person typed is not repeated. */
const reading = ({ by, text }: CandidateValues): string =>
  by === 'told' ? '' : `${sources[by] ?? 'nguồn khác'} ghi “${text}”; `;

const candidate = (reason: CandidateWhy, v: CandidateValues): string =>
  `${v.unitName} (${v.id}): ${reading(v)}${why[reason](v)}`;

/** Why a unit is only proposed, and why a name is none. */
export const unitWords = {
  why,
  unknown,
  candidate,
  /** The candidates of a finding, each on a line of its own. */
  listed: (v: Values): string =>
    candidatesIn(v, isWhy)
      .map((c) => `\n- ${candidate(c.why, c)}`)
      .join(''),
  /** Tên đọc được mà không phải là đơn vị nào. */
  none: (v: Values): string => {
    const reason = String(v.noUnit ?? '');
    const said = reading({
      unitName: '',
      id: '',
      by: String(v.noUnitBy ?? ''),
      text: String(v.noUnitText ?? ''),
    });
    const follow = v.successors ? ` ${successors(String(v.successors))}` : '';
    return `${said.replace(/; $/, '')}. ${isUnknown(reason) ? unknown[reason] : ''}${follow}`;
  },
  successors,
  askOne: 'Chọn đúng đơn vị rồi tiếp nhận lại với lựa chọn --unit.',
};
