/** What a command gives back: nothing is printed inside commands. */
export interface Outcome {
  readonly text: string;
  readonly json: unknown;
  readonly exit: 0 | 1;
  /** The text is a file or holds commands for a machine: no line of it is fitted to the terminal. */
  readonly asIs?: boolean;
  /** Of a trial run: stands for what it would record, where that is to be asked about. */
  readonly wouldRecord?: string;
  /** The JSON went into a file: the text is printed. */
  readonly asText?: boolean;
}
