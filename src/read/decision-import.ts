import type {
  DraftAppendix,
  DraftDecision,
  DraftPoint,
  DraftText,
  PlanDraft,
} from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { comparisonKey } from '../text/canonical.ts';
import { type ReadAppendix, readAppendices } from './decision-import-appendix.ts';
import { readArticles } from './decision-import-clauses.ts';
import { readReporting } from './decision-import-deadlines.ts';
import { textDoubts } from './decision-import-doubts.ts';
import { dutyPoints } from './decision-import-duty.ts';
import { readDecisionHead } from './decision-import-head.ts';
import { type Directory, phraseReader } from './decision-import-phrases.ts';
import {
  blankText,
  type DecisionSource,
  leftPoint,
  placeOf,
  point,
  textOf,
} from './decision-import-source.ts';
import { readDecisionTail } from './decision-import-tail.ts';
import { zonesOf } from './decision-import-zones.ts';

/** "ỦY BAN NHÂN DÂN TỈNH THANH HÓA" → "thanh hóa", as a comparison key; undefined where the text names none. */
export function provinceOf(source: DecisionSource): string | undefined {
  const zones = zonesOf(source);
  const lines = [...zones.opening, ...zones.head, ...(zones.kind ? [zones.kind] : [])].map((l) => l.text);
  for (const line of lines) {
    const named = /(?:TỈNH|THÀNH PHỐ)\s+(\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})*)\s*$/u.exec(line)?.[1];
    if (named !== undefined && line === line.toUpperCase()) return comparisonKey(named);
  }
  return undefined;
}

function articlesOf(source: DecisionSource, zones: ReturnType<typeof zonesOf>) {
  const read = readArticles(zones.articles, source.wrapped);
  const file: Place = { kind: 'file', file: source.file };
  const blank = blankText(file);
  if (read.articles.length > 0) return read;
  return {
    ...read,
    articles: [{ number: '1', text: blank, clauses: [] }],
    points: [
      ...read.points,
      point('question', 'field-missing', file, { at: 'decision/articles', values: { field: 'articles' } }),
    ],
  };
}

function decisionOf(source: DecisionSource, reference: DraftText | undefined) {
  const zones = zonesOf(source);
  const head = readDecisionHead(zones, source, reference);
  const body = articlesOf(source, zones);
  const tail = readDecisionTail(zones.tail, source.file);
  const { points: headPoints, ...named } = head;
  const decision: DraftDecision = {
    ...named,
    articles: body.articles,
    recipients: tail.recipients,
    signer: tail.signer,
  };
  const points: readonly DraftPoint[] = [
    ...headPoints,
    ...body.points,
    ...body.loose.map((t) => leftPoint('left', t)),
    ...tail.points,
  ];
  return { decision, points };
}

/**
 * A decision with its tables of tasks → the draft of a plan, word for word. Whatever the text leaves open is a point with its
 * place; every word stands in the draft or in a point.
 */
export function importDecision(source: DecisionSource, directory: Directory): PlanDraft {
  const phrases = phraseReader(directory);
  const zones = zonesOf(source);
  const read: ReadAppendix = readAppendices(zones.appendices, source, phrases);
  const appendix: DraftAppendix = read.appendix;
  const { decision, points } = decisionOf(
    source,
    appendix.reference.text === '…' ? undefined : appendix.reference,
  );
  const said = readReporting(decision, phrases);
  return {
    decision,
    appendix,
    reporting: said.reporting,
    points: [
      ...source.margins.map((m) => leftPoint('layout', textOf(m))),
      ...source.unmarked.map((u) =>
        point('question', 'list-mark', placeOf(u), { printed: u.text, values: { text: u.text } }),
      ),
      ...points,
      ...read.points,
      ...said.points,
      ...dutyPoints(decision, said.reporting, directory, phrases),
      ...textDoubts(decision, appendix),
    ],
  };
}
