import { type ChildProcess, fork } from 'node:child_process';
import { type ProcessUse, seatBelt, useOf } from '../disk/reading-child.ts';
import { childLimits } from '../read/limits.ts';
import type { ParseJob, ParseReply } from '../read/submission-wire.ts';
import { lateCompiling } from './late-compiling.ts';

/** Why a file has no result: too slow, too heavy, the child ended or failed by itself, fell silent, or was ended from outside. */
export type Death = 'time' | 'memory' | 'ended' | 'silent' | 'killed';

/** What one file made of its child. `used`: processor time of this file alone; where the system tells it. */
export interface Asked {
  readonly reply?: ParseReply;
  readonly death?: Death;
  readonly used?: ProcessUse;
}

export interface ReadingChild {
  readonly ask: (job: ParseJob) => Promise<Asked>;
  /** Files read so far. */
  readonly files: () => number;
  /** Whether its script ever began to run. */
  readonly began: () => boolean;
  readonly end: () => void;
}

/** How often a child at work is looked at. */
const watchEvery = 25;
/** Milliseconds of the processor: less in a whole period, and the child does nothing. */
const leastWork = 50;

/** `all`: the seat belt and a hint that saves work, which another V8 may not know. */
export type ChildFlags = 'all' | 'belt' | 'none';

function spawnChild(script: string, flags: ChildFlags): ChildProcess {
  return fork(script, [], {
    execArgv: [
      `--max-old-space-size=${childLimits.heapMb}`,
      '--disable-proto=delete',
      ...(flags === 'all' ? [lateCompiling] : []),
      ...(flags === 'none' ? [] : seatBelt(script)),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function spent(before: ProcessUse | undefined, now: ProcessUse | undefined): ProcessUse | undefined {
  return now && { ...now, cpuMs: now.cpuMs - (before?.cpuMs ?? 0) };
}

/** Too much time or memory on one file, as far as the system tells it. */
function excess(used: ProcessUse | undefined): Death | undefined {
  if (!used) return undefined;
  if (used.rss > childLimits.memory) return 'memory';
  return used.cpuMs > childLimits.cpuMs ? 'time' : undefined;
}

/** Node ends itself by SIGABRT when its heap is full. */
function deathOf(code: number | null, signal: NodeJS.Signals | null): Death {
  if (signal === 'SIGABRT' || code === 134) return 'memory';
  return signal === null ? 'ended' : 'killed';
}

/** A child process that reads strangers' files one after the other. It gets no environment, and no network is asked of it. */
export function startChild(script: string, flags: ChildFlags): ReadingChild {
  const child = spawnChild(script, flags);
  let files = 0;
  let began = false;
  child.on('message', (message) => {
    if ((message as { readonly began?: true }).began) began = true;
  });

  const ask = (job: ParseJob): Promise<Asked> =>
    new Promise((resolve) => {
      const use = (): ProcessUse | undefined => (child.pid === undefined ? undefined : useOf(child.pid));
      const before = files === 0 ? undefined : use();
      let used: ProcessUse | undefined;
      let settled = false;
      // We may have been at something else for long ourselves: an answer that lies there is heard first.
      const unlessAnswered = (work: () => void): void => {
        setImmediate(() => setImmediate(() => (settled ? undefined : work())));
      };
      let wall = setTimeout(() => unlessAnswered(() => settle({ death: 'silent' })), childLimits.startMs);
      let worked = 0;
      const startWall = (periods: number = childLimits.wallPeriods): void => {
        clearTimeout(wall);
        wall = setTimeout(
          () =>
            unlessAnswered(() => {
              // On a busy machine a child that is at work gets another period; one that stands still does not.
              const busy = (used?.cpuMs ?? 0) - worked >= leastWork;
              worked = used?.cpuMs ?? 0;
              if (busy && periods > 1) startWall(periods - 1);
              else settle({ death: 'silent' });
            }),
          childLimits.wallMs,
        );
      };
      const watch = setInterval(() => {
        used = spent(before, use()) ?? used;
        const death = excess(used);
        if (death) settle({ death });
      }, watchEvery);
      const settle = (answer: Pick<Asked, 'reply' | 'death'>): void => {
        if (settled) return;
        settled = true;
        clearTimeout(wall);
        clearInterval(watch);
        child.off('message', onMessage);
        child.off('exit', onExit);
        child.off('error', onError);
        files += 1;
        used = spent(before, use()) ?? used;
        if (answer.death) child.kill('SIGKILL');
        resolve({ ...answer, ...(used && { used }) });
      };
      const onMessage = (message: unknown): void => {
        const reply = message as ParseReply & { readonly began?: true };
        if (reply.began) startWall();
        else if (reply.id === job.id) settle(reply.failed ? { death: 'ended' } : { reply });
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
        settle({ death: deathOf(code, signal) });
      const onError = (): void => settle({ death: 'ended' });
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.on('error', onError);
      if (began) startWall();
      if (!child.connected) onExit(child.exitCode, child.signalCode);
      else
        child.send(job, (error) => {
          // The exit that follows tells why; without one the channel alone is broken, and the wall limit ends it.
          if (error && child.exitCode !== null) onExit(child.exitCode, child.signalCode);
        });
    });

  return {
    ask,
    files: () => files,
    began: () => began,
    end: () => {
      child.removeAllListeners('error').on('error', () => {});
      child.kill('SIGKILL');
    },
  };
}
