import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultKind, faultKinds, judged } from './calls-judge.ts';
import { straced } from './calls-strace.ts';
import {
  copyOf,
  finishes,
  furtherJobs,
  isUntouched,
  jobs,
  type Undisturbed,
  undisturbed,
} from './fault-jobs.ts';
import { type Call, callsIn, inTurn, runProgram } from './fault-run.ts';
import { register, stateOf } from './fault-state.ts';
import { buildSmallWorld, type SmallWorld } from './fault-world.ts';
import type { TortureClass, TortureFailure } from './torture-class.ts';

interface Case {
  readonly wanted: Undisturbed;
  readonly call: Call;
  readonly kind: FaultKind;
  /** The call and every one after it. */
  readonly forEver: boolean;
}

const endings: readonly FaultKind[] = ['kill', 'torn'];
const ofWritesOnly: readonly FaultKind[] = ['torn', 'short'];

function casesAt(wanted: Undisturbed, call: Call): readonly Case[] {
  return faultKinds
    .filter((kind) => call.name === 'writeSync' || !ofWritesOnly.includes(kind))
    .flatMap((kind) => {
      const once = { wanted, call, kind, forEver: false };
      return endings.includes(kind) ? [once] : [once, { ...once, forEver: true }];
    });
}

const nameOf = ({ wanted, call, kind, forEver }: Case): string =>
  `${wanted.job.name} ${kind}:${call.turn}${forEver ? '+' : ''} (${call.name} ${call.path.replace(/^.*?\/goc-[a-z]+\//, '')})`;

/** What went wrong; undefined: the fault was not reached. */
async function played(
  world: SmallWorld,
  folder: string,
  { wanted, call, kind, forEver }: Case,
): Promise<readonly string[] | undefined> {
  const { job, args } = wanted;
  const cwd = copyOf(world, job.base, folder);
  const mark = `${folder}.mark`;
  const fault = {
    FAULT: `${kind}:${call.turn}${forEver ? '+' : ''}`,
    FAULT_UNDER: cwd,
    FAULT_MARK: mark,
  };
  const ran = await runProgram({ cwd, now: job.now, args, fault });
  const reached = callsIn(mark).length > 0;
  const torn = kind === 'torn' && call.path.endsWith(register);
  const state = stateOf(cwd);
  const problems = [
    ...judged(ran, kind, state, { wanted, cwd }),
    ...(isUntouched(state, wanted) ? [] : await finishes(cwd, wanted, torn)),
  ];
  rmSync(cwd, { recursive: true });
  rmSync(mark, { force: true });
  return reached ? problems : undefined;
}

const shortJobs = ['receive', 'close'];
const everyNth = 7;

const everyCase = (wanted: Undisturbed): readonly Case[] =>
  wanted.calls
    .filter(({ turn }) => turn % (wanted.job.nth ?? 1) === 0)
    .flatMap((call) => casesAt(wanted, call));

/** Of the short run: of every seventh call two faults, others from call to call. */
function shortCases(wanted: Undisturbed): readonly Case[] {
  const chosen = wanted.calls.filter(({ turn }) => turn % everyNth === 1);
  return chosen.flatMap((call, i) => {
    const all = casesAt(wanted, call);
    return [all[(2 * i) % all.length], all[(2 * i + 1) % all.length]].filter((c) => c !== undefined);
  });
}

export const calls: TortureClass = {
  id: 'calls',
  title: 'Dừng hoặc báo lỗi (đầy đĩa, lỗi đĩa, không có quyền, hết chỗ mở tệp, ghi thiếu) ở từng lời gọi ghi',
  means:
    'mã thoát khác 0 và câu báo có mã lỗi, tên tệp, hoặc kết quả đúng vì đã tự chữa; tệp cũ hoặc mới, không dở dang (sổ: trọn từng việc, có thể mới được những việc đầu của lượt); chạy lại thì xong, giống hệt lần chạy không lỗi, không còn tệp tạm',
  figure: { full: 1900, short: 30 },
  exhaustive: true,
  run: async (run) => {
    const world = await buildSmallWorld(run.folder);
    const chosen = [...jobs, ...furtherJobs].filter((j) => !run.short || shortJobs.includes(j.name));
    const wanted: Undisturbed[] = [];
    for (const job of chosen) wanted.push(await undisturbed(world, job, run.folder));
    const cases = wanted.flatMap(run.short ? shortCases : everyCase);
    const failures: TortureFailure[] = [];
    let [tried, unreached] = [0, 0];
    await inTurn([...cases.entries()], async ([i, one]) => {
      const problems = await played(world, join(run.folder, `ca-${i}`), one);
      if (problems === undefined) unreached += 1;
      else tried += 1;
      if (problems && problems.length > 0) failures.push({ name: nameOf(one), what: problems.join('; ') });
      if (i % 100 === 99) run.say(`${i + 1}/${cases.length}`);
    });
    const real = run.short
      ? undefined
      : await straced(
          world,
          wanted.filter((w) => jobs.includes(w.job)),
          run,
        );
    const points = wanted.map((w) => `${w.job.name} ${w.calls.length}`).join(', ');
    return {
      tried: tried + (real?.tried ?? 0),
      survived: tried + (real?.tried ?? 0) - failures.length - (real?.failures.length ?? 0),
      failures: [...failures, ...(real?.failures ?? [])],
      figures: { 'số lời gọi ghi của mỗi lệnh': points, ...real?.figures },
      notes: [
        ...(unreached > 0 ? [`${unreached} ca không chạm tới lời gọi đã chọn (không tính)`] : []),
        ...wanted.flatMap(({ job }) =>
          job.nth ? [`${job.name}: một phần ${job.nth} số lời gọi, các lời gọi kia giống nhau`] : [],
        ),
        ...(run.short ? [`bản ngắn: một phần ${everyNth} số lời gọi của ${shortJobs.join(', ')}`] : []),
        ...(real?.notes ?? []),
      ],
    };
  },
};
