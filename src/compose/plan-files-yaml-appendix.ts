import type { Selector } from '../model/decision.ts';
import type { DraftAppendix, DraftPhrase, DraftPoint, DraftTask } from '../model/decision-draft.ts';
import { sourceNotes } from './plan-files-yaml-notes.ts';
import { comment, entry, fileOf, flowList, flowPair, item } from './plan-files-yaml-text.ts';

function selectorLine(selector: Selector): string {
  const target =
    selector.kind === 'unit'
      ? `, unit: ${selector.unit}`
      : selector.kind === 'group'
        ? `, groups: ${flowList(selector.groups)}`
        : '';
  return `        - { kind: ${selector.kind}, ${flowPair('phrase', selector.phrase)}${target} }`;
}

function phraseLines(key: string, phrase: DraftPhrase): readonly string[] {
  return [
    `    ${key}:`,
    ...entry('      ', 'text', phrase.text.text),
    ...(phrase.selectors.length === 0
      ? ['      selectors: []']
      : ['      selectors:', ...phrase.selectors.map(selectorLine)]),
  ];
}

const longestShortName = 76;

/** The first words of a task, as many as a list has room for: the office names it better. */
export function shortName(task: DraftTask): string {
  const text = task.items[0]?.text.text.replace(/[\s.,;:]+$/u, '') || '…';
  if (text.length <= longestShortName) return text;
  const cut = text.slice(0, longestShortName);
  const clause = /^.{24,}(?=[,;:.]\s)/u.exec(cut)?.[0];
  return clause ?? `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length)}…`;
}

function taskLines(task: DraftTask): readonly string[] {
  return [
    `  - id: ${JSON.stringify(task.id)}`,
    `    group: ${JSON.stringify(task.group)}`,
    ...(task.printedNumber === undefined
      ? []
      : [`    printed_number: ${JSON.stringify(task.printedNumber)}`]),
    `    short_name: ${JSON.stringify(shortName(task))}`,
    '    items:',
    ...task.items.flatMap((i) => [`      - dash: ${i.dash}`, ...entry('        ', 'text', i.text.text)]),
    ...phraseLines('lead', task.lead),
    ...phraseLines('coordinating', task.coordinating),
    ...entry('    ', 'output', task.output.text),
    ...entry('    ', 'timing', task.timing.text),
    `    cadence: ${task.cadence}`,
    '',
  ];
}

/** appendix.yaml: the table of tasks cell by cell, with what its phrases mean as far as it is certain. */
export function appendixYaml(appendix: DraftAppendix, points: readonly DraftPoint[], source: string): string {
  return fileOf([
    '# yaml-language-server: $schema=../schemas/appendix.schema.json',
    ...comment(
      '',
      `Bản nháp dựng từ ${source}: nguyên văn từng ô; chỗ in lỗi hoặc còn băn khoăn ghi ở source_notes cuối tệp. selectors: unit là một đơn vị, group là mọi đơn vị của các nhóm, open là không chỉ đích danh ai. short_name là tên gọi ngắn của cơ quan đầu mối, không phải lời của văn bản.`,
    ),
    'version: 1',
    ...entry('', 'title', appendix.title.text),
    ...entry('', 'reference', appendix.reference.text),
    'columns:',
    ...appendix.columns.flatMap((c) => item('  ', c.text)),
    '',
    'groups:',
    ...appendix.groups.flatMap((g) => [
      `  - id: ${JSON.stringify(g.id)}`,
      `    printed_number: ${JSON.stringify(g.printedNumber)}`,
      ...entry('    ', 'title', g.title.text),
    ]),
    '',
    'tasks:',
    ...appendix.tasks.flatMap(taskLines),
    ...sourceNotes(points, 'appendix'),
    '',
    '# Lệnh plan check đếm lại các con số này, để phát hiện việc sửa nhầm.',
    `expect: { tasks: ${appendix.tasks.length}, groups: ${appendix.groups.length} }`,
  ]);
}
