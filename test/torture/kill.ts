import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, finishes, jobs, keptAfter, type Undisturbed, undisturbed } from './fault-jobs.ts';
import { inTurn, runProgram } from './fault-run.ts';
import { differences, stateOf } from './fault-state.ts';
import { buildSmallWorld, type SmallWorld } from './fault-world.ts';
import type { TortureClass, TortureFailure, TortureRun } from './torture-class.ts';

interface Done {
  readonly problems: readonly string[];
  /** Ended by the signal, not by itself before it came. */
  readonly killed: boolean;
  readonly changed: boolean;
}

/** A moment of the run in milliseconds. Three of four fall where it writes: before that a stop leaves nothing behind. */
function momentOf({ random }: TortureRun, { first, calls }: Undisturbed): number {
  const end = first.seconds * 1000;
  const writing = calls[0]?.ms ?? 0;
  const start = random() < 0.25 ? 0 : Math.min(writing, end) * 0.95;
  return start + random() * (end * 1.05 - start);
}

async function played(world: SmallWorld, cwd: string, wanted: Undisturbed, after: number): Promise<Done> {
  const { job, args } = wanted;
  copyOf(world, job.base, cwd);
  const ran = await runProgram({ cwd, now: job.now, args, killAfter: after });
  const state = stateOf(cwd);
  // What was printed was acknowledged: by then everything is on record.
  const told = ran.out === '' ? [] : differences(state, wanted.after).map((d) => `đã báo xong mà ${d}`);
  const problems = [...keptAfter(state, wanted), ...told, ...(await finishes(cwd, wanted))];
  rmSync(cwd, { recursive: true });
  const changed = differences(state, wanted.before).length > 0 || state.leftovers.length > 0;
  return { problems, killed: ran.signal === 'SIGKILL', changed };
}

const count = { full: 500, short: 24 };

/** kill -9 at random moments of the commands that keep something. */
export const killed: TortureClass = {
  id: 'kill',
  title: 'Dừng đột ngột (kill −9) ở lúc bất kỳ khi tiếp nhận, trả lại, tổng hợp, khóa kỳ',
  means:
    'sổ đọc được; việc đã báo xong không mất; không việc nào ghi hai lần; chạy lại thì tự xong, mọi tệp giống hệt lần chạy không bị dừng; không còn tệp tạm',
  figure: count,
  run: async (run) => {
    const world = await buildSmallWorld(run.folder);
    const wanted: Undisturbed[] = [];
    for (const job of jobs) wanted.push(await undisturbed(world, job, run.folder));
    const aim = run.short ? count.short : count.full;
    const failures: TortureFailure[] = [];
    let [tried, writing, late] = [0, 0, 0];
    const moments = Array.from({ length: aim * 3 }, (_, i) => {
      const one = wanted[i % wanted.length] as Undisturbed;
      return { i, one, after: momentOf(run, one) };
    });
    await inTurn(moments, async ({ i, one, after }) => {
      if (tried >= aim) return;
      const done = await played(world, join(run.folder, `${i}`), one, after);
      if (done.killed) tried += 1;
      else late += 1;
      if (done.killed && done.changed) writing += 1;
      const name = `${one.job.name} sau ${Math.round(after)} ms`;
      if (done.problems.length > 0) failures.push({ name, what: done.problems.join('; ') });
      if (tried % 50 === 0) run.say(`${tried}`);
    });
    const figures = {
      'bị dừng khi đã ghi được một phần': `${writing}`,
      'tín hiệu đến khi lệnh đã xong (không tính)': `${late}`,
    };
    return { tried, survived: tried - failures.length, failures, figures, notes: [] };
  },
};
