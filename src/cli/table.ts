import type { CommandSpec } from './command.ts';

const decision = ['--period <period>', '--reason <text>', '--number <number>', '--date <date>'];

/** Every command: name, alias, options, and the module that is loaded only when it runs. */
export const commandTable: readonly CommandSpec[] = [
  { name: 'init', alias: 'khoi-tao', args: '<dir>', options: [], load: () => import('./commands/init.ts') },
  {
    name: 'plan check',
    alias: 'kiem-tra',
    args: '[dir]',
    options: ['--notes'],
    load: () => import('./commands/plan-check.ts'),
  },
  {
    name: 'plan show',
    alias: 'xem',
    args: '[what]',
    options: ['--as-printed'],
    load: () => import('./commands/plan-show.ts'),
  },
  {
    name: 'request',
    alias: 'dot-xuat',
    options: [
      '--number <number>',
      '--date <date>',
      '--subject <text>',
      '--due <date>',
      '--wording <wording>',
      '--units <list>',
      '--tasks <list>',
    ],
    load: () => import('./commands/request.ts'),
  },
  {
    name: 'form',
    alias: 'bieu-mau',
    args: '[unit...]',
    options: ['--period <period>', '--to <formats>', '--group <group>', '--all', '--out <dir>'],
    load: () => import('./commands/form.ts'),
  },
  {
    name: 'receive',
    alias: 'tiep-nhan',
    args: '[file...]',
    options: [
      '--arrived <date>',
      '--arrived-from <csv>',
      '--period <period>',
      '--unit <unit>',
      '--document',
      '--paper',
      '--number <number>',
      '--date <date>',
      '--arrival-number <number>',
    ],
    load: () => import('./commands/receive.ts'),
  },
  {
    name: 'check',
    alias: 'kiem-tra',
    args: '[file...]',
    options: ['--period <period>', '--unit <unit>', '--all', '--since-last', '--fail-on <severity>'],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'status',
    alias: 'tinh-hinh',
    options: [
      '--period <period>',
      '--group <group>',
      '--task <task>',
      '--to <format>',
      '--as-recorded',
      '--all',
      '--fail-on <severity>',
    ],
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'return',
    alias: 'tra-lai',
    args: '<unit>',
    options: [...decision, '--by <date>', '--decided <date>'],
    load: () => import('./commands/return.ts'),
  },
  {
    name: 'extend',
    alias: 'gia-han',
    args: '<unit>',
    options: [...decision, '--until <date>', '--decided <date>'],
    load: () => import('./commands/extend.ts'),
  },
  {
    name: 'exempt',
    alias: 'mien',
    args: '<unit>',
    options: [...decision, '--decided <date>'],
    load: () => import('./commands/exempt.ts'),
  },
  {
    name: 'nil',
    alias: 'khong-phat-sinh',
    args: '<unit>',
    options: [...decision, '--answered <date>', '--decided <date>'],
    load: () => import('./commands/nil.ts'),
  },
  {
    name: 'revoke',
    alias: 'thu-hoi',
    args: '<unit>',
    options: [...decision, '--event <event>', '--decided <date>'],
    load: () => import('./commands/revoke.ts'),
  },
  {
    name: 'confirm',
    alias: 'xac-nhan',
    args: '<unit>',
    options: [...decision, '--arrived <date>', '--event <event>', '--code <code>', '--answer <answer>'],
    load: () => import('./commands/confirm.ts'),
  },
  {
    name: 'note',
    alias: 'ghi-chu',
    args: '<unit> <text>',
    options: ['--period <period>'],
    load: () => import('./commands/note.ts'),
  },
  {
    name: 'undo',
    alias: 'hoan-tac',
    options: ['--period <period>', '--reason <text>', '--event <event>'],
    load: () => import('./commands/undo.ts'),
  },
  {
    name: 'receipt',
    alias: 'phieu-tiep-nhan',
    args: '<unit>',
    options: ['--period <period>', '--out <dir>'],
    load: () => import('./commands/receipt.ts'),
  },
  {
    name: 'consolidate',
    alias: 'tong-hop',
    options: ['--period <period>', '--to <formats>', '--out <dir>', '--signer <id>'],
    load: () => import('./commands/consolidate.ts'),
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    args: '[code]',
    options: [],
    load: () => import('./commands/explain.ts'),
  },
];

export const boardCommand: CommandSpec = {
  name: 'board',
  options: ['--period <period>'],
  load: () => import('./commands/board.ts'),
};

/** Understood by every command. */
export const globalOptions = [
  '--workspace <dir>',
  '--lang <lang>',
  '--format <format>',
  '--as-of <date>',
  '--dry-run',
  '--no-color',
  '--debug',
] as const;
