import { answerName } from '../compose/consolidated-book-labels.ts';
import { newEditorialFile, taskComment } from '../compose/editorial-file.ts';
import { type EditorialStep, editorialSteps } from '../compose/editorial-update.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Consolidation } from '../model/consolidation.ts';
import { type Editorial, editorialPassages } from '../model/editorial.ts';
import { type Plan, taskById, unitById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { readEditorial } from '../read/editorial.ts';
import { type EditorialEdit, editEditorial } from '../read/editorial-edit.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { EditorialView } from './editing.ts';

function editsOf(step: EditorialStep, plan: Plan): readonly EditorialEdit[] {
  switch (step.kind) {
    case 'add': {
      const { unit, unitName, answer, section, text, label, task } = step.candidate;
      const named = task === undefined ? undefined : taskById(plan, task);
      return [
        {
          kind: 'add',
          ...(named ? { task: { id: named.id, comment: taskComment(named) } } : {}),
          passage: {
            unit,
            ...(answer === undefined ? {} : { answer }),
            ...(answer === undefined && section !== undefined ? { section } : {}),
            use: step.use,
            text,
            comment: `${unitName}: ${label}`,
          },
        },
      ];
    }
    case 'refresh':
      return [{ kind: 'set', path: step.path, key: 'text', text: step.candidate.text }];
    case 'mark':
      return [
        { kind: 'flag', path: step.path, key: 'changed' },
        { kind: 'set', path: step.path, key: 'text', text: step.candidate.text },
        { kind: 'set', path: step.path, key: 'text_before', text: step.before },
      ];
    case 'unmark':
      return [
        { kind: 'drop', path: step.path, key: 'changed' },
        { kind: 'drop', path: step.path, key: 'text_before' },
        { kind: 'set', path: step.path, key: 'text', text: step.candidate.text },
      ];
    case 'gone':
      return [{ kind: 'flag', path: step.path, key: 'gone' }];
    case 'back':
      return [{ kind: 'drop', path: step.path, key: 'gone' }];
  }
}

function emptyEditorial(shown: string, text: string): Editorial {
  const { value } = readEditorial({ path: shown, text });
  if (!value) throw new Error('the new editorial file does not hold against its schema');
  return value.editorial;
}

/** The file's text with everything that the units say now; the same text where nothing is new. */
export function changedText(
  view: EditorialView,
  plan: Plan,
  period: Period,
  consolidation: Consolidation,
): { readonly text: string; readonly steps: readonly EditorialStep[] } {
  const first = view.text === undefined;
  const text =
    view.text ??
    newEditorialFile(
      plan,
      period,
      consolidation.tasks.map((t) => t.task),
    );
  const editorial = view.editorial ?? emptyEditorial(view.shown, text);
  const steps = editorialSteps(editorial, view.candidates, first);
  const edits = steps.flatMap((s) => editsOf(s, plan));
  return { text: editEditorial(text, edits), steps };
}

const counted = ['add', 'mark', 'gone', 'back', 'refresh', 'unmark'] as const;

/** How many passages there are, are taken, and were touched. */
export function countsOf(steps: readonly EditorialStep[], editorial: Editorial | undefined) {
  const passages = editorial ? editorialPassages(editorial).map((p) => p.passage) : [];
  const [added, changed, gone, back, refreshed, restored] = counted.map(
    (kind) => steps.filter((s) => s.kind === kind).length,
  );
  return {
    passages: passages.length,
    units: new Set(passages.map((p) => p.unit)).size,
    used: passages.filter((p) => p.use).length,
    added: added ?? 0,
    changed: changed ?? 0,
    gone: gone ?? 0,
    back: (back ?? 0) + (restored ?? 0),
    refreshed: refreshed ?? 0,
  };
}

const shownAtMost = 20;

function stepLine(step: EditorialStep, plan: Plan, texts: CliTexts): string {
  const about = 'candidate' in step ? step.candidate : undefined;
  const passage = 'passage' in step ? step.passage : undefined;
  const name = about?.unitName ?? (passage && (unitById(plan, passage.unit)?.name ?? passage.unit)) ?? '';
  const what =
    about?.label ??
    (passage?.answer === undefined ? passage?.section : answerName(plan, passage.answer)) ??
    '';
  return `  ${safeForTerminal(texts.editing.steps[step.kind]({ name, what }))}`;
}

/** What would change, line by line while it is few. */
export function listOf(steps: readonly EditorialStep[], plan: Plan, texts: CliTexts): readonly string[] {
  const more = steps.length - shownAtMost;
  return [
    ...steps.slice(0, shownAtMost).map((s) => stepLine(s, plan, texts)),
    ...(more > 0 ? [texts.editing.moreSteps({ count: more })] : []),
  ];
}
