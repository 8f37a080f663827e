import type { CliTexts } from '../messages/vi/cli.ts';
import type { Article, Clause, PlanText, Selector, Task } from '../model/decision.ts';
import type { Plan } from '../model/plan.ts';
import { roleIn } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { shortDay } from '../text/print.ts';

type Read = (text: PlanText) => string;

function reader(asPrinted: boolean): Read {
  return (text) => (asPrinted ? text.printed : text.reading);
}

function clauseLines(clause: Clause, read: Read, indent: string): readonly string[] {
  const mark = clause.number ? `${clause.number}. ` : clause.dash ? '- ' : '';
  const own = [clause.title, clause.text].flatMap((t) => (t ? [read(t)] : [])).join(': ');
  return [`${indent}${mark}${own}`, ...clause.children.flatMap((c) => clauseLines(c, read, `${indent}  `))];
}

function articleLines(article: Article, read: Read): readonly string[] {
  return [
    `Điều ${article.number}. ${read(article.text)}`,
    ...article.clauses.flatMap((c) => clauseLines(c, read, '  ')),
  ];
}

function selectorText(plan: Plan, s: Selector, texts: CliTexts): string {
  if (s.kind === 'unit') return `“${s.phrase}” → ${plan.units.find((u) => u.id === s.unit)?.name ?? s.unit}`;
  if (s.kind === 'open') return `“${s.phrase}” → ${texts.openSelector}`;
  const names = s.groups.map((g) => plan.groups.find((x) => x.id === g)?.name ?? g).join(', ');
  return `“${s.phrase}” → ${names}`;
}

/** One task: every cell of its row, and whom each phrase means. */
export function taskLines(plan: Plan, task: Task, asPrinted: boolean, texts: CliTexts): readonly string[] {
  const read = reader(asPrinted);
  const f = texts.planFields;
  const leads = plan.units.filter((u) => roleIn(plan, task, u) === 'lead' && u.duty === 'required').length;
  const helpers = plan.units.filter(
    (u) => roleIn(plan, task, u) === 'coordinating' && u.duty === 'required',
  ).length;
  return [
    texts.taskTitle({ id: task.id, name: task.shortName }),
    ...task.items.map((i) => `  ${i.dash ? '- ' : ''}${read(i.text)}`),
    `  ${f.lead}: ${read(task.lead.text)}`,
    ...task.lead.selectors.map((s) => `      ${selectorText(plan, s, texts)}`),
    `      ${texts.unitsReporting({ count: leads })}`,
    ...(task.coordinating.selectors.length === 0
      ? []
      : [
          `  ${f.coordinating}: ${read(task.coordinating.text)}`,
          ...task.coordinating.selectors.map((s) => `      ${selectorText(plan, s, texts)}`),
          `      ${texts.unitsReporting({ count: helpers })}`,
        ]),
    `  ${f.output}: ${read(task.output)}`,
    `  ${f.timing}: ${read(task.timing)}`,
    ...indicatorLines(plan, task, texts),
  ];
}

function indicatorLines(plan: Plan, task: Task, texts: CliTexts): readonly string[] {
  const own = plan.reporting.indicators.filter((i) => i.tasks.includes(task.id));
  if (own.length === 0) return [];
  return [
    `  ${texts.planFields.indicators}:`,
    ...own.map((i) => `      ${i.id} ${i.name} (${i.unitOfMeasure})`),
  ];
}

/** One unit: what it owes and why. */
export function unitLines(plan: Plan, unit: Unit, texts: CliTexts): readonly string[] {
  const f = texts.planFields;
  const tasks = (role: 'lead' | 'coordinating'): string =>
    plan.appendix.tasks
      .filter((t) => roleIn(plan, t, unit) === role)
      .map((t) => `${t.id} ${t.shortName}`)
      .join('; ') || texts.none;
  const life = [
    unit.from ? `${f.from} ${shortDay(unit.from)}` : '',
    unit.to ? `${f.to} ${shortDay(unit.to)}` : '',
  ]
    .filter((p) => p !== '')
    .join(', ');
  return [
    `${unit.name} (${unit.id}${unit.code ? `, ${f.code} ${unit.code}` : ''})`,
    `  ${f.group}: ${plan.groups.find((g) => g.id === unit.group)?.name ?? unit.group}`,
    `  ${f.duty}: ${texts.duties[unit.duty]}${unit.confirm ? ` (${texts.toConfirm})` : ''}`,
    `  ${f.basis}: ${unit.basis}`,
    ...(life ? [`  ${f.life}: ${life}`] : []),
    ...(unit.symbol ? [`  ${f.symbol}: ${unit.symbol}`] : []),
    ...(unit.aliases.length > 0 ? [`  ${f.aliases}: ${unit.aliases.join('; ')}`] : []),
    ...(unit.formerNames.length > 0 ? [`  ${f.formerNames}: ${unit.formerNames.join('; ')}`] : []),
    `  ${f.leads}: ${tasks('lead')}`,
    `  ${f.coordinates}: ${tasks('coordinating')}`,
  ];
}

/** The whole Decision with its Appendix, then what the source leaves in doubt. */
export function planLines(plan: Plan, asPrinted: boolean, texts: CliTexts): readonly string[] {
  const read = reader(asPrinted);
  const { decision, appendix } = plan;
  return [
    `${decision.kind.toLocaleUpperCase('vi')} ${texts.numberBlank(decision.number)}/${decision.symbol}`,
    read(decision.subject),
    '',
    read(decision.authority),
    ...decision.bases.map((b) => `  ${read(b)}`),
    '',
    ...decision.articles.flatMap((a) => [...articleLines(a, read), '']),
    `${texts.planFields.recipients}:`,
    ...decision.recipients.map((r) => `  ${read(r)}`),
    `${decision.signer.lines.join(' ')}: ${decision.signer.name}`,
    '',
    read(appendix.title),
    read(appendix.reference),
    '',
    ...appendix.groups.flatMap((g) => [
      `${g.printedNumber} ${read(g.title)}`,
      ...appendix.tasks
        .filter((t) => t.group === g.id)
        .flatMap((t) => [...taskLines(plan, t, asPrinted, texts), '']),
    ]),
    ...(plan.sourceNotes.length > 0 ? [`${texts.planFields.notes}:`] : []),
    ...plan.sourceNotes.map(
      (n) =>
        `  [${texts.noteKinds[n.kind]}] “${n.printed}”${n.read ? ` → “${n.read}”` : ''}: ${n.why} (${n.at.join(', ')})`,
    ),
  ];
}
