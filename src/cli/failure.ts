import { basename, dirname } from 'node:path';
import type { CliTexts } from '../messages/vi/cli.ts';
import { TemplateError } from '../model/template-error.ts';

/** Names of our own making (a lock, a temporary file) mean nothing to a clerk: the folder does. */
function shownPath(path: string): string {
  return /^(lock(-[0-9a-f]+)?|\..*\.tmp)$/.test(basename(path))
    ? dirname(path).replace(/[/\\]\.dondoc.*$/, '')
    : path;
}

/** What went wrong in the clerk's words: the disk and the system by their known codes, everything else as a fault of the tool. */
export function describeFailure(error: unknown, texts: CliTexts): string {
  if (error instanceof TemplateError) return error.message;
  const { code, path } = (error ?? {}) as { code?: unknown; path?: unknown };
  const where = typeof path === 'string' ? shownPath(path) : '';
  if (typeof code === 'string' && code in texts.systemFailures) {
    const what = texts.systemFailures[code as keyof CliTexts['systemFailures']];
    return `${what}${where ? `: ${where}` : ''} (${code})`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return texts.toolFault({ message });
}
