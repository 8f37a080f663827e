import { type Lang, langs } from '../messages/lang.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import { type Shell, shells } from './completion-words.ts';
import { exitCodes } from './stop.ts';
import type { Typed } from './typed.ts';
import { toolVersion } from './version.ts';
import type { World } from './world.ts';

export { processWorld } from './world.ts';

function languageOf(world: World): Lang {
  const at = world.argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const typed =
    at < 0 ? undefined : world.argv[at]?.includes('=') ? world.argv[at]?.slice(7) : world.argv[at + 1];
  return langs.find((l) => l === (typed ?? world.env.DONDOC_LANG)) ?? 'vi';
}

async function printHelp(world: World, lang: Lang, typed: Extract<Typed, { kind: 'help' }>): Promise<number> {
  const { helpOf } = await import('./help.ts');
  world.out(await helpOf(typed, lang));
  return exitCodes.clean;
}

async function refuse(world: World, lang: Lang, typed: Extract<Typed, { kind: 'wrong' }>): Promise<number> {
  const { usageText } = await import('./program.ts');
  world.err(`${safeForTerminal(await usageText(typed.wrong, lang))}\n`);
  return exitCodes.usage;
}

/** Lines of one meaning that need no reading: every new terminal may ask for them. */
function known(
  argv: readonly string[],
): Typed | { readonly kind: 'script'; readonly shell: Shell } | undefined {
  const [first = '', second] = argv;
  if (argv.length === 1 && ['--version', '-V'].includes(first)) return { kind: 'version' };
  if (argv.length === 1 && ['--help', '-h'].includes(first)) return { kind: 'help' };
  const shell = argv.length === 2 && first === 'completion' ? shells.find((s) => s === second) : undefined;
  return shell && { kind: 'script', shell };
}

async function printScript(world: World, lang: Lang, shell: Shell): Promise<number> {
  const { completionScript } = await import('./completion-script.ts');
  world.out(await completionScript(shell, lang));
  return exitCodes.clean;
}

/** Loaded from a bundle of their own: typed every hour, they must answer at once. */
const everyday: readonly string[] = ['board', 'status', 'plan check'];

/** The whole program: arguments in, exit code out. Only what the line asks for is loaded. */
export async function main(world: World): Promise<number> {
  const typed = known(world.argv) ?? (await import('./arguments.ts')).readArguments(world.argv);
  if (typed.kind === 'version') {
    world.out(`dondoc ${toolVersion}\n`);
    return exitCodes.clean;
  }
  const lang = languageOf(world);
  if (typed.kind === 'script') return printScript(world, lang, typed.shell);
  if (typed.kind === 'help') return printHelp(world, lang, typed);
  if (typed.kind === 'wrong') return refuse(world, lang, typed);
  const { run } = everyday.includes(typed.command.name)
    ? await import('./everyday-commands.ts')
    : await import('./all-commands.ts');
  return run(world, lang, typed);
}
