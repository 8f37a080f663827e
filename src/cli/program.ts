import type { HelpTexts } from '../messages/help.ts';
import type { Lang } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import { helpFor, textsFor } from './language.ts';
import type { Wrong } from './typed.ts';

function whatIsWrong(wrong: Wrong, texts: CliTexts, help: HelpTexts): string {
  switch (wrong.why) {
    case 'option':
      return texts.unknownOption({ name: wrong.name });
    case 'command':
      return texts.unknownCommand({ name: wrong.name });
    case 'no-value':
      return texts.optionNeedsValue({ name: wrong.name });
    case 'missing': {
      const words: Readonly<Record<string, string>> = help.placeholders;
      return texts.missingArgument({ name: words[wrong.name] ?? wrong.name });
    }
    case 'too-many':
      return wrong.period ? texts.periodTyped({ period: wrong.period }) : texts.tooManyArguments({});
    case 'other':
      return texts.wrongUsage({});
  }
}

/** Why a command line cannot be run, in plain words. */
export async function usageText(wrong: Wrong, lang: Lang): Promise<string> {
  const [{ texts }, help] = await Promise.all([textsFor(lang), helpFor(lang)]);
  const suggestion = 'meant' in wrong ? wrong.meant : undefined;
  const hint = suggestion === undefined ? '' : ` ${texts.didYouMean({ suggestion })}`;
  return `${whatIsWrong(wrong, texts, help)}${hint}\n${texts.seeHelp({})}`;
}
