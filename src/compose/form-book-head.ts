import { vi } from '../messages/vi/words.ts';
import type { Row } from '../model/book.ts';
import type { FormSpec } from '../model/form.ts';
import { type Plan, unitById } from '../model/plan.ts';
import { shortDay } from '../text/print.ts';
import { cell, emptyRow, wide } from './form-book-cells.ts';
import { filled, numberedLines, type Words } from './form-wording.ts';

/** Name in a letterhead: capitals, "UBND" spelt out on a line of its own. */
export function letterhead(name: string): string {
  return name.toUpperCase().replace(/^UBND /, 'ỦY BAN NHÂN DÂN\n');
}

/** "Báo cáo tình hình, …" → "Tình hình, …": the kind of document is printed above it. */
export function subject(name: string): string {
  const rest = name.replace(/^Báo cáo /i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

export function contactWords(plan: Plan): string {
  const { name, phone, email } = plan.office.contact;
  return [name, phone && `điện thoại ${phone}`, email && `thư điện tử ${email}`].filter(Boolean).join(', ');
}

export interface HeadParts {
  readonly form: FormSpec;
  readonly plan: Plan;
  readonly words: Words;
  /** Visible columns, from column B. */
  readonly columns: number;
}

function letterheadRows({ form, words, columns }: HeadParts): readonly Row[] {
  const left = 2;
  const half = columns - left;
  const { name } = form.obligation.unit;
  return [
    {
      cells: [
        null,
        ...wide(letterhead(name), 'agency', left).map((c) => (c ? { ...c, down: 2 } : c)),
        ...wide(words('quoc-hieu'), 'motto', half).map((c) => (c ? { ...c, oneLine: 'shrunk' as const } : c)),
      ],
    },
    {
      height: 17,
      cells: [null, null, null, cell(words('tieu-ngu'), 'motto', { across: half, underline: true })],
    },
  ];
}

function titleRows({ form, plan, words, columns }: HeadParts): readonly Row[] {
  const { unit, period, window, deadline } = form.obligation;
  const receiver = unitById(plan, plan.reporting.receivingUnit)?.name ?? plan.reporting.receivingUnit;
  const counted = window ? words('so-lieu-ky', { tu: shortDay(window.from), den: shortDay(window.to) }) : '';
  const row = (text: string, style: 'title' | 'subtitle' | 'note'): Row => ({
    cells: [null, ...wide(text, style, columns)],
  });
  return [
    row(words('tieu-de'), 'title'),
    row(subject(plan.reporting.name), 'subtitle'),
    row(words('don-vi-bao-cao', { 'don-vi': unit.name }), 'note'),
    row(`${words('ky-bao-cao', { ky: period.label })} ${counted}`.trim(), 'note'),
    row(words('noi-gui', { 'noi-nhan': receiver, 'quy-tac': vi.deadline(deadline) }), 'note'),
  ];
}

function guidanceRows(head: HeadParts, wording: ReadonlyMap<string, string>): readonly Row[] {
  const { plan, words, columns } = head;
  const contact = contactWords(plan);
  const places = { 'noi-bao-cao': plan.office.committeeTitle };
  const lines = [
    `${words('huong-dan')}:`,
    ...numberedLines(wording, 'huong-dan').map((line) => filled(line, places)),
    ...(contact ? [words('lien-he', { 'lien-he': contact })] : []),
  ];
  return [{ cells: [null, ...wide(lines.join('\n'), 'hint', columns)] }];
}

/** Letterhead, title, period, deadline with its rule, guidance. No row of it holds an answer. */
export function headRows(head: HeadParts, wording: ReadonlyMap<string, string>): readonly Row[] {
  return [
    ...letterheadRows(head),
    emptyRow,
    ...titleRows(head),
    emptyRow,
    ...guidanceRows(head, wording),
    emptyRow,
  ];
}
