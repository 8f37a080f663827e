import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, type Undisturbed } from './fault-jobs.ts';
import { type Ran, runProgram } from './fault-run.ts';
import { differences, stateOf } from './fault-state.ts';
import { period, type SmallWorld } from './fault-world.ts';

export interface Around {
  readonly world: SmallWorld;
  readonly wanted: readonly Undisturbed[];
  readonly folder: string;
}

/** A case that is no command under other variables: another clock, another place. */
export interface Moved {
  readonly name: string;
  readonly play: (around: Around) => Promise<readonly string[]>;
}

const ended = (ran: Ran): readonly string[] =>
  ran.hung || ran.code === null ? [`kết thúc lạ: ${ran.signal}`] : [];

/** The clock goes back after files were received: the same inbox, then a decision. */
function clockBack(name: string, now: string): Moved {
  return {
    name: `đồng hồ lùi ${name}`,
    play: async ({ world, wanted, folder }) => {
      const cwd = copyOf(world, 'received', join(folder, 'lv'));
      const [receive] = wanted;
      if (!receive) return ['không có lệnh'];
      const again = await runProgram({ cwd, now, args: receive.args });
      const changed = differences(stateOf(cwd), receive.after);
      const reason = ['--reason', 'Mất điện (hư cấu)'];
      const extend = ['extend', 'xa-ao-sen', '--until', '31/7/2026', '--period', period, ...reason];
      const decided = await runProgram({ cwd, now, args: extend });
      const state = stateOf(cwd);
      const status = await runProgram({ cwd, now: receive.job.now, args: ['status', '--period', period] });
      const added = state.events.length - receive.after.events.length;
      return [
        ...[again, decided, status].flatMap(ended),
        ...(again.code === receive.again.code ? [] : [`nhận lại: mã thoát ${again.code}: ${again.err}`]),
        ...changed.map((d) => `nhận lại: ${d}`),
        ...state.damage,
        ...(decided.code !== 0 && added !== 0 ? [`mã thoát ${decided.code} mà sổ thêm ${added} dòng`] : []),
        ...(decided.code === 0 && added !== 1 ? [`ghi ${added} dòng`] : []),
        ...(status.code === 0 ? [] : [`xem tình hình: mã thoát ${status.code}: ${status.err}`]),
      ];
    },
  };
}

/** The same work in a folder with another name comes to the same files. */
function placed(name: string): Moved {
  return {
    name: `thư mục “${name.slice(0, 40)}”`,
    play: async ({ world, wanted, folder }) => {
      const problems: string[] = [];
      for (const { job, args, first, after } of wanted) {
        const cwd = join(folder, name);
        rmSync(cwd, { recursive: true, force: true });
        cpSync(world.base(job.base), cwd, { recursive: true });
        const ran = await runProgram({ cwd, now: job.now, args });
        if (ran.code !== first.code) problems.push(`${job.name}: mã thoát ${ran.code}: ${ran.err.trim()}`);
        problems.push(...differences(stateOf(cwd), after).map((d) => `${job.name}: ${d}`));
      }
      return problems;
    },
  };
}

/** The folder in which the command was typed is removed meanwhile. */
const folderGone: Moved = {
  name: 'thư mục hiện hành đã bị xóa',
  play: async ({ world, wanted, folder }) => {
    const [receive] = wanted;
    if (!receive) return ['không có lệnh'];
    const cwd = copyOf(world, 'empty', join(folder, 'lv'));
    const through = ['sh', '-c', 'mkdir xoa && cd xoa && rmdir ../xoa; exec "$@"', 'sh', '{}'];
    const args = [...receive.args, '--workspace', cwd];
    const ran = await runProgram({ cwd, now: receive.job.now, args, through });
    const state = stateOf(cwd);
    const unchanged = differences(state, receive.before).length === 0;
    if (ran.code === 3 && unchanged && /\(ENOENT\)/.test(ran.err)) return [];
    return [
      ...(ran.code === receive.first.code ? [] : [`mã thoát ${ran.code}: ${ran.err.trim()}`]),
      ...differences(state, receive.after),
    ];
  },
};

export const moved: readonly Moved[] = [
  clockBack('một giờ', '2026-07-22T08:00:00+07:00'),
  clockBack('một ngày', '2026-07-21T09:00:00+07:00'),
  clockBack('một năm', '2025-07-22T09:00:00+07:00'),
  clockBack('(nhanh) hai năm', '2028-07-22T09:00:00+07:00'),
  placed('hồ sơ (1) & “mật” $HOME `x` #%20'),
  placed(' có cách đầu'),
  placed('-rf'),
  placed('a'.repeat(200)),
  placed(`${'sâu/'.repeat(30)}lv`),
  ...(process.platform === 'win32' ? [] : [folderGone]),
];
