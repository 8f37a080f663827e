import type { DraftLayout, DraftTable } from '../model/draft-layout.ts';
import type { Reading } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';
import { propertiesOf } from './docx.ts';
import { modernLayout } from './docx-layout-legacy.ts';
import { Looks } from './docx-layout-look.ts';
import { readNumberer } from './docx-layout-numbering.ts';
import { type Package, pageOf, sectionsOf } from './docx-layout-pages.ts';
import { resolvedParagraphs } from './docx-layout-resolve.ts';
import type { ThemeFonts } from './docx-layout-run-props.ts';
import { newBudget, newSection, type RawTable } from './docx-layout-state.ts';
import { type LayoutStyles, readLayoutStyles } from './docx-layout-styles.ts';
import { type RawPart, readRawPart } from './docx-layout-text.ts';
import { readThemeFonts } from './docx-layout-theme.ts';
import { isOn } from './docx-styles.ts';
import { identify } from './file-kind.ts';
import { plainKind } from './file-text.ts';
import { limits } from './limits.ts';
import { damaged, guarded, Refused, tooLarge } from './refusal.ts';
import { secrecyMark } from './submission-header.ts';
import { relatedPart, relationshipsOf, requiredPart } from './workbook-package.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

function evenAndOdd(pack: Package): boolean {
  const part = relatedPart(pack.archive, pack.relationships, 'settings');
  let on = false;
  if (part) {
    readXml(part, {
      open: (name, a) => {
        if (name === 'evenAndOddHeaders') on = isOn(a);
      },
    });
  }
  return on;
}

/** Sides drawn on its cells, one by one, before a table counts as ruled. */
const ruledFrom = 4;

function tableOf(table: RawTable, styles: LayoutStyles): DraftTable {
  const style = styles.table(table.style);
  return {
    number: table.number,
    section: table.section,
    nested: table.nested,
    grid: table.grid,
    rows: table.rows
      .filter((r) => !r.deleted)
      .map(({ header, whole, longest }) => ({ header, whole, longest })),
    ruled: (table.ruled ?? style.ruled ?? false) || table.drawnSides >= ruledFrom,
  };
}

function layoutOf(pack: Package, raw: RawPart, ownForm: boolean): DraftLayout {
  const written = raw.sections.length > 0 ? raw.sections : [newSection()];
  const pages = written.map(pageOf);
  const { styles, looks, numberer } = pack;
  const paragraphs = resolvedParagraphs(raw.paragraphs, { styles, looks, numberer, sections: pages });
  return modernLayout({
    sections: sectionsOf(written, pack),
    paragraphs,
    tables: raw.tables.map((t) => tableOf(t, styles)),
    evenAndOdd: evenAndOdd(pack),
    ownForm,
  });
}

/** The stamp of secrecy stands at the head of the first page. */
const headParagraphs = 40;

function refuseSecret({ paragraphs, sections }: DraftLayout): void {
  const edges = sections
    .slice(0, 1)
    .flatMap((s) => [...Object.values(s.headers), ...Object.values(s.footers)]);
  const texts = [...paragraphs.slice(0, headParagraphs), ...edges.flat()].map((p) => p.text);
  const mark = secrecyMark(texts.flatMap((t) => t.split(/[\t\n]/)).map(tidy));
  if (mark !== undefined) throw new Refused('file-secret', { mark });
}

function readLayout(bytes: Uint8Array): DraftLayout {
  const archive = openZip(bytes);
  const root = relationshipsOf(archive, '');
  const main = root.find((r) => r.type === 'officeDocument')?.target;
  if (main === undefined) throw damaged('missing-part', '_rels/.rels');
  const relationships = relationshipsOf(archive, main);
  const part = (type: string) => relatedPart(archive, relationships, type);
  const themePart = part('theme');
  const theme: ThemeFonts = themePart ? readThemeFonts(themePart) : new Map();
  const styles = readLayoutStyles(part('styles'), theme);
  const pack: Package = {
    archive,
    relationships,
    theme,
    styles,
    looks: new Looks(styles),
    numberer: readNumberer(part('numbering')),
    budget: newBudget(),
  };
  const raw = readRawPart(requiredPart(archive, main), theme, pack.budget);
  const layout = layoutOf(pack, raw, propertiesOf(archive, root, relationships).has('dondoc-form'));
  refuseSecret(layout);
  return layout;
}

/** Other files than Word's are refused with the code that the intake gives them. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > limits.file) throw tooLarge('file', '', bytes.length);
  const { kind, encrypted, macros } = identify(bytes);
  if (encrypted) throw new Refused('file-encrypted', { kind });
  if (macros) throw new Refused('file-macros', { kind });
  if (kind === 'docx') return;
  if (kind === 'empty') throw new Refused('file-empty', { kind });
  if (kind === 'doc' || kind === 'xls') throw new Refused('file-old-format', { kind });
  const plain = kind === 'text' || kind === 'unknown' ? plainKind(bytes) : undefined;
  if (kind === 'text' || plain) throw new Refused('file-plain-text', { kind: plain ?? 'text' });
  throw new Refused('file-unknown-kind', { kind });
}

/** How a .docx is laid out, transitional or strict; the same refusals as the intake's. */
export function readDraftLayout(bytes: Uint8Array, name: string): Reading<DraftLayout | undefined> {
  return guarded(name, () => {
    refuseOthers(bytes);
    return { value: readLayout(bytes), findings: [] };
  });
}
