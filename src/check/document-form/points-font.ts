import type { DraftFonts, DraftParagraph, DraftRun } from '../../model/draft-layout.ts';
import type { FormFact } from '../../model/form-departure.ts';
import { tidy } from '../../text/canonical.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, placeOf, point } from './form-point.ts';

const family = 'font';
const source = appendixI('I.4');
const times = 'times new roman';

interface Place {
  readonly paragraph: DraftParagraph;
  readonly run: DraftRun;
}

const known = new WeakMap<Draft, readonly Place[]>();

/** Runs with something to see, in the body and on the edges of the pages. */
function shownRuns(draft: Draft): readonly Place[] {
  const before = known.get(draft);
  if (before) return before;
  const found = gathered(draft);
  known.set(draft, found);
  return found;
}

function gathered({ layout }: Draft): readonly Place[] {
  const edges = layout.sections.flatMap((s) =>
    [...Object.values(s.headers), ...Object.values(s.footers)].flat(),
  );
  return [...layout.paragraphs, ...new Set(edges)].flatMap((paragraph) =>
    paragraph.runs.filter((r) => /\S/.test(r.text)).map((run) => ({ paragraph, run })),
  );
}

const eachRun =
  (of: (place: Place, draft: Draft) => Omit<Miss, 'place'> | undefined): FormPoint['run'] =>
  (draft) => {
    const seen = new Set<string>();
    return shownRuns(draft).flatMap((place) => {
      const found = of(place, draft);
      if (!found) return [];
      const text = tidy(place.paragraph.text);
      const key = `${text}|${JSON.stringify(found.found)}|${place.paragraph.number}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...found, place: placeOf({ paragraph: place.paragraph, text }) }];
    });
  };

const isOther = (font: string | undefined): font is string =>
  font !== undefined && font.toLowerCase() !== times;
const fontFact = (name: string): FormFact => ({ say: 'font', values: { name } });

const latin = /[A-Za-z0-9]/;
const beyondAscii = /[\u00a0-\u024f\u1e00-\u1eff]/u;

/** The slot counts where letters of the run are printed in it; else a wrong font waits there for the next editor. */
const slot = (name: keyof DraftFonts, inUse: (run: DraftRun) => boolean): FormPoint['run'] =>
  eachRun(({ run }) => {
    const font = run.fonts[name];
    return isOther(font) ? { found: fontFact(font), certain: inUse(run) } : undefined;
  });

/** 0 to 38 of 255 in each colour: black to the eye. */
const darkest = 38;

function isBlack(colour: string): boolean {
  const parts = /^([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/.exec(colour);
  return !parts || parts.slice(1).every((hex) => Number.parseInt(hex, 16) <= darkest);
}

/** Stamps of urgency are red (Phụ lục I, mục III.2.b). */
const colour = eachRun(({ paragraph, run }, { parts }) => {
  if (run.colour === undefined || isBlack(run.colour)) return undefined;
  if (parts.urgency.some((p) => p.paragraph === paragraph)) return undefined;
  return { found: { say: 'colour', values: { value: `#${run.colour}` } } };
});

const encodings = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', unsure: '?' } as const;
const unicode = eachRun(({ run }) =>
  run.legacy === undefined
    ? undefined
    : {
        found: { say: 'encoding', values: { name: encodings[run.legacy] } },
        certain: run.legacy !== 'unsure',
      },
);

/** TCVN 6909:2001 knows both ways to write a letter; searching and counting want one. */
const composed = eachRun(({ run }) =>
  run.text === run.text.normalize('NFC') ? undefined : { found: { say: 'loose-marks' }, certain: false },
);

const timesFact = fontFact('Times New Roman');

/** Letters, their font and their colour (Phụ lục I, mục I.4). */
export const fontPoints: readonly FormPoint[] = [
  point(
    ['font', 'ascii'],
    source,
    timesFact,
    slot('ascii', (r) => latin.test(r.text)),
    family,
  ),
  point(
    ['font', 'h-ansi'],
    source,
    timesFact,
    slot('hAnsi', (r) => beyondAscii.test(r.text.normalize('NFC'))),
    family,
  ),
  point(
    ['font', 'east-asia'],
    source,
    timesFact,
    slot('eastAsia', (r) => r.eastAsian),
    family,
  ),
  point(
    ['font', 'cs'],
    source,
    timesFact,
    slot('cs', () => false),
    family,
  ),
  point(['font', 'colour'], source, { say: 'black' }, colour, family),
  point(['font', 'unicode'], source, { say: 'unicode' }, unicode, family),
  point(['font', 'composed'], source, { say: 'composed' }, composed, family),
];
