import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/model/codes.ts';
import type { DecisionFile } from '../../src/model/plan-files.ts';
import { plainSource } from '../../src/read/decision-import-source.ts';
import { readPlan } from '../../src/read/plan.ts';
import { tidy } from '../../src/text/canonical.ts';
import {
  type Drafted,
  decisionDocx,
  drafted,
  fromText,
  shippedFile,
  wordSource,
} from '../support/decision-import.ts';
import { p, sampleDocx, tbl, tc, tr } from '../support/docx.ts';

const wordsIn = (text: string): readonly string[] =>
  tidy(plainSource(text).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')).match(/[\p{L}\p{N}\p{M}]+/gu) ??
  [];

type Clauses = DecisionFile['articles'][number]['clauses'];
const clauseTexts = (clauses: Clauses): readonly string[] =>
  (clauses ?? []).flatMap((c) => [c.number ?? '', c.title ?? '', c.text ?? '', ...clauseTexts(c.clauses)]);

/** Everything that a reader of the draft and its findings can see. */
function told({ decision, appendix, draft }: Drafted): string {
  const points = draft.points.flatMap((x) => (x.kind === 'doubt' ? [] : Object.values(x.values)));
  return [
    decision.subject,
    decision.authority,
    ...decision.bases,
    ...decision.articles.flatMap((a) => ['Điều', a.number, a.text, ...clauseTexts(a.clauses)]),
    ...decision.recipients,
    ...decision.signer.lines,
    decision.signer.name,
    appendix.title,
    appendix.reference,
    ...appendix.columns,
    ...appendix.groups.flatMap((g) => [g.printed_number, g.title]),
    ...appendix.tasks.flatMap((t) => [
      t.printed_number ?? t.id,
      ...t.items.map((i) => i.text),
      t.lead.text,
      t.coordinating.text,
      t.output,
      t.timing,
    ]),
    ...points,
  ].join(' \n ');
}

/** Words of the source that stand less often in what is told. */
function lost(source: string, read: Drafted): readonly string[] {
  const left = new Map<string, number>();
  for (const w of wordsIn(told(read))) left.set(w.toLowerCase(), (left.get(w.toLowerCase()) ?? 0) + 1);
  return wordsIn(source).filter((w) => {
    const count = left.get(w.toLowerCase()) ?? 0;
    left.set(w.toLowerCase(), count - 1);
    return count < 1;
  });
}

/** Findings by which a drafted file could not be read at all. */
function unreadable({ files }: Drafted): readonly string[] {
  const texts = new Map([...files].map(([name, text]) => [name, { path: `plan/${name}`, text }]));
  return readPlan(texts)
    .findings.filter((f) => codes[f.code].area === 'yaml')
    .map((f) => `${f.code} ${JSON.stringify(f.place)} ${JSON.stringify(f.values)}`);
}

const lines = [
  'QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  'Về việc mẫu: thử',
  'ỦY BAN NHÂN DÂN TỈNH THANH HÓA',
  'Số: 12/QĐ-UBND     Thanh Hóa, ngày 05 tháng 01 năm 2026',
  'Số:      /QĐ-UBND',
  'Căn cứ Luật mẫu ngày 16/6/2025;',
  'Theo đề nghị của Giám đốc Sở mẫu.',
  'Điều 1. Ban hành việc mẫu:',
  'Điều 2. Tổ chức',
  'Điều 2.',
  '1. Mục đích',
  '1.1. Việc thứ nhất của mẫu.',
  '3. Định kỳ hằng tháng, trước ngày 25, gửi báo cáo về Sở Nội vụ.',
  'a) Điểm thứ nhất;',
  '- gạch đầu dòng;',
  '+ dấu cộng',
  '(Nội dung trong ngoặc)',
  'Đoạn văn thường viết hoa.',
  'đoạn viết thường 57-',
  'NQ/TW nối tiếp',
  'Nơi nhận:',
  '- Như Điều 2;',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
  'Phụ lục',
  'PHỤ LỤC II: VIỆC MẪU',
  '(Ban hành kèm theo Quyết định số         /QĐ-UBND ngày      /     /2026)',
  'KẾ HOẠCH',
  'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Kết quả Thời gian',
  'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả\tThời gian',
  '1.1\tViệc\tSở Nội vụ\tSở Tài chính\tBáo cáo\tHằng năm',
  '|2|Nhóm hai||||',
  'TT',
  '1',
  '2.',
  '1.1',
  '1.2 Việc có số cùng dòng',
  'I',
  'A.',
  '3',
  'Sở Nội vụ',
  'và các đơn vị có liên quan',
  'Báo cáo UBND tỉnh',
  'Hằng năm',
  'Quý IV',
  '   ',
] as const;

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

describe('no word is lost: it stands in the draft or in a finding', () => {
  test('of the shipped Decision, as text and as a Word file', () => {
    const text = shippedFile('source/decision.txt');
    expect(lost(text, fromText(text))).toEqual([]);
    expect(lost(text.replace(/\n\n\n\n3 \n/, '\n'), drafted(wordSource(decisionDocx())))).toEqual([]);
  });

  test('of any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (all) => {
        const text = all.join('\n');
        const read = fromText(text);
        expect(lost(text, read)).toEqual([]);
        expect(unreadable(read)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('of the Decision with lines dropped, doubled and moved', () => {
    const own = shippedFile('source/decision.txt')
      .split('\n')
      .filter((l) => l.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(own.length - 1), fc.nat(own.length - 1), fc.constantFrom('drop', 'double', 'swap')),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (edits) => {
          const changed = [...own];
          for (const [a, b, how] of edits) {
            if (how === 'drop') changed.splice(a, 1);
            else if (how === 'double') changed.splice(a, 0, own[b] ?? '');
            else [changed[a], changed[b]] = [changed[b] ?? '', changed[a] ?? ''];
          }
          const text = changed.join('\n');
          const read = fromText(text);
          expect(lost(text, read)).toEqual([]);
          expect(unreadable(read)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  const cell = fc.record({
    text: fc.constantFrom('', ...lines.filter((l) => !l.includes('\t')), 'Việc một\n- Việc hai'),
    span: fc.constantFrom(1, 1, 1, 2, 5),
    merge: fc.constantFrom(undefined, undefined, undefined, 'restart' as const, 'continue' as const),
  });
  const headings = [
    'TT',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Kết quả',
    'Thời gian',
    'Ghi chú',
  ];
  const table = fc.record({
    headed: fc.boolean(),
    order: fc.shuffledSubarray(headings, { minLength: 3 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
  });

  test('of any Word document', () => {
    const block = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...lines).map((l) => ({ text: l, xml: p(l) })) },
      {
        weight: 1,
        arbitrary: table.map(({ headed, order, rows }) => {
          // What Word merges into the cell above shows nothing of its own.
          const seen = rows.flat().map((c) => (c.merge === 'continue' ? '' : c.text));
          const head = headed ? [tr(...order.map((h) => tc(h)))] : [];
          const body = rows.map((row) =>
            tr(
              ...row.map((c) =>
                tc(c.merge === 'continue' ? '' : c.text, {
                  span: c.span,
                  ...(c.merge && { merge: c.merge }),
                }),
              ),
            ),
          );
          return { text: [...(headed ? order : []), ...seen].join('\n'), xml: tbl(...head, ...body) };
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 14 }), (blocks) => {
        const read = drafted(wordSource(sampleDocx(blocks.map((b) => b.xml))));
        expect(lost(blocks.map((b) => b.text).join('\n'), read)).toEqual([]);
        expect(unreadable(read)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
