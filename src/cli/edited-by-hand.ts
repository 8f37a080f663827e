import { extname, relative } from 'node:path';
import { headOf, moveAside } from '../disk/keep-aside.ts';
import { exists } from '../disk/read.ts';
import { beginsAsOurs, localHeaderSize } from '../render/zip-records.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Invocation } from './command.ts';

const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b;

/** "bao-cao.da-sua-2026-06-25-0800.docx", or the first such name that is free. */
function nameFor({ world }: Invocation, path: string): string {
  const ending = extname(path);
  const moment = `${world.moment().slice(0, 10)}-${world.moment().slice(11, 16).replace(':', '')}`;
  const stem = `${path.slice(0, path.length - ending.length)}.da-sua-${moment}`;
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n > 1 ? `-${n}` : ''}${ending}`;
    if (!exists(name)) return name;
  }
}

/** A made document that somebody has edited since is somebody's work: it is never written over, but kept beside. */
export function keepEdited(invocation: Invocation, path: string): void {
  const { world, texts, dryRun } = invocation;
  if (!/\.(docx|xlsx)$/.test(path)) return;
  const head = headOf(path, localHeaderSize);
  if (!isZip(head) || beginsAsOurs(head)) return;
  const kept = nameFor(invocation, path);
  if (!dryRun) moveAside(path, kept);
  const say = texts.agreeing[dryRun ? 'wouldKeepEdited' : 'keptEdited'];
  const values = { file: relative(world.cwd, path), kept: relative(world.cwd, kept) };
  world.err(`${safeForTerminal(say(values))}\n`);
}
