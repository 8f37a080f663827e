import type { CliTexts } from '../messages/vi/cli.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanChange, PlanMap, PlanValue } from '../model/plan-difference.ts';
import { documentName } from '../text/document-name.ts';

/** What values are said with: sentences, and the names of units and groups of the plan they stand in. */
export interface Saying {
  readonly texts: CliTexts;
  readonly before: Plan;
  readonly after: Plan;
}

const isList = (v: PlanValue): v is readonly PlanValue[] => Array.isArray(v);
const isMap = (v: PlanValue): v is PlanMap => typeof v === 'object' && v !== null && !isList(v);

const lastOf = (field: string): string => field.split('/').at(-1) ?? '';

/** "cơ quan chủ trì (lời văn)"; a key without words of its own is shown as it is. */
export function fieldWords(field: string, { planDiff }: CliTexts): string {
  return planDiff.fields[field] ?? planDiff.fields[lastOf(field)] ?? field;
}

/** “Các sở” → Sở; “Văn phòng UBND tỉnh” → its name in the plan. */
function selectorWords(selector: PlanMap, plan: Plan, texts: CliTexts): string {
  const groups = isList(selector.groups ?? null) ? (selector.groups as readonly PlanValue[]).map(String) : [];
  const unit = typeof selector.unit === 'string' ? selector.unit : undefined;
  const named = unit
    ? (plan.units.find((u) => u.id === unit)?.name ?? unit)
    : groups.map((g) => plan.groups.find((x) => x.id === g)?.name ?? g).join(', ');
  return `“${String(selector.phrase)}” → ${named || texts.planDiff.open}`;
}

/** A document that amends, by its full name. */
function documentWords({ kind, number, symbol, date, authority, subject }: PlanMap): string {
  const text = (v: PlanValue | undefined): string => (typeof v === 'string' ? v : '');
  const name = documentName({
    kind: text(kind),
    number: text(number) || null,
    symbol: text(symbol),
    date: parseCivilDate(text(date)) ?? null,
  });
  return `${name} của ${text(authority)}: ${text(subject)}`;
}

function mapWords(value: PlanMap, plan: Plan, texts: CliTexts): string {
  if (typeof value.phrase === 'string' && 'kind' in value) return selectorWords(value, plan, texts);
  if (typeof value.month === 'number' && typeof value.day === 'number')
    return texts.planDiff.dayOfYear({ day: value.day, month: value.month, year: Number(value.year ?? 0) });
  if (typeof value.symbol === 'string' && typeof value.authority === 'string') return documentWords(value);
  return Object.entries(value)
    .flatMap(([key, v]) => {
      const said = valueWords(v, key, plan, texts);
      if (said === '' || v === false) return [];
      return [`${fieldWords(key, texts)}: ${said}`];
    })
    .join('\n');
}

const keysOfUnits = ['unit', 'units', 'members', 'predecessors', 'receiving_unit', 'successor'];

/** Where the plan's files name a unit or a group by its id, people read its name. */
function nameFor(id: string, key: string, plan: Plan): string | undefined {
  const unit = keysOfUnits.includes(key) ? plan.units.find((u) => u.id === id) : undefined;
  if (unit) return unit.name;
  return ['units', 'group', 'groups'].includes(key) ? plan.groups.find((g) => g.id === id)?.name : undefined;
}

/** A value of the plan's files as people say it; "" for one that says nothing. */
export function valueWords(value: PlanValue | undefined, field: string, plan: Plan, texts: CliTexts): string {
  if (value === undefined || value === null) return '';
  const known = texts.planDiff.values;
  if (typeof value === 'boolean') return (value ? known.yes : known.no) ?? '';
  if (isList(value))
    return value
      .map((v) => valueWords(v, field, plan, texts))
      .join(value.some(isMap) || field === 'bases' || lastOf(field) === 'recipients' ? '\n' : '; ');
  if (isMap(value)) return mapWords(value, plan, texts);
  const text = String(value);
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined;
  if (date) return texts.day(date);
  return nameFor(text, lastOf(field), plan) ?? known[`${lastOf(field)}.${text}`] ?? ofEachYear(text, texts);
}

/** "6 tháng đầu năm {year}": the file's placeholder stands for every year. */
function ofEachYear(text: string, { planDiff }: CliTexts): string {
  return text.replace(/(?:năm |year )?\{year\}/giu, planDiff.eachYear);
}

export interface BothSides {
  readonly before: string;
  readonly after: string;
}

export function sidesOf(change: PlanChange, { texts, before, after }: Saying): BothSides {
  const field = change.field ?? '';
  return {
    before: valueWords(change.before, field, before, texts),
    after: valueWords(change.after, field, after, texts),
  };
}

/** "Điều 2, khoản 5, đoạn 1" from the path of a clause. */
function articleWords(path: string, { planDiff }: CliTexts): string {
  const [, , article = '', ...rest] = path.split('/');
  const steps = rest.flatMap((step, i) => (rest[i - 1] === 'clauses' ? [step] : []));
  const clauses = steps.map((s, i) =>
    /^d+$/.test(s) && (i > 0 || !/^[1-9]/.test(s))
      ? planDiff.passage({ number: Number(s) + 1 })
      : planDiff.clause({ number: s }),
  );
  return [planDiff.article({ number: article }), ...clauses].join(', ');
}

/** What a change is about: "1.3 Ấn phẩm, tài liệu, cẩm nang", "Điều 2, khoản 5". */
export function itemWords(change: PlanChange, texts: CliTexts, withIds = true): string {
  return ofEachYear(itemName(change, texts, withIds), texts);
}

function itemName(change: PlanChange, texts: CliTexts, withIds: boolean): string {
  if (change.path.startsWith('decision/articles/')) return articleWords(change.path, texts);
  const { item, amendment } = change;
  if (item && amendment)
    return texts.planDiff.amended({
      amendment: amendment.id,
      about: texts.planDiff.amendedParts[amendment.part]({ ...item }),
    });
  if (!item) return texts.planDiff.wholes[change.path.split('/')[0] ?? ''] ?? '';
  if (change.group === 'units' && item.name !== '') return withIds ? `${item.name} (${item.id})` : item.name;
  const date = parseCivilDate(item.id);
  const id = date ? texts.day(date) : item.id;
  return /^\d+$/.test(id) && !change.path.startsWith('appendix/groups') && change.group !== 'calendar'
    ? item.name || id
    : [id, item.name].filter((p) => p !== '').join(' ');
}

/** "sửa lời: nội dung nhiệm vụ", "sáp nhập: nhập vào Sở Mẫu". */
export function changeWords(change: PlanChange, texts: CliTexts): string {
  const { planDiff } = texts;
  const kind = planDiff.kinds[change.kind] ?? change.kind;
  const own = ['renamed', 'renumbered'].includes(change.kind);
  const field = change.field === undefined || own ? '' : fieldWords(change.field, texts);
  const into = change.into === undefined ? '' : planDiff.into({ into: change.into });
  return [kind, [field, into].filter((p) => p !== '').join(', ')].filter((p) => p !== '').join(': ');
}

/** At most so many names, then how many more there are. */
export function nameList(names: readonly string[], atMost: number, { planDiff }: CliTexts): string {
  const shown = names.slice(0, atMost).join('; ');
  const more = names.length - atMost;
  return more > 0 ? `${shown}; ${planDiff.more({ count: more })}` : shown;
}
