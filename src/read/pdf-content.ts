import { identity, type Matrix, matrixOf, times } from './pdf-matrix.ts';
import { type PdfDict, type PdfName, type PdfValue, pdfReader } from './pdf-parse.ts';
import { fontOf, type Run, type State, spend, spendLetters } from './pdf-text-state.ts';

/** Forms drawn on forms. */
const deepestForm = 5;

function numberAt(operands: readonly PdfValue[], i: number): number {
  const value = operands.at(i);
  return typeof value === 'number' ? value : 0;
}

/** One content stream (a page, or a form drawn on it) with its text state. */
interface Stream {
  readonly run: Run;
  readonly resources: PdfDict | undefined;
  readonly depth: number;
  readonly stack: State[];
  state: State;
  /** Where the line begins, and where the next letter goes. */
  line: Matrix;
  text: Matrix;
}

function openStream(run: Run, resources: PdfDict | undefined, ctm: Matrix, depth: number): Stream {
  const text = { font: undefined, size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0 };
  return { run, resources, depth, stack: [], state: { ctm, ...text }, line: identity, text: identity };
}

function moveLine(s: Stream, x: number, y: number): void {
  s.line = times([1, 0, 0, 1, x, y], s.line);
  s.text = s.line;
}

function advance(s: Stream, by: number): void {
  s.text = times([1, 0, 0, 1, by, 0], s.text);
}

function show(s: Stream, value: PdfValue | undefined): void {
  const { run, state } = s;
  if (typeof value !== 'object' || value.kind !== 'string' || !state.font) return;
  spend(run.budget);
  spendLetters(run.budget, value.text.length);
  const from = times(s.text, state.ctm);
  let shown = '';
  for (const glyph of state.font.glyphs(value.text)) {
    shown += glyph.text;
    const wide = (glyph.width / 1000) * state.size + state.charSpace + (glyph.space ? state.wordSpace : 0);
    advance(s, wide * state.scale);
  }
  if (shown === '') return;
  const to = times(s.text, state.ctm);
  const size = Math.abs(state.size) * Math.hypot(from[2], from[3]);
  const { legacy } = state.font;
  const piece = { x: from[4], y: from[5], endX: to[4], size, text: shown };
  run.pieces.push(legacy === undefined ? piece : { ...piece, font: legacy });
}

function showAll(s: Stream, value: PdfValue | undefined): void {
  for (const item of s.run.file.items(value)) {
    if (typeof item === 'number') advance(s, (-item / 1000) * s.state.size * s.state.scale);
    else show(s, item);
  }
}

const isNamed = (value: PdfValue | undefined): value is PdfName =>
  typeof value === 'object' && value.kind === 'name';

function drawForm(s: Stream, name: PdfValue | undefined): void {
  const { file } = s.run;
  if (s.depth >= deepestForm || !isNamed(name)) return;
  const form = file.get(file.dict(file.get(s.resources, 'XObject')), name.name);
  if (typeof form !== 'object' || form.kind !== 'stream') return;
  const subtype = file.get(form.dict, 'Subtype');
  if (!isNamed(subtype) || subtype.name !== 'Form') return;
  const data = file.data(form);
  const own = file.items(form.dict.entries.get('Matrix'));
  const matrix = own.length === 6 ? times(matrixOf(own), s.state.ctm) : s.state.ctm;
  const inner = file.dict(form.dict.entries.get('Resources')) ?? s.resources;
  if (data) readContent(s.run, data, inner, { matrix, depth: s.depth + 1 });
}

function setFont(s: Stream, o: readonly PdfValue[]): void {
  const name = o.at(-2);
  s.state.size = numberAt(o, -1);
  s.state.font = isNamed(name) ? fontOf(s.run, s.resources, name.name) : undefined;
}

type Operator = (s: Stream, o: readonly PdfValue[]) => void;
type Figure = 'charSpace' | 'wordSpace' | 'leading';

const setting =
  (figure: Figure, i = -1): Operator =>
  ({ state }, o) => {
    state[figure] = numberAt(o, i);
  };
const nextLine: Operator = (s) => moveLine(s, 0, -s.state.leading);
const both =
  (...steps: readonly Operator[]): Operator =>
  (s, o) => {
    for (const step of steps) step(s, o);
  };
const showLast: Operator = (s, o) => show(s, o.at(-1));
const move: Operator = (s, o) => moveLine(s, numberAt(o, -2), numberAt(o, -1));

/** The operators that place and show text (ISO 32000-1, tables 57, 105 to 109); all others leave it as it is. */
const operators: Readonly<Record<string, Operator>> = {
  q: ({ stack, state }) => {
    if (stack.length < 1000) stack.push({ ...state });
  },
  Q: (s) => {
    s.state = s.stack.pop() ?? s.state;
  },
  cm: ({ state }, o) => {
    state.ctm = times(matrixOf(o.slice(-6)), state.ctm);
  },
  BT: (s) => {
    s.line = identity;
    s.text = identity;
  },
  Tf: setFont,
  Tc: setting('charSpace'),
  Tw: setting('wordSpace'),
  TL: setting('leading'),
  Tz: ({ state }, o) => {
    state.scale = numberAt(o, -1) / 100;
  },
  Td: move,
  TD: both(({ state }, o) => {
    state.leading = -numberAt(o, -1);
  }, move),
  Tm: (s, o) => {
    s.line = matrixOf(o.slice(-6));
    s.text = s.line;
  },
  'T*': nextLine,
  Tj: showLast,
  TJ: (s, o) => showAll(s, o.at(-1)),
  "'": both(nextLine, showLast),
  '"': both(setting('wordSpace', -3), setting('charSpace', -2), nextLine, showLast),
  Do: (s, o) => drawForm(s, o.at(-1)),
};

/** Data of an image inside the content: from `ID` to an `EI` that stands alone. */
function skipImage(content: string, at: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r /<[(]|$)/g;
  end.lastIndex = at;
  const found = end.exec(content);
  return found ? found.index + found[0].length : content.length;
}

/** Runs one content stream and collects the text it shows; throws `Refused` past the limit on operators. */
export function readContent(
  run: Run,
  data: Buffer,
  resources: PdfDict | undefined,
  at: { readonly matrix: Matrix; readonly depth: number } = { matrix: identity, depth: 0 },
): void {
  const content = data.toString('latin1');
  const reader = pdfReader(content);
  const stream = openStream(run, resources, at.matrix, at.depth);
  let operands: PdfValue[] = [];
  while (reader.position() < content.length) {
    const before = reader.position();
    const value = reader.read();
    if (value === undefined) {
      reader.moveTo(Math.max(reader.position(), before + 1));
      continue;
    }
    spend(run.budget);
    if (typeof value !== 'object' || value.kind !== 'word') {
      // No operator takes more; what stands before them is left over from damage.
      if (operands.length > 100) operands = operands.slice(-10);
      operands.push(value);
      continue;
    }
    if (value.word === 'ID') reader.moveTo(skipImage(content, reader.position()));
    else if (Object.hasOwn(operators, value.word)) operators[value.word]?.(stream, operands);
    operands = [];
  }
}
