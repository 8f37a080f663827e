import type { HelpTexts } from '../messages/help.ts';
import type { Lang } from '../messages/lang.ts';
import type { StandingNotes } from '../messages/standing-notes.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';

export interface Language {
  readonly texts: CliTexts;
  readonly words: Words;
  readonly notes: StandingNotes;
}

/** The sentences of one language; the other one is not loaded. */
export async function textsFor(lang: Lang): Promise<Language> {
  if (lang === 'en') {
    const [cli, words, notes] = await Promise.all([
      import('../messages/en/cli.ts'),
      import('../messages/en/words.ts'),
      import('../messages/en/standing-notes.ts'),
    ]);
    return { texts: cli.cliEn, words: words.en, notes: notes.en };
  }
  const [cli, words, notes] = await Promise.all([
    import('../messages/vi/cli.ts'),
    import('../messages/vi/words.ts'),
    import('../messages/vi/standing-notes.ts'),
  ]);
  return { texts: cli.cliVi, words: words.vi, notes: notes.vi };
}

/** What `--help` and the completions say. */
export async function helpFor(lang: Lang): Promise<HelpTexts> {
  if (lang === 'en') return (await import('../messages/en/help.ts')).helpEn;
  return (await import('../messages/vi/help.ts')).helpVi;
}
