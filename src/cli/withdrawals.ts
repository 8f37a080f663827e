import { type Code, severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Envelope } from '../model/received.ts';
import { type RegisterEvent, shownName } from '../model/register.ts';
import { organKey } from '../read/edxml.ts';
import { withoutUndone } from '../register/known-events.ts';
import { tidy } from '../text/canonical.ts';
import { type DocumentNumber, findDocumentNumbers } from '../text/document-number.ts';
import { findUnitIn, type UnitIndex } from '../text/unit-names.ts';
import type { Invocation } from './command.ts';
import type { Item } from './receiving.ts';
import { complete, type Draft } from './register-access.ts';
import type { Container } from './unpacking.ts';

type Received = Extract<RegisterEvent, { kind: 'received' }>;

function sameNumber(a: DocumentNumber, b: DocumentNumber): boolean {
  return a.number === b.number && a.symbol.toUpperCase() === b.symbol.toUpperCase();
}

/** What the message withdraws or replaces, as it names it; a withdrawal that names nothing withdraws its own number. */
function namedBy({ business, replaces, number }: Envelope): readonly string[] {
  if (replaces.length > 0) return replaces;
  return business === 'revocation' && number ? [number] : [];
}

/** "000.00.05.H56,2026/06/17,16/BC-UBND": the organisation whose document it is, before the document's day and number. */
const organInFront = /^\s*([A-Za-z0-9.]{3,35})\s*,\s*(?:\d{4}[/-]\d{1,2}[/-]\d{1,2}\s*,\s*)?(?=\d)/;

/** A message speaks for its sender's documents only; ids go by their normal form, old and new alike. */
function isOwn(named: string, { fromOrganId }: Envelope): boolean {
  const organ = organInFront.exec(named)?.[1];
  return organ === undefined || fromOrganId === undefined || organKey(organ) === organKey(fromOrganId);
}

/** A document that came in a message of another organisation is not this one's, whatever the two call themselves. */
function sameSender({ senderId }: Received, { fromOrganId }: Envelope): boolean {
  return senderId === undefined || fromOrganId === undefined || organKey(senderId) === organKey(fromOrganId);
}

/** Versions on record under that DocumentId or, where none is, under that number, of the unit that sent the message; those withdrawn before among them. */
function onRecord(
  events: readonly RegisterEvent[],
  named: string,
  { unit, envelope }: { readonly unit: string | undefined; readonly envelope: Envelope },
): readonly Received[] {
  const [wanted] = findDocumentNumbers(named.replace(organInFront, ''));
  const ofUnit = withoutUndone(events).filter(
    (e): e is Received =>
      e.kind === 'received' && unit !== undefined && e.unit === unit && sameSender(e, envelope),
  );
  const byId = ofUnit.filter((e) => e.documentId !== undefined && tidy(e.documentId) === tidy(named));
  if (byId.length > 0) return byId;
  return ofUnit.filter((e) => {
    if (!wanted) return false;
    const [own] = findDocumentNumbers(e.documentNumber ?? '');
    return own !== undefined && sameNumber(own, wanted);
  });
}

/** Withdrawn before, or of a period whose list stands still. */
function stays(events: readonly RegisterEvent[], { id, period }: Received): 'revoked' | 'closed' | undefined {
  const effective = withoutUndone(events);
  if (effective.some((e) => e.kind === 'revoked' && e.event === id)) return 'revoked';
  return effective.some((e) => e.kind === 'closed' && e.period === period) ? 'closed' : undefined;
}

function senderOf(envelope: Envelope, index: UnitIndex): string | undefined {
  const found = findUnitIn(index, envelope.fromName ?? '');
  return found.kind === 'certain' ? found.unit.id : undefined;
}

export interface Withdrawals {
  readonly events: readonly RegisterEvent[];
  readonly findings: readonly Finding[];
}

interface Book {
  readonly index: UnitIndex;
  /** What the register holds, with what this run adds. */
  readonly events: readonly RegisterEvent[];
  /** Sentence of the register for a withdrawal that gives no reason. */
  readonly reason: string;
}

function notDone({ file }: Container, values: Finding['values']): Finding {
  const code: Code = 'letter-revokes-unknown';
  return {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: shownName(file.ref) },
    values,
  };
}

/** The unit's only document that still counts, with the command that withdraws it, in our own words: a stranger's do not belong in a command. */
function onlyCandidate(
  events: readonly RegisterEvent[],
  unit: string | undefined,
  reason: string,
): Finding['values'] {
  const [only, ...others] = withoutUndone(events).filter(
    (e): e is Received =>
      e.kind === 'received' && e.unit === unit && e.form === 'document' && stays(events, e) === undefined,
  );
  if (!only || others.length > 0) return {};
  const command = `dondoc revoke ${only.unit} --event ${only.id} --period ${only.period} --reason "${reason}"`;
  return { command, candidate: only.documentNumber ?? only.file?.name ?? only.id };
}

function draftFor(event: Received, envelope: Envelope, reason: string): Draft {
  return {
    kind: 'revoked',
    unit: event.unit,
    event: event.id,
    reason: envelope.reason ?? reason,
    ...(envelope.number && { documentNumber: envelope.number }),
    ...(envelope.date && { documentDate: envelope.date }),
  };
}

/**
 * edXML messages that withdraw or replace a document: a withdrawal is recorded for every version under that number; a
 * replacement needs no event, because the newer version supersedes. A document nobody knows is a finding, never a guess.
 */
export function withdrawals(invocation: Invocation, items: readonly Item[], book: Book): Withdrawals {
  const made: RegisterEvent[] = [];
  const findings: Finding[] = [];
  for (const item of items) {
    const envelope = item.kind === 'container' ? item.envelope : undefined;
    if (item.kind !== 'container' || !envelope || !/^(revocation|replacement)$/.test(envelope.business))
      continue;
    const unit = senderOf(envelope, book.index);
    for (const value of namedBy(envelope)) {
      const { business } = envelope;
      const all = (): readonly RegisterEvent[] => [...book.events, ...made];
      const found = isOwn(value, envelope) ? onRecord(all(), value, { unit, envelope }) : [];
      const candidate =
        business === 'revocation' && isOwn(value, envelope) ? onlyCandidate(all(), unit, book.reason) : {};
      if (found.length === 0) findings.push(notDone(item, { business, value, ...candidate }));
      for (const event of business === 'revocation' ? found : []) {
        const why = stays(all(), event);
        if (why === 'closed') findings.push(notDone(item, { business, value, period: event.period }));
        if (why !== undefined) continue;
        const own = all().filter((e) => e.period === event.period);
        made.push(...complete(invocation, event.period, own, [draftFor(event, envelope, book.reason)]));
      }
    }
  }
  return { events: made, findings };
}
