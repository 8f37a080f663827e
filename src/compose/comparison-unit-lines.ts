import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { AnswerChange, UnitChange } from '../model/difference.ts';
import type { Plan } from '../model/plan.ts';
import { answerName } from './consolidated-book-labels.ts';

const answersShown = 5;
const longest = 60;

export interface ComparisonLanguage {
  readonly texts: CliTexts;
  readonly words: Words;
  readonly plan: Plan;
  /** Every answer of every unit, not only the first few. */
  readonly all: boolean;
}

function shortText(value: string | undefined, { comparing }: CliTexts): string {
  if (value === undefined) return comparing.none;
  const text = value.replace(/\s+/g, ' ').trim();
  if (/^-?[\d.]+(?:,\d+)?$/.test(text)) return text;
  const letters = [...text];
  return comparing.quoted({
    text: letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text,
  });
}

function answerLine({ answer, before, now }: AnswerChange, { texts, plan }: ComparisonLanguage): string {
  return texts.comparing.answer({
    question: answerName(plan, answer),
    before: shortText(before, texts),
    now: shortText(now, texts),
  });
}

/** One unit: what became of its file, and the first answers that are used otherwise. */
export function unitLines(change: UnitChange, about: ComparisonLanguage): readonly string[] {
  const { comparing, tracing } = about.texts;
  const { unit, standing, answers, kind } = change;
  const shown = about.all ? answers : answers.slice(0, answersShown);
  const more = answers.length - shown.length;
  return [
    comparing.unit({
      unit: unit.name,
      standing: kind === 'gone' && standing ? about.words.standing(standing) : '',
      count: answers.length === 0 ? '' : answers.length,
    }),
    ...shown.map((a) => answerLine(a, about)),
    ...(more > 0 ? [`      ${tracing.morePlaces({ count: more })}`] : []),
  ];
}
