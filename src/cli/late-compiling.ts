import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 run a function longer before it compiles it well: where some hundred files are read and checked, a quarter of all
 * work was compiling too early, and again. Only a hint.
 */
export const lateCompiling = '--interrupt-budget=1000000';

/** The same for this process; where V8 does not know the word, nothing changes. */
export function compileLate(): void {
  setFlagsFromString(lateCompiling);
}
