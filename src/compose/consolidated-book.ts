import type { Words } from '../messages/words.ts';
import type { Book, Sheet } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { periodReport } from './book-parts.ts';
import { figuresSheets } from './consolidated-book-figures.ts';
import { fundingSheet } from './consolidated-book-funding.ts';
import { standingHighlights } from './consolidated-book-highlights.ts';
import { leftOutSheet } from './consolidated-book-left-out.ts';
import { overviewSheet } from './consolidated-book-overview.ts';
import type { Provenance } from './consolidated-book-provenance.ts';
import { difficultiesSheet, resultsSheet, textIndicatorsSheet } from './consolidated-book-results.ts';
import { sourcesSheet } from './consolidated-book-sources.ts';
import { summarySheet } from './consolidated-book-summary.ts';
import { ruleText, standingSheet } from './standing-book.ts';
import { standingTable } from './standing-table.ts';

export type { Provenance } from './consolidated-book-provenance.ts';

/** The list of standings with what is owed, late or unclear in colour. */
function colouredStanding(sheet: Sheet, words: Words): Sheet {
  const from = sheet.freeze?.rows ?? 0;
  return { ...sheet, highlights: standingHighlights(words, from, Math.max(from, sheet.rows.length - 1)) };
}

/** The consolidated workbook: overview with charts, summary, standing, results, figures with live sums, difficulties, funding, sources, values not used. */
export function consolidatedBook(
  consolidation: Consolidation,
  plan: Plan,
  words: Words,
  provenance: Provenance,
): Book {
  const { period, standing } = consolidation;
  const { planVersion, toolVersion, asOf, inputsHash } = provenance;
  const table = standingTable(standing, plan, words);
  const figures = figuresSheets(consolidation, plan, table);
  const texts = textIndicatorsSheet(consolidation, plan);
  const summary = summarySheet(consolidation, { plan, words, provenance }, table, figures.places);
  const list = colouredStanding(standingSheet(table, { plan, period, standing }, 'Tình hình gửi'), words);
  const source = { c: consolidation, plan, words, provenance, table, standing: list };
  return {
    title: `Tổng hợp ${periodReport(period)}`,
    subject: plan.reporting.name,
    creator: `dondoc ${toolVersion}`,
    date: asOf,
    provenance: {
      planVersion,
      rules: provenance.rules ?? ruleText(standing, words),
      toolVersion,
      asOf,
      inputsHash,
    },
    sheets: [
      overviewSheet({ ...source, measuresRow: summary.measuresRow, places: figures.places }),
      summary.sheet,
      list,
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
