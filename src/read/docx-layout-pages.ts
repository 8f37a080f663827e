import type { DraftParagraph, DraftSection, EdgeKind } from '../model/draft-layout.ts';
import type { Looks } from './docx-layout-look.ts';
import type { Numberer } from './docx-layout-numbering.ts';
import { resolvedParagraphs } from './docx-layout-resolve.ts';
import type { ThemeFonts } from './docx-layout-run-props.ts';
import type { LayoutBudget, RawSection } from './docx-layout-state.ts';
import type { LayoutStyles } from './docx-layout-styles.ts';
import { readRawPart } from './docx-layout-text.ts';
import { type Relationship, requiredPart } from './workbook-package.ts';
import type { Archive } from './zip.ts';

/** What the parts of one document share while they are read. */
export interface Package {
  readonly archive: Archive;
  readonly relationships: readonly Relationship[];
  readonly theme: ThemeFonts;
  readonly styles: LayoutStyles;
  readonly looks: Looks;
  readonly numberer: Numberer;
  readonly budget: LayoutBudget;
}

type Edges = ReadonlyMap<EdgeKind, readonly DraftParagraph[]>;
type Page = Pick<DraftSection, 'width' | 'margins'>;

export const pageOf = (s: RawSection): Page => ({
  width: s.width,
  margins: { top: s.top, bottom: s.bottom, left: s.left + s.gutter, right: s.right },
});

/** Headers of many sections are mostly one and the same part. */
class EdgeReader {
  private readonly known = new Map<string, readonly DraftParagraph[]>();
  private readonly pack: Package;

  constructor(pack: Package) {
    this.pack = pack;
  }

  read(id: string, page: Page): readonly DraftParagraph[] {
    const { archive, relationships, theme, budget, styles, looks, numberer } = this.pack;
    const target = relationships.find((r) => r.id === id)?.target;
    if (target === undefined) return [];
    const key = `${target} ${page.width}`;
    const before = this.known.get(key);
    if (before) return before;
    const raw = readRawPart(requiredPart(archive, target), theme, budget);
    const read = resolvedParagraphs(raw.paragraphs, { styles, looks, numberer, sections: [page] });
    this.known.set(key, read);
    return read;
  }
}

function edgesOf(
  own: ReadonlyMap<EdgeKind, string>,
  before: Edges,
  read: (id: string) => readonly DraftParagraph[],
): Edges {
  return new Map([...before, ...[...own].map(([kind, id]) => [kind, read(id)] as const)]);
}

/** Pages with their headers and footers. */
export function sectionsOf(raw: readonly RawSection[], pack: Package): readonly DraftSection[] {
  const reader = new EdgeReader(pack);
  let headers: Edges = new Map();
  let footers: Edges = new Map();
  return raw.map((s, i) => {
    const page = pageOf(s);
    const read = (id: string): readonly DraftParagraph[] => reader.read(id, page);
    headers = edgesOf(s.headers, headers, read);
    footers = edgesOf(s.footers, footers, read);
    return {
      ...page,
      number: i + 1,
      height: s.height,
      landscape: s.orient === 'landscape' || s.width > s.height,
      titlePage: s.titlePage,
      pageNumbers: {
        ...(s.start !== undefined && { start: s.start }),
        ...(s.format !== undefined && { format: s.format }),
      },
      continuous: s.type === 'continuous',
      headers: Object.fromEntries(headers),
      footers: Object.fromEntries(footers),
    };
  });
}
