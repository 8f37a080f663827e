import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { templateTags } from './template-tags.ts';
import { has, plain, quoted } from './value-text.ts';

const other = (v: Values): string => (has(v, 'other') ? plain(v, 'other') : 'another tag');
const meant = (v: Values): string => (has(v, 'meant') ? `Did you mean ${plain(v, 'meant')}? ` : '');
const list = 'The names of all tags: dondoc template list.';
const retype =
  'Delete the whole tag and type it again in one go, for example {{ten}}: all four braces in one paragraph, no line break inside.';

const uses: Readonly<Record<string, string>> = {
  list: 'it is a list',
  condition: 'it is a condition',
  value: 'it is one value, not a list',
  place: 'this template only fills in values, it repeats nothing',
};
const places = (v: Values): string => plain(v, 'where').replace(/\bdefault\b/, 'default of the document');

/** What the tag prints. */
const meaning = (v: Values): string => templateTags[plain(v, 'tag').replace(/[{}#?^/]/g, '')]?.meaning ?? '…';

/** Findings of the office's own templates. */
export const templateFindings: Readonly<Record<string, FindingText>> = {
  'template-active-content': {
    title: 'Template with active content',
    found: () =>
      'The template has macros, embedded objects, links that load by themselves, or fields or formulas that take their content from elsewhere.',
    expected: () => 'a template of text, pictures, styles and tags only',
    remedy: () =>
      'Open the template, remove that part and save it; if it cannot be found, take the shipped template and change it anew.',
    explain:
      'Every document is copied from its template, so whatever runs or loads by itself there would travel on to whoever receives the document. Such a template is not used. Web addresses in the text are kept; the name of the template that Word notes by itself is dropped.',
  },
  'template-unreadable': {
    title: 'Template that cannot be opened',
    found: (v) =>
      `The template cannot be opened as a ${plain(v, 'kind')} file${has(v, 'detail') ? `: ${plain(v, 'detail')}` : ''}.`,
    expected: (v) => `a ${plain(v, 'kind')} file saved by Word or Excel, without a password`,
    remedy: () =>
      'Open the file in Word or Excel and save it again; if that fails, delete it and the shipped template is used.',
    explain:
      'A damaged file, a file with a password or a file of another kind cannot serve as a template. Commands that need it stop and write nothing.',
  },
  'template-tag-broken': {
    title: 'Broken braces',
    found: (v) => `Broken braces: ${quoted(v, 'tag')}.`,
    expected: () => 'two opening and two closing braces in one paragraph',
    remedy: () => retype,
    explain:
      'A tag stands between two opening and two closing braces, close together, in one paragraph. With one brace missing, or cut over two paragraphs, it cannot be read and would be printed as it stands.',
  },
  'template-tag-unclosed': {
    title: 'Opening tag without a closing tag',
    found: (v) => `The opening tag ${plain(v, 'tag')} has no closing tag.`,
    expected: (v) => `${plain(v, 'close')} at the end of what is repeated or kept`,
    remedy: (v) => `Add ${plain(v, 'close')}, or delete ${plain(v, 'tag')}.`,
    explain:
      'What is repeated or conditional begins with {{#ten}}, {{?ten}} or {{^ten}} and ends with {{/ten}}. Without the closing tag nobody knows how far it goes.',
  },
  'template-tag-unopened': {
    title: 'Closing tag without an opening tag',
    found: (v) => `The closing tag ${plain(v, 'tag')} has no opening tag before it.`,
    expected: () => 'an opening tag of the same name before it, beginning with {{#, {{? or {{^',
    remedy: (v) => `Add the opening tag, or delete ${plain(v, 'tag')}.`,
    explain:
      'Every closing tag {{/ten}} needs an opening tag of the same name before it in the same part of the text.',
  },
  'template-tag-crossed': {
    title: 'Crossed loops',
    found: (v) => `${plain(v, 'tag')} closes while ${other(v)} is still open.`,
    expected: () => 'what opens last closes first, under the same name',
    remedy: (v) => `Move or rename the closing tag so that ${other(v)} is closed first.`,
    explain:
      'Loops and conditions stand inside one another like brackets: what opens last closes first. Crossed, or with a wrong name in the closing tag, nobody knows which part ends where.',
  },
  'template-tag-misplaced': {
    title: 'Loop in a place where nothing can be repeated',
    found: (v) => `${plain(v, 'tag')} and ${other(v)} are not in one paragraph, one cell or one table.`,
    expected: () =>
      'the same paragraph; or the begin and end of whole paragraphs; or one table, to repeat its rows; not across a section break',
    remedy: () =>
      'Give the opening and the closing tag a paragraph of their own; to repeat rows, put the opening tag into the first cell and the closing tag into the last cell of those rows.',
    explain:
      'Three things can be repeated: a piece within one paragraph; whole paragraphs and tables between the two tags; rows of one table. One tag inside a table and the other outside, or in the middle of two different paragraphs, cannot.',
  },
  'template-tag-unknown': {
    title: 'Unknown tag',
    found: (v) =>
      `There is no tag named ${plain(v, 'tag')}${has(v, 'inside') ? ` in ${plain(v, 'inside')}` : ''}.`,
    expected: () => 'the name of a tag of this template',
    remedy: (v) => `${meant(v)}${list}`,
    explain:
      'Nothing would be filled in for an unknown tag. So that no document goes out with one, commands stop while a template has it.',
  },
  'template-tag-spelling': {
    title: 'Tag with diacritics or capitals',
    found: (v) => `${quoted(v, 'tag')} differs from ${plain(v, 'meant')} only in marks, hyphens or capitals.`,
    expected: () => 'small letters without marks, syllables joined by underscores',
    remedy: (v) => `Type it again: ${plain(v, 'meant')}.`,
    explain:
      'Names of tags are written in small letters, without marks, joined by underscores. Word may capitalise the first letter, and the keyboard program may add marks.',
  },
  'template-tag-misused': {
    title: 'Tag used in a wrong way',
    found: (v) => `${plain(v, 'tag')} is used in a wrong way: ${uses[plain(v, 'is')] ?? '…'}.`,
    expected: () =>
      'lists are repeated with {{#…}}, conditions asked with {{?…}} or {{^…}}, texts and figures printed with {{…}}',
    remedy: (v) => `Write ${plain(v, 'right')}.`,
    explain:
      'A list cannot be printed in a line, one value cannot be repeated, a condition can only be asked. The sign must fit the kind of the tag.',
  },
  'template-tag-missing': {
    title: 'A tag that the template needs is missing',
    found: (v) => `The template has no tag ${plain(v, 'tag')}.`,
    expected: (v) => `${plain(v, 'tag')}: ${meaning(v)}`,
    remedy: (v) => `Type ${plain(v, 'tag')} where it is to be printed.`,
    explain: 'Without it the document would lose a component that it must have, so the command stops.',
  },
  'template-style-missing': {
    title: 'A style is missing',
    found: (v) => `The template has lost the style ${quoted(v, 'style')}.`,
    expected: () => 'all styles named “NĐ …” (Word), all rows of the sheet “Kiểu” (Excel)',
    remedy: () => 'Copy the style from the shipped template, or give it back its name.',
    explain:
      'What the tool writes is laid out by styles of the template, found by name. Fonts, sizes and indents may be changed; deleted or renamed, a style cannot be used.',
  },
  'template-section-missing': {
    title: 'No section for appendices',
    found: () => 'The template has lost the section for appendices at its end.',
    expected: () => 'two sections with a section break between: the document, then the model of an appendix',
    remedy: () => 'Copy the last part from the shipped template, with the section break before it.',
    explain:
      'The last section of a template is the model of an appendix; it is repeated for each, with page numbers of its own.',
  },
  'template-sample-fails': {
    title: 'A trial with sample data fails',
    found: (v) => `A trial with sample data fails: ${quoted(v, 'detail')}`,
    expected: () => 'a document with every table, row and figure, and no tag left',
    remedy: () => 'Mend what is named; if that is not clear, compare with the shipped template.',
    explain:
      'Every template is tried with fictitious data and verified like a real document: no tag left, all tables, rows and figures there.',
  },
  'template-section-unprinted': {
    title: 'A part of the body is not printed',
    found: (v) => `The template does not print ${plain(v, 'tag')} (${meaning(v)}).`,
    expected: () => 'every part of the body, or {{noi_dung}} for all of it',
    remedy: (v) =>
      `Put ${plain(v, 'tag')} where it is to be printed; if left out on purpose, nothing need be done.`,
    explain: 'Where a template places the parts of the body one by one, a part without a tag is not printed.',
  },
  'template-font-other': {
    title: 'A font other than Times New Roman',
    found: (v) =>
      `The template uses the font ${quoted(v, 'font')}${has(v, 'where') ? ` (${places(v)})` : ''}${v.embedded === 'yes' ? ', embedded in the file' : ', not embedded in the file'}.`,
    expected: () => 'Times New Roman (Decree 30/2020, Annex I, Part I, I.2)',
    remedy: () => 'Set the font of that style or paragraph to Times New Roman.',
    explain:
      'Administrative documents use Times New Roman, Unicode. A font that is not embedded is replaced on a computer that lacks it, and lines and pages move; a file cannot tell which computer has which font.',
  },
  'template-look-missing': {
    title: 'A look of cells is missing',
    found: (v) => `The sheet “Kiểu” has lost the row ${quoted(v, 'name')}.`,
    expected: () => 'all rows of the shipped template, first column unchanged',
    remedy: () =>
      'Copy the row from the shipped template; without it such cells are printed plain, without borders.',
    explain:
      'Each row of the sheet “Kiểu” is the look of one kind of cell, found by the name in the first column.',
  },
  'template-word-place': {
    title: 'A sentence lost or gained a part in braces',
    found: (v) =>
      `Sentence ${quoted(v, 'key')}: the part ${plain(v, 'place')} ${plain(v, 'why') === 'lost' ? 'is gone' : 'does not exist'}.`,
    expected: (v) => `the parts in braces of the shipped sentence: ${quoted(v, 'shipped')}`,
    remedy: () => 'Mend the middle column and keep the parts in braces { }.',
    explain:
      'What stands in braces { } is replaced when a form is made. A part that is gone leaves the sentence incomplete; an unknown one is printed as it stands.',
  },
  'template-word-unknown': {
    title: 'A row of the template that nothing uses',
    found: (v) => `The sheet ${quoted(v, 'sheet')} has a row ${quoted(v, 'key')} that nothing uses.`,
    expected: () => 'the first column as in the shipped template',
    remedy: (v) =>
      has(v, 'meant') ? `Did you mean ${quoted(v, 'meant')}?` : 'Delete the row, or mend its first column.',
    explain: 'Rows are found by the name in the first column; an unknown name is not used.',
  },
  'template-letterhead-fixed': {
    title: 'The name of the office is typed into the template',
    found: (v) => `The letterhead of the template says ${quoted(v, 'text')} and does not use {{co_quan}}.`,
    expected: () => 'the name of the issuing office, typed or from {{co_quan}}',
    remedy: () =>
      'If it is the right name, nothing need be done; to have it from office.yaml, put {{co_quan}} there.',
    explain:
      'A typed name is printed as it stands. When office.yaml changes, the template has to be changed too, because this place does not follow.',
  },
  'template-data-unused': {
    title: 'Data the template does not use',
    found: (v) => `The template does not use ${plain(v, 'count')} of the data offered: ${plain(v, 'tags')}.`,
    expected: () => 'as the office likes: add a tag to print it, or leave it',
    remedy: () => `Nothing needs mending. ${list}`,
    explain: 'The tool has these for the template; not to print them is the office’s own choice.',
  },
  'template-file-unused': {
    title: 'A template that no command uses',
    found: (v) => `No command uses the template ${quoted(v, 'file')}.`,
    expected: (v) => `one of the names: ${plain(v, 'names')}`,
    remedy: (v) =>
      has(v, 'meant')
        ? `Rename the file to ${plain(v, 'meant')}, or move it elsewhere.`
        : 'Rename the file, or move it elsewhere.',
    explain:
      'Templates are found by their file name in templates/. With one letter different, the shipped template is used instead.',
  },
};
