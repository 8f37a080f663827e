/** What each limit counts, and what to ask of the unit when a file is beyond it. */
interface LimitWords {
  readonly what: string;
  readonly ask: string;
}

const smaller =
  'Remove pictures, spare sheets and rows from the form, save it again and send it; pictures and appendices go with the document.';
const saveAgain =
  'Open the file in Excel or Word, save it as a new file and send that; if it does not open, ask the unit to fill in the form that was sent.';
const formOnly = 'Ask the unit to send only the form, filled in; long material goes in a file of its own.';
const fewerFiles =
  'Ask the unit to send it in several parts, or unpack it and receive each report by itself.';
const resendMail = 'Save the attachment out of the e-mail and receive that file.';
const printAgain =
  'Print it to PDF (or scan it) again, smaller; if it is a signed document that opens for viewing, receive it again with --document, --unit and --period.';

export const limitWords: Readonly<Record<string, LimitWords>> = {
  file: { what: 'size of the file (bytes)', ask: smaller },
  entries: { what: 'number of parts inside', ask: saveAgain },
  part: { what: 'unpacked size of one part (bytes)', ask: smaller },
  total: { what: 'total unpacked size (bytes)', ask: smaller },
  ratio: { what: 'number of times that one part grows when unpacked', ask: saveAgain },
  xmlDepth: { what: 'depth of the elements inside', ask: saveAgain },
  xmlAttributes: { what: 'number of attributes of one element inside', ask: saveAgain },
  xmlElements: { what: 'number of elements in one part', ask: smaller },
  relationships: { what: 'number of links of one part', ask: smaller },
  merges: { what: 'number of merged ranges', ask: saveAgain },
  cells: { what: 'number of cells', ask: smaller },
  sheets: { what: 'number of sheets', ask: smaller },
  sharedStrings: { what: 'number of shared texts of the workbook', ask: smaller },
  answers: { what: 'number of answers', ask: formOnly },
  text: { what: 'number of characters', ask: formOnly },
  oddText: {
    what: 'number of characters that may be in an old encoding',
    ask: 'Convert the font and the letters of the file to Unicode and send it again.',
  },
  paragraphs: { what: 'number of paragraphs', ask: formOnly },
  wordCells: { what: 'number of table cells of the Word document', ask: formOnly },
  cellText: {
    what: 'number of characters of one cell',
    ask: 'Shorten the answer; long material goes in a document of its own.',
  },
  parts: { what: 'number of files inside', ask: fewerFiles },
  mail: { what: 'number of bytes of the e-mail', ask: resendMail },
  mailDepth: { what: 'number of levels of the e-mail', ask: resendMail },
  mailHeader: { what: 'number of header lines of the e-mail', ask: resendMail },
  pdfObjects: { what: 'number of parts of the PDF', ask: printAgain },
  pdfPages: { what: 'number of pages of the PDF', ask: printAgain },
  pdfOperators: { what: 'number of drawing commands of the PDF', ask: printAgain },
  pdfCodes: { what: 'number of letter codes of one font of the PDF', ask: printAgain },
  pdfText: { what: 'number of letters printed on the pages of the PDF', ask: printAgain },
};

/** For what no file of this kind was counted by. */
export const unknownLimit: LimitWords = { what: '', ask: smaller };
