import type { InspectionTexts } from '../messages/inspection.ts';
import {
  type DraftPlace,
  type FormDeparture,
  type FormFact,
  formComponents,
  type Inspection,
} from '../model/form-departure.ts';

/** Words for places within a Word file, as findings use them. */
export interface InspectionWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly paragraph: string;
}

/** Places named before the others are only counted. */
const shownPlaces = 3;

function quoteOf(quote: string): string {
  return quote === '' ? '' : `: “${quote}”`;
}

/** A place as a clerk finds it. */
export function draftPlaceText(place: DraftPlace, texts: InspectionTexts, words: InspectionWords): string {
  switch (place.kind) {
    case 'draft':
      return texts.words.draft;
    case 'section':
    case 'header':
    case 'footer':
      return `${texts.words[place.kind]} ${place.section}`;
    case 'table':
      return `${words.table} ${place.table}`;
    case 'cell':
      return `${words.table} ${place.table}, ${words.row} ${place.row}, ${words.column} ${place.column}${quoteOf(place.quote)}`;
    case 'paragraph':
      return `${words.paragraph} ${place.paragraph}${quoteOf(place.quote)}`;
  }
}

export function factText(fact: FormFact, texts: InspectionTexts): string {
  return texts.sayings[fact.say](fact.values ?? {});
}

function sourceText(source: string, texts: InspectionTexts): string {
  return source === '' ? texts.advice : source;
}

/** Size, weight, slant and alignment are set in one way everywhere: said once, at the end. */
const looks = (texts: InspectionTexts): string => texts.remedies.size;

/** One component in one set of places: what departs there, then what to do, each thing once. */
function groupLines(
  group: readonly [FormDeparture, ...FormDeparture[]],
  texts: InspectionTexts,
  words: InspectionWords,
): readonly string[] {
  const [{ component, places }] = group;
  const w = texts.words;
  const shown = places.slice(0, shownPlaces).map((p) => draftPlaceText(p, texts, words));
  const left = places.length - shown.length;
  const more = left > 0 ? `; ${texts.more({ count: left })}` : '';
  const where = places.every((p) => p.kind === 'draft') ? '' : ` · ${shown.join('; ')}${more}`;
  const lines = group.map(({ measure, found, expected, source }) => {
    const is = factText(found, texts);
    const said =
      found.say === 'missing' ? is : `${w.found} ${is}; ${w.expected} ${factText(expected, texts)}`;
    return `  - ${texts.measures[measure]}: ${said} (${sourceText(source, texts)})`;
  });
  const remedies = [...new Set(group.map((d) => texts.remedies[d.measure]))].filter(
    (r) => r !== looks(texts),
  );
  return [
    `${texts.components[component]}${where}`,
    ...lines,
    ...remedies.map((r) => `    ${w.remedy}: ${r}`),
  ];
}

/** Departures of one component in the same places, together. */
function grouped(all: readonly FormDeparture[]): readonly (readonly [FormDeparture, ...FormDeparture[]])[] {
  const groups = new Map<string, [FormDeparture, ...FormDeparture[]]>();
  for (const d of formComponents.flatMap((c) => all.filter((x) => x.component === c))) {
    const key = JSON.stringify([d.component, d.places]);
    const group = groups.get(key);
    if (group) group.push(d);
    else groups.set(key, [d]);
  }
  return [...groups.values()];
}

/** Departures under their components, in the order of a document. */
function partLines(
  head: string,
  all: readonly FormDeparture[],
  texts: InspectionTexts,
  words: InspectionWords,
): readonly string[] {
  if (all.length === 0) return [];
  const look = all.some((d) => texts.remedies[d.measure] === looks(texts));
  return [
    '',
    `${head} (${all.length})`,
    ...grouped(all).flatMap((g) => groupLines(g, texts, words)),
    ...(look ? [`${texts.look}: ${looks(texts)}`] : []),
  ];
}

/** What came out of one draft: its kind, the counts, each departure, and what no file can show. */
export function inspectionLines(
  file: string,
  inspection: Inspection,
  texts: InspectionTexts,
  words: InspectionWords,
): readonly string[] {
  const { kind, named = '', appendices, measured, absent, departures } = inspection;
  const title = `${file}: ${texts.kinds[kind]({ named, appendices })}`;
  if (measured === 0) return [title];
  const certain = departures.filter((d) => d.certain);
  const doubtful = departures.filter((d) => !d.certain);
  const counts = { measured, absent, certain: certain.length, doubtful: doubtful.length };
  return [
    title,
    `${texts.words.decree}. ${texts.counts(counts)}`,
    ...(departures.length === 0 ? [texts.clean] : []),
    ...partLines(texts.heads.certain, certain, texts, words),
    ...partLines(texts.heads.doubtful, doubtful, texts, words),
    '',
    `${texts.heads.notMeasured}: ${texts.notMeasured.join('; ')}.`,
  ];
}

/** The same for programs: keys as they are, sentences beside them. */
export function inspectionJson(
  file: string,
  inspection: Inspection,
  texts: InspectionTexts,
  words: InspectionWords,
): unknown {
  const { departures, named = '', ...rest } = inspection;
  const certain = departures.filter((d) => d.certain).length;
  return {
    file,
    ...rest,
    ...(named !== '' && { named }),
    counts: { certain, doubtful: departures.length - certain },
    departures: departures.map((d) => ({
      ...d,
      message: {
        component: texts.components[d.component],
        measure: texts.measures[d.measure],
        places: d.places.map((p) => draftPlaceText(p, texts, words)),
        found: factText(d.found, texts),
        expected: factText(d.expected, texts),
        remedy: texts.remedies[d.measure],
        source: sourceText(d.source, texts),
      },
    })),
    notMeasured: inspection.measured === 0 ? [] : texts.notMeasured,
  };
}
