import type { Words } from '../messages/words.ts';
import type { Book } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { periodReport } from './book-parts.ts';
import { figuresSheets } from './consolidated-book-figures.ts';
import { fundingSheet } from './consolidated-book-funding.ts';
import type { Provenance } from './consolidated-book-provenance.ts';
import { difficultiesSheet, resultsSheet, textIndicatorsSheet } from './consolidated-book-results.ts';
import { leftOutSheet, sourcesSheet } from './consolidated-book-sources.ts';
import { summarySheet } from './consolidated-book-summary.ts';
import { standingSheet } from './standing-book.ts';
import { standingTable } from './standing-table.ts';

export type { Provenance } from './consolidated-book-provenance.ts';

/** The consolidated workbook: summary, standing, results, figures with live sums, difficulties, funding, sources, values not used. */
export function consolidatedBook(
  consolidation: Consolidation,
  plan: Plan,
  words: Words,
  provenance: Provenance,
): Book {
  const { period, standing } = consolidation;
  const table = standingTable(standing, plan, words);
  const figures = figuresSheets(consolidation, plan, table);
  const texts = textIndicatorsSheet(consolidation, plan);
  const context = { plan, words, provenance };
  return {
    title: `Tổng hợp ${periodReport(period)}`,
    subject: plan.reporting.name,
    creator: `dondoc ${provenance.toolVersion}`,
    date: provenance.asOf,
    sheets: [
      summarySheet(consolidation, context, table, figures.totals),
      standingSheet(table, { plan, period, standing }, 'Tình hình gửi'),
      resultsSheet(consolidation, plan),
      ...figures.sheets,
      ...(texts ? [texts] : []),
      difficultiesSheet(consolidation, plan),
      fundingSheet(consolidation, plan),
      sourcesSheet(consolidation, plan),
      leftOutSheet(consolidation, plan, provenance.titleOf ?? ((code) => code)),
    ],
    lists: [],
  };
}
