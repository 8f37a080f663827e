import { findingText } from '../../src/messages/findings.ts';
import { isCode } from '../../src/model/codes.ts';
import type { Accepted, CorpusCase, Expected } from './case.ts';

/** Every single file judged: a container counts by what it holds. */
export function singles(expected: Expected): readonly Expected[] {
  return 'holds' in expected ? expected.holds.flatMap(singles) : [expected];
}

/** Some file of the case must not be taken in. */
export function isRefused({ expected }: CorpusCase): boolean {
  return singles(expected).some((e) => 'refused' in e);
}

function named(code: string): string {
  return isCode(code) ? `${findingText('vi', code).title} \`${code}\`` : `\`${code}\``;
}

function acceptedText({ kind, codes = [], notes = [] }: Accepted): string {
  const as = kind === 'document' ? 'văn bản ký' : 'tệp số liệu';
  const found = [...codes, ...notes].map(named);
  return found.length === 0 ? `nhận, ${as}` : `nhận, ${as}; nêu: ${found.join('; ')}`;
}

function outcomeText(expected: Expected): string {
  if ('holds' in expected) return expected.holds.map((e) => `(${outcomeText(e)})`).join(' ');
  return 'refused' in expected
    ? `**từ chối**: ${named(expected.refused.code)}`
    : acceptedText(expected.accepted);
}

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

function section(group: string, cases: readonly CorpusCase[]): string {
  const rows = cases.map(
    (c) =>
      `| ${cell(c.what)} | ${outcomeText(c.expected)}${c.pending ? ` (chưa có: ${cell(c.pending)})` : ''} | \`${c.id}\` |`,
  );
  return `## ${group}\n\n| Tệp | Phải được xử lý thế nào | Mã |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** docs/corpus.md: what each file is and what it must come to. */
export function corpusPage(cases: readonly CorpusCase[]): string {
  const groups = [...new Set(cases.map((c) => c.group))];
  const refused = cases.filter(isRefused).length;
  const head = `# Bộ tệp thử

Trang này được tạo từ các bảng trong \`test/corpus/cases\` (\`node scripts/corpus/make-doc.mjs\`). Mỗi tệp được dựng lại khi chạy kiểm thử,
hoặc là tệp do LibreOffice, openpyxl, python-docx lưu (\`scripts/corpus/make.sh\`). Kết quả phải đúng được viết trước; kiểm thử so từng tệp:
cổng, đơn vị, kỳ, loại, các mã lỗi và vài giá trị. Mọi nội dung là dữ liệu mẫu, hư cấu.

Có ${cases.length} tệp: ${cases.length - refused} phải được nhận, ${refused} phải bị từ chối. Xem tận mắt một tệp: \`node scripts/corpus/write-cases.mjs THƯ-MỤC MÃ\`.
`;
  return `${head}\n${groups
    .map((g) =>
      section(
        g,
        cases.filter((c) => c.group === g),
      ),
    )
    .join('\n')}`;
}
