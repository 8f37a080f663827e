import type { Lang } from '../messages/lang.ts';
import { bashScript } from './completion-bash.ts';
import { fishScript } from './completion-fish.ts';
import { powershellScript } from './completion-powershell.ts';
import { completionWords, type Shell } from './completion-words.ts';
import { helpFor } from './language.ts';

/** The script that makes a shell complete what is typed; the plan is not read for it. */
export async function completionScript(shell: Shell, lang: Lang): Promise<string> {
  const commands = completionWords(await helpFor(lang));
  switch (shell) {
    case 'bash':
    case 'zsh':
      return bashScript(commands, shell === 'zsh');
    case 'fish':
      return fishScript(commands);
    case 'powershell':
      return powershellScript(commands);
  }
}
