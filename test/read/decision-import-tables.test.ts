import { describe, expect, test } from 'vitest';
import type { DecisionFile } from '../../src/model/plan-files.ts';
import {
  appendixHead,
  appendixRows,
  type Drafted,
  decisionParas,
  drafted,
  fromText,
  fromWord,
  groupRow,
  headingRow,
  pointsOf,
  shippedAppendix,
  taskCells,
  taskRow,
  wordSource,
} from '../support/decision-import.ts';
import { p, sampleDocx, tbl, tc, tr } from '../support/docx.ts';

// People and bodies of these samples are those of the shipped plan; the other wording is fictitious.

const words = ({ appendix }: Drafted) =>
  appendix.tasks.map((t) => [
    t.id,
    ...t.items.map((i) => i.text),
    t.lead.text,
    t.coordinating.text,
    t.output,
    t.timing,
  ]);
const shippedWords = shippedAppendix.tasks.map((t) => [
  t.id,
  ...t.items.map((i) => i.text),
  t.lead.text,
  t.coordinating.text,
  t.output,
  t.timing,
]);
const word = (...tables: readonly string[]): Drafted =>
  fromWord([...decisionParas(), ...appendixHead(), ...tables]);
const [first, ...others] = appendixRows();
const tasksOf = (group: string) => shippedAppendix.tasks.filter((t) => t.group === group);

describe('the table of tasks in Word', () => {
  test('columns in another order hold the same tasks, and the order is told', () => {
    const order = [0, 2, 3, 1, 5, 4];
    const moved = (cells: readonly string[]): string => tr(...order.map((i) => tc(cells[i] ?? '')));
    const rows = shippedAppendix.groups.flatMap((g) => [
      groupRow(g.printed_number, g.title),
      ...tasksOf(g.id).map((t) => moved(taskCells(t))),
    ]);
    const read = word(tbl(moved(shippedAppendix.columns), ...rows));
    expect(words(read)).toEqual(shippedWords);
    expect(read.appendix.columns).toEqual(shippedAppendix.columns);
    expect(pointsOf(read, 'joined')).toContain('columns-moved appendix/columns');
  });

  test.each(['with its headings again', 'without headings'])('broken over two pages, %s', (how) => {
    const rows = appendixRows();
    const again = how.startsWith('with its') ? [headingRow()] : [];
    const read = word(tbl(headingRow(), ...rows.slice(0, 6)), tbl(...again, ...rows.slice(6)));
    expect(words(read)).toEqual(shippedWords);
    const told = read.draft.points.filter((x) => x.kind === 'layout').map((x) => x.values.text);
    expect(told.filter((t) => t === 'Cơ quan chủ trì')).toHaveLength(again.length);
  });

  test('headings in two rows: "Chủ trì" and "Phối hợp" below "Cơ quan thực hiện"', () => {
    const heads = [
      tr(
        tc('TT', { merge: 'restart' }),
        tc('Tên nhiệm vụ', { merge: 'restart' }),
        tc('Cơ quan thực hiện', { span: 2 }),
        tc('Kết quả', { merge: 'restart' }),
        tc('Thời gian', { merge: 'restart' }),
      ),
      tr(
        tc('', { merge: 'continue' }),
        tc('', { merge: 'continue' }),
        tc('Chủ trì'),
        tc('Phối hợp'),
        tc('', { merge: 'continue' }),
        tc('', { merge: 'continue' }),
      ),
    ];
    const read = word(tbl(...heads, ...appendixRows()));
    expect(words(read)).toEqual(shippedWords);
    expect(read.appendix.columns).toEqual([
      'TT',
      'Tên nhiệm vụ',
      'Cơ quan thực hiện Chủ trì',
      'Cơ quan thực hiện Phối hợp',
      'Kết quả',
      'Thời gian',
    ]);
  });

  test('a row that counts the columns is layout', () => {
    const counted = tr(...[1, 2, 3, 4, 5, 6].map((n) => tc(`(${n})`)));
    expect(words(word(tbl(headingRow(), counted, ...appendixRows())))).toEqual(shippedWords);
  });

  test('a cell merged downwards holds for every row, and says so', () => {
    const [a, b] = tasksOf('3');
    if (!a || !b) throw new Error('group 3 has two tasks');
    const cells = (t: typeof a, merge: 'restart' | 'continue'): string =>
      tr(...taskCells(t).map((c, i) => (i === 4 ? tc(merge === 'restart' ? c : '', { merge }) : tc(c))));
    const read = word(tbl(headingRow(), groupRow('3', 'Nhóm ba'), cells(a, 'restart'), cells(b, 'continue')));
    expect(read.appendix.tasks.map((t) => t.output)).toEqual([a.output, a.output]);
    expect(pointsOf(read, 'joined')).toContain('merged-cell appendix/tasks/3.2');
  });

  test('a row whose number is merged into the one above goes on with that task, as a question', () => {
    const [a] = tasksOf('3');
    if (!a) throw new Error('group 3 has a task');
    const top = tr(...taskCells(a).map((c) => tc(c, { merge: 'restart' })));
    const below = tr(
      tc('', { merge: 'continue' }),
      tc('- Phần nối tiếp của nhiệm vụ.'),
      ...[1, 2, 3, 4].map(() => tc('', { merge: 'continue' })),
    );
    const read = word(tbl(headingRow(), groupRow('3', 'Nhóm ba'), top, below));
    expect(read.appendix.tasks).toHaveLength(1);
    expect(read.appendix.tasks[0]?.items.at(-1)).toEqual({ dash: true, text: 'Phần nối tiếp của nhiệm vụ.' });
    expect(read.appendix.tasks[0]?.lead.text).toBe(a.lead.text);
    expect(pointsOf(read, 'question')).toContain('row-goes-on appendix/tasks/3.1');
  });

  test('Roman groups over tasks 1, 2, 3: ids are composed, the print is kept', () => {
    const numbered = (t: (typeof shippedAppendix.tasks)[number], n: number): string =>
      tr(
        tc(String(n)),
        ...taskCells(t)
          .slice(1)
          .map((c) => tc(c)),
      );
    const rows = shippedAppendix.groups.flatMap((g, i) => [
      groupRow(['I', 'II', 'III'][i] ?? '', g.title),
      ...tasksOf(g.id).map((t, n) => numbered(t, n + 1)),
    ]);
    const read = word(tbl(headingRow(), ...rows));
    expect(read.appendix.groups.map((g) => [g.id, g.printed_number])).toEqual([
      ['1', 'I'],
      ['2', 'II'],
      ['3', 'III'],
    ]);
    expect(read.appendix.tasks.map((t) => [t.id, t.printed_number])).toEqual([
      ...[1, 2, 3, 4].map((n) => [`1.${n}`, String(n)]),
      ...[1, 2, 3, 4, 5].map((n) => [`2.${n}`, String(n)]),
      ...[1, 2].map((n) => [`3.${n}`, String(n)]),
    ]);
    expect(pointsOf(read, 'question').filter((q) => /number|group/.test(q))).toEqual([]);
  });

  test('tasks numbered on through the groups keep their numbers', () => {
    let n = 0;
    const rows = shippedAppendix.groups.flatMap((g, i) => [
      groupRow(['I', 'II', 'III'][i] ?? '', g.title),
      ...tasksOf(g.id).map((t) =>
        tr(
          tc(String(++n)),
          ...taskCells(t)
            .slice(1)
            .map((c) => tc(c)),
        ),
      ),
    ]);
    const read = word(tbl(headingRow(), ...rows));
    expect(read.appendix.tasks.map((t) => t.printed_number)).toEqual(
      Array.from({ length: 11 }, (_, i) => String(i + 1)),
    );
    expect(read.appendix.tasks.map((t) => t.id)).toEqual([
      ...[1, 2, 3, 4].map((n) => `1.${n}`),
      ...[1, 2, 3, 4, 5].map((n) => `2.${n}`),
      ...[1, 2].map((n) => `3.${n}`),
    ]);
    expect(pointsOf(read, 'doubt').filter((d) => d.startsWith('task-gap'))).toEqual([]);
  });

  test('a table without groups: one group under the title of the appendix, as a question', () => {
    const rows = tasksOf('2').map((t, i) =>
      tr(
        tc(String(i + 1)),
        ...taskCells(t)
          .slice(1)
          .map((c) => tc(c)),
      ),
    );
    const read = word(tbl(headingRow(), ...rows));
    expect(read.appendix.groups).toEqual([{ id: '1', printed_number: '1', title: shippedAppendix.title }]);
    expect(read.appendix.tasks.map((t) => t.id)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
    expect(pointsOf(read, 'question')).toContain('no-groups appendix/groups/1');
  });

  test('a number twice, and one of another group, are questions; no task is lost', () => {
    const [a, b, c] = tasksOf('1');
    if (!a || !b || !c) throw new Error('group 1 has three tasks');
    const read = word(
      tbl(headingRow(), first ?? '', taskRow(a), taskRow({ ...b, id: '1.1' }), taskRow({ ...c, id: '7.3' })),
    );
    expect(read.appendix.tasks.map((t) => [t.id, t.printed_number])).toEqual([
      ['1.1', undefined],
      ['1.2', '1.1'],
      ['1.3', '7.3'],
    ]);
    expect(pointsOf(read, 'question')).toEqual(
      expect.arrayContaining([
        'task-number-other appendix/tasks/1.2',
        'task-number-other appendix/tasks/1.3',
      ]),
    );
  });

  test('a number left out is a doubt at its place', () => {
    const kept = others.filter((row) => !row.includes('>1.3<'));
    const read = word(tbl(headingRow(), first ?? '', ...kept));
    expect(read.appendix.tasks).toHaveLength(10);
    expect(read.appendix.source_notes.filter((n) => n.at[0] === 'tasks/1.3')).toMatchObject([
      { kind: 'doubt', printed: '' },
    ]);
  });

  test('a column that is not there is a question; a blank coordinating cell charges nobody', () => {
    const heads = tr(
      ...['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'].map((h) => tc(h)),
    );
    const row = tr(...['1.1', 'Tổng kết việc mẫu.', '', '', 'Hằng năm'].map((c) => tc(c)));
    const full = tr(...['1.2', 'Việc mẫu khác.', 'Sở Nội vụ', '', 'Hằng năm'].map((c) => tc(c)));
    const read = word(tbl(heads, tr(tc('1'), tc('Nhóm một', { span: 4 })), row, full));
    expect(read.appendix.tasks[0]).toMatchObject({
      lead: { text: '…' },
      coordinating: { text: '', selectors: [] },
      output: '…',
    });
    expect(pointsOf(read, 'question').filter((q) => q.startsWith('cell-blank'))).toEqual([
      'cell-blank appendix/tasks/1.1/lead',
      'cell-blank appendix/tasks/1.1/output',
      'cell-blank appendix/tasks/1.2/output',
    ]);
    expect(read.appendix.columns).toEqual([
      'TT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      '…',
      'Thời hạn',
    ]);
  });

  test('a column of another kind is quoted cell by cell', () => {
    const wide = tr(...[...shippedAppendix.columns, 'Ghi chú'].map((c) => tc(c)));
    const [a] = tasksOf('1');
    if (!a) throw new Error('group 1 has a task');
    const read = word(
      tbl(wide, groupRow('1', 'Nhóm một', 6), tr(...[...taskCells(a), 'Việc mẫu'].map((c) => tc(c)))),
    );
    const left = read.draft.points.filter((x) => x.kind === 'left');
    expect(left.map((x) => x.values)).toEqual([
      { text: 'Ghi chú' },
      { heading: 'Ghi chú', text: 'Việc mẫu' },
    ]);
  });

  test('a second appendix: its tasks follow, its own name is told', () => {
    const [a] = tasksOf('3');
    if (!a) throw new Error('group 3 has a task');
    const read = fromWord([
      ...decisionParas(),
      ...appendixHead(),
      tbl(headingRow(), ...appendixRows()),
      p('PHỤ LỤC II', { centred: true }),
      p('NHIỆM VỤ BỔ SUNG CỦA MẪU', { centred: true }),
      p('(Kèm theo Quyết định số       /QĐ-UBND của UBND tỉnh)'),
      tbl(headingRow(), groupRow('1', 'Nhóm bổ sung'), taskRow({ ...a, id: '1.1' })),
    ]);
    expect(read.appendix.groups.map((g) => [g.id, g.printed_number])).toEqual([
      ['1', '1'],
      ['2', '2.'],
      ['3', '3'],
      ['4', '1'],
    ]);
    expect(read.appendix.tasks.at(-1)).toMatchObject({ id: '4.1', printed_number: '1.1', group: '4' });
    expect(pointsOf(read, 'question')).toContain('several-appendices appendix/title');
    expect(read.draft.points.filter((x) => x.kind === 'left').map((x) => x.values.text)).toContain(
      'NHIỆM VỤ BỔ SUNG CỦA MẪU',
    );
  });

  test('an appendix without a table of tasks is quoted in full', () => {
    const read = fromWord([
      ...decisionParas(),
      ...appendixHead(),
      tbl(headingRow(), ...appendixRows()),
      p('Phụ lục II'),
      p('Mẫu phiếu khảo sát'),
      tbl(tr(tc('Họ tên'), tc('Ý kiến'))),
    ]);
    const left = read.draft.points.filter((x) => x.kind === 'left').map((x) => x.values.text);
    expect(left).toEqual(expect.arrayContaining(['Phụ lục II', 'Mẫu phiếu khảo sát', 'Họ tên', 'Ý kiến']));
    expect(words(read)).toEqual(shippedWords);
  });

  test('no table at all: a question, and a draft that says so', () => {
    const read = fromWord(decisionParas());
    expect(pointsOf(read, 'question')).toContain('no-table appendix/tasks');
    expect(read.appendix.tasks).toHaveLength(1);
  });
});

describe('phrases', () => {
  const lead = (text: string): Drafted => {
    const [a] = tasksOf('1');
    if (!a) throw new Error('group 1 has a task');
    return word(tbl(headingRow(), groupRow('1', 'Nhóm một'), taskRow({ ...a, lead: { ...a.lead, text } })));
  };
  const selectors = (text: string) => lead(text).appendix.tasks[0]?.lead.selectors;

  test.each([
    ['Sở Nội vụ; Sở Tài chính', ['so-noi-vu', 'so-tai-chinh']],
    ['Văn phòng UBND tỉnh', ['van-phong-ubnd-tinh']],
    ['UBND xã Hà Trung, UBND phường Hạc Thành', ['xa-ha-trung', 'phuong-hac-thanh']],
  ])('"%s" names units', (text, units) => {
    expect(selectors(text)?.map((s) => s.unit)).toEqual(units);
  });

  test('a name one letter away is a question with what it is close to', () => {
    const read = lead('Sở Nội vu');
    expect(read.appendix.tasks[0]?.lead.selectors).toEqual([{ kind: 'open', phrase: 'Sở Nội vu' }]);
    const asked = read.questions.questions.find((q) => q.printed === 'Sở Nội vu');
    expect(asked?.question).toContain('so-noi-vu');
    expect(asked?.at).toEqual(['appendix/tasks/1.1/lead/selectors/0']);
  });

  test('"các sở, ban, ngành liên quan" names nobody in particular', () => {
    expect(selectors('Các sở, ban, ngành liên quan')).toEqual([
      { kind: 'open', phrase: 'Các sở, ban, ngành liên quan' },
    ]);
  });

  test('the same unknown body in two cells is asked once, with both places', () => {
    const [a, b] = tasksOf('3');
    if (!a || !b) throw new Error('group 3 has two tasks');
    const lead = { ...a.lead, text: 'Viện Mẫu Số Một' };
    const read = word(
      tbl(headingRow(), groupRow('3', 'Nhóm ba'), taskRow({ ...a, lead }), taskRow({ ...b, lead })),
    );
    const asked = read.questions.questions.filter((q) => q.printed === 'Viện Mẫu Số Một');
    expect(asked.map((q) => q.at)).toEqual([
      ['appendix/tasks/3.1/lead/selectors/0', 'appendix/tasks/3.2/lead/selectors/0'],
    ]);
  });

  const timed = (timing: string): Drafted => {
    const [a] = tasksOf('1');
    if (!a) throw new Error('group 1 has a task');
    return word(tbl(headingRow(), groupRow('1', 'Nhóm một'), taskRow({ ...a, timing })));
  };

  test.each([
    ['Hằng năm', 'annual'],
    ['Hàng quý', 'quarterly'],
    ['Hằng tháng', 'monthly'],
    ['Quý IV năm 2026', 'once'],
    ['Trước ngày 30/6/2026', 'once'],
    ['Hoàn thành trong tháng 12/2026', 'once'],
    ['Năm 2026', 'once'],
    ['Thường xuyên, liên tục', 'ongoing'],
  ])('time "%s" is %s', (timing, cadence) => {
    expect(timed(timing).appendix.tasks[0]).toMatchObject({ timing, cadence });
    expect(pointsOf(timed(timing), 'question')).not.toContain('timing appendix/tasks/1.1/cadence');
  });

  test.each(['Giai đoạn 2026 - 2030', 'Sau khi có văn bản của Trung ương', 'Quý IV hằng năm'])(
    'time "%s" is a question',
    (timing) => {
      const read = timed(timing);
      expect(read.appendix.tasks[0]?.timing).toBe(timing);
      expect(pointsOf(read, 'question')).toContain('timing appendix/tasks/1.1/cadence');
    },
  );
});

describe('a table written with signs', () => {
  const head =
    'QUYẾT ĐỊNH\nBan hành việc mẫu\nỦY BAN NHÂN DÂN TỈNH THANH HÓA\nCăn cứ Luật mẫu;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành việc mẫu.\nNơi nhận:\n- Như Điều 1;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\nPhụ lục\nNHIỆM VỤ MẪU\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh)\n';
  test.each([
    ['tabs', (cells: readonly string[]) => cells.join('\t')],
    ['bars', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
  ])('%s', (_name, line) => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian'],
      ['1', 'Nhóm một', '', '', '', ''],
      ['1.1', 'Việc thứ nhất.', 'Sở Nội vụ', 'Sở Tài chính', 'Báo cáo', 'Hằng năm'],
      ['1.2', 'Việc thứ hai.', 'Các sở', 'Các đơn vị có liên quan', 'Kế hoạch', 'Thường xuyên'],
    ];
    const read = fromText(head + rows.map(line).join('\n'));
    expect(words(read)).toEqual([
      ['1.1', 'Việc thứ nhất.', 'Sở Nội vụ', 'Sở Tài chính', 'Báo cáo', 'Hằng năm'],
      ['1.2', 'Việc thứ hai.', 'Các sở', 'Các đơn vị có liên quan', 'Kế hoạch', 'Thường xuyên'],
    ]);
    const decision: DecisionFile = read.decision;
    expect([decision.number, decision.symbol, decision.date]).toEqual(['12', 'QĐ-UBND', '2026-01-05']);
    expect(read.draft.points.find((x) => x.topic === 'unit-unclear')).toBeUndefined();
  });
});

describe('a table whose columns are set apart by blanks', () => {
  const head =
    'QUYẾT ĐỊNH\nBan hành việc mẫu\nỦY BAN NHÂN DÂN TỈNH THANH HÓA\nCăn cứ Luật mẫu;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành việc mẫu.\nNơi nhận:\n- Như Điều 1;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\nPhụ lục\nNHIỆM VỤ MẪU\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh)\n';
  const expected = [
    ['1.1', 'Việc thứ nhất.', 'Sở Nội vụ', 'Sở Tài chính', 'Báo cáo', 'Hằng năm'],
    ['1.2', 'Việc thứ hai.', 'Các sở', 'Các đơn vị có liên quan', 'Kế hoạch', 'Thường xuyên'],
  ];

  test('one line a row', () => {
    const widths = [6, 24, 20, 28, 14, 16];
    const line = (cells: readonly string[]): string =>
      cells
        .map((c, i) => c.padEnd(widths[i] ?? 0))
        .join('')
        .trimEnd();
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian'],
      ['1', 'Nhóm một', '', '', '', ''],
      ...expected,
    ];
    expect(words(fromText(head + rows.map(line).join('\n')))).toEqual(expected);
  });

  test('headings and cells broken over lines, an empty cell, blank lines between rows', () => {
    const table = `
 TT    Nhiệm vụ            Cơ quan        Cơ quan           Sản phẩm     Thời gian
                           chủ trì        phối hợp                       hoàn thành
 1     Nhóm một

 1.1   Việc thứ            Sở Nội vụ      Sở Tài            Báo cáo      Hằng năm
       nhất.                              chính

 1.2   Việc thứ hai.       Các sở         Các đơn vị        Kế hoạch     Thường
                                          có liên quan                   xuyên
`;
    expect(words(fromText(head + table))).toEqual(expected);
  });

  test('the place of a doubt is the line and column of its words; what follows the table is not taken into it', () => {
    const table = `TT    Nhiệm vụ           Cơ quan chủ trì    Cơ quan phối hợp   Sản phẩm    Thời gian
1     Nhóm một
1.1   Việc thứ nhất.     Sở Không Có        Sở Tài chính       Báo cáo     Hằng năm

Ghi chú: bảng này hư cấu.
`;
    const read = fromText(head + table);
    expect(words(read).map((w) => w[2])).toEqual(['Sở Không Có']);
    expect(JSON.stringify(words(read))).not.toContain('hư cấu');
    const line = (head + table).split('\n').findIndex((l) => l.includes('Sở Không Có')) + 1;
    const place = read.draft.points.find((p) => JSON.stringify(p).includes('Sở Không Có'))?.place;
    expect(place).toMatchObject({ line, column: 26 });
  });

  test('prose with wide gaps is no table', () => {
    const read = fromText(`${head}TT    một   hai    ba    bốn\n1.1  Việc      Sở Nội vụ    x    y\n`);
    expect(read.appendix.tasks.map((t) => t.lead.text)).not.toContain('Sở Nội vụ');
  });
});

describe('numbers and bullets that Word counts by itself', () => {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const numbering =
    `<?xml version="1.0"?><w:numbering ${namespace}>` +
    `<w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level('bullet', '-')}</w:abstractNum><w:abstractNum w:abstractNumId="3">${level('decimal', '%1.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
  const relationship =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>';
  const listed = (text: string, numbering: number): string => p(text, { list: { numbering, level: 0 } });
  const blocks = [
    ...[
      'QUYẾT ĐỊNH',
      'Ban hành việc mẫu',
      'ỦY BAN NHÂN DÂN TỈNH THANH HÓA',
      'Căn cứ Luật mẫu;',
      'QUYẾT ĐỊNH:',
    ].map((t) => p(t)),
    p('Điều 1. Ban hành việc mẫu, gồm:'),
    listed('Mục đích', 1),
    listed('Gạch thứ nhất;', 2),
    listed('Yêu cầu của mẫu.', 1),
    ...['Nơi nhận:', '- Như Điều 1;', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Mẫu'].map((t) => p(t)),
    ...appendixHead(),
    tbl(
      headingRow(),
      groupRow('I', 'Nhóm một'),
      tr(
        tc([listed('', 3)]),
        tc([listed('Việc thứ nhất;', 2), listed('Việc thứ hai.', 2)]),
        ...['Sở Nội vụ', 'Các sở', 'Báo cáo', 'Hằng năm'].map((c) => tc(c)),
      ),
      tr(
        tc([listed('', 3)]),
        ...['Việc khác', 'Các sở', 'Sở Nội vụ', 'Báo cáo', 'Hằng năm'].map((c) => tc(c)),
      ),
    ),
  ];
  const bytes = (parts: Record<string, string>, relationships: string): Uint8Array =>
    sampleDocx({ blocks, parts, relationships });

  test('stand in the draft as printed', () => {
    const read = drafted(wordSource(bytes({ 'word/numbering.xml': numbering }, relationship)));
    expect(read.decision.articles[0]?.clauses).toEqual([
      { number: '1', title: 'Mục đích', clauses: [{ dash: true, text: 'Gạch thứ nhất;' }] },
      { number: '2', text: 'Yêu cầu của mẫu.' },
    ]);
    expect(read.appendix.tasks.map((t) => [t.id, t.printed_number, t.items])).toEqual([
      [
        '1.1',
        '1.',
        [
          { dash: true, text: 'Việc thứ nhất;' },
          { dash: true, text: 'Việc thứ hai.' },
        ],
      ],
      ['1.2', '2.', [{ dash: false, text: 'Việc khác' }]],
    ]);
  });

  test('that cannot be told are questions', () => {
    const read = drafted(wordSource(bytes({}, '')));
    const asked = read.draft.points.filter((x) => x.topic === 'list-mark').map((x) => x.printed);
    expect(asked).toContain('Mục đích');
  });
});
