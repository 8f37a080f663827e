import { type ChildProcess, fork } from 'node:child_process';
import { parseProcessPath } from '../disk/package.ts';
import type { ParseJob, ParseReply, WireReading } from '../read/submission-wire.ts';

/** A stranger's file may take this long; then its child is ended and the file refused. */
const limitMs = 10_000;
const heapMb = 256;

function spawnChild(script: string): ChildProcess {
  return fork(script, [], {
    execArgv: [`--max-old-space-size=${heapMb}`, '--disable-proto=delete'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The child's answer, or undefined when it ended, hung or gave none. */
function ask(child: ChildProcess, job: ParseJob): Promise<ParseReply | undefined> {
  return new Promise((resolve) => {
    const settle = (reply: ParseReply | undefined): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(reply);
    };
    const onMessage = (message: unknown): void => {
      const reply = message as ParseReply;
      if (reply.id === job.id) settle(reply);
    };
    const onExit = (): void => settle(undefined);
    const timer = setTimeout(() => settle(undefined), limitMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(job, (error) => {
      if (error) settle(undefined);
    });
  });
}

/** Parses strangers' files one by one in a child process of its own; a child that dies costs one file, never the batch. `script`: the child. */
export async function parseAll(
  jobs: readonly Omit<ParseJob, 'id'>[],
  onResult: (job: Omit<ParseJob, 'id'>, reading: WireReading | undefined) => void,
  script: string = parseProcessPath(),
): Promise<void> {
  let child: ChildProcess | undefined;
  try {
    for (const [id, job] of jobs.entries()) {
      child ??= spawnChild(script);
      const reading = (await ask(child, { id, ...job }))?.reading;
      if (!reading) {
        child.kill('SIGKILL');
        child = undefined;
      }
      onResult(job, reading);
    }
  } finally {
    child?.kill('SIGKILL');
  }
}

/** How a draft is laid out, read in a child like every stranger's file; undefined when the child ended, hung or gave none. */
export async function parseDraft(
  job: Pick<ParseJob, 'name' | 'bytes'>,
  script: string = parseProcessPath(),
): Promise<ParseReply['layout']> {
  const child = spawnChild(script);
  try {
    return (await ask(child, { id: 0, sha256: '', as: 'draft', ...job }))?.layout;
  } finally {
    child.kill('SIGKILL');
  }
}

/** A decision's Word file as its parts, read in a child like every stranger's file; undefined when the child ended, hung or gave none. */
export async function parseDecision(
  job: Pick<ParseJob, 'name' | 'bytes'>,
  script: string = parseProcessPath(),
): Promise<ParseReply['decision']> {
  const child = spawnChild(script);
  try {
    return (await ask(child, { id: 0, sha256: '', as: 'decision', ...job }))?.decision;
  } finally {
    child.kill('SIGKILL');
  }
}
