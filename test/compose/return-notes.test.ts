import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { returnBook } from '../../src/compose/return-book.ts';
import { type FoundIn, noteText, returnNotes } from '../../src/compose/return-notes.ts';
import { annotatedYaml } from '../../src/compose/return-yaml.ts';
import { findingText } from '../../src/messages/findings.ts';
import type { Cell } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { questionsOf } from '../../src/model/form.ts';
import type { MarkedPlace, ReturnNotes } from '../../src/model/return-notes.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readYamlSubmission } from '../../src/read/submission-yaml.ts';
import { contentCases } from '../check/submission/cases/all.ts';
import { checkWorld, smallForm, type World } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';

const decision = {
  returnedOn: civilDate('2026-06-22'),
  correctBy: civilDate('2026-06-26'),
  reason: 'Số liệu còn sai (dữ liệu mẫu)',
};

function foundIn(world: World): FoundIn {
  const checked = checkWorld(world);
  const { form, findings, each = findings } = checked;
  return { plan: smallPlan(), form, file: checked.submission.file.name, findings, each };
}

const notesOf = (world: World): ReturnNotes => returnNotes(foundIn(world), decision);

const faulty: World = {
  answers: { 'task/1.1/status': 'xong rồi', 'task/1.1/result': null, 'task/1.1/leader': null },
};

describe('notes for a unit', () => {
  test('speak in the sentences of the catalogue, and end with the hint of the form', () => {
    const found = foundIn(faulty);
    const wrong = found.findings.find((f) => f.code === 'status-unknown');
    if (!wrong) throw new Error('no finding');
    const text = findingText('vi', 'status-unknown');
    const hint = questionsOf(found.form).find((q) => q.id === 'task/1.1/status')?.hint;
    expect(noteText(wrong, hint).split('\n')).toEqual([
      `Lỗi: ${text.found(wrong.values)}`,
      `Cần: ${text.expected(wrong.values)}`,
      `Cách sửa: ${text.remedy(wrong.values)}`,
      ...(hint ? [`Hướng dẫn ghi: ${hint}`] : []),
    ]);
  });

  test('mark every place of a folded finding, each in words of its own', () => {
    const missing = notesOf(faulty).notes.find((n) => n.code === 'answer-missing');
    expect(missing?.places).toHaveLength(2);
    expect(new Set(missing?.places.map((p) => JSON.stringify(p.place))).size).toBe(2);
    expect(missing?.places.map((p) => p.text.split('\n')[0])).toEqual([
      expect.stringContaining('để trống'),
      expect.stringContaining('để trống'),
    ]);
    expect(new Set(missing?.places.map((p) => p.text)).size).toBe(2);
  });

  test('leave out what is only a note', () => {
    const world = contentCases['number-as-text']?.yields ?? {};
    expect(foundIn(world).findings.some((f) => f.code === 'number-as-text')).toBe(true);
    expect(notesOf(world).notes.filter((n) => n.severity === 'note')).toEqual([]);
  });
});

describe('the list', () => {
  const values = (notes: ReturnNotes, apart?: 'kind'): readonly Cell['value'][] =>
    returnBook(notes, apart).sheets.flatMap((s) =>
      s.rows.flatMap((r) => r.cells.map((c) => c?.value ?? null)),
    );

  test('has a line for every place, each with a link to its cell', () => {
    const notes = notesOf(faulty);
    const links = values(notes).filter((v) => v !== null && typeof v === 'object' && 'link' in v);
    const places = notes.notes.flatMap((n) => n.places);
    expect(links).toHaveLength(places.length);
    for (const { place } of places) {
      if (place.kind !== 'cell') throw new Error('not a cell');
      expect(links).toContainEqual({
        link: `#'${place.sheet}'!${place.cell}`,
        text: `${place.sheet}!${place.cell}`,
      });
    }
  });

  test('says who, until when and why', () => {
    const texts = values(notesOf(faulty)).join('\n');
    expect(texts).toContain('UBND xã Hà Trung');
    expect(texts).toContain('gửi lại chậm nhất hết thứ Sáu 26/6/2026');
    expect(texts).toContain(decision.reason);
  });

  test('apart from the file it has no links and says why', () => {
    const apart = values(notesOf(faulty), 'kind');
    expect(apart.some((v) => v !== null && typeof v === 'object')).toBe(false);
    expect(apart.join('\n')).toContain('chỉ tệp .xlsx, .docx và .yaml ghi chú thẳng vào được');
  });

  test('says so where nothing was found', () => {
    const notes = { ...notesOf(faulty), notes: [] };
    expect(values(notes).join('\n')).toContain('xem lý do trả lại');
  });
});

describe('the YAML form', () => {
  const form = smallForm();
  const plain = formYaml(form, undefined, smallPlan());
  const read = (text: string): Submission => {
    const { value } = readYamlSubmission(Buffer.from(text), 'bc.yaml', '');
    if (!value) throw new Error('not read');
    return value;
  };
  const said = (text: string): unknown => {
    const { stamp, answers, stray } = read(text);
    return { stamp, answers: [...answers].map(([id, a]) => [id, a.raw]), stray: stray.map((s) => s.raw) };
  };
  const marked = (text: string, ids: readonly string[]): ReturnNotes => ({
    ...notesOf(faulty),
    notes: [
      {
        code: 'answer-missing',
        severity: 'error',
        found: '',
        expected: '',
        remedy: '',
        places: ids.map((id): MarkedPlace => {
          const place = read(text).answers.get(id)?.place ?? { kind: 'file', file: 'bc.yaml' };
          return { place, severity: 'error', label: id, text: `Lỗi ở ${id}.\nCần: câu trả lời` };
        }),
      },
    ],
  });
  const filled = plain
    .replace(/^( {4})status:$/m, '$1status: "xong rồi"')
    .replace(/^( {2})summary:$/m, '$1summary: |\n    Dòng một.\n\n    # không phải ghi chú\n    Dòng ba.')
    .replace(/^( {4})result:$/m, '$1result:\n      "Ở dòng dưới."');

  test('keeps every letter; comments stand above the key', () => {
    const notes = marked(filled, ['task/1.1/status', 'unit/summary', 'task/1.1/result']);
    const out = annotatedYaml(filled, notes);
    expect(said(out)).toEqual(said(filled));
    expect(
      out
        .split('\n')
        .filter((l) => !l.trimStart().startsWith('#!'))
        .join('\n'),
    ).toBe(filled);
    expect(out).toMatch(/#! Lỗi ở task\/1\.1\/status\.\n {4}#! Cần: câu trả lời\n {4}status:/);
    expect(out).toMatch(/#! Cần: câu trả lời\n {2}summary: \|/);
    expect(out).toMatch(/#! Cần: câu trả lời\n {4}result:\n {6}"Ở dòng dưới\."/);
  });

  test('a second return takes the earlier comments out', () => {
    const once = annotatedYaml(filled, marked(filled, ['task/1.1/status']));
    const twice = annotatedYaml(once, marked(once, ['unit/summary']));
    expect(twice).not.toContain('Lỗi ở task/1.1/status');
    expect(twice).toBe(annotatedYaml(filled, marked(filled, ['unit/summary'])));
  });

  test('keeps the line ends and the mark of another program', () => {
    const windows = `\ufeff${filled.replaceAll('\n', '\r\n')}`;
    const out = annotatedYaml(windows, marked(windows, ['task/1.1/status']));
    expect(out.startsWith('\ufeff#! ')).toBe(true);
    expect(
      out
        .split('\r\n')
        .filter((l) => !/^\ufeff?\s*#!/.test(l))
        .join('\r\n'),
    ).toBe(windows.slice(1));
    expect(said(out)).toEqual(said(windows));
  });

  test('whatever is marked, the answers stay', () => {
    const ids = [...read(filled).answers.keys()];
    fc.assert(
      fc.property(fc.subarray(ids), (some) => {
        expect(said(annotatedYaml(filled, marked(filled, some)))).toEqual(said(filled));
      }),
      { numRuns: 25 },
    );
  });
});
