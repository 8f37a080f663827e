import type { CivilDate } from './civil-date.ts';

export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: 'holiday' | 'make-up' | 'worked';
  readonly name: string;
  readonly source?: string;
  readonly confirm: boolean;
}

export interface CalendarYear {
  readonly year: number;
  readonly days: readonly CalendarDay[];
}

/** One way the office signs: ["GIÁM ĐỐC"], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]. */
export interface SignerForm {
  readonly id: string;
  readonly lines: readonly string[];
  readonly name: string | null;
}

export interface Office {
  readonly unit: string;
  /** "UBND TỈNH THANH HÓA". */
  readonly parentName: string;
  /** "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" as the letterhead prints it. */
  readonly printedName: string;
  /** "SVHTTDL". */
  readonly symbol: string;
  /** Drafting unit's abbreviation in symbols and "Lưu: VT, …"; null until the office fills it in. */
  readonly draftingUnit: string | null;
  /** "Thanh Hóa". */
  readonly place: string;
  /** "Chủ tịch UBND tỉnh Thanh Hóa". */
  readonly chairmanTitle: string;
  readonly committeeTitle: string;
  readonly signers: readonly SignerForm[];
  readonly defaultSigner: string;
  /** Lines of "Nơi nhận" between "Như trên" and "Lưu". */
  readonly recipients: readonly string[];
  readonly contact: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
}
