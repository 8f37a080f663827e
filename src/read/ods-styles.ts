import { encodingOfFont } from '../text/legacy.ts';
import { inlineText, type Local, localAttributes, lookAtOdf } from './odf-package.ts';
import { newOutside, type Outside } from './package-surroundings.ts';
import { type Part, readXml } from './xml.ts';

/** What the styles of a spreadsheet say of its sheets and cells, by the names of the styles. */
export interface OdsStyles {
  /** Table styles that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Table style → footer of its pages, as Excel would note it. */
  readonly footers: ReadonlyMap<string, string>;
  /** Cell style → its font, where that stands for an old Vietnamese encoding. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly outside: Outside;
}

interface Style {
  readonly family: string;
  readonly parent: string;
  readonly page: string;
  hidden: boolean;
  font: string;
}

interface Collected {
  readonly styles: Map<string, Style>;
  /** Font as styles call it → its family. */
  readonly families: Map<string, string>;
  readonly footers: Map<string, string>;
  readonly outside: Outside;
}

const bare = (font: string): string => font.replace(/^['"]|['"]$/g, '');

function fontOf(a: Local, families: ReadonlyMap<string, string>): string {
  const name = a['font-name'];
  return name === undefined ? bare(a['font-family'] ?? '') : (families.get(name) ?? name);
}

function openStyle(a: Local): Style {
  const [family = '', parent = '', page = ''] = [a.family, a['parent-style-name'], a['master-page-name']];
  return { family, parent, page, hidden: false, font: '' };
}

const telling: ReadonlySet<string> = new Set(['font-face', 'style', 'table-properties', 'text-properties']);

function collectStyles(part: Part, found: Collected): void {
  const { styles, families } = found;
  let style: Style | undefined;
  readXml(part, {
    open: (name, attributes) => {
      lookAtOdf(name, attributes, found.outside);
      // Most elements are cells: their attributes are of no interest here.
      if (!telling.has(name)) return;
      const a = localAttributes(attributes);
      if (name === 'font-face') families.set(a.name ?? '', bare(a['font-family'] ?? ''));
      else if (name === 'style') {
        style = openStyle(a);
        styles.set(a.name ?? '', style);
      } else if (name === 'table-properties' && style) style.hidden = a.display === 'false';
      else if (name === 'text-properties' && style) style.font = fontOf(a, families);
    },
    close: (name) => {
      if (name === 'style') style = undefined;
    },
  });
}

/** The left part of each page's footer: ours names the unit and the period there. */
function collectFooters(part: Part, footers: Map<string, string>): void {
  let page: string | undefined;
  let within: 'footer' | 'left' | undefined;
  const add = (text: string): void => {
    if (page !== undefined && within === 'left') footers.set(page, (footers.get(page) ?? '&L') + text);
  };
  readXml(part, {
    open: (name, attributes) => {
      if (page === undefined && name !== 'master-page') return;
      const a = localAttributes(attributes);
      if (name === 'master-page') page = a.name;
      else if (name === 'footer' && a.display !== 'false') within = 'footer';
      else if (name === 'region-left' && within) within = 'left';
      else add(inlineText(name, a) ?? '');
    },
    text: (piece) => add(piece.replaceAll('&', '&&')),
    close: (name) => {
      if (name === 'master-page') page = undefined;
      else if (name === 'footer') within = undefined;
      else if (name === 'region-left' && within) within = 'footer';
    },
  });
}

const deepest = 10;

/** Its own font, else that of the style it is made from. */
function inheritedFont(name: string, styles: ReadonlyMap<string, Style>): string {
  let style = styles.get(name);
  for (let i = 0; i < deepest && style && style.font === ''; i++) style = styles.get(style.parent);
  return style?.font ?? '';
}

/** The styles of the book itself (`styles.xml`), then those that only this file uses (`content.xml`). */
export function readOdsStyles(content: Part, book: Part | undefined): OdsStyles {
  const found: Collected = {
    styles: new Map(),
    families: new Map(),
    footers: new Map(),
    outside: newOutside(),
  };
  if (book) {
    collectStyles(book, found);
    collectFooters(book, found.footers);
  }
  collectStyles(content, found);
  const all = [...found.styles];
  return {
    outside: found.outside,
    hidden: new Set(all.flatMap(([name, s]) => (s.hidden ? [name] : []))),
    footers: new Map(
      all.flatMap(([name, s]) => {
        const footer = found.footers.get(s.page);
        return footer === undefined ? [] : [[name, footer] as const];
      }),
    ),
    fonts: new Map(
      all.flatMap(([name, s]) => {
        const font = s.family === 'table-cell' ? inheritedFont(name, found.styles) : '';
        return encodingOfFont(font) ? [[name, font] as const] : [];
      }),
    ),
  };
}
