import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { plain, quoted } from './value-text.ts';

/** Findings about the file of known problems. */
export const baselineFindings: Readonly<Record<Extract<Code, `baseline-${string}`>, FindingText>> = {
  'baseline-stale': {
    title: 'Điều đã biết không còn nữa',
    found: (v) =>
      `Mục ${quoted(v, 'known')} ở ${quoted(v, 'place')} (lý do ${quoted(v, 'why')}) được ghi là đã biết, nhưng lần kiểm tra này không thấy.`,
    expected: () => 'danh sách chỉ có những điều còn thật',
    remedy: (v) =>
      `Xóa mục có fingerprint ${plain(v, 'fingerprint')} khỏi tệp, hoặc chạy lại với --write-baseline.`,
    explain:
      'Tệp điều đã biết (--baseline) để những điều cũ không che điều mới. Điều đã sửa xong mà vẫn nằm trong tệp thì lần sau tái phát sẽ được bỏ qua mà không ai biết, nên mục thừa bị coi là lỗi.',
  },
};
