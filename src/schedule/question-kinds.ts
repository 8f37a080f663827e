import type { QuestionKind } from '../model/form.ts';
import type { IndicatorKind, TaskQuestionId, UnitQuestionId } from '../model/reporting.ts';

const unitKinds: Readonly<Record<UnitQuestionId, QuestionKind>> = {
  'document-number': 'document',
  'document-date': 'date',
  'window-from': 'date',
  'window-to': 'date',
  'plan-document': 'document',
  summary: 'long-text',
  'unit-difficulties': 'long-text',
  'unit-proposals': 'long-text',
  'unit-next': 'long-text',
  reporter: 'text',
  'reporter-phone': 'text',
};

const taskKinds: Readonly<Record<Exclude<TaskQuestionId, `funding-${string}`>, QuestionKind>> = {
  status: 'status',
  result: 'long-text',
  leader: 'text',
  products: 'long-text',
  'output-document': 'document',
  difficulties: 'long-text',
  'difficulties-reported': 'text',
  proposals: 'long-text',
  next: 'long-text',
};

const indicatorKinds: Readonly<Record<IndicatorKind, QuestionKind>> = {
  count: 'whole',
  // n and N are counts; the percentage itself is never asked.
  ratio: 'whole',
  area: 'decimal',
  length: 'decimal',
  duration: 'decimal',
  text: 'long-text',
};

export function unitQuestionKind(id: UnitQuestionId): QuestionKind {
  return unitKinds[id];
}

function isFunding(id: TaskQuestionId): id is Extract<TaskQuestionId, `funding-${string}`> {
  return id.startsWith('funding-');
}

export function taskQuestionKind(id: TaskQuestionId): QuestionKind {
  return isFunding(id) ? 'money' : taskKinds[id];
}

export function indicatorQuestionKind(kind: IndicatorKind): QuestionKind {
  return indicatorKinds[kind];
}
