/** What one class of faults is given. Everything random comes from `random`, so that a seed plays the same run again. */
export interface TortureRun {
  readonly seed: number;
  /** A few minutes for all classes together, as CI runs it. */
  readonly short: boolean;
  /** An empty folder of its own; removed afterwards. */
  readonly folder: string;
  /** The next number in [0, 1). */
  readonly random: () => number;
  readonly say: (line: string) => void;
}

export interface TortureFailure {
  /** Names the case so that it can be played alone. */
  readonly name: string;
  readonly what: string;
}

export interface TortureOutcome {
  readonly tried: number;
  readonly survived: number;
  readonly failures: readonly TortureFailure[];
  /** Measured beside it, as printed: "slowest": "0,8 giây". */
  readonly figures: Readonly<Record<string, string>>;
  /** What was left out and why: a program that is not installed, a call that cannot be made to fail here. */
  readonly notes: readonly string[];
}

/** One class of faults: a run passes when `tried` reaches the figure and all survived. */
export interface TortureClass {
  readonly id: string;
  /** Vietnamese, as the page prints it. */
  readonly title: string;
  /** What counts as survived, Vietnamese. */
  readonly means: string;
  /** At least so many are tried. */
  readonly figure: { readonly full: number; readonly short: number };
  /** The full run plays every case there is: nothing is left to chance, and no bound on a rate is told. */
  readonly exhaustive?: true;
  /** The cases are a list made by hand, or one large one: no bound on a rate follows from their number. */
  readonly listed?: true;
  readonly run: (run: TortureRun) => Promise<TortureOutcome>;
}
