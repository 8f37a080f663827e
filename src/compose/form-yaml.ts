import { vi } from '../messages/vi/words.ts';
import {
  type FormIndicator,
  type FormSpec,
  type FormTask,
  type PreviousAnswers,
  type Question,
  taskStatuses,
} from '../model/form.ts';
import { type Plan, periodById } from '../model/plan.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { withoutStop } from './form-wording.ts';

const lineWidth = 100;
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g;

/** A text as a quoted YAML scalar: the JSON form is one, whatever the text holds. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(unprintable, ' '));
}

/** Comment lines, wrapped between words. */
function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(unprintable, ' ').split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + word.length + 1 > lineWidth - indent.length) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((l) => `${indent}# ${l}`);
}

interface Parts {
  readonly form: FormSpec;
  readonly previous: PreviousAnswers | undefined;
  readonly plan: Plan;
}

function previousWords(question: Question, { previous, plan }: Parts): string {
  const answer = previous?.answers.get(question.id);
  if (!previous || answer === undefined || answer === '') return '';
  const label = periodById(plan, previous.period)?.label ?? previous.period;
  return `Kỳ trước (${label}): ${typeof answer === 'number' ? vietnameseNumber(answer, 6) : answer}`;
}

const explained = new WeakMap<Question, readonly string[]>();

/** Label, unit of measure, whether it must be there, hint, choices: the same for all units asked alike. */
function aboutQuestion(question: Question, indent: string): readonly string[] {
  const known = explained.get(question);
  if (known) return known;
  const unit = question.unitOfMeasure ? ` (${question.unitOfMeasure})` : '';
  const must = question.required ? ' [phải có]' : '';
  const choices = question.kind === 'status' ? `Chọn một: ${taskStatuses.join(' | ')}.` : '';
  const about = [`${question.label}${unit}${must}.`, question.hint, choices].filter(Boolean).join(' ');
  const lines = comment(about, indent);
  explained.set(question, lines);
  return lines;
}

/** What stands above an answer: what is asked, and the earlier answer. A question stands at one depth only. */
function questionComment(question: Question, parts: Parts, indent: string): readonly string[] {
  return [...aboutQuestion(question, indent), ...comment(previousWords(question, parts), indent)];
}

function prefilled({ topic }: Question, { form }: Parts): string {
  const { window } = form.obligation;
  if (topic === 'window-from' && window) return ` ${quoted(shortDay(window.from))}`;
  if (topic === 'window-to' && window) return ` ${quoted(shortDay(window.to))}`;
  return '';
}

function answerLines(question: Question, key: string, parts: Parts, indent: string): readonly string[] {
  return [...questionComment(question, parts, indent), `${indent}${key}:${prefilled(question, parts)}`];
}

function lastStep(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function taskLines({ task, role, questions }: FormTask, parts: Parts): readonly string[] {
  if (questions.length === 0) return [];
  const optional = role === 'coordinating' ? ' Nhiệm vụ phối hợp, không bắt buộc.' : '';
  const about = [
    `Nhiệm vụ ${task.id}. ${task.shortName}.${optional}`,
    ...task.items.map((i) => `${i.dash ? '- ' : ''}${i.text.reading}`),
    `Sản phẩm: ${withoutStop(task.output.reading)}. Thời gian: ${withoutStop(task.timing.reading)}.`,
  ];
  return [
    '',
    ...about.flatMap((text) => comment(text, '  ')),
    `  ${quoted(task.id)}:`,
    ...questions.flatMap((q) => answerLines(q, lastStep(q.id), parts, '    ')),
  ];
}

function ratioLines(figure: string, questions: readonly Question[], parts: Parts): readonly string[] {
  return [
    `    ${figure}:`,
    ...questions.flatMap((q) => (q.part ? answerLines(q, q.part, parts, '      ') : [])),
  ];
}

function indicatorLines({ indicator, questions }: FormIndicator, parts: Parts): readonly string[] {
  const figures = [...new Set(questions.flatMap((q) => (q.figure ? [q.figure] : [])))];
  return [
    '',
    ...comment(`${indicator.id}. ${indicator.name}`, '  '),
    `  ${quoted(indicator.id)}:`,
    ...figures.flatMap((figure) => {
      const own = questions.filter((q) => q.figure === figure);
      if (own.some((q) => q.part)) return ratioLines(figure, own, parts);
      return own.flatMap((q) => answerLines(q, figure, parts, '    '));
    }),
  ];
}

function headLines({ form, plan }: Parts): readonly string[] {
  const { unit, period, deadline } = form.obligation;
  return [
    plan.reporting.name,
    `Cơ quan, đơn vị báo cáo: ${unit.name}`,
    `Kỳ báo cáo: ${period.label} (${period.id})`,
    vi.deadline(deadline),
    'Cách ghi: trả lời sau dấu hai chấm; câu có nhiều dòng thì ghi dấu | rồi xuống dòng, thụt vào hai khoảng trắng.',
    'Để trống không phải là số 0: không phát sinh thì ghi 0, chưa có số liệu thì để trống. Số ghi liền, không kèm chữ.',
  ].flatMap((text) => comment(text, ''));
}

function section(key: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', `${key}:`, ...lines] : [];
}

/** The form of one unit as YAML: the questions of the Excel form, each explained in comments above an empty value. */
export function formYaml(form: FormSpec, previous: PreviousAnswers | undefined, plan: Plan): string {
  const parts: Parts = { form, previous, plan };
  const { stamp } = form;
  const lines = [
    ...headLines(parts),
    'version: 1',
    'form: # công cụ ghi sẵn, không sửa',
    `  plan: ${quoted(stamp.plan)}`,
    `  plan_version: ${quoted(stamp.planVersion)}`,
    `  period: ${quoted(stamp.period)}`,
    `  unit: ${quoted(stamp.unit)}`,
    `  form_version: ${stamp.formVersion}`,
    ...section(
      'unit',
      form.unitQuestions.flatMap((q) => answerLines(q, lastStep(q.id), parts, '  ')),
    ),
    ...section(
      'tasks',
      form.tasks.flatMap((t) => taskLines(t, parts)),
    ),
    ...section(
      'indicators',
      form.tasks.flatMap((t) => t.indicators).flatMap((i) => indicatorLines(i, parts)),
    ),
  ];
  return `${lines.join('\n').normalize('NFC')}\n`;
}
