import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { byMode, type Surroundings, surroundings } from './environment-cases.ts';
import { type Moved, moved } from './environment-moved.ts';
import { copyOf, finishes, jobs, type Undisturbed, undisturbed } from './fault-jobs.ts';
import { inTurn, type Ran, runProgram } from './fault-run.ts';
import { differences, type State, stateOf } from './fault-state.ts';
import { buildSmallWorld, type SmallWorld } from './fault-world.ts';
import type { TortureClass, TortureFailure } from './torture-class.ts';

interface Case {
  readonly wanted: Undisturbed;
  readonly around: Surroundings;
}

function isSame(ran: Ran, state: State, { first, after }: Undisturbed, words: boolean): readonly string[] {
  return [
    ...(ran.code === first.code ? [] : [`mã thoát ${ran.code}, đáng lẽ ${first.code}: ${ran.err.trim()}`]),
    ...(words && ran.out !== first.out ? ['câu in ra khác'] : []),
    ...differences(state, after),
  ];
}

const codeAtEnd = /\([A-Z_]+\)$/m;

function isTold(ran: Ran, state: State, wanted: Undisturbed, prepared: State): readonly string[] {
  return [
    ...(ran.code === 3 ? [] : [`mã thoát ${ran.code}: ${ran.out}${ran.err}`.trim()]),
    ...(codeAtEnd.test(ran.err) ? [] : [`không có mã lỗi: ${ran.err.trim()}`]),
    ...state.damage,
    ...(JSON.stringify(state.events) === JSON.stringify(prepared.events) ? [] : ['sổ đã đổi']),
    ...(wanted.before.events.every((e, i) => state.events[i]?.id === e.id) ? [] : ['sổ mất dòng']),
  ];
}

function judged(ran: Ran, state: State, prepared: State, { wanted, around }: Case): readonly string[] {
  if (ran.hung) return ['treo'];
  const told = isTold(ran, state, wanted, prepared);
  const same = isSame(ran, state, wanted, around.wanted !== 'kept');
  if (around.wanted === 'told') return told;
  if (around.wanted === 'same-or-told') return told.length === 0 ? [] : same;
  // Whoever closed the output is not told; one that cannot be written is (exit 3).
  const faultOfOutput = around.wanted === 'kept' && ran.code === 3;
  return faultOfOutput ? differences(state, wanted.after) : same;
}

async function played(world: SmallWorld, cwd: string, one: Case): Promise<readonly string[]> {
  const { wanted, around } = one;
  const { job, args } = wanted;
  copyOf(world, job.base, cwd);
  const restore = around.prepare?.(cwd);
  const prepared = stateOf(cwd);
  const { env, through, output } = around;
  const ran = await runProgram({
    ...{ cwd, now: job.now, args },
    ...(env && { env }),
    ...(through && { through }),
    ...(output && { output }),
  });
  const problems = judged(ran, stateOf(cwd), prepared, one);
  restore?.();
  const rest = around.wanted === 'same' ? [] : await finishes(cwd, wanted);
  rmSync(cwd, { recursive: true });
  return [...problems, ...rest];
}

const casesOf = (wanted: readonly Undisturbed[]): readonly Case[] =>
  [...surroundings, ...(process.getuid?.() === 0 ? [] : byMode)].flatMap((around) =>
    wanted.filter((w) => around.jobs.includes(w.job.name)).map((w) => ({ wanted: w, around })),
  );

/** Of the short run: each surroundings with one command, the commands by turns. */
function shortCases(cases: readonly Case[]): readonly Case[] {
  const names = [...new Set(cases.map((c) => c.around.name))].filter((_, i) => i % 3 === 0);
  return names.flatMap((name, i) => {
    const own = cases.filter((c) => c.around.name === name);
    return own.slice(i % own.length).slice(0, 1);
  });
}

export const environment: TortureClass = {
  id: 'environment',
  title: 'Múi giờ, ngôn ngữ máy, NODE_OPTIONS, 32 tệp mở, chỗ ghi bị chặn, đồng hồ chạy lùi, đầu ra bị đóng',
  means: 'kết quả đúng từng byte, hoặc câu báo có mã lỗi và sổ giữ nguyên',
  figure: { full: 180, short: 12 },
  exhaustive: true,
  run: async (run) => {
    const world = await buildSmallWorld(run.folder);
    const wanted: Undisturbed[] = [];
    for (const job of jobs) wanted.push(await undisturbed(world, job, run.folder));
    const all = casesOf(wanted);
    const cases = run.short ? shortCases(all) : all;
    const failures: TortureFailure[] = [];
    await inTurn([...cases.entries()], async ([i, one]) => {
      const problems = await played(world, join(run.folder, `mt-${i}`), one);
      const name = `${one.around.name}, ${one.wanted.job.name}`;
      if (problems.length > 0) failures.push({ name, what: problems.join('; ') });
    });
    const further: readonly Moved[] = run.short ? moved.slice(0, 2) : moved;
    await inTurn([...further.entries()], async ([i, one]) => {
      const folder = join(run.folder, `khac-${i}`);
      mkdirSync(folder);
      const problems = await one.play({ world, wanted, folder });
      if (problems.length > 0) failures.push({ name: one.name, what: problems.join('; ') });
      rmSync(folder, { recursive: true, force: true });
    });
    const tried = cases.length + further.length;
    return {
      tried,
      survived: tried - failures.length,
      failures,
      figures: {},
      notes:
        process.getuid?.() === 0
          ? [
              'người quản trị (root) không bị quyền tệp chặn: thư mục chỉ đọc được thay bằng một tệp ở chỗ thư mục',
            ]
          : [],
    };
  },
};
