import type { templatesVi } from '../vi/cli-template.ts';

type Same<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Same<T[K]> };

/** What `template check` and `template list` say, English. */
export const templatesEn: Same<typeof templatesVi> = {
  noTemplates: (v) =>
    `There is no .docx or .xlsx file in ${v.dir}. Commands use the shipped templates; to change one, copy it here.`,
  templatesChecked: (v) =>
    `${v.count} templates checked: ${v.error} errors, ${v.warning} warnings, ${v.note} notes${Number(v.departures) > 0 ? `, ${v.departures} departures from the decree` : ''}.`,
  templateGaps: (v) => `The template prints ${v.count} gaps for want of data: ${v.list}.`,
  templateNotesHidden: (v) => `${v.count} notes: add --notes to see them.`,
  sampleForm: (v) => `${v.file}, made with fictitious data:`,
  tagsOf: (v) => `${v.file}: ${v.count} tags. Examples are fictitious.`,
  tagUsed: 'in the template',
  tagKinds: {
    text: 'prints a value',
    list: 'list, repeated',
    condition: 'condition',
    block: 'block of content',
  },
  tagExample: (v) => `example: ${v.example}`,
  bookTemplate: (v) =>
    `${v.file}: no tags; the sheet “Kiểu” has ${v.styles} looks of cells, the sheet “Chữ” ${v.words} sentences.`,
  tagSyntax: [
    'How to write them in Word:',
    '  {{ten}}                prints a value',
    '  {{#ten}} … {{/ten}}    repeats for each item of a list: within a line, paragraphs and tables, or rows of a table',
    '  {{?ten}} … {{/ten}}    kept when true or when the list has items',
    '  {{^ten}} … {{/ten}}    kept when not true or when the list is empty',
  ].join('\n'),
};
