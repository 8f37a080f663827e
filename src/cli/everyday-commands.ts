import type { Loaders } from './command.ts';
import * as board from './commands/board.ts';
import * as planCheck from './commands/plan-check.ts';
import * as status from './commands/status.ts';
import { runWith } from './running.ts';

const commands: Loaders = {
  board: async () => board,
  status: async () => status,
  'plan check': async () => planCheck,
};

/** Runs the commands that are typed every hour, which the build puts into a bundle of their own (scripts/bundle.mjs). */
export const run = runWith(commands);
