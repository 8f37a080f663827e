const mega = 1024 * 1024;

/**
 * What one received file may hold: 20 to 100 times what real forms show, and low enough that
 * every shape beyond it is refused within seconds and 300 MB. Sizes in bytes, the rest in pieces.
 */
export const limits = {
  file: 25 * mega,
  /** Entries of a zip package. */
  entries: 1000,
  /** One unpacked part, and all parts read from one package. */
  part: 32 * mega,
  total: 64 * mega,
  /** Unpacked over packed, judged only for parts above `ratioFrom`: real sheets reach 140. */
  ratio: 200,
  ratioFrom: 10 * mega,
  xmlDepth: 256,
  xmlAttributes: 1000,
  merges: 100_000,
  /** Cells and rows of all sheets together. */
  cells: 400_000,
  sheets: 250,
  sharedStrings: 300_000,
  /** Answers of a YAML form; a real one has a few hundred. */
  answers: 5000,
  /** Characters of a YAML form. */
  yaml: 1_000_000,
  /** Characters of all cells, counted after the shared strings are looked up. */
  text: 10_000_000,
  /** Paragraphs of a Word document that hold text. */
  paragraphs: 400_000,
  /** Characters of one cell as stored; Excel itself ends at 32,767. */
  cellText: 250_000,
  /** Files inside one zip, e-mail or edXML. */
  parts: 200,
  /** Containers within containers: a zip in an e-mail is 2. */
  nesting: 2,
  /** Multiparts within multiparts of one e-mail, and lines of one header. */
  mailDepth: 20,
  mailHeader: 2000,
  /** Objects, pages and operators of one PDF; codes of one of its fonts. */
  pdfObjects: 50_000,
  pdfCodes: 200_000,
  pdfPages: 2000,
  pdfOperators: 2_000_000,
} as const;

export type LimitName = keyof typeof limits;
