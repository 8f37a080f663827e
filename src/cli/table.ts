import { checkFormats } from './ci-formats.ts';
import type { CommandSpec } from './command.ts';

/** Of the commands that check: how the result is given, and what makes it fail. */
const verdict = [
  '--fail-on <severity>',
  '--baseline <file>',
  '--write-baseline',
  '--reason <text>',
  '--out <file>',
];
const decision = ['--period <period>', '--reason <text>', '--number <number>', '--date <date>'];

/** Every command: name, alias, options. What each runs: `all-commands.ts`, `everyday-commands.ts`. */
export const commandTable: readonly CommandSpec[] = [
  {
    name: 'init',
    alias: 'khoi-tao',
    args: '<dir>',
    options: ['--from <file>', '--units <file>', '--notes'],
  },
  {
    name: 'plan check',
    alias: 'kiem-tra',
    args: '[dir]',
    options: ['--notes', ...verdict],
    formats: checkFormats,
  },
  {
    name: 'plan import',
    alias: 'nhap',
    args: '[file]',
    options: ['--units <file>', '--out <dir>', '--notes'],
  },
  {
    name: 'plan show',
    alias: 'xem',
    args: '[what]',
    options: ['--as-printed', '--plan-at <revision>'],
  },
  {
    name: 'plan why',
    alias: 'vi-sao',
    args: '<unit> [task]',
    options: ['--period <period>', '--plan-at <revision>'],
  },
  {
    name: 'plan diff',
    alias: 'so-sanh',
    args: '[before] [after]',
    options: ['--to <format>', '--exit-code', '--out <dir>'],
    formats: ['text', 'json', 'markdown'],
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
  },
  {
    name: 'form',
    alias: 'bieu-mau',
    args: '[unit...]',
    options: ['--period <period>', '--to <formats>', '--group <group>', '--all', '--out <dir>'],
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
      '--replace',
      '--paper',
      '--number <number>',
      '--date <date>',
      '--arrival-number <number>',
      '--no-ask',
      '--yes',
    ],
  },
  {
    name: 'check',
    alias: 'kiem-tra',
    args: '[file...]',
    options: ['--period <period>', '--unit <unit>', '--all', '--since-last', ...verdict],
    formats: checkFormats,
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
      '--plan-at <revision>',
      '--all',
      '--fail-on <severity>',
    ],
  },
  {
    name: 'return',
    alias: 'tra-lai',
    args: '<unit>',
    options: [...decision, '--by <date>', '--decided <date>'],
  },
  {
    name: 'extend',
    alias: 'gia-han',
    args: '<unit>',
    options: [...decision, '--until <date>', '--decided <date>'],
  },
  {
    name: 'exempt',
    alias: 'mien',
    args: '<unit>',
    options: [...decision, '--decided <date>'],
  },
  {
    name: 'nil',
    alias: 'khong-phat-sinh',
    args: '<unit>',
    options: [...decision, '--answered <date>', '--decided <date>'],
  },
  {
    name: 'revoke',
    alias: 'thu-hoi',
    args: '<unit>',
    options: [...decision, '--event <event>', '--decided <date>'],
  },
  {
    name: 'confirm',
    alias: 'xac-nhan',
    args: '<unit>',
    options: [...decision, '--arrived <date>', '--event <event>', '--code <code>', '--answer <answer>'],
  },
  {
    name: 'note',
    alias: 'ghi-chu',
    args: '<unit> <text>',
    options: ['--period <period>'],
  },
  {
    name: 'undo',
    alias: 'hoan-tac',
    options: ['--period <period>', '--reason <text>', '--event <event>', '--yes'],
  },
  {
    name: 'receipt',
    alias: 'phieu-tiep-nhan',
    args: '<unit>',
    options: ['--period <period>', '--out <dir>'],
  },
  {
    name: 'remind',
    alias: 'don-doc',
    otherAlias: 'nhac',
    args: '[unit...]',
    options: [
      '--period <period>',
      '--due <date>',
      '--each',
      '--round <round>',
      '--group <group>',
      '--signer <id>',
      '--out <dir>',
      '--phone-list',
    ],
  },
  {
    name: 'letter number',
    alias: 'so',
    args: '<letter> <number>',
    options: ['--date <date>', '--period <period>'],
  },
  {
    name: 'consolidate',
    alias: 'tong-hop',
    options: [
      '--period <period>',
      '--to <formats>',
      '--out <dir>',
      '--signer <id>',
      '--compare <other>',
      '--all',
      '--detail <detail>',
      '--paper',
      '--number <number>',
      '--date <date>',
    ],
  },
  {
    name: 'edit',
    alias: 'bien-tap',
    args: '<period>',
    options: [],
  },
  {
    name: 'trace',
    alias: 'nguon-so-lieu',
    args: '<reference>',
    options: ['--period <period>', '--detail <detail>', '--all'],
  },
  {
    name: 'close',
    alias: 'khoa-ky',
    args: '<period>',
    options: ['--reason <text>', '--signer <id>', '--out <dir>', '--yes'],
  },
  {
    name: 'register export',
    alias: 'xuat',
    options: ['--period <period>', '--out <dir>'],
  },
  {
    name: 'inspect',
    alias: 'the-thuc',
    args: '<file...>',
    options: [],
  },
  {
    name: 'template check',
    alias: 'kiem-tra',
    args: '[file...]',
    options: ['--notes'],
  },
  {
    name: 'template list',
    alias: 'xem',
    args: '[file...]',
    options: [],
  },
  {
    name: 'doctor',
    alias: 'suc-khoe',
    options: ['--repair', '--unlock'],
  },
  {
    name: 'backup',
    alias: 'sao-luu',
    args: '<file>',
    options: ['--with-out', '--replace'],
  },
  {
    name: 'restore',
    alias: 'phuc-hoi',
    args: '<file> [dir]',
    options: [],
  },
  {
    name: 'migrate',
    alias: 'chuyen-doi',
    options: ['--write', '--yes'],
  },
  {
    name: 'completion',
    alias: 'goi-y',
    args: '<shell>',
    options: [],
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    args: '[code]',
    options: [],
  },
];

export const boardCommand: CommandSpec = {
  name: 'board',
  options: ['--period <period>'],
};

/** The Vietnamese word for the first of two. */
export const parentAliases: Readonly<Record<string, string>> = {
  plan: 'ke-hoach',
  letter: 'cong-van',
  register: 'so-theo-doi',
  template: 'mau',
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
