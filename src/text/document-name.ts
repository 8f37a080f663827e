import type { AmendmentDocument } from '../model/amendment.ts';
import { shortDay } from './print.ts';

/** "Quyết định số 123/QĐ-UBND ngày 28/12/2026"; dots where number or day are not filled in yet. */
export function documentName({
  kind,
  number,
  symbol,
  date,
}: Pick<AmendmentDocument, 'kind' | 'number' | 'symbol' | 'date'>): string {
  return `${kind} số ${number ?? '…'}/${symbol} ngày ${date ? shortDay(date) : '…'}`;
}
