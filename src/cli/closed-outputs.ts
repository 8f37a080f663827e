import { join, relative } from 'node:path';
import { findWorkspace } from '../disk/find-workspace.ts';
import { exists } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { closingOf } from './closing.ts';
import type { Invocation } from './command.ts';
import { loadEvents, registerPath } from './register-access.ts';
import { today } from './world.ts';

/** Where a generated file goes instead, and the day its period was closed. */
export interface Beside {
  readonly path: string;
  readonly name: string;
  readonly period: string;
  readonly closedOn: CivilDate;
}

/**
 * A file that the record of a closing names by its hash stays as it is: another content for it goes into a folder of
 * the day beside it (docs/quy-tac.md, mục 13). Undefined: the file may be written.
 */
export function besideClosed(
  { world }: Invocation,
  path: string,
  content: Uint8Array | string,
): Beside | undefined {
  const root = findWorkspace(join(path, '..'));
  if (root === undefined) return undefined;
  const name = relative(root, path).replaceAll('\\', '/');
  const [, period, rest] = /^out\/([^/]+)\/(.+)$/.exec(name) ?? [];
  if (period === undefined || rest === undefined || !exists(registerPath(root, period))) return undefined;
  const closing = closingOf(loadEvents(root, period).value);
  const listed = closing?.outputs?.find((f) => f.name === name);
  if (!closing || !listed || listed.sha256 === sha256Of(Buffer.from(content))) return undefined;
  return {
    path: join(root, 'out', period, `sau-khoa-${today(world)}`, rest),
    name,
    period,
    closedOn: closing.closedOn,
  };
}
