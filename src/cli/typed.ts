import type { CommandSpec } from './command.ts';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Why a line cannot be run, with what was meant where that can be told; the words for it are in `program.ts`. */
export type Wrong =
  | { readonly why: 'option' | 'command'; readonly name: string; readonly meant: string | undefined }
  | { readonly why: 'no-value' | 'missing'; readonly name: string }
  /** `period`: a word too many that looks like one. */
  | { readonly why: 'too-many'; readonly period: string | undefined }
  | { readonly why: 'other' };

/** What a command line asks for. */
export type Typed =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command?: CommandSpec; readonly under?: string }
  | {
      readonly kind: 'run';
      readonly command: CommandSpec;
      readonly args: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };
