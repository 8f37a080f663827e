import type { Loaders } from './command.ts';
import { runWith } from './running.ts';

/** Every command's module, loaded only when it runs. */
const commands: Loaders = {
  init: () => import('./commands/init.ts'),
  'plan check': () => import('./commands/plan-check.ts'),
  'plan import': () => import('./commands/plan-import.ts'),
  'plan show': () => import('./commands/plan-show.ts'),
  'plan why': () => import('./commands/plan-why.ts'),
  'plan diff': () => import('./commands/plan-diff.ts'),
  request: () => import('./commands/request.ts'),
  form: () => import('./commands/form.ts'),
  receive: () => import('./commands/receive.ts'),
  check: () => import('./commands/check.ts'),
  status: () => import('./commands/status.ts'),
  return: () => import('./commands/return.ts'),
  extend: () => import('./commands/extend.ts'),
  exempt: () => import('./commands/exempt.ts'),
  nil: () => import('./commands/nil.ts'),
  revoke: () => import('./commands/revoke.ts'),
  confirm: () => import('./commands/confirm.ts'),
  note: () => import('./commands/note.ts'),
  undo: () => import('./commands/undo.ts'),
  receipt: () => import('./commands/receipt.ts'),
  remind: () => import('./commands/remind.ts'),
  'letter number': () => import('./commands/letter-number.ts'),
  consolidate: () => import('./commands/consolidate.ts'),
  edit: () => import('./commands/edit.ts'),
  trace: () => import('./commands/trace.ts'),
  close: () => import('./commands/close.ts'),
  'register export': () => import('./commands/register.ts'),
  inspect: () => import('./commands/inspect.ts'),
  'template check': () => import('./commands/template-check.ts'),
  'template list': () => import('./commands/template-list.ts'),
  doctor: () => import('./commands/doctor.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  migrate: () => import('./commands/migrate.ts'),
  completion: () => import('./commands/completion.ts'),
  explain: () => import('./commands/explain.ts'),
  board: () => import('./commands/board.ts'),
};

/** Runs any command. */
export const run = runWith(commands);
