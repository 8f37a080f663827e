import { describe, expect, test } from 'vitest';
import { consolidatedBook } from '../../src/compose/consolidated-book.ts';
import { consolidatedDoc } from '../../src/compose/consolidated-doc.ts';
import { vi } from '../../src/messages/vi/words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Consolidation } from '../../src/model/consolidation.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Arrival, Standing } from '../../src/model/standing.ts';
import { measuresOf } from '../../src/register/measures.ts';
import { bodyText, consolidationOf, full, textOf } from '../support/consolidated.ts';

const { plan, consolidation: open } = consolidationOf(full);
const silent = open.standing.standings.find((s) => s.kind === 'overdue') as Standing;

const paper: Arrival = {
  event: '2026-12-0099',
  form: 'document',
  arrived: civilDate('2026-12-30'),
  recorded: civilDate('2026-12-31'),
  documentNumber: '400/BC-UBND',
  state: 'current',
  afterClosing: true,
};

/** Closed on 28/12, looked at on 31/12; `later` came to the silent unit in between. */
function closedWith(...later: readonly Arrival[]): Consolidation {
  const standings = open.standing.standings.map((s) =>
    s.unit.id === silent.unit.id ? { ...s, arrivals: later } : s,
  );
  const asOf = civilDate('2026-12-31');
  return { ...open, standing: { ...open.standing, standings, asOf, closedOn: civilDate('2026-12-28') } };
}
const provenance = {
  planVersion: '0123456789ab',
  rules: 'Cách tính hạn.',
  toolVersion: '0.0.0',
  asOf: civilDate('2026-12-31'),
  inputsHash: 'abc123',
};
const docOf = (c: Consolidation, detail: 'brief' | 'full'): Doc =>
  consolidatedDoc(c, plan, vi, { asOf: provenance.asOf, provenance, measuresOf, detail });
const bookText = (c: Consolidation): string =>
  JSON.stringify(consolidatedBook(c, plan, vi, { ...provenance, measuresOf }).sheets);

const said = 'Kỳ báo cáo đã khóa ngày 28/12/2026; danh sách, số ngày và số liệu là của ngày đó.';
const since = `Sau khi khóa kỳ nhận thêm: ${silent.unit.name} (văn bản số 400/BC-UBND đến ngày 30/12/2026), không làm thay đổi danh sách và số liệu.`;

describe('a report made after the closing', () => {
  test.each(['brief', 'full'] as const)('%s: says of which day it is and what came in since', (detail) => {
    const doc = docOf(closedWith(paper), detail);
    const text = bodyText(doc);
    expect(text).toContain(said);
    expect(text).toContain(since);
    expect(text).toContain('Tính đến ngày 28/12/2026');
    expect(JSON.stringify(doc.body)).not.toMatch(/tính đến ngày 31/iu);
    for (const { title, blocks } of doc.appendices) {
      const own = blocks.map(textOf).join('\n');
      expect(own, title).not.toMatch(/tính đến (?:hết )?ngày 31/iu);
    }
  });

  test('no sentence leaves a unit silent that has sent since', () => {
    const text = bodyText(docOf(closedWith(paper), 'full'));
    expect(text).not.toContain('Đến thời điểm tổng hợp');
    expect(text).toMatch(/Đến ngày khóa kỳ \(28\/12\/2026\), chưa nhận được báo cáo/);
    expect(text).toContain(`${silent.unit.name} (đã gửi sau khi khóa kỳ)`);
  });

  test('the workbook says the same, on the sheets of measures', () => {
    const text = bookText(closedWith(paper));
    expect(text.split(said).length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toContain(since);
    expect(text).toContain('tính đến ngày 28 tháng 12 năm 2026');
    expect(text).not.toContain('tính đến ngày 31 tháng 12');
  });

  test('nothing came since, or the period is open: nothing is added', () => {
    expect(bodyText(docOf(closedWith(), 'full'))).toContain(said);
    expect(bodyText(docOf(closedWith(), 'full'))).not.toContain('nhận thêm');
    const text = bodyText(docOf(open, 'full'));
    expect(text).not.toContain('khóa');
    expect(text).toContain('Đến thời điểm tổng hợp, chưa nhận được báo cáo');
  });
});
