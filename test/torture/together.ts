import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { copyOf, jobs, type Undisturbed, undisturbed } from './fault-jobs.ts';
import { type Ran, runProgram } from './fault-run.ts';
import { differences, stateOf } from './fault-state.ts';
import { buildSmallWorld, moments, period, type SmallWorld } from './fault-world.ts';
import type { TortureClass, TortureFailure } from './torture-class.ts';

const clerks = 8;

/** What lies in the way when the runs start. */
type Hindrance = 'none' | 'dead' | 'empty';

/** A lock as a stopped run of this machine leaves it; no process has the number 2^22 or above here. */
const deadLock = JSON.stringify({
  pid: 4_194_304,
  host: hostname(),
  user: 'văn thư khác',
  since: moments.forms,
});

function layLock(cwd: string, text: string): void {
  mkdirSync(join(cwd, '.dondoc'), { recursive: true });
  writeFileSync(join(cwd, '.dondoc', 'lock'), text);
}

const decisions = [
  ['exempt', 'so-nnmt', '--period', period, '--reason', 'Không có nhiệm vụ trong kỳ (hư cấu)'],
  ['extend', 'xa-ao-sen', '--until', '31/7/2026', '--period', period, '--reason', 'Mất điện (hư cấu)'],
];
/** Runs that only look; before the first file is on record there is nothing to consolidate. */
const lookers = [
  ['status', '--period', period],
  ['consolidate', '--period', period],
];

const saysLocked = ({ code, err }: Ran): boolean => code === 3 && err.includes('văn thư');

/** Every run ended by itself, in the right way: done, or told who holds the lock. */
function ranWell(ran: Ran, args: readonly string[]): readonly string[] {
  const [name = ''] = args;
  if (ran.hung) return [`${name}: treo`];
  if (ran.signal) return [`${name}: ${ran.signal}`];
  const empty = name === 'consolidate' && ran.code === 3;
  if (ran.code === 0 || ran.code === 1 || saysLocked(ran) || empty) return [];
  return [`${name}: mã thoát ${ran.code}: ${ran.err.trim()}`];
}

/** Each file once, numbers without a gap or a double, each decision once. */
function onRecord(cwd: string, wanted: Undisturbed): readonly string[] {
  const { events, damage, leftovers, files } = stateOf(cwd);
  const hashes = events.flatMap((e) => ('file' in e && e.file ? [e.file.sha256] : []));
  const needed = wanted.after.events.flatMap((e) => ('file' in e && e.file ? [e.file.sha256] : []));
  const ids = events.map((e) => Number(e.id.slice(-4)));
  const kinds = events.map((e) => e.kind);
  const lost = [...wanted.after.files.keys()].filter((n) => n.startsWith('submissions/') && !files.has(n));
  return [
    ...damage,
    ...leftovers.map((l) => `còn sót: ${l}`),
    ...lost.map((n) => `mất ${n}`),
    ...needed.filter((h) => !hashes.includes(h)).map((h) => `chưa ghi tệp ${h.slice(0, 12)}`),
    ...hashes.filter((h, i) => hashes.indexOf(h) !== i).map((h) => `ghi hai lần tệp ${h.slice(0, 12)}`),
    ...ids.filter((n, i) => n !== i + 1).map((n) => `số thứ tự ${n} không liền`),
    ...['exempted', 'extended'].flatMap((k) =>
      kinds.filter((x) => x === k).length === 1 ? [] : [`${k}: ${kinds.filter((x) => x === k).length} lần`],
    ),
  ];
}

async function round(
  world: SmallWorld,
  cwd: string,
  wanted: Undisturbed,
  hindrance: Hindrance,
): Promise<readonly string[]> {
  copyOf(world, 'empty', cwd);
  if (hindrance === 'dead') layLock(cwd, deadLock);
  if (hindrance === 'empty') layLock(cwd, '');
  const receives = Array.from({ length: clerks }, () => wanted.args);
  const lines = [...receives, ...decisions, ...lookers];
  const all = await Promise.all(
    lines.map(async (args, i) => {
      const env = { DONDOC_USER: `văn thư ${i}` };
      return { args, ran: await runProgram({ cwd, now: wanted.job.now, args, env }) };
    }),
  );
  // One more, alone, for those that were told to come back.
  for (const { args, ran } of all) if (saysLocked(ran)) await runProgram({ cwd, now: wanted.job.now, args });
  const problems = [...all.flatMap(({ args, ran }) => ranWell(ran, args)), ...onRecord(cwd, wanted)];
  rmSync(cwd, { recursive: true });
  return problems;
}

/** The lock of another machine is never taken over: nobody here can know whether that run still lives. */
async function otherHost(world: SmallWorld, cwd: string, wanted: Undisturbed): Promise<readonly string[]> {
  copyOf(world, 'empty', cwd);
  const lock = JSON.stringify({ pid: 1, host: 'may-khac', user: 'văn thư ở máy khác', since: moments.forms });
  layLock(cwd, lock);
  const ran = await runProgram({ cwd, now: wanted.job.now, args: wanted.args });
  const kept = readFileSync(join(cwd, '.dondoc', 'lock'), 'utf8') === lock;
  rmSync(join(cwd, '.dondoc', 'lock'));
  const after = await runProgram({ cwd, now: wanted.job.now, args: wanted.args });
  const problems = [
    ...(ran.code === 3 ? [] : [`khóa của máy khác: mã thoát ${ran.code}`]),
    ...(['may-khac', 'văn thư ở máy khác'].every((w) => ran.err.includes(w))
      ? []
      : ['không nói ai đang giữ khóa']),
    ...(kept ? [] : ['khóa của máy khác bị lấy mất']),
    ...(after.code === wanted.first.code ? [] : [`bỏ khóa rồi: mã thoát ${after.code}`]),
    ...differences(stateOf(cwd), wanted.after),
  ];
  rmSync(cwd, { recursive: true });
  return problems;
}

const count = { full: 200, short: 3 };
const hindrances: readonly Hindrance[] = ['none', 'dead', 'none', 'none', 'dead'];

export const together: TortureClass = {
  id: 'together',
  title: `${clerks} lượt tiếp nhận cùng một hộp thư chạy cùng lúc, bên cạnh là quyết định, tổng hợp và xem tình hình`,
  means:
    'mỗi tệp, mỗi quyết định ghi đúng một lần, số thứ tự liền nhau, không lượt nào treo; lượt phải đợi thì đợi hoặc nói ai đang giữ khóa; khóa của lượt đã chết được lấy lại, của máy khác thì không',
  figure: count,
  run: async (run) => {
    const world = await buildSmallWorld(run.folder);
    const [receive] = jobs;
    if (!receive) throw new Error('no job');
    const wanted = await undisturbed(world, receive, run.folder);
    const failures: TortureFailure[] = [];
    const rounds = run.short ? count.short : count.full;
    const note = (name: string, problems: readonly string[]): void => {
      if (problems.length > 0) failures.push({ name, what: problems.join('; ') });
    };
    let slowest = 0;
    for (let i = 0; i < rounds; i += 1) {
      // An empty lock is waited out for ten seconds: once is enough.
      const hindrance = !run.short && i === 0 ? 'empty' : (hindrances[i % hindrances.length] ?? 'none');
      const start = performance.now();
      note(
        `lượt ${i + 1} (${hindrance})`,
        await round(world, join(run.folder, `luot-${i}`), wanted, hindrance),
      );
      slowest = Math.max(slowest, performance.now() - start);
      if (i % 20 === 19) run.say(`${i + 1}/${rounds}`);
    }
    note('khóa của máy khác', await otherHost(world, join(run.folder, 'may-khac'), wanted));
    const tried = rounds + 1;
    return {
      tried,
      survived: tried - failures.length,
      failures,
      figures: {
        'số tiến trình mỗi lượt': `${clerks + decisions.length + lookers.length}`,
        'lượt chậm nhất': `${(slowest / 1000).toFixed(1).replace('.', ',')} giây`,
      },
      notes: [],
    };
  },
};
