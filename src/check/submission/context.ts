import type { Interpreted } from '../../model/answer.ts';
import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding, Place, Values } from '../../model/finding.ts';
import { type AnswerId, type FormSpec, type Question, questionsOf } from '../../model/form.ts';
import type { TaskQuestionId, UnitQuestionId } from '../../model/reporting.ts';
import type { RawAnswer } from '../../model/submission.ts';
import { tidy } from '../../text/canonical.ts';
import { interpret, rawText } from '../../text/interpret.ts';
import type { CheckContext, CheckInput } from './input.ts';

const prefilled: readonly Question['topic'][] = ['window-from', 'window-to', 'reporter', 'reporter-phone'];
const blank: Interpreted = { kind: 'blank' };

/** Reads every answer of the form once. */
export function contextOf(input: CheckInput): CheckContext {
  const questions = questionsOf(input.form);
  const values = new Map(questions.map((q) => [q.id, interpret(q, input.submission.answers.get(q.id))]));
  return {
    ...input,
    questions: new Map(questions.map((q) => [q.id, q])),
    values,
    nothingAnswered: questions.every(
      (q) => prefilled.includes(q.topic) || values.get(q.id)?.kind === 'blank',
    ),
  };
}

export function readingOf(c: CheckContext, id: AnswerId): Interpreted {
  return c.values.get(id) ?? blank;
}

export function numberOf(c: CheckContext, id: AnswerId): number | undefined {
  const value = readingOf(c, id);
  return value.kind === 'number' ? value.value : undefined;
}

export function textOf(c: CheckContext, id: AnswerId): string | undefined {
  const value = readingOf(c, id);
  return value.kind === 'text' ? value.text : undefined;
}

/** Where the answer stands; the whole file where its cell was not found. */
export function placeOf(c: CheckContext, id: AnswerId): Place {
  return c.submission.answers.get(id)?.place ?? { kind: 'file', file: c.submission.file.name };
}

/** What was written, shortened for a message. */
export function shownOf(c: CheckContext, id: AnswerId): string {
  const raw = c.submission.answers.get(id)?.raw;
  return raw === undefined ? '' : shown(raw);
}

/** As the spreadsheet shows it here: a comma before decimals, a percentage as such. */
export function shown(raw: RawAnswer): string {
  if (raw.kind !== 'number') return shortened(rawText(raw));
  const text = raw.percent ? `${Number((raw.value * 100).toPrecision(12))}%` : raw.text;
  return text.replace('.', ',');
}

function shortened(text: string, length = 80): string {
  const chars = [...tidy(text)];
  return chars.length > length ? `${chars.slice(0, length - 1).join('')}…` : chars.join('');
}

type ByTopic = ReadonlyMap<string, Question>;
const topics = new WeakMap<FormSpec, ByTopic>();
const topicKey = (topic: Question['topic'], task = ''): string => `${topic} ${task}`;

/** The first question of each topic and task. */
function byTopic(form: FormSpec): ByTopic {
  const known = topics.get(form);
  if (known) return known;
  const found = new Map(
    questionsOf(form)
      .toReversed()
      .map((q) => [topicKey(q.topic, q.task), q] as const),
  );
  topics.set(form, found);
  return found;
}

export function questionOf(
  c: CheckContext,
  topic: UnitQuestionId | TaskQuestionId,
  task?: string,
): Question | undefined {
  return byTopic(c.form).get(topicKey(topic, task));
}

/** The question's own wording, its task and figure, and the value found: every sentence can name them. */
function valuesFor(c: CheckContext, question: Question): Values {
  return {
    label: question.label,
    value: shownOf(c, question.id),
    ...(question.task === undefined ? {} : { task: question.task }),
    ...(question.figure === undefined ? {} : { figure: question.figure }),
    ...(question.unitOfMeasure === undefined ? {} : { measure: question.unitOfMeasure }),
  };
}

/** A finding about one answer, placed at its cell. */
export function about(
  c: CheckContext,
  code: Code,
  question: Question,
  more: Partial<Pick<Finding, 'values' | 'also' | 'cause' | 'place' | 'answer'>> = {},
): Finding {
  return {
    ...general(c, code),
    place: placeOf(c, question.id),
    answer: question.id,
    ...more,
    values: { ...valuesFor(c, question), ...more.values },
  };
}

/** A finding about the file as a whole. */
export function general(c: CheckContext, code: Code, values: Values = {}): Finding {
  return {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: c.submission.file.name },
    values,
    unit: c.form.obligation.unit.id,
    period: c.form.obligation.period.id,
  };
}
