import { type Invocation, optionText } from './command.ts';
import { UsageError } from './stop.ts';

/** `--to xlsx,yaml` → the formats, each known. */
export function chosenFormats<F extends string>(
  invocation: Invocation,
  known: readonly F[],
  standard: readonly F[],
): readonly F[] {
  const typed = optionText(invocation, 'to');
  if (!typed) return standard;
  return typed.split(',').map((word) => {
    const format = known.find((k) => k === word.trim());
    if (!format)
      throw new UsageError(invocation.texts.unknownFormat({ value: word, known: known.join(', ') }));
    return format;
  });
}
