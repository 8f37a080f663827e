import { describe, expect, test } from 'vitest';
import { softParagraphs } from '../../src/read/decision-import-breaks.ts';
import { textSource } from '../../src/read/decision-import-text.ts';
import {
  appendixHead,
  appendixRows,
  decisionParas,
  drafted,
  fromText,
  fromWord,
  groupRow,
  headingRow,
  pointsOf,
  shippedAppendix,
  shippedDecision,
  shippedDirectory,
  taskCells,
  taskRow,
} from '../support/decision-import.ts';
import { p, tbl, tc, tr } from '../support/docx.ts';

// People and bodies of these samples are those of the shipped plan; the other wording is fictitious.

const rowsOf = (...rows: readonly string[]) =>
  fromWord([...decisionParas(), ...appendixHead(), tbl(headingRow(), ...rows)]);
const [a, b] = shippedAppendix.tasks.filter((t) => t.group === '3');
if (!a || !b) throw new Error('group 3 has two tasks');

describe('breaks inside a paragraph', () => {
  test.each([
    ['dashes', '- Việc một;\n- việc hai.', ['- Việc một;', '- việc hai.']],
    ['sentences', 'Việc một.\nViệc hai.', ['Việc một.', 'Việc hai.']],
    ['lines of a signature', 'CHỦ TỊCH\n\nNguyễn Văn Mẫu', ['CHỦ TỊCH', 'Nguyễn Văn Mẫu']],
    ['a full line', 'Rà soát, hoàn thiện\nthể chế', ['Rà soát, hoàn thiện thể chế']],
    ['a name over two lines', 'Sở Giáo dục\nvà Đào tạo', ['Sở Giáo dục và Đào tạo']],
    [
      'a name that begins high on its second line',
      'Chương trình\nQuốc gia mẫu',
      ['Chương trình Quốc gia mẫu'],
    ],
  ])('%s', (_name, text, paragraphs) => {
    expect(softParagraphs(text)).toEqual(paragraphs);
  });

  test('dashes of one cell are items of the task', () => {
    const broken = tc([p('- Việc mẫu một;\n- Việc mẫu hai;\n- Việc mẫu ba.')]);
    const read = rowsOf(
      groupRow('3', 'Nhóm ba'),
      tr(
        tc('3.1'),
        broken,
        ...taskCells(a)
          .slice(2)
          .map((c) => tc(c)),
      ),
    );
    expect(read.appendix.tasks[0]?.items).toEqual(
      ['Việc mẫu một;', 'Việc mẫu hai;', 'Việc mẫu ba.'].map((text) => ({ dash: true, text })),
    );
  });

  test('recipients and signature each line by line', () => {
    const { recipients, signer } = shippedDecision;
    const tail = tbl(
      tr(
        tc([p(['Nơi nhận:', ...recipients.map((r) => `- ${r}`)].join('\n'))]),
        tc([p([...signer.lines, '', '', signer.name].join('\n'))]),
      ),
    );
    const read = fromWord([
      ...decisionParas().slice(0, -1),
      tail,
      ...appendixHead(),
      tbl(headingRow(), ...appendixRows()),
    ]);
    expect(read.decision.recipients).toEqual(recipients);
    expect(read.decision.signer).toEqual(signer);
  });
});

describe('a row typed on behind the end of a page', () => {
  const alone = (name: string): string => tr(tc(''), tc(name), ...[1, 2, 3, 4].map(() => tc('')));

  test('goes on with the task above, as a question; the numbers behind it stay', () => {
    const read = rowsOf(groupRow('3', 'Nhóm ba'), taskRow(a), alone('- Phần sau trang.'), taskRow(b));
    expect(read.appendix.groups).toHaveLength(1);
    expect(read.appendix.tasks.map((t) => t.id)).toEqual(['3.1', '3.2']);
    expect(read.appendix.tasks[0]?.items.at(-1)).toEqual({ dash: true, text: 'Phần sau trang.' });
    expect(pointsOf(read, 'question')).toContain('row-goes-on appendix/tasks/3.1');
  });

  test('in the middle of a sentence it is the same item', () => {
    const cut = { ...a, items: [{ text: 'Tổ chức hội nghị' }] };
    const read = rowsOf(groupRow('3', 'Nhóm ba'), taskRow(cut), alone('tổng kết mẫu.'), taskRow(b));
    expect(read.appendix.tasks[0]?.items.map((i) => i.text)).toEqual(['Tổ chức hội nghị tổng kết mẫu.']);
  });

  test('a title of a group stays one: with a number, or where no group has one', () => {
    const numbered = rowsOf(groupRow('3', 'Nhóm ba'), taskRow(a), alone('4. Nhóm bốn'));
    expect(numbered.appendix.groups).toHaveLength(2);
    const bare = rowsOf(alone('Nhóm đầu'), taskRow(a), alone('Nhóm sau'), taskRow(b));
    expect(bare.appendix.groups.map((g) => g.title)).toEqual(['Nhóm đầu', 'Nhóm sau']);
  });
});

describe('a list of units without duties', () => {
  const text =
    'QUYẾT ĐỊNH\nĐiều 2. Các sở, UBND các xã, phường định kỳ hằng năm báo cáo về Sở Nội vụ trước ngày 20 tháng 6.';
  const none = shippedDirectory.units.map((u) => ({ ...u, duty: 'none' as const }));

  test('is asked for, with the groups that the clause names', () => {
    const read = drafted(textSource(text, 'van-ban.txt'), { ...shippedDirectory, units: none });
    const asked = read.draft.points.find((x) => x.topic === 'duty-nobody');
    expect(asked).toMatchObject({ kind: 'question', at: 'units/units' });
    expect(asked?.values.clause).toBe('Điều 2');
    expect(String(asked?.values.groups).toLowerCase()).toMatch(/sở.*xã.*phường|xã.*phường.*sở/);
    expect(read.questions.questions.some((q) => q.question.includes('số phải báo cáo là 0'))).toBe(true);
  });

  test.each([
    [
      'Các sở, ban, ngành; UBND các xã, phường thực hiện chế độ báo cáo định kỳ hằng năm về Sở Nội vụ trước ngày 20 tháng 6.',
      'Sở, Ban, ngành cấp tỉnh, UBND xã, UBND phường',
    ],
    [
      'Các cơ sở giáo dục, các phường định kỳ hằng năm báo cáo về Sở Nội vụ trước ngày 20 tháng 6.',
      'UBND phường',
    ],
  ])('by the same reading as in the columns of the Appendix: %s', (clause, groups) => {
    const list = [
      ['so', 'Sở'],
      ['ban-nganh', 'Ban, ngành cấp tỉnh'],
      ['xa', 'UBND xã'],
      ['phuong', 'UBND phường'],
    ] as const;
    const directory = { ...shippedDirectory, units: none, groups: list.map(([id, name]) => ({ id, name })) };
    const read = fromText(`QUYẾT ĐỊNH\nĐiều 2. ${clause}`, directory);
    expect(read.draft.points.find((x) => x.topic === 'duty-nobody')?.values.groups).toBe(groups);
  });

  test('with one that must report nothing is asked', () => {
    expect(pointsOf(fromText(text), 'question').some((q) => q.startsWith('duty-nobody'))).toBe(false);
  });
});
