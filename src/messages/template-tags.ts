import { templateTags as en } from './en/template-tags.ts';
import type { Lang } from './lang.ts';
import { templateTags as vi } from './vi/template-tags.ts';

/** What a tag of the office's templates prints. Fields of a list stand under "list.field". */
export interface TagText {
  readonly meaning: string;
}

export const templateTagTexts: Readonly<Record<Lang, Readonly<Record<string, TagText>>>> = { vi, en };
