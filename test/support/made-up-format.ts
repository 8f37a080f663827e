import { isMap, isSeq, type YAMLMap } from 'yaml';
import { fileFormats } from '../../src/model/formats.ts';
import type { Formats } from '../../src/read/format-version.ts';
import { setKey } from '../../src/read/yaml-edit.ts';
import {
  endOf,
  pairOf,
  type Splice,
  spliced,
  startOf,
  type YamlText,
  yamlText,
} from '../../src/read/yaml-text.ts';

/**
 * MADE UP, for tests only: calendar.yaml as if its format 1 had called the key `kind` of a day `loai`, and format 3 (from 2)
 * had wanted `confirm: true` on a day without `source`. No such formats ever existed.
 */
export const madeUpFormats: Formats = {
  current: { ...fileFormats, calendar: 3 },
  steps: [
    {
      file: 'calendar',
      from: 1,
      edit: (text) => eachDay(text, (yaml, day) => renameKey(yaml, day, 'loai', 'kind')),
    },
    {
      file: 'calendar',
      from: 2,
      edit: (text) =>
        eachDay(text, (yaml, day) =>
          pairOf(day, 'source') ? [] : setKey(yaml, day, 'confirm', { plain: 'true' }),
        ),
    },
  ],
};

/** Another name for a key; its value, comments and place stay. */
function renameKey(yaml: YamlText, map: YAMLMap, from: string, to: string): readonly Splice[] {
  const pair = pairOf(map, from);
  return pair ? [{ start: startOf(pair.key), end: endOf(yaml, pair.key), text: to }] : [];
}

function eachDay(
  text: string,
  change: (yaml: YamlText, day: YAMLMap) => readonly Splice[],
): string | undefined {
  const yaml = yamlText(text);
  const years = yaml && pairOf(yaml.root, 'years')?.value;
  if (!yaml || !isSeq(years)) return undefined;
  const days = years.items.filter(isMap).flatMap((y) => {
    const list = pairOf(y, 'days')?.value;
    return isSeq(list) ? list.items.filter(isMap) : [];
  });
  return spliced(
    text,
    days.flatMap((d) => change(yaml, d)),
  );
}

export const calendarOfFormat1 = `# lịch HƯ CẤU
version: 1   # định dạng cũ
years:
  - year: 2026 # năm
    days:
      - { date: 2026-01-01, loai: "holiday",   name: 'Tết Dương lịch', source: "A" } # đã có
      - loai: worked # làm bù
        date: 2026-01-10

        name: Làm bù
        # cuối
`;

export const calendarOfFormat3 = `# lịch HƯ CẤU
version: 3   # định dạng cũ
years:
  - year: 2026 # năm
    days:
      - { date: 2026-01-01, kind: "holiday",   name: 'Tết Dương lịch', source: "A" } # đã có
      - kind: worked # làm bù
        date: 2026-01-10

        name: Làm bù
        # cuối
        confirm: true
`;
