import type { CivilDate } from './civil-date.ts';
import type { Place } from './finding.ts';

/** A passage of a unit's own document, kept for quoting; never a source of figures. */
export interface LetterSection {
  /** Heading as printed ("I. KẾT QUẢ TRIỂN KHAI"), absent for text before the first heading. */
  readonly heading?: string;
  /** Number of a task of the Appendix where the heading names one. */
  readonly task?: string;
  readonly text: string;
  readonly place: Place;
}

/** A signed document as far as its header can be read by the layout of NĐ 30/2020 (or of Party documents). Absent parts were not found. */
export interface Letter {
  readonly style: 'state' | 'party' | 'unknown';
  /** Lines above the agency's own name, and the agency's name itself. */
  readonly parentAgency?: string;
  readonly agency?: string;
  /** "15/BC-UBND", "03-BC/BCĐ" as printed, without "Số:". */
  readonly number?: string;
  readonly place?: string;
  readonly date?: CivilDate;
  /** "BÁO CÁO", "CÔNG VĂN" … */
  readonly kind?: string;
  readonly subject?: string;
  readonly signer?: { readonly position?: string; readonly name?: string };
  readonly sections: readonly LetterSection[];
  /** No text at all: a scan. */
  readonly scanned: boolean;
}
