import { severityOf } from '../model/codes.ts';
import type { DraftUnit, DraftUnits } from '../model/decision-draft.ts';
import type { Finding, Reading } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';
import { readDate } from '../text/dates.ts';
import { freeId, type GroupsOfList, groupsOfList } from './units-list-groups.ts';
import { type Row, tableOf } from './units-list-table.ts';
import { duties, headings, type Key, keys, no, slugShape, unitSlug, yes } from './units-list-words.ts';

interface Context {
  readonly file: string;
  readonly findings: Finding[];
  readonly groups: GroupsOfList;
  readonly ids: Set<string>;
}

function wrong({ file, findings }: Context, row: Row, key: Key, what: string): undefined {
  const cell = row.cell(key);
  const place = { kind: 'text', file, line: cell?.line ?? row.line, column: cell?.column ?? 1 } as const;
  const values = { column: headings[key][0], value: tidy(cell?.text ?? ''), what };
  findings.push({ code: 'units-value', severity: severityOf('units-value'), place, values });
  return undefined;
}

const listed = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('|')
      .map(tidy)
      .filter((t) => t !== ''),
  ),
];

function dateAt(row: Row, key: 'from' | 'to', context: Context): string | undefined {
  const read = readDate(row.text(key));
  if (read.kind === 'date') return read.date;
  return read.kind === 'blank' ? undefined : wrong(context, row, key, 'date');
}

function predecessorsOf(row: Row, context: Context): readonly string[] {
  const all = listed(row.text('predecessors'));
  if (all.some((p) => !slugShape.test(p))) wrong(context, row, 'predecessors', 'id');
  return all.filter((p) => slugShape.test(p));
}

/** As typed; else out of the name, apart from every other: names that differ by marks only ("An Bình", "Ân Bình") are two units. */
function idOf(row: Row, name: string, context: Context): string {
  const typed = row.text('id');
  if (slugShape.test(typed)) return typed;
  if (typed !== '') wrong(context, row, 'id', 'id');
  const id = freeId(unitSlug(name) || `don-vi-dong-${row.line}`, (x) => context.ids.has(x));
  context.ids.add(id);
  return id;
}

function unitOf(row: Row, context: Context): DraftUnit | undefined {
  const name = row.text('name');
  const group = context.groups.idOf(row.text('group'));
  if (name === '') return wrong(context, row, 'name', 'name');
  if (group === '') return wrong(context, row, 'group', 'group');
  const id = idOf(row, name, context);
  const code = row.text('code');
  const duty = row.text('duty').toLowerCase();
  const confirm = row.text('confirm').toLowerCase();
  if (!yes.has(confirm) && !no.has(confirm)) wrong(context, row, 'confirm', 'confirm');
  const codeRead = code === '' || /^\d{5}$/.test(code) ? code : wrong(context, row, 'code', 'code');
  const dutyRead = duty === '' ? undefined : (duties[duty] ?? wrong(context, row, 'duty', 'duty'));
  const [from, to] = [dateAt(row, 'from', context), dateAt(row, 'to', context)];
  const cells = keys.flatMap((k) => {
    const cell = row.cell(k);
    return cell && tidy(cell.text) !== '' ? [[k, cell.column] as const] : [];
  });
  return {
    id,
    name,
    group,
    ...(codeRead ? { code: codeRead } : {}),
    ...(row.text('symbol') && { symbol: row.text('symbol') }),
    aliases: listed(row.text('aliases')),
    formerNames: listed(row.text('former_names')),
    predecessors: predecessorsOf(row, context),
    ...(from && { from }),
    ...(to && { to }),
    ...(dutyRead && { duty: dutyRead }),
    ...(row.text('basis') && { basis: row.text('basis') }),
    confirm: yes.has(confirm),
    line: row.line,
    columns: Object.fromEntries(cells),
  };
}

/** A directory of units from a CSV: name and group at least; names parted by "|". Rules across the units are those of units.yaml. */
export function readUnitsList(text: string, file: string): Reading<DraftUnits> {
  const { rows, findings } = tableOf(text, file);
  const typed = rows.map((r) => r.text('id')).filter((id) => slugShape.test(id));
  const context: Context = { file, findings: [...findings], groups: groupsOfList(), ids: new Set(typed) };
  const units = rows.flatMap((row) => unitOf(row, context) ?? []);
  const used = new Set(units.map((u) => u.group));
  return {
    value: { groups: context.groups.all().filter((g) => used.has(g.id)), units },
    findings: context.findings,
  };
}
