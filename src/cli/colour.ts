import { Chalk } from 'chalk';
import type { Severity } from '../model/finding.ts';
import type { Paint } from '../render/paint.ts';

const chalk = new Chalk({ level: 1 });

const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
  error: chalk.red.bold,
  confirm: chalk.magenta,
  warning: chalk.yellow,
  note: chalk.cyan,
};

/** Sixteen colours: every terminal has them. */
export const colours: Paint = {
  severity: (s, text) => bySeverity[s](text),
  heading: chalk.bold,
  faint: chalk.dim,
  // A colour alone says nothing to some eyes.
  changed: { removed: chalk.red.strikethrough, added: chalk.green.underline },
};
