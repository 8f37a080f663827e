import { NamedError } from '../model/named-error.ts';

/** The four endings, as README and `--help` list them. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, cannotRun: 3 } as const;

/** The command as typed does not fit: exit 2. The message is for the clerk. */
export class UsageError extends NamedError {
  static override readonly called = 'UsageError';
}

/** The command cannot run at all here: exit 3. The message says what to do. */
export class CannotRun extends NamedError {
  static override readonly called = 'CannotRun';
}
