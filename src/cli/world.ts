import { hostname, userInfo } from 'node:os';
import { mayBeTerminal, writeOut } from '../disk/standard-streams.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { NamedError } from '../model/named-error.ts';

/** Everything impure that the program touches besides the disk. */
export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly inIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Who records: name of the account, for the register. */
  readonly user: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Puts a question to the person at the terminal; rejects with `Interrupted` where they stop the run (Ctrl+C). */
  readonly ask: (question: string) => Promise<string>;
  /** Script of the child that parses strangers' files; absent: the bundled one. */
  readonly parseProcess?: string;
  /** This moment in Việt Nam, "2026-06-19T08:05:00+07:00". */
  readonly moment: () => string;
}

/** The person at the terminal stopped the run instead of answering. */
export class Interrupted extends NamedError {
  static override readonly called = 'Interrupted';
}

export const momentShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;

/** Việt Nam has been at UTC+7 without summer time since 1975: no zone table is needed. */
function momentInVietNam(ms: number): string {
  return `${new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

export function today(world: World): CivilDate {
  return world.moment().slice(0, 10) as CivilDate;
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return hostname();
  }
}

/** The last line is the prompt; what stands above it is printed once, so that editing the answer does not repeat it. */
async function askOn(p: NodeJS.Process, question: string): Promise<string> {
  const { createInterface } = await import('node:readline');
  const lines = question.split('\n');
  const prompt = lines.pop() ?? '';
  if (lines.length > 0) p.stderr.write(`${lines.join('\n')}\n`);
  return new Promise((resolve, reject) => {
    const terminal = createInterface({ input: p.stdin, output: p.stderr, historySize: 0 });
    terminal.on('SIGINT', () => {
      p.stderr.write('\n');
      reject(new Interrupted());
      terminal.close();
    });
    // The end of input (Ctrl+D) is an answer left blank.
    terminal.on('close', () => resolve(''));
    terminal.question(prompt, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}

/** A reader that closes the pipe early (`| head`) ends the output quietly; any other fault of the output is told once. */
function outputFault(p: NodeJS.Process, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  p.stderr.write(
    `Không ghi được kết quả ra: ${error.code ?? error.message}. / The output could not be written.\n`,
  );
  p.exit(3);
}

/** Writes to where the output goes: a terminal by Node's own stream, which knows its letters; a file or pipe straight away. */
function printer(p: NodeJS.Process, isTerminal: () => boolean): World['out'] {
  let slow: NodeJS.WriteStream | undefined;
  const byStream = (content: string | Uint8Array): void => {
    if (slow === undefined) {
      slow = p.stdout;
      slow.on('error', (error: NodeJS.ErrnoException) => outputFault(p, error));
    }
    slow.write(content);
  };
  return (text) => {
    if (slow !== undefined || isTerminal()) return byStream(text);
    try {
      const left = writeOut(1, text);
      if (left.length > 0) byStream(left);
    } catch (error) {
      outputFault(p, error as NodeJS.ErrnoException);
    }
  };
}

export function processWorld(p: NodeJS.Process): World {
  const fixed = p.env.DONDOC_NOW;
  const isTerminal = (fd: 0 | 1 | 2, stream: 'stdin' | 'stdout' | 'stderr'): boolean =>
    mayBeTerminal(fd) && p[stream].isTTY === true;
  const outIsTerminal = (): boolean => isTerminal(1, 'stdout');
  return {
    argv: p.argv.slice(2),
    env: p.env,
    cwd: p.cwd(),
    get columns() {
      return (outIsTerminal() ? p.stdout.columns : undefined) ?? 100;
    },
    get inIsTerminal() {
      return isTerminal(0, 'stdin');
    },
    get outIsTerminal() {
      return outIsTerminal();
    },
    get errIsTerminal() {
      return isTerminal(2, 'stderr');
    },
    get user() {
      return p.env.DONDOC_USER ?? accountName();
    },
    out: printer(p, outIsTerminal),
    err: (text) => void p.stderr.write(text),
    ask: (question) => askOn(p, question),
    moment: () => fixed ?? momentInVietNam(Date.now()),
  };
}
