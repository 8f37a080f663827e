import type { Words } from '../messages/words.ts';
import type { Row, Sheet, SheetChart } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { rowOf } from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import { noteRow, pageFooter, sectionRow, titleOnEveryPage, titleRows, widths } from './book-parts.ts';
import { closedSentences } from './closed-period-lines.ts';
import { closedText } from './closed-standing.ts';
import type { FiguresSheets } from './consolidated-book-figures.ts';
import { overviewName } from './consolidated-book-overview-cells.ts';
import { coverSection, yearBeforeSection } from './consolidated-book-overview-figures.ts';
import { lateSection, trendSection } from './consolidated-book-overview-periods.ts';
import { groupSection } from './consolidated-book-overview-standing.ts';
import type { Provenance } from './consolidated-book-provenance.ts';
import { coverageText } from './consolidated-book-summary.ts';
import type { StandingTable } from './standing-table.ts';

/** What the overview is made from: the sheets that it draws on, and where they keep their figures. */
export interface OverviewSource {
  readonly c: Consolidation;
  readonly plan: Plan;
  readonly words: Words;
  readonly provenance: Provenance;
  readonly table: StandingTable;
  /** The sheet of every unit's standing. */
  readonly standing: Sheet;
  /** Row (from 0) of the heading of the measures on the sheet "Tổng hợp". */
  readonly measuresRow: number;
  readonly places: FiguresSheets['places'];
}

/** Columns of the sheet. */
export const overviewColumns = 8;

/** A chart over a table; the table gives its cells once it is known where it stands. */
export interface Section {
  readonly title: string;
  readonly note?: string;
  /** Rows that the chart covers. */
  readonly chartRows: number;
  /** `start`: row (from 0) of the first row of the table. */
  readonly table: (start: number) => readonly Row[];
  readonly chart: (start: number) => Pick<SheetChart, 'chart' | 'ranges'>;
  /** The table begins on a page of its own: with the chart it would not fit on one. */
  readonly apart?: boolean;
}

const emptyRows = (count: number): readonly Row[] => Array.from({ length: count }, () => rowOf([]));

interface Laid {
  readonly rows: readonly Row[];
  readonly charts: readonly SheetChart[];
}

function broken(rows: readonly Row[], at: number): readonly Row[] {
  return rows.map((r, i) => (i === at ? { ...r, breakBefore: true } : r));
}

/** Each section on a page of its own: heading, chart, table. */
function laid({ rows, charts }: Laid, section: Section, i: number): Laid {
  const head = [
    sectionRow(`${i + 1}. ${section.title}`, overviewColumns),
    ...(section.note ? [noteRow(section.note, overviewColumns)] : []),
  ];
  const chartAt = rows.length + head.length;
  const start = chartAt + section.chartRows + 1;
  const table = section.table(start);
  const own = [...head, ...emptyRows(section.chartRows + 1), ...(section.apart ? broken(table, 0) : table)];
  return {
    rows: [...rows, ...(i === 0 ? own : broken(own, 0)), rowOf([])],
    charts: [
      ...charts,
      {
        ...section.chart(start),
        at: { row: chartAt + 1, column: 1, rows: section.chartRows, columns: overviewColumns },
      },
    ],
  };
}

/** The period at a glance: charts over live tables, each of which draws on the other sheets. */
export function overviewSheet(source: OverviewSource): Sheet {
  const { c, plan } = source;
  const sections = [
    groupSection(source),
    lateSection(source),
    trendSection(source),
    yearBeforeSection(source),
    coverSection(source),
  ].filter((s) => s !== undefined);
  const about = { period: c.period, asOf: stoodOn(c.standing) };
  const top: Laid = {
    rows: [
      ...titleRows(plan, 'TỔNG QUAN KẾT QUẢ BÁO CÁO', about, overviewColumns),
      ...[...closedText(c.standing), ...closedSentences(c.standing), coverageText(c)].map((line) =>
        noteRow(line, overviewColumns),
      ),
    ],
    charts: [],
  };
  const { rows, charts } = sections.reduce(laid, top);
  return {
    name: overviewName,
    columns: widths(36, 12, 12, 12, 12, 12, 12, 12),
    rows,
    charts,
    printTitles: titleOnEveryPage,
    landscape: true,
    footer: pageFooter,
    fitWidth: true,
  };
}
