import { currentFrame, type DocState, type OpenControl } from './docx-state.ts';
import { type Attributes, attributeOf, isTrue } from './xml.ts';

/** A control stands around a cell where it begins between two cells: in a row, but in none of its cells. */
function besideCells(s: DocState): number {
  const row = s.openTables.at(-1)?.row;
  return row && currentFrame(s)?.cell?.table !== s.openTables.at(-1)?.table.number ? s.openTables.length : -1;
}

export function openControl(s: DocState): void {
  s.openControls.push({
    placeholder: false,
    promptLook: false,
    text: '',
    paragraph: 0,
    items: undefined,
    parts: [],
    concealed: [],
    hidden: '',
    beside: besideCells(s),
  });
}

const value = (a: Attributes): string => a['w:val'] ?? attributeOf(a, 'val') ?? '';

/** What the control says of itself. */
const sayings: Readonly<Record<string, (control: OpenControl, a: Attributes) => void>> = {
  tag: (c, a) => {
    c.tag = value(a).normalize('NFC');
  },
  alias: (c, a) => {
    c.alias = value(a).normalize('NFC');
  },
  showingPlcHdr: (c, a) => {
    c.placeholder = attributeOf(a, 'val') === undefined || isTrue(value(a));
  },
  date: (c, a) => {
    const day = attributeOf(a, 'fullDate');
    if (day !== undefined) c.fullDate = day;
  },
  listItem: (c, a) => {
    const item = attributeOf(a, 'value') ?? '';
    c.items ??= new Map();
    c.items.set((attributeOf(a, 'displayText') ?? item).normalize('NFC'), item);
  },
  checked: (c, a) => {
    c.checked = isTrue(value(a));
  },
};

export function noteProperty(s: DocState, name: string, a: Attributes): void {
  const control = s.openControls.at(-1);
  if (control) sayings[name]?.(control, a);
}

const composed = (text: string): string => (text === '' ? '' : text.normalize('NFC').trim());

export function closeControl(s: DocState): void {
  const control = s.openControls.pop();
  if (!control) return;
  control.text = composed(control.parts.join(''));
  control.hidden = composed(control.concealed.join(''));
  const chosen = control.items?.get(control.text);
  if (chosen !== undefined) control.value = chosen;
  const cell = control.cell ?? currentFrame(s)?.cell;
  if (cell) control.cell = cell;
  control.paragraph = Math.max(1, s.paragraphNumber);
  s.controls.push(control);
}
