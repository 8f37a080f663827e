import { Chalk } from 'chalk';
import type { Severity } from '../model/finding.ts';
import { noPaint, type Paint } from '../render/paint.ts';
import type { World } from './world.ts';

/** Colours only where a person watches: a terminal, no NO_COLOR, no --no-color. */
export function paintFor(world: World, wanted: boolean): Paint {
  if (!wanted || !world.outIsTerminal || (world.env.NO_COLOR ?? '') !== '') return noPaint;
  const chalk = new Chalk({ level: 1 });
  const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
    error: chalk.red.bold,
    confirm: chalk.magenta,
    warning: chalk.yellow,
    note: chalk.cyan,
  };
  return { severity: (s, text) => bySeverity[s](text), heading: chalk.bold, faint: chalk.dim };
}
