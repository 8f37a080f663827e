/** The four endings, as README and `--help` list them. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, cannotRun: 3 } as const;

/** The command as typed does not fit: exit 2. The message is for the clerk. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** By its name: what is loaded on demand throws the class of its own bundle (scripts/bundle.mjs). */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'UsageError';
  }
}

/** The command cannot run at all here: exit 3. The message says what to do. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'CannotRun';
  }
}
