import { describe, expect, it } from 'vitest';
import { gapsOf, gapText } from '../../src/compose/consolidated-doc-gaps.ts';
import { editorialCandidates } from '../../src/compose/editorial-candidates.ts';
import { editorialSteps } from '../../src/compose/editorial-update.ts';
import type { DocumentPassages } from '../../src/model/consolidation.ts';
import { notYetOffered } from '../../src/model/editorial.ts';
import { bodyText, consolidationOf, docOf, full, section, whole } from '../support/consolidated.ts';
import { candidate, editorial, passage } from '../support/editorial.ts';

const wardUnit = whole.units.find((u) => u.id === 'xa-dong-tien');
if (!wardUnit) throw new Error('the small plan has changed');
const letter: DocumentPassages = {
  unit: wardUnit,
  file: '15-BC-UBND.docx',
  sha256: 'a'.repeat(64),
  number: '15/BC-UBND',
  sections: [
    {
      heading: 'Nhiệm vụ 1.1. Tuyên truyền ở cơ sở',
      task: '1.1',
      text: 'Đã phát  thanh\r\n40 buổi.',
      place: { kind: 'paragraph', file: '15-BC-UBND.docx', paragraph: 4 },
    },
    {
      heading: 'II. KHÓ KHĂN',
      text: 'Loa hỏng.',
      place: { kind: 'paragraph', file: '15-BC-UBND.docx', paragraph: 9 },
    },
  ],
};
const world = { ...full, documents: [letter] };
const { consolidation, plan } = consolidationOf(world);
const candidates = editorialCandidates(consolidation, plan);

describe('what is on offer', () => {
  it('is every passage of the accepted files, by task, and of the units own documents', () => {
    expect(candidates.map((c) => [c.unit, c.answer ?? c.section, c.task, c.part])).toEqual([
      ['so-noi-vu', 'task/1.1/result', '1.1', 'results'],
      ['xa-ha-trung', 'task/1.1/result', '1.1', 'results'],
      ['phuong-dong-tien', 'task/1.1/result', '1.1', 'results'],
      ['so-noi-vu', 'task/3.1/result', '3.1', 'results'],
      ['so-noi-vu', 'task/3.1/difficulties', '3.1', 'difficulties'],
      ['so-noi-vu', 'task/3.1/proposals', '3.1', 'proposals'],
      ['so-noi-vu', 'task/3.1/next', '3.1', 'next'],
      ['xa-dong-tien', 'Nhiệm vụ 1.1. Tuyên truyền ở cơ sở', '1.1', 'results'],
      ['xa-dong-tien', 'II. KHÓ KHĂN', undefined, 'difficulties'],
    ]);
    expect(candidates.at(-2)?.text).toBe('Đã phát thanh\n40 buổi.');
    expect(candidates.at(-2)?.label).toContain('văn bản số 15/BC-UBND');
  });

  it('is quoted without an officer only as before: tasks led by few, never from documents', () => {
    const quoted = candidates.filter((c) => c.byDefault).map((c) => c.answer);
    expect(quoted).toContain('task/3.1/result');
    expect(quoted).not.toContain('task/1.1/result');
    expect(quoted).not.toContain(undefined);
  });
});

const tasks = [
  {
    task: '1.1',
    added: ['Việc tuyên truyền ở cơ sở được duy trì.'],
    passages: [
      passage({ unit: 'phuong-dong-tien', answer: 'task/1.1/result', text: 'Đã treo băng rôn.' }),
      passage({
        unit: 'xa-ha-trung',
        answer: 'task/1.1/result',
        text: 'Đã phát thanh.',
        shortened: 'Có phát thanh.',
      }),
      {
        unit: 'xa-dong-tien',
        section: 'Nhiệm vụ 1.1. Tuyên truyền ở cơ sở',
        text: 'Đã phát thanh 40 buổi.',
        use: true,
      },
      passage({ answer: 'task/1.1/result', text: 'Đã tổ chức hội nghị.', use: false }),
    ],
  },
  {
    task: '3.1',
    added: [],
    passages: [passage({ text: 'Lời khác lúc biên tập.', shortened: 'Viết gọn cũ.' })],
  },
];
const edited = docOf({
  ...world,
  editorial: editorial({ tasks, strengths: ['Kế hoạch ban hành kịp thời.'] }),
});

describe('the report with an officer’s choice', () => {
  it('prints the chosen passages in the order of the file, shortened where shortened, with the added sentence first', () => {
    const text = section(edited, 'a) Nhiệm vụ 1.1');
    const order = [
      'Việc tuyên truyền ở cơ sở được duy trì.',
      'UBND phường Đồng Tiến: “Đã treo băng rôn.”',
      'UBND xã Hà Trung: “Có phát thanh.”',
      'UBND xã Đồng Tiến (văn bản số 15/BC-UBND): “Đã phát thanh',
    ].map((t) => text.indexOf(t));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(text).not.toContain('Đã tổ chức hội nghị.');
  });

  it('names the original of a shortened passage for whoever asks', () => {
    const runs = edited.body.flatMap((b) => ('runs' in b ? b.runs : []));
    expect(runs.find((r) => r.text.includes('Có phát thanh.'))?.anchor).toBe(
      'dv/xa-ha-trung/task/1.1/result',
    );
  });

  it('prints the unit’s new words in full where they have changed since', () => {
    const text = section(edited, 'c) Nhiệm vụ 3.1');
    expect(text).toContain('Đã khen 12 tập thể.');
    expect(text).not.toContain('Viết gọn cũ.');
  });

  it('quotes nothing that is not chosen, and counts who else speaks', () => {
    expect(section(edited, '2. Tồn tại')).not.toContain('Thiếu kinh phí.');
    expect(section(edited, '2. Tồn tại')).toContain('nêu khó khăn, vướng mắc (chi tiết tại Phụ lục III)');
    expect(section(docOf(world), '2. Tồn tại')).toContain('“Thiếu kinh phí.”');
  });

  it('puts the office’s sentences where the gap was', () => {
    expect(section(edited, '1. Ưu điểm')).toBe('Kế hoạch ban hành kịp thời.');
    const before = gapsOf(docOf(world)).map(gapText);
    expect(gapsOf(edited).map(gapText)).toEqual(before.filter((g) => !g.startsWith('II.1')));
  });

  it('leaves out what is no longer on record', () => {
    const gone = passage({ unit: 'xa-ha-trung', answer: 'task/9.9/result', text: 'Đã rút.' });
    const doc = docOf({
      ...world,
      editorial: editorial({ tasks: [{ task: '1.1', added: [], passages: [gone] }] }),
    });
    expect(bodyText(doc)).not.toContain('Đã rút.');
  });

  it('gives the brief report the office’s sentences, no quotations', () => {
    const brief = docOf({ ...world, detail: 'brief', editorial: editorial({ tasks }) });
    expect(bodyText(brief)).toContain('Việc tuyên truyền ở cơ sở được duy trì.');
    expect(bodyText(brief)).not.toContain('“');
    expect(bodyText(brief)).not.toMatch(/Phụ lục [IVX]/);
  });
});

const file = (more: Parameters<typeof passage>[0]) =>
  editorial({ tasks: [{ task: '3.1', added: [], passages: [passage(more)] }] });
const kinds = (e: ReturnType<typeof editorial>, now: readonly ReturnType<typeof candidate>[]) =>
  editorialSteps(e, now, false).map((s) => s.kind);

describe('bringing a file up to date', () => {
  it('does nothing where nothing is new, whatever an editor did to spaces', () => {
    expect(kinds(file({ text: '  Đã khen\n 12 tập thể. ' }), [candidate()])).toEqual([]);
  });

  it('adds new passages, taken only in a first file and only where the report quotes by itself', () => {
    const adds = (first: boolean, byDefault: boolean) =>
      editorialSteps(editorial(), [candidate({ byDefault })], first);
    expect(adds(true, true)).toMatchObject([{ kind: 'add', use: true }]);
    expect(adds(true, false)).toMatchObject([{ kind: 'add', use: false }]);
    expect(adds(false, true)).toMatchObject([{ kind: 'add', use: false }]);
  });

  it('follows the unit silently where nobody worked on the passage', () => {
    expect(kinds(file({ use: false, text: 'Cũ.' }), [candidate()])).toEqual(['refresh']);
  });

  it('marks what an officer worked on and keeps the words it was made from, also when the unit changes again', () => {
    expect(editorialSteps(file({ text: 'Cũ.' }), [candidate()], false)).toMatchObject([
      { kind: 'mark', path: 'tasks/0/passages/0', before: 'Cũ.' },
    ]);
    const again = file({ text: 'Lần hai.', changed: true, before: 'Cũ.' });
    expect(editorialSteps(again, [candidate()], false)).toMatchObject([{ kind: 'mark', before: 'Cũ.' }]);
    expect(
      kinds(file({ text: 'Lần hai.', changed: true, before: 'Đã khen 12 tập thể.' }), [candidate()]),
    ).toEqual(['unmark']);
    expect(kinds(file({ changed: true, before: 'Cũ.' }), [candidate()])).toEqual([]);
  });

  it('says once what is gone, and when it is back', () => {
    expect(kinds(file({}), [])).toEqual(['gone']);
    expect(kinds(file({ gone: true }), [])).toEqual([]);
    expect(kinds(file({ gone: true }), [candidate()])).toEqual(['back']);
  });

  it('offers no more of one task than a person reads, and says so by not counting them as new', () => {
    const many = Array.from({ length: 400 }, (_, i) => candidate({ unit: `xa-${i}` }));
    expect(notYetOffered(editorial(), many)).toHaveLength(300);
    const held = editorial({
      tasks: [{ task: '3.1', added: [], passages: many.slice(0, 300).map((c) => passage({ unit: c.unit })) }],
    });
    expect(notYetOffered(held, many)).toEqual([]);
  });
});
