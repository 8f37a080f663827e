import type { RegisterEvent } from '../model/register.ts';
import { recordedOn } from '../model/register.ts';
import { documentNumberKey, readDocumentNumber } from '../text/document-number.ts';
import { type EventOf, type Received, withoutUndone } from './known-events.ts';

/** The event that took in, or else refused, the identical file; events taken back do not count. */
export function sameFile(
  events: readonly RegisterEvent[],
  sha256: string,
): Received | EventOf<'refused'> | undefined {
  const holding = withoutUndone(events).filter(
    (e): e is Received | EventOf<'refused'> =>
      (e.kind === 'received' || e.kind === 'refused') && e.file?.sha256 === sha256,
  );
  return holding.find((e) => e.kind === 'received') ?? holding[0];
}

/** Unit + number + symbol + year of the document, or undefined where no number can be read. */
export function numberKey(event: Received): string | undefined {
  const number = readDocumentNumber(event.documentNumber ?? '');
  const day = event.documentDate ?? event.arrived ?? recordedOn(event);
  return number && documentNumberKey(event.unit, number, day);
}

/** Versions on record under the same document number of the same unit and year; a document and its data file share one. */
export function sameNumber(events: readonly RegisterEvent[], event: Received): readonly Received[] {
  const key = numberKey(event);
  if (key === undefined) return [];
  return withoutUndone(events).filter(
    (e): e is Received => e.kind === 'received' && e.id !== event.id && numberKey(e) === key,
  );
}
