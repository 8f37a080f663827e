import { importTopicsVi } from '../messages/vi/import-topics.ts';
import type { DraftPoint } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { comment, entry, fileOf, flowList, item, ownName } from './plan-files-yaml-text.ts';

export function sentenceOf({ topic, values }: DraftPoint): string {
  return importTopicsVi[topic]?.(values) ?? topic;
}

/** Doubts about the text of one file, as its source notes: never a correction. */
export function sourceNotes(points: readonly DraftPoint[], file: string): readonly string[] {
  const own = points.filter((p) => p.kind === 'doubt' && p.at?.startsWith(`${file}/`) === true);
  if (own.length === 0) return ['source_notes: []'];
  const seen = new Map<string, number>();
  return [
    'source_notes:',
    ...own.flatMap((p) => {
      const count = (seen.get(p.topic) ?? 0) + 1;
      seen.set(p.topic, count);
      const at = (p.at ?? '').slice(file.length + 1);
      return [
        `  - id: ${file === 'decision' ? 'qd' : 'pl'}-${p.topic}-${count}`,
        '    kind: doubt',
        `    at: ${flowList([at])}`,
        ...entry('    ', 'printed', p.printed),
        ...entry('    ', 'why', sentenceOf(p)),
      ];
    }),
  ];
}

/** "decision.txt, dòng 724"; "quyet-dinh.docx, bảng 2, dòng 4, cột 3". */
export function sourceSpot(place: Place): string {
  if (place.kind === 'plan') return place.path;
  const file = ownName(place.file);
  switch (place.kind) {
    case 'text':
      return `${file}, dòng ${place.line}`;
    case 'word-cell':
      return `${file}, bảng ${place.table}, dòng ${place.row}, cột ${place.column}`;
    case 'paragraph':
      return `${file}, đoạn ${place.paragraph}`;
    default:
      return file;
  }
}

interface Asked {
  readonly point: DraftPoint;
  readonly at: Set<string>;
}

/** The same question about the same words is asked once, for all its places. */
function folded(points: readonly DraftPoint[]): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const point of points.filter((p) => p.kind === 'question')) {
    const same = point.printed === '' ? point.at : '';
    const key = [point.topic, point.printed, same, JSON.stringify(point.values)].join('\u0000');
    const there = asked.get(key);
    const at = point.at ?? 'decision';
    if (there) there.at.add(at);
    else asked.set(key, { point, at: new Set([at]) });
  }
  return [...asked.values()];
}

const head = [
  '# yaml-language-server: $schema=../schemas/questions.schema.json',
  ...comment(
    '',
    'Những điều văn bản không nói rõ. Với mỗi câu: sửa các chỗ ghi ở at cho đúng, rồi ghi quyết định (kèm căn cứ) vào answer. Còn câu nào để null thì kế hoạch chưa dùng được. Đường dẫn ở at bắt đầu bằng tên tệp.',
  ),
  'version: 1',
  '',
];

/** questions.yaml: what the office decides before the plan can be used. */
export function questionsYaml(points: readonly DraftPoint[]): string {
  const asked = folded(points);
  if (asked.length === 0) return fileOf([...head, 'questions: []']);
  const digits = Math.max(2, String(asked.length).length);
  return fileOf([
    ...head,
    'questions:',
    ...asked
      .map((a) => ({ ...a, at: [...a.at] }))
      .flatMap(({ point, at }, i) => [
        `  - id: CH-${String(i + 1).padStart(digits, '0')}`,
        ...(at.length === 1
          ? [`    at: ${flowList(at)}`]
          : ['    at:', ...at.flatMap((a) => item('      ', a))]),
        ...entry('    ', 'source', sourceSpot(point.place)),
        ...(point.printed === '' ? [] : entry('    ', 'printed', point.printed)),
        ...entry('    ', 'question', sentenceOf(point)),
        '    answer: null',
      ]),
  ]);
}
