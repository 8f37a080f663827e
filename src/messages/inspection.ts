import type { DraftKind, FormComponent, FormMeasure, FormSaying } from '../model/form-departure.ts';
import { inspectionEn } from './en/inspection.ts';
import type { Lang } from './lang.ts';
import { inspectionVi } from './vi/inspection.ts';

export type SayingValues = Readonly<Record<string, string | number>>;

/** What `dondoc inspect` says, and the page that lists its points. */
export interface InspectionTexts {
  readonly components: Readonly<Record<FormComponent, string>>;
  readonly measures: Readonly<Record<FormMeasure, string>>;
  readonly sayings: Readonly<Record<FormSaying, (v: SayingValues) => string>>;
  /** What to do in Word, or in the text. */
  readonly remedies: Readonly<Record<FormMeasure, string>>;
  /** What no file can show; never guessed. */
  readonly notMeasured: readonly string[];
  readonly advice: string;
  readonly words: Readonly<
    Record<
      'found' | 'expected' | 'remedy' | 'place' | 'decree' | 'section' | 'header' | 'footer' | 'draft',
      string
    >
  >;
  readonly heads: Readonly<Record<'certain' | 'doubtful' | 'notMeasured', string>>;
  readonly kinds: Readonly<Record<DraftKind, (v: SayingValues) => string>>;
  readonly more: (v: SayingValues) => string;
  readonly counts: (v: SayingValues) => string;
  readonly clean: string;
  readonly look: string;
  readonly onlyFile: string;
  readonly otherKind: (v: SayingValues) => string;
}

export const inspectionTexts: Readonly<Record<Lang, InspectionTexts>> = {
  vi: inspectionVi,
  en: inspectionEn,
};
