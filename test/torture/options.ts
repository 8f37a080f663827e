import { parseArgs } from 'node:util';

export interface TortureOptions {
  readonly ids: readonly string[];
  readonly seed: number;
  readonly short: boolean;
  readonly json: boolean;
  readonly list: boolean;
  readonly page: boolean;
  readonly help: boolean;
}

export const usage = `npm run torture -- [lựa chọn]
  --class ID   chỉ lớp này (dùng được nhiều lần)
  --seed N     hạt giống; mặc định là ngày chạy, dạng 20260625
  --short      số lần thử nhỏ, không ghi kết quả lại
  --json       in kết quả dạng JSON
  --list       liệt kê các lớp
  --page       chỉ viết lại docs/reliability.md từ kết quả đã ghi
`;

/** The day of the run as a number: 20260625. */
const dayNumber = (now: Date): number => Number(now.toISOString().slice(0, 10).replaceAll('-', ''));

export function optionsFrom(args: readonly string[], now: Date): TortureOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      class: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      short: flag,
      json: flag,
      list: flag,
      page: flag,
      help: flag,
    },
  });
  const seed = values.seed === undefined ? dayNumber(now) : Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed: ${values.seed}`);
  const { class: ids, short, json, list, page, help } = values;
  return { ids, seed, short, json, list, page, help };
}
