/** What a command gives back: nothing is printed inside commands. */
export interface Outcome {
  readonly text: string;
  readonly json: unknown;
  readonly exit: 0 | 1;
}
