/** One thing that a person or a program did to a file. `args` come from the case's YAML. */
export type Operation = (bytes: Uint8Array, args: Args) => Uint8Array;

export type Operations = Readonly<Record<string, Operation>>;

/** The words of a case about one operation; asking for one that is not there stops the test. */
export interface Args {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly texts: (name: string) => readonly string[];
  readonly map: (name: string) => Readonly<Record<string, string>>;
  readonly has: (name: string) => boolean;
  /** The value itself where the operation takes only one: `renameSheet: …`. */
  readonly all: unknown;
}

export function argsOf(operation: string, given: unknown): Args {
  const values = (given !== null && typeof given === 'object' ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  const wanted = <T>(name: string, is: (value: unknown) => value is T): T => {
    const value = values[name];
    if (!is(value)) throw new Error(`${operation}: "${name}" is missing or of another kind`);
    return value;
  };
  const isText = (v: unknown): v is string => typeof v === 'string';
  const isMap = (v: unknown): v is Record<string, string> => v !== null && typeof v === 'object';
  return {
    text: (name) => wanted(name, isText),
    number: (name) => wanted(name, (v): v is number => typeof v === 'number'),
    texts: (name) => wanted(name, (v): v is string[] => Array.isArray(v) && v.every(isText)),
    map: (name) => wanted(name, isMap),
    has: (name) => values[name] !== undefined,
    all: given,
  };
}
