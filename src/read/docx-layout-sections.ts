import type { EdgeKind } from '../model/draft-layout.ts';
import { twipsOf } from './docx-layout-par-props.ts';
import type { RawSection } from './docx-layout-state.ts';
import { isOn } from './docx-styles.ts';
import { type Attributes, attributeOf } from './xml.ts';

function edge(a: Attributes): readonly [EdgeKind, string] {
  const kind = attributeOf(a, 'type');
  return [kind === 'first' || kind === 'even' ? kind : 'default', a['r:id'] ?? attributeOf(a, 'id') ?? ''];
}

const notes: Readonly<Record<string, (section: RawSection, a: Attributes) => void>> = {
  pgSz: (s, a) => {
    s.width = twipsOf(attributeOf(a, 'w')) ?? s.width;
    s.height = twipsOf(attributeOf(a, 'h')) ?? s.height;
    s.orient = attributeOf(a, 'orient') ?? '';
  },
  pgMar: (s, a) => {
    s.top = twipsOf(attributeOf(a, 'top')) ?? s.top;
    s.bottom = twipsOf(attributeOf(a, 'bottom')) ?? s.bottom;
    s.left = twipsOf(attributeOf(a, 'left')) ?? s.left;
    s.right = twipsOf(attributeOf(a, 'right')) ?? s.right;
    s.gutter = twipsOf(attributeOf(a, 'gutter')) ?? 0;
  },
  titlePg: (s, a) => {
    s.titlePage = isOn(a);
  },
  pgNumType: (s, a) => {
    const start = attributeOf(a, 'start');
    s.start = start === undefined ? undefined : Number(start);
    s.format = attributeOf(a, 'fmt');
  },
  type: (s, a) => {
    s.type = attributeOf(a, 'val') ?? 'nextPage';
  },
  headerReference: (s, a) => {
    s.headers.set(...edge(a));
  },
  footerReference: (s, a) => {
    s.footers.set(...edge(a));
  },
};

/** Takes note of one element inside `w:sectPr`. */
export function noteSection(section: RawSection, name: string, a: Attributes): void {
  notes[name]?.(section, a);
}
