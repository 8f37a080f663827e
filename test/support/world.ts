import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own and the whole program run in it, in process, at a given moment. */
export function scratch(): {
  readonly dir: string;
  readonly run: (
    line: readonly string[] | string,
    at?: string,
    cwd?: string,
    more?: Partial<World>,
  ) => Promise<Run>;
  readonly remove: () => void;
} {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-'));
  const run = async (
    line: readonly string[] | string,
    at = '2026-06-10T08:00:00+07:00',
    cwd = dir,
    more: Partial<World> = {},
  ): Promise<Run> => {
    let out = '';
    let err = '';
    const world: World = {
      argv: typeof line === 'string' ? line.split(' ').filter((w) => w !== '') : line,
      env: {},
      cwd,
      columns: 120,
      inIsTerminal: false,
      outIsTerminal: false,
      errIsTerminal: false,
      user: 'văn thư mẫu',
      out: (t) => {
        out += t;
      },
      err: (t) => {
        err += t;
      },
      ask: () => Promise.reject(new Error('nobody is there to be asked')),
      moment: () => at,
      ...more,
    };
    const code = await main(world);
    return { code, out, err };
  };
  return { dir, run, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
