import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import { decidedOn } from '../model/register.ts';
import type { Waiver } from '../model/reporting.ts';
import { documentName } from '../text/document-name.ts';
import { changeText } from './amendment-lines.ts';
import { correctedLines } from './closed-period-lines.ts';
import type { NamedClause, PhraseWhy, TaskWhy, Why, WhyDecision, WhyInput } from './plan-why.ts';

interface Language {
  readonly texts: CliTexts;
  readonly words: Words;
}

function clauseLine({ article, clause, text }: NamedClause, { planWhy }: CliTexts): string {
  return planWhy.clause({
    where: clause ? planWhy.whereClause({ article, clause }) : planWhy.whereArticle({ article }),
    text,
  });
}

function phraseLine({ side, cell, phrase, kind, groups }: PhraseWhy, texts: CliTexts): string {
  const { planWhy, planFields } = texts;
  const resolved = planWhy.resolved[kind]({ groups: groups.join(', ') });
  const where = side === 'lead' ? planFields.lead : planFields.coordinating;
  return planWhy.phrase({ side: where, phrase, resolved, cell });
}

function amendedLines(changes: Why['changes'], texts: CliTexts, plan: WhyInput['plan']): readonly string[] {
  return changes.map(({ amendment, change }) =>
    texts.planWhy.amended({
      id: amendment.id,
      document: documentName(amendment.document),
      from: texts.day(amendment.from),
      what: changeText(change, plan, texts),
    }),
  );
}

function taskLines(
  { task, verdict, phrases, changes }: TaskWhy,
  input: WhyInput,
  texts: CliTexts,
  owes: boolean,
): readonly string[] {
  const { planWhy } = texts;
  const role = verdict === 'lead' || verdict === 'coordinating';
  const says = role && !owes ? planWhy.namedOnly[verdict] : planWhy.tasks[verdict];
  return [
    planWhy.task({ id: task.id, name: task.shortName, says }),
    ...phrases.map((p) => `    ${phraseLine(p, texts)}`),
    ...(new Set(phrases.filter((p) => p.kind !== 'open').map((p) => p.side)).size > 1
      ? [`    ${planWhy.bothSides}`]
      : []),
    ...amendedLines(changes, texts, input.plan).map((line) => `    ${line}`),
  ];
}

function decisionLine(event: WhyDecision, texts: CliTexts): string {
  const { planWhy } = texts;
  const document = [
    event.documentNumber ? planWhy.document({ number: event.documentNumber }) : planWhy.noDocument,
    ...(event.documentDate ? [texts.day(event.documentDate)] : []),
  ].join(', ');
  const until = event.kind === 'extended' ? planWhy.until({ day: texts.day(event.until) }) : '';
  return planWhy.decision({
    kind: `${planWhy.decisions[event.kind]}${until}`,
    day: texts.day(decidedOn(event)),
    reason: event.reason,
    document,
    event: event.id,
  });
}

function waiverLine({ id, code, document, who, reason, until }: Waiver, texts: CliTexts): string {
  return texts.planWhy.waiver({ id, code, document, who, reason, until });
}

function life({ unit }: WhyInput, texts: CliTexts): string {
  const { planFields: f, planWhy } = texts;
  const parts = [
    ...(unit.from ? [`${f.from} ${texts.day(unit.from)}`] : []),
    ...(unit.to ? [`${f.to} ${texts.day(unit.to)}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : planWhy.alwaysThere;
}

/** The ledger as lines; without a task asked for, the tasks that say nothing about the unit are only counted. */
export function whyLines(
  why: Why,
  input: WhyInput,
  { texts, words }: Language,
  all: boolean,
): readonly string[] {
  const { planWhy, planFields: f } = texts;
  const { unit, period, plan, deadline } = input;
  const owes = why.verdict === 'owes' || why.verdict === 'exempt';
  const shown = all ? why.tasks : why.tasks.filter((t) => ['lead', 'coordinating'].includes(t.verdict));
  const silent = why.tasks.length - shown.length;
  return [
    planWhy.title({ unit: unit.name, id: unit.id, period: period.id, label: texts.periodLabel(period) }),
    planWhy.verdicts[why.verdict]({
      day: texts.day(input.lastOnTimeDay),
      extended: input.extendedUntil ? planWhy.extended({ day: texts.day(deadline.lastOnTimeDay) }) : '',
      from: unit.from ? texts.day(unit.from) : '',
      to: unit.to ? texts.day(unit.to) : '',
      number: period.request?.number ?? '',
    }),
    ...(input.bySnapshot ? [`  ${planWhy.bySnapshot}`] : []),
    `  ${f.duty}${input.bySnapshot ? planWhy.byPlanOfNow : ''}: ${texts.duties[unit.duty]}${unit.confirm ? ` (${texts.toConfirm})` : ''}`,
    `  ${f.basis}: ${unit.basis}`,
    ...why.clauses.map((c) => `    ${clauseLine(c, texts)}`),
    `  ${f.life}: ${life(input, texts)}`,
    ...(period.request
      ? [`  ${planWhy.request({ number: period.request.number, subject: period.request.subject })}`]
      : []),
    `  ${texts.ruleWord}: ${words.deadline(deadline)}`,
    ...amendedLines(why.changes, texts, plan).map((line) => `  ${line}`),
    ...correctedLines(input.corrected, texts).map((line) => `  ${line}`),
    ...input.decisions.map((d) => `  ${decisionLine(d, texts)}`),
    ...input.waivers.map((w) => `  ${waiverLine(w, texts)}`),
    ...shown.flatMap((t) => taskLines(t, input, texts, owes).map((line) => `  ${line}`)),
    ...(silent > 0 ? [`  ${planWhy.silent({ count: silent })}`] : []),
    `  ${planWhy.version({ plan: plan.version })}`,
  ];
}
