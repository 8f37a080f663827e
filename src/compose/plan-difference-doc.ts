import { cliVi } from '../messages/vi/cli.ts';
import { type CivilDate, partsOf } from '../model/civil-date.ts';
import type { Block, Doc, Run, Table, TableCell, TableRow } from '../model/doc.ts';
import type { Plan } from '../model/plan.ts';
import { changeGroups, type PlanChange, type PlanDifference } from '../model/plan-difference.ts';
import { type WordEdit, wordDiff } from '../text/word-diff.ts';
import { capital } from './book-parts.ts';
import { decisionCited, officeName, sentence } from './consolidated-doc-words.ts';
import { changeWords, itemWords, type Saying, sidesOf } from './plan-difference-words.ts';
import { cells, head } from './receipt-tables.ts';

export interface PlanComparison {
  readonly difference: PlanDifference;
  readonly before: Plan;
  readonly after: Plan;
  readonly date: CivilDate;
}

const cellOf = (runs: readonly Run[]): TableCell => ({ text: runs.map((r) => r.text).join(''), runs });

/** The old words, or the new ones, those that changed in bold. */
function wordsCell(edits: readonly WordEdit[], left: 'removed' | 'added', blank: string): TableCell {
  const own = edits.filter((e) => e.kind === 'same' || e.kind === left);
  if (own.every((e) => e.text.trim() === '')) return cellOf([{ text: blank, italic: true }]);
  const whole = edits.every((e) => e.kind === left);
  return cellOf(own.map((e) => ({ text: e.text, ...(e.kind === left && !whole ? { bold: true } : {}) })));
}

/** What only the office knows; left out it would look as if no reason were needed. */
const reason: TableCell = cellOf([{ text: 'ghi lý do, căn cứ', gap: true }]);

function changeRow(change: PlanChange, index: number, saying: Saying): TableRow {
  const { before, after } = sidesOf(change, saying);
  const edits = wordDiff(before, after);
  const moved = change.kind === 'moved' && change.field === undefined;
  const about = [itemWords(change, cliVi, false), changeWords(change, cliVi)]
    .filter((p) => p !== '')
    .join('\n');
  const order = { text: moved ? 'Đổi thứ tự' : '' };
  return {
    cells: [
      { text: String(index) },
      { text: capital(about) },
      moved ? order : wordsCell(edits, 'removed', change.kind === 'added' ? '(chưa có)' : '(không ghi)'),
      moved ? order : wordsCell(edits, 'added', change.kind === 'removed' ? '(bãi bỏ)' : '(không ghi)'),
      reason,
    ],
  };
}

function comparisonTable({ difference, before, after }: PlanComparison): Table {
  const saying: Saying = { texts: cliVi, before, after };
  let index = 0;
  const rows = changeGroups.flatMap((group): readonly TableRow[] => {
    const own = difference.changes.filter((c) => c.group === group);
    if (own.length === 0) return [];
    const title: TableRow = {
      cells: [{ text: cliVi.planDiff.groups[group] ?? group, across: 5 }],
      emphasis: 'group',
    };
    return [title, ...own.map((c) => changeRow(c, ++index, saying))];
  });
  const shares = [5, 18, 31, 31, 15];
  return {
    columns: shares.map((share, i) => ({ share, align: i === 0 ? 'center' : 'left' })),
    head: [
      ...head('STT', 'Vị trí', 'Quy định hiện hành', 'Nội dung sửa đổi, bổ sung', 'Lý do, căn cứ'),
      ...head(...cells('(1)', '(2)', '(3)', '(4)', '(5)').cells.map((c) => c.text)),
    ],
    rows,
  };
}

/** The table old and new that goes as an appendix with a proposal to amend: no letterhead, reasons left to the office. */
export function planComparisonDoc(comparison: PlanComparison): Doc {
  const { before, after, date } = comparison;
  const { office } = after;
  const body: readonly Block[] = [
    sentence(
      'Văn bản được đề nghị sửa đổi, bổ sung: ',
      ...decisionCited(before.decision, office.committeeTitle),
      '.',
    ),
    { kind: 'table', table: comparisonTable(comparison) },
  ];
  return {
    parentAgency: '',
    agency: '',
    agencyName: officeName(after),
    symbol: `TTr-${office.symbol}`,
    place: office.place,
    year: partsOf(date).year,
    kind: 'Bảng so sánh quy định hiện hành và nội dung đề nghị sửa đổi, bổ sung',
    subject: '',
    addressees: [],
    body,
    signer: { lines: [], name: null },
    recipients: [],
    appendices: [],
    date,
    creator: officeName(after),
  };
}
