import { join, relative, resolve } from 'node:path';
import { readOrdinaryFile } from '../disk/read.ts';
import { writeWhole } from '../disk/write.ts';
import { kindOf } from '../read/file-kind.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import { besideClosed } from './closed-outputs.ts';
import { type Invocation, optionText } from './command.ts';
import { keepEdited } from './edited-by-hand.ts';
import { CannotRun } from './stop.ts';
import { templatePath } from './workspace.ts';

const templateLimit = 20 * 1024 * 1024;

/** The office's template; where it has none, the shipped one, and the clerk is told on the error stream. */
export function loadTemplate(invocation: Invocation, root: string, name: string): Uint8Array {
  const path = templatePath(root, name);
  if (path !== join(root, 'templates', name)) {
    invocation.world.err(`${invocation.texts.shippedTemplate({ name })}\n`);
  }
  const bytes = readOrdinaryFile(path, templateLimit);
  if (typeof bytes === 'string') throw new CannotRun(invocation.texts.noTemplate({ path }));
  const wanted = name.endsWith('.docx') ? 'docx' : 'xlsx';
  if (kindOf(bytes) !== wanted) throw new CannotRun(invocation.texts.badTemplate({ path, kind: wanted }));
  return bytes;
}

export function outFolder(invocation: Invocation, root: string, period: string): string {
  const typed = optionText(invocation, 'out');
  return typed ? resolve(invocation.world.cwd, typed) : join(root, 'out', period);
}

/**
 * Writes a generated file, unless this is a dry run; gives its path as shown to the clerk. What the record of a closed
 * period lists is never written over: the new one goes beside it, and the clerk is told on the error stream; what was
 * edited in an office program since it was made is kept under another name.
 */
export function make(invocation: Invocation, path: string, content: Uint8Array | string): string {
  const { world, texts } = invocation;
  const beside = besideClosed(invocation, path, content);
  const target = beside?.path ?? path;
  keepEdited(invocation, target);
  if (!invocation.dryRun) writeWhole(target, content, false);
  const shown = relative(world.cwd, target) || target;
  if (beside)
    world.err(
      `${safeForTerminal(texts.closing.besideListed({ ...beside, day: texts.day(beside.closedOn), file: shown }))}\n`,
    );
  return shown;
}
