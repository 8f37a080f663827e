import type { DraftLayout, DraftParagraph, DraftRun } from '../model/draft-layout.ts';
import {
  atFirstSight,
  type FontKinds,
  type FontText,
  fontKinds,
  kindAt,
  modernText,
  worthReading,
} from './docx-legacy.ts';

/** The font that Vietnamese letters of a run are printed in. */
const fontOf = (run: DraftRun): string | undefined => run.fonts.ascii ?? run.fonts.hAnsi;

function textsByFont({ runs }: DraftParagraph, paragraph: number): readonly FontText[] {
  const fonts = [...new Set(runs.map(fontOf))];
  return fonts.map((font) => ({
    paragraph,
    font,
    text: runs
      .filter((r) => fontOf(r) === font)
      .map((r) => r.text)
      .join(''),
  }));
}

function modernRuns(runs: readonly DraftRun[], kinds: FontKinds, at: number): readonly DraftRun[] {
  return runs.map((run) => {
    const kind = kindAt(kinds, at, fontOf(run));
    return kind === undefined ? run : { ...run, text: modernText(run.text, kind, fontOf(run)), legacy: kind };
  });
}

/** Text in an old encoding is put into Unicode, so that the rest of it can be measured, and marked. */
export function modernLayout(layout: DraftLayout): DraftLayout {
  const texts = layout.paragraphs.flatMap(textsByFont);
  const seen = texts.map((t) => ({ ...t, at: atFirstSight(t.text, t.font) }));
  const modern = seen.filter((t) => t.at === 'unicode').length;
  const doubtful = worthReading(
    seen.filter((t) => t.at === 'doubtful'),
    modern,
  );
  const kinds = doubtful.length === 0 ? undefined : fontKinds(doubtful);
  if (!kinds) return layout;
  const paragraphs = layout.paragraphs.map((p, i) => {
    const runs = modernRuns(p.runs, kinds, i);
    return { ...p, runs, text: runs.map((r) => r.text).join('') };
  });
  return { ...layout, paragraphs };
}
