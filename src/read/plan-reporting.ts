import { parseCivilDate } from '../model/civil-date.ts';
import type { CalendarYear, Office } from '../model/office.ts';
import type { CalendarFile, OfficeFile, ReportingFile, ReportingIndicator } from '../model/plan-files.ts';
import type { Indicator, Reporting } from '../model/reporting.ts';

export function reportingOf(file: ReportingFile): Reporting {
  return {
    name: file.name,
    elements: file.elements,
    basis: file.basis,
    receivingUnit: file.receiving_unit,
    reportTo: file.report_to,
    rule: file.rule,
    decemberCovers: file.december_covers ?? 'year',
    onward: file.onward,
    ...(file.funding_to === undefined ? {} : { fundingTo: file.funding_to }),
    unitQuestions: file.unit_questions,
    taskQuestions: file.task_questions,
    indicators: file.indicators.map(indicatorOf),
  };
}

function indicatorOf(raw: ReportingIndicator): Indicator {
  const { id, name, kind, figures, tasks, n, total, adopted, source } = raw;
  return {
    id,
    name,
    unitOfMeasure: raw.unit_of_measure ?? '',
    kind,
    figures,
    tasks,
    ...(n === undefined ? {} : { n }),
    ...(total === undefined ? {} : { total }),
    adopted,
    source,
    ...(raw.sum_of === undefined ? {} : { sumOf: raw.sum_of }),
  };
}

export function calendarOf(file: CalendarFile): readonly CalendarYear[] {
  return file.years.map(({ year, days }) => ({
    year,
    days: days.flatMap(({ date: text, kind, name, source, confirm = false }) => {
      const date = parseCivilDate(text);
      return date ? [{ date, kind, name, ...(source === undefined ? {} : { source }), confirm }] : [];
    }),
  }));
}

export function officeOf(file: OfficeFile): Office {
  return {
    unit: file.unit,
    parentName: file.parent_name,
    printedName: file.printed_name,
    symbol: file.symbol,
    draftingUnit: file.drafting_unit,
    place: file.place,
    chairmanTitle: file.chairman_title,
    committeeTitle: file.committee_title,
    signers: file.signers,
    defaultSigner: file.default_signer,
    recipients: file.recipients,
    contact: file.contact,
  };
}
