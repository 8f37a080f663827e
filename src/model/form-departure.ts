/** Components of a document by NĐ 30/2020, and what besides them is measured. */
export const formComponents = [
  'page',
  'font',
  'nation',
  'motto',
  'urgency',
  'parent',
  'agency',
  'number',
  'date',
  'kind',
  'subject',
  'about',
  'addressees',
  'bases',
  'body',
  'headings',
  'signer',
  'name',
  'list-word',
  'list',
  'page-number',
  'appendix',
  'appendix-title',
  'reference',
  'table',
] as const;
export type FormComponent = (typeof formComponents)[number];

/** What is measured of them. */
export const formMeasures = [
  'present',
  'paper',
  'orientation',
  'margin-top',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'ascii',
  'h-ansi',
  'east-asia',
  'cs',
  'colour',
  'unicode',
  'composed',
  'wording',
  'case',
  'size',
  'weight',
  'slant',
  'align',
  'place',
  'rule',
  'spacing',
  'level',
  'local-name',
  'zero',
  'symbol',
  'abbreviation',
  'gap',
  'line-spacing',
  'indent',
  'items',
  'under-colon',
  'ends',
  'order',
  'alphabet',
  'marks',
  'authority',
  'honours',
  'first',
  'last',
  'digits',
  'first-page',
  'start',
  'numbering',
  'mention',
  'filled',
  'repeat',
  'whole-rows',
] as const;
export type FormMeasure = (typeof formMeasures)[number];

/** What is, or what should be; the sentence stands in the messages. */
export interface FormFact {
  readonly say: FormSaying;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const formSayings = [
  'missing',
  'present',
  'paper',
  'portrait',
  'landscape',
  'mm',
  'mm-range',
  'font',
  'colour',
  'black',
  'encoding',
  'unicode',
  'loose-marks',
  'composed',
  'text',
  'pattern',
  'upper',
  'lower',
  'points',
  'points-range',
  'bold',
  'light',
  'partly-bold',
  'italic',
  'upright',
  'partly-italic',
  'align-left',
  'align-center',
  'align-right',
  'align-justify',
  'right-top',
  'not-right',
  'line-none',
  'line-underline',
  'line-dashed',
  'line-length',
  'line-off',
  'line-as-text',
  'line-third',
  'lines',
  'lines-range',
  'single',
  'gap',
  'gap-least',
  'gap-exactly',
  'cm',
  'cm-range',
  'same-line',
  'other-line',
  'no-name',
  'with-name',
  'own-lines',
  'run-together',
  'under-colon',
  'not-under-colon',
  'ends-with',
  'order-broken',
  'order-kept',
  'letter',
  'alphabet',
  'mark',
  'marks',
  'authority-one-line',
  'authority-no-dot',
  'authority-missing',
  'authority-form',
  'honour',
  'no-honour',
  'bottom',
  'top-centre',
  'numbers-shown',
  'numbers-hidden',
  'starts-at',
  'format',
  'arabic',
  'roman',
  'label',
  'no-label',
  'not-mentioned',
  'mentioned',
  'half-filled',
  'whole-or-blank',
  'not-restarted',
  'restarted',
  'columns',
  'rows',
  'repeated',
  'unbroken',
  'leftmost',
  'twips-left',
] as const;
export type FormSaying = (typeof formSayings)[number];

/** Where in a draft. */
export type DraftPlace =
  | { readonly kind: 'draft' }
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'header'; readonly section: number }
  | { readonly kind: 'footer'; readonly section: number }
  | { readonly kind: 'table'; readonly table: number }
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly quote: string;
    }
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly quote: string };

/** One point that the draft departs from: the first place, and how many more there are. */
export interface FormDeparture {
  readonly point: string;
  readonly component: FormComponent;
  readonly measure: FormMeasure;
  /** Article or point of the decree; "" for advice that is none of it. */
  readonly source: string;
  /** False: worth a look, may be right. */
  readonly certain: boolean;
  readonly places: readonly DraftPlace[];
  readonly found: FormFact;
  readonly expected: FormFact;
}

/** What kind of paper a draft is. */
export type DraftKind = 'document' | 'appendix' | 'party' | 'own-form' | 'template';

/** What was measured, and what came out. */
export interface Inspection {
  readonly kind: DraftKind;
  /** As printed: "BÁO CÁO"; "CÔNG VĂN" for one. */
  readonly named?: string;
  readonly sections: number;
  readonly appendices: number;
  readonly found: readonly FormComponent[];
  readonly measured: number;
  /** Points whose component the draft does not have. */
  readonly absent: number;
  readonly departures: readonly FormDeparture[];
}
