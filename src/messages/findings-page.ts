import { type Area, allCodes, codes } from '../model/codes.ts';
import { explainParts } from './findings.ts';
import { explainWords } from './vi/explain-words.ts';
import { pages } from './vi/pages.ts';

const areas: readonly Area[] = [
  'yaml',
  'plan',
  'file',
  'form',
  'content',
  'period',
  'register',
  'contacts',
  'editorial',
  'template',
  'import',
  'baseline',
  'workspace',
];

/** The handbook's chapter of findings as Markdown, in Vietnamese: one entry per code, by area. */
export function findingsPage(): string {
  const w = explainWords;
  const entry = (code: (typeof allCodes)[number]): string => {
    const part = explainParts('vi', code);
    const lines = [
      `### ${part.title} \`${code}\``,
      `- ${w.severity}: ${part.severity}.`,
      part.life && `- ${w.life}: ${part.life}.`,
      part.expected && `- ${w.expected}: ${withStop(part.expected)}`,
      part.remedy && `- ${w.remedy}: ${withStop(part.remedy)}`,
    ];
    return [...lines.filter(Boolean), '', part.explain].join('\n');
  };
  const chapter = (area: Area): string =>
    [`## ${w.areas[area]}`, ...allCodes.filter((c) => codes[c].area === area).map(entry)].join('\n\n');
  const general = Object.values(pages).map((p) => `## ${p.title}\n\n${p.text}`);
  return `${[
    '# Các lỗi, cảnh báo và lưu ý',
    'Trang này được tạo từ các câu thông báo của công cụ (`node scripts/make-findings-doc.mjs`). Xem từng mục trên máy bằng lệnh `dondoc explain MÃ`.',
    ...areas.map(chapter),
    ...general,
  ].join('\n\n')}\n`;
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
