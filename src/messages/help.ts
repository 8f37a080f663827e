/** Help of one command: what it does, fine points, commands that can be typed as they stand. */
export interface CommandHelp {
  readonly summary: string;
  readonly details?: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
}

export const commandNames = [
  'init',
  'plan check',
  'plan import',
  'plan show',
  'plan why',
  'plan diff',
  'request',
  'form',
  'receive',
  'check',
  'status',
  'return',
  'extend',
  'exempt',
  'nil',
  'revoke',
  'confirm',
  'note',
  'undo',
  'receipt',
  'remind',
  'letter number',
  'consolidate',
  'edit',
  'trace',
  'close',
  'register export',
  'inspect',
  'template check',
  'template list',
  'doctor',
  'backup',
  'restore',
  'migrate',
  'completion',
  'explain',
] as const;

export const optionNames = [
  'workspace',
  'lang',
  'format',
  'as-of',
  'dry-run',
  'no-color',
  'debug',
  'notes',
  'exit-code',
  'as-printed',
  'plan-at',
  'write',
  'repair',
  'unlock',
  'number',
  'date',
  'subject',
  'due',
  'wording',
  'from',
  'units',
  'tasks',
  'period',
  'to',
  'group',
  'task',
  'all',
  'out',
  'arrived',
  'arrived-from',
  'unit',
  'document',
  'paper',
  'arrival-number',
  'no-ask',
  'replace',
  'with-out',
  'yes',
  'fail-on',
  'baseline',
  'write-baseline',
  'since-last',
  'as-recorded',
  'reason',
  'by',
  'until',
  'decided',
  'answered',
  'event',
  'code',
  'answer',
  'signer',
  'compare',
  'detail',
  'each',
  'round',
  'phone-list',
] as const;

/** Words for what is typed in place of `<…>` and `[…]`. */
export const placeholderNames = [
  'dir',
  'before',
  'after',
  'what',
  'unit',
  'unit...',
  'file...',
  'file',
  'text',
  'code',
  'period',
  'number',
  'date',
  'wording',
  'list',
  'formats',
  'format',
  'group',
  'task',
  'csv',
  'shell',
  'severity',
  'event',
  'answer',
  'id',
  'detail',
  'lang',
  'other',
  'reference',
  'revision',
  'round',
  'letter',
] as const;

type CommandName = (typeof commandNames)[number];
type OptionName = (typeof optionNames)[number];

export interface HelpTexts {
  readonly tagline: string;
  readonly usageWord: string;
  readonly commandWord: string;
  readonly optionsWord: string;
  readonly aliasWord: string;
  readonly commandsHeading: string;
  readonly optionsHeading: string;
  readonly globalHeading: string;
  readonly examplesHeading: string;
  readonly exitHeading: string;
  readonly exitCodes: readonly (readonly [code: string, what: string])[];
  readonly helpFooter: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  readonly placeholders: Readonly<Record<(typeof placeholderNames)[number], string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Of one command, where its option means something of its own. */
  readonly optionsOf: Readonly<Partial<Record<CommandName, Readonly<Partial<Record<OptionName, string>>>>>>;
}

/** What an option does, told for the command. */
export function optionWords(option: string, command: string, { options, optionsOf }: HelpTexts): string {
  const own: Readonly<Record<string, string>> | undefined = optionsOf[command as CommandName];
  return own?.[option] ?? (options as Readonly<Record<string, string>>)[option] ?? '';
}
