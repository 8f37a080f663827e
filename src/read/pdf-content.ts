import { identity, type Matrix, matrixOf, times } from './pdf-matrix.ts';
import { type PdfDict, type PdfValue, pdfReader } from './pdf-parse.ts';
import { fontOf, type Run, type State, spend } from './pdf-text-state.ts';

/** Forms drawn on forms. */
const deepestForm = 5;

function numberAt(operands: readonly PdfValue[], i: number): number {
  const value = operands.at(i);
  return typeof value === 'number' ? value : 0;
}

/** Text state and operators of one content stream (a page, or a form drawn on it). */
function interpreter(run: Run, resources: PdfDict | undefined, start: Matrix, depth: number) {
  let state: State = {
    ctm: start,
    font: undefined,
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
  };
  const stack: State[] = [];
  let line: Matrix = identity;
  let text: Matrix = identity;

  const moveLine = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line);
    text = line;
  };
  const advance = (by: number): void => {
    text = times([1, 0, 0, 1, by, 0], text);
  };
  const show = (value: PdfValue | undefined): void => {
    if (typeof value !== 'object' || value.kind !== 'string' || !state.font) return;
    spend(run.budget);
    const from = times(text, state.ctm);
    let shown = '';
    for (const glyph of state.font.glyphs(value.text)) {
      shown += glyph.text;
      const wide = (glyph.width / 1000) * state.size + state.charSpace + (glyph.space ? state.wordSpace : 0);
      advance(wide * state.scale);
    }
    const to = times(text, state.ctm);
    const size = Math.abs(state.size) * Math.hypot(from[2], from[3]);
    if (shown !== '') run.pieces.push({ x: from[4], y: from[5], endX: to[4], size, text: shown });
  };
  const showAll = (value: PdfValue | undefined): void => {
    for (const item of run.file.items(value)) {
      if (typeof item === 'number') advance((-item / 1000) * state.size * state.scale);
      else show(item);
    }
  };
  const drawForm = (name: PdfValue | undefined): void => {
    if (depth >= deepestForm || typeof name !== 'object' || name.kind !== 'name') return;
    const form = run.file.get(run.file.dict(run.file.get(resources, 'XObject')), name.name);
    if (typeof form !== 'object' || form.kind !== 'stream') return;
    const subtype = run.file.get(form.dict, 'Subtype');
    if (typeof subtype !== 'object' || subtype.kind !== 'name' || subtype.name !== 'Form') return;
    const data = run.file.data(form);
    const own = run.file.items(form.dict.entries.get('Matrix'));
    const matrix = own.length === 6 ? times(matrixOf(own), state.ctm) : state.ctm;
    const inner = run.file.dict(form.dict.entries.get('Resources')) ?? resources;
    if (data) readContent(run, data, inner, { matrix, depth: depth + 1 });
  };

  const operators: Readonly<Record<string, (o: readonly PdfValue[]) => void>> = {
    q: () => {
      if (stack.length < 1000) stack.push({ ...state });
    },
    Q: () => {
      state = stack.pop() ?? state;
    },
    cm: (o) => {
      state.ctm = times(matrixOf(o.slice(-6)), state.ctm);
    },
    BT: () => {
      line = identity;
      text = identity;
    },
    Tf: (o) => {
      const name = o.at(-2);
      state.size = numberAt(o, -1);
      state.font =
        typeof name === 'object' && name.kind === 'name' ? fontOf(run, resources, name.name) : undefined;
    },
    Tc: (o) => {
      state.charSpace = numberAt(o, -1);
    },
    Tw: (o) => {
      state.wordSpace = numberAt(o, -1);
    },
    Tz: (o) => {
      state.scale = numberAt(o, -1) / 100;
    },
    TL: (o) => {
      state.leading = numberAt(o, -1);
    },
    Td: (o) => moveLine(numberAt(o, -2), numberAt(o, -1)),
    TD: (o) => {
      state.leading = -numberAt(o, -1);
      moveLine(numberAt(o, -2), numberAt(o, -1));
    },
    Tm: (o) => {
      line = matrixOf(o.slice(-6));
      text = line;
    },
    'T*': () => moveLine(0, -state.leading),
    Tj: (o) => show(o.at(-1)),
    TJ: (o) => showAll(o.at(-1)),
    "'": (o) => {
      moveLine(0, -state.leading);
      show(o.at(-1));
    },
    '"': (o) => {
      state.wordSpace = numberAt(o, -3);
      state.charSpace = numberAt(o, -2);
      moveLine(0, -state.leading);
      show(o.at(-1));
    },
    Do: (o) => drawForm(o.at(-1)),
  };
  return operators;
}

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
  const operators = interpreter(run, resources, at.matrix, at.depth);
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
    else if (Object.hasOwn(operators, value.word)) operators[value.word]?.(operands);
    operands = [];
  }
}
