import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltTool } from './built-tool.ts';
import { runTool, type ToolRun } from './made-world.ts';

/** What one command cost: processor time with that of its finished children, and the most memory it held itself. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const preload = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let children = 0;
  try {
    // proc(5), fields 16 and 17: the time of children that were waited for, in hundredths of a second.
    const stat = require('node:fs').readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {}
  const cost = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + children, peakMb: maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.TORTURE_COST, JSON.stringify(cost));
});
`;

/** Runs one command of the tool and measures it from within: `/usr/bin/time` is not on every machine. */
export function measured(
  tool: BuiltTool,
  folder: string,
  args: readonly string[],
  at?: string,
): { readonly run: ToolRun; readonly cost: Cost } {
  const script = join(tool.root, 'cost.cjs');
  const file = join(tool.root, 'cost.json');
  writeFileSync(script, preload);
  const env = { NODE_OPTIONS: `--require ${script}`, TORTURE_COST: file };
  const run = runTool(tool, folder, args, { env, ...(at ? { at } : {}) });
  return { run, cost: JSON.parse(readFileSync(file, 'utf8')) as Cost };
}
