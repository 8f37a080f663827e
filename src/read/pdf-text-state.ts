import { limits } from './limits.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import type { Matrix } from './pdf-matrix.ts';
import type { PdfDict } from './pdf-parse.ts';
import { tooLarge } from './refusal.ts';

/** A piece of text where a page shows it, in the page's own points; `y` grows upwards. */
export interface TextPiece {
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
  readonly text: string;
  /** Only a font that stands for an old Vietnamese encoding. */
  readonly font?: string;
}

/** What `q` keeps and `Q` brings back. */
export interface State {
  ctm: Matrix;
  font: PdfFont | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
}

/** Counted over all pages of a file. */
export interface ContentBudget {
  operators: number;
  letters: number;
  readonly fonts: Map<PdfDict, PdfFont>;
}

export function contentBudget(): ContentBudget {
  return { operators: 0, letters: 0, fonts: new Map() };
}

export function spend(budget: ContentBudget): void {
  if (++budget.operators > limits.pdfOperators) throw tooLarge('pdfOperators');
}

export function spendLetters(budget: ContentBudget, count: number): void {
  budget.letters += count;
  if (budget.letters > limits.pdfText) throw tooLarge('pdfText');
}

/** What the streams of one page share. */
export interface Run {
  readonly file: PdfFile;
  readonly budget: ContentBudget;
  readonly pieces: TextPiece[];
}

export function fontOf(
  { file, budget }: Run,
  resources: PdfDict | undefined,
  name: string,
): PdfFont | undefined {
  const font = file.dict(file.dict(file.get(resources, 'Font'))?.entries.get(name));
  if (!font) return undefined;
  const known = budget.fonts.get(font) ?? readFont(file, font);
  budget.fonts.set(font, known);
  return known;
}
