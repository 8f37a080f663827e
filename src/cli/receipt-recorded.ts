import { unitById } from '../model/plan.ts';
import { type RegisterEvent, shownName } from '../model/register.ts';
import type { Received } from '../register/known-events.ts';
import { oneLine } from '../text/safe-for-terminal.ts';
import { recordedDocuments } from './collecting.ts';
import type { Invocation } from './command.ts';
import type { Item } from './receiving.ts';
import type { Container } from './unpacking.ts';
import type { replacements } from './version-order.ts';
import type { Workspace } from './workspace.ts';

export interface Before {
  readonly before: readonly RegisterEvent[];
  readonly replaced: ReturnType<typeof replacements>;
}

/** The document that stood until then, on paper or as a file: neither withdrawn nor sent back. */
function documentBefore(before: readonly RegisterEvent[], event: Received): Received | undefined {
  const own = before.filter((e) => 'unit' in e && e.unit === event.unit && e.period === event.period);
  const where = recordedDocuments(own)[0]?.where;
  return own.find((e): e is Received => e.kind === 'received' && e.id === where);
}

/** The one before it: of data files what was in use, of documents the last on record before this run. */
function replacedBy(event: Received, { before, replaced }: Before): Received | undefined {
  if (event.form === 'data') return replaced.get(event.id);
  return documentBefore(before, event);
}

/** One line about what was recorded: a file, a paper, a withdrawal. */
export function lineOf(
  event: RegisterEvent,
  invocation: Invocation,
  workspace: Workspace,
  before: Before,
): string {
  const { texts } = invocation;
  if (event.kind === 'revoked') {
    const unit = unitById(workspace.plan, event.unit)?.name ?? event.unit;
    return texts.withdrawnLine({ unit, event: event.event, reason: oneLine(event.reason) });
  }
  if (event.kind !== 'received') return '';
  const unit = unitById(workspace.plan, event.unit)?.name ?? event.unit;
  const file = event.file ? oneLine(shownName(event.file)) : texts.paperWord;
  const arrived = event.arrived ? texts.day(event.arrived) : texts.noArrival;
  const old = replacedBy(event, before);
  const line = texts.receivedLine({
    file,
    unit,
    period: event.period,
    form: texts.forms[event.form],
    arrived,
  });
  // Of a closed period nothing is in use any more that it could take the place of.
  if (event.afterClosing) return `${line} ${texts.closing.arrivedAfter({ period: event.period })}`;
  return old
    ? `${line} ${texts.supersedes({ file: old.file ? oneLine(old.file.name) : texts.paperWord, id: old.id })}`
    : line;
}

/** What the clerk should know of an envelope: who says to have sent it, when, what about, and how many files it holds. */
export function containerLine(
  { file, count, mail, envelope }: Container,
  texts: Invocation['texts'],
): string {
  const lines = [
    ...(count > 0 ? [texts.containerLine({ file: file.path, count })] : [`${file.path}:`]),
    ...(mail
      ? [texts.mailHead({ from: mail.from ?? '…', date: mail.date ?? '…', subject: mail.subject ?? '…' })]
      : []),
    ...(envelope
      ? [
          texts.messageHead({
            business: texts.businesses[envelope.business],
            number: envelope.number ?? '…',
            day: envelope.date ? texts.day(envelope.date) : '…',
            from: envelope.fromName ?? '…',
            subject: envelope.subject ?? '',
          }),
        ]
      : []),
  ];
  return oneLine(lines.join(' '));
}

export function containerJson({ file, count, mail, envelope }: Container) {
  return {
    file: file.path,
    sha256: file.ref.sha256,
    count,
    ...(mail && { mail }),
    ...(envelope && { envelope }),
  };
}

/** What lay among the files and is no file that could be taken in. */
export function skippedOf(items: readonly Item[]): readonly Extract<Item, { kind: 'skipped' }>[] {
  return items.flatMap((i) => (i.kind === 'skipped' ? [i] : []));
}

/** The same in words, each with the reason: none is passed over in silence. */
export function skippedLines(items: readonly Item[], texts: Invocation['texts']): readonly string[] {
  const named = skippedOf(items).map((s) => `${oneLine(s.path)} (${texts.skippedWhy[s.why]})`);
  return named.length > 0 ? [texts.skippedEntries({ count: named.length, list: named.join('; ') })] : [];
}
