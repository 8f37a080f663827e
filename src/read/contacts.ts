import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Reading, Values } from '../model/finding.ts';
import type { Contact } from '../model/reminder.ts';
import type { Unit } from '../model/unit.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import { isPhoneNumber, phoneNumbersIn } from '../text/phone-number.ts';
import { type Recognition, recogniseUnit, type UnitIndex } from '../text/unit-names.ts';
import { readDelimited } from './delimited.ts';

type Field = 'unit' | 'name' | 'phone' | 'email';

const headings: Readonly<Record<Field, readonly string[]>> = {
  unit: ['đơn vị', 'cơ quan, đơn vị', 'cơ quan', 'mã đơn vị', 'unit'],
  name: ['họ tên', 'họ và tên', 'người liên hệ', 'đầu mối', 'name', 'contact'],
  phone: ['điện thoại', 'số điện thoại', 'sđt', 'phone', 'telephone'],
  email: ['thư điện tử', 'email', 'e-mail', 'mail'],
};

/** How the column is named where it is missing. */
const needed = { unit: 'đơn vị', phone: 'điện thoại' } as const;

interface Row {
  readonly line: number;
  readonly value: (field: Field) => string;
}

function rowsOf(text: string): { readonly rows: readonly Row[]; readonly missing: readonly string[] } {
  const [head = [], ...body] = readDelimited(text);
  const keys = head.map(comparisonKey);
  const at = (field: Field): number => keys.findIndex((k) => headings[field].map(comparisonKey).includes(k));
  const columns = { unit: at('unit'), name: at('name'), phone: at('phone'), email: at('email') };
  const rows = body.flatMap((cells, i): readonly Row[] =>
    cells.every((c) => tidy(c) === '')
      ? []
      : [{ line: i + 2, value: (field) => tidy(cells[columns[field]] ?? '') }],
  );
  const missing = (['unit', 'phone'] as const).filter((f) => columns[f] < 0).map((f) => needed[f]);
  return { rows, missing };
}

interface Directory {
  readonly units: readonly Unit[];
  readonly index: UnitIndex;
}

function unitOf({ units, index }: Directory, typed: string): Unit | Recognition {
  const exact = units.find((u) => u.id === typed || (u.code !== undefined && u.code === typed));
  return exact ?? recogniseUnit(index, typed);
}

/** The units that a name may mean, for the reader to choose from. */
function nearOf(r: Recognition): string {
  if (r.kind === 'unknown' || r.kind === 'certain') return '';
  return r.units
    .slice(0, 3)
    .map((u) => `${u.name} (${u.id})`)
    .join('; ');
}

/** The first number that cannot be dialled, or undefined; a blank is told apart, as a missing contact. */
function wrongNumber(phone: string): string | undefined {
  if (phone === '') return undefined;
  return phoneNumbersIn(phone).some((n) => !isPhoneNumber(n)) ? phone : undefined;
}

/**
 * Reads `contacts.csv`: unit, name, telephone, e-mail by their headings in Vietnamese or English, in any order. A row of
 * an unknown unit is left out; of two rows of one unit the first is used; a number that cannot be dialled is kept as written.
 */
export function readContacts(file: string, text: string, directory: Directory): Reading<readonly Contact[]> {
  const { rows, missing } = rowsOf(text);
  const findings: Finding[] = [];
  const tell = (code: Code, line: number, values: Values): void => {
    const place = { kind: 'text', file, line, column: 1 } as const;
    findings.push({ code, severity: severityOf(code), place, values });
  };
  if (missing.length > 0) {
    tell('contact-columns', 1, { missing: missing.join(', ') });
    return { value: [], findings };
  }
  const contacts = new Map<string, Contact>();
  for (const { line, value } of rows) {
    const [typed, phone] = [value('unit'), value('phone')];
    const found = unitOf(directory, typed);
    const unit = 'kind' in found ? (found.kind === 'certain' ? found.unit : undefined) : found;
    if (!unit) {
      tell('contact-unit-unknown', line, { value: typed, near: 'kind' in found ? nearOf(found) : '' });
      continue;
    }
    const first = contacts.get(unit.id);
    if (first) tell('contact-duplicate', line, { unit: unit.name, first: first.line });
    else contacts.set(unit.id, { unit: unit.id, line, name: value('name'), phone, email: value('email') });
    const wrong = wrongNumber(phone);
    if (wrong !== undefined) tell('contact-phone-odd', line, { value: wrong, unit: unit.name });
  }
  return { value: [...contacts.values()], findings };
}

/** So many units are named; the list for telephoning names them all. */
const namedAtMost = 20;

/** Units that owe something and cannot be telephoned, in one finding; its place is where the list ends. */
export function contactsMissing(
  file: string,
  owing: readonly Unit[],
  contacts: readonly Contact[],
): readonly Finding[] {
  const phones = new Map(contacts.map((c) => [c.unit, c.phone]));
  const without = owing.filter((u) => !phones.get(u.id));
  if (without.length === 0) return [];
  const names = without.slice(0, namedAtMost).map((u) => `${u.name}${phones.has(u.id) ? ' (*)' : ''}`);
  const line = Math.max(1, ...contacts.map((c) => c.line)) + 1;
  const values = {
    count: without.length,
    names: names.join('; '),
    more: without.length - names.length,
    blank: without.filter((u) => phones.has(u.id)).length,
  };
  const code = 'contact-missing';
  return [{ code, severity: severityOf(code), place: { kind: 'text', file, line, column: 1 }, values }];
}
