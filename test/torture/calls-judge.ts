import { dirname } from 'node:path';
import { keptAfter, type Undisturbed } from './fault-jobs.ts';
import type { Ran } from './fault-run.ts';
import { between, differences, type State } from './fault-state.ts';

/** What goes wrong with a call. `torn`: half of it is written, then the process ends. */
export const faultKinds = ['kill', 'torn', 'short', 'ENOSPC', 'EIO', 'EACCES', 'EMFILE'] as const;
export type FaultKind = (typeof faultKinds)[number];

const ends: readonly FaultKind[] = ['kill', 'torn'];

/** The code as printed, the system's own or what a refusal for a whole second comes to, and a file: of the workspace or, beside it, of the inbox. */
function isTold({ err }: Ran, kind: FaultKind, cwd: string): boolean {
  const codes = [kind, 'IN_USE', 'NOT_SAME'].map((code) => `(${code})`);
  const folder = `${dirname(cwd)}/`;
  return codes.some((code) => err.split('\n').some((line) => line.includes(code) && line.includes(folder)));
}

function afterError(
  ran: Ran,
  kind: FaultKind,
  state: State,
  { wanted, cwd }: { readonly wanted: Undisturbed; readonly cwd: string },
): readonly string[] {
  const rest = differences(state, wanted.after);
  if (ran.signal !== null) return [`ended by ${ran.signal}: ${ran.err.trim()}`];
  if (ran.code === wanted.first.code) return rest.map((d) => `mã thoát ${ran.code} mà ${d}`);
  if (ran.code !== 3) return [`mã thoát ${ran.code}: ${ran.err.trim()}`];
  return isTold(ran, kind, cwd) ? [] : [`không nói mã và tệp: ${ran.err.trim()}`];
}

/** What is wrong right after the fault; nothing: it was survived so far. */
export function judged(
  ran: Ran,
  kind: FaultKind,
  state: State,
  { wanted, cwd }: { readonly wanted: Undisturbed; readonly cwd: string },
): readonly string[] {
  return [
    ...(ran.hung ? ['treo'] : []),
    ...keptAfter(state, wanted),
    ...between(state, wanted.before, wanted.after).map((n) => `dở dang: ${n}`),
    ...(ends.includes(kind) ? [] : afterError(ran, kind, state, { wanted, cwd })),
  ];
}
