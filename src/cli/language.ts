import type { HelpTexts } from '../messages/help.ts';
import type { Lang } from '../messages/lang.ts';
import type { StandingNotes } from '../messages/standing-notes.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';

export interface Language {
  readonly texts: CliTexts;
  readonly help: HelpTexts;
  readonly words: Words;
  readonly notes: StandingNotes;
}

/** The sentences of one language; the other one is not loaded. */
export async function textsFor(lang: Lang): Promise<Language> {
  if (lang === 'en') {
    const [cli, help, words, notes] = await Promise.all([
      import('../messages/en/cli.ts'),
      import('../messages/en/help.ts'),
      import('../messages/en/words.ts'),
      import('../messages/en/standing-notes.ts'),
    ]);
    return { texts: cli.cliEn, help: help.helpEn, words: words.en, notes: notes.en };
  }
  const [cli, help, words, notes] = await Promise.all([
    import('../messages/vi/cli.ts'),
    import('../messages/vi/help.ts'),
    import('../messages/vi/words.ts'),
    import('../messages/vi/standing-notes.ts'),
  ]);
  return { texts: cli.cliVi, help: help.helpVi, words: words.vi, notes: notes.vi };
}
