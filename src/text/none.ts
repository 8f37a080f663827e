import { comparisonKey } from './canonical.ts';
import { isDash } from './numbers.ts';

const nothing =
  /^(?:ko|không|chưa)(?: (?:có|gặp|phát sinh|ban hành|xây dựng|gì|nội dung|khó khăn|vướng mắc|tồn tại|hạn chế|kiến nghị|đề xuất|kế hoạch|văn bản|báo cáo))*$/u;

/** "Không", "Không có khó khăn, vướng mắc", "Chưa ban hành", "-": the whole answer says that there is none. */
export function saysNone(text: string): boolean {
  return isDash(text) || nothing.test(comparisonKey(text));
}
