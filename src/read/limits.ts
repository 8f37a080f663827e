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
  /** Elements of one part. */
  xmlElements: 1_500_000,
  /** Links of one part to others; a sheet with a web address in every row has as many. */
  relationships: 20_000,
  merges: 100_000,
  /** Cells and rows of all sheets together. */
  cells: 250_000,
  sheets: 250,
  sharedStrings: 300_000,
  /** Answers of a YAML form; a real one has a few hundred. */
  answers: 5000,
  /** Characters of a YAML form, and of a file of the plan. */
  yaml: 300_000,
  planText: 5_000_000,
  /** Levels; deeper files make the parser abort the whole process, and plan and forms use six. */
  yamlDepth: 50,
  /** Columns of indentation and indicators before the first word of a line: bounds the depth of block style. */
  yamlIndent: 120,
  yamlKeys: 20_000,
  /** What is said of one file: where there is more, the rest would not be read. */
  yamlFindings: 100,
  /** Keys and characters of the editorial file: written by the tool itself, and holds the passages of several thousand units. */
  editorialKeys: 500_000,
  editorialText: 40_000_000,
  /** Characters of all cells, counted after the shared strings are looked up. */
  text: 4_000_000,
  /** Characters of cells or paragraphs that may be in an old Vietnamese encoding: each word of them is tried in two. */
  oddText: 500_000,
  /** Paragraphs of a Word document that hold text, and cells of its tables. */
  paragraphs: 100_000,
  wordCells: 400_000,
  /** Characters of one cell as stored; Excel itself ends at 32,767. */
  cellText: 250_000,
  /** Files inside one zip, e-mail or edXML. */
  parts: 200,
  /** Containers within containers: a zip in an e-mail is 2. */
  nesting: 2,
  /** Bytes of one e-mail, attachments and all. */
  mail: 16 * mega,
  /** Multiparts within multiparts of one e-mail, and lines of one header. */
  mailDepth: 20,
  mailHeader: 2000,
  /** Objects, pages and operators of one PDF; codes of one of its fonts. */
  pdfObjects: 50_000,
  pdfCodes: 100_000,
  pdfPages: 2000,
  pdfOperators: 2_000_000,
  /** Letters shown on its pages. */
  pdfText: 2_000_000,
} as const;

export type LimitName = keyof typeof limits;

/** What one child process that reads files may take: a dead child is one refused file. */
export const childLimits = {
  /**
   * Milliseconds on one file: of the processor where the system tells them, and of the clock. A child that is seen at work
   * gets the time of the clock so many times over: the machine is busy with other things.
   */
  cpuMs: 4000,
  wallMs: 5000,
  wallPeriods: 4,
  /** Milliseconds until its script runs; a busy machine needs some. */
  startMs: 20_000,
  /** Bytes in all, buffers included, and megabytes of JavaScript's own heap. */
  memory: 300 * mega,
  heapMb: 256,
  /** Replaced after so many files, or when it holds so many bytes afterwards. */
  filesPerChild: 500,
  grown: 160 * mega,
  /** More files than this are read by two children at once. */
  filesForTwo: 2000,
} as const;
