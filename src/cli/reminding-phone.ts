import { join } from 'node:path';
import { closedSentences } from '../compose/closed-period-lines.ts';
import { phoneListBook } from '../compose/phone-list-book.ts';
import { renderBook } from '../render/xlsx.ts';
import type { Invocation } from './command.ts';
import { loadTemplate, make, outFolder } from './made-files.ts';
import type { Outcome } from './outcome.ts';
import type { RemindingContext } from './reminding.ts';
import { contactLines, contactsJson, loadContacts } from './reminding-contacts.ts';
import { headLines } from './reminding-lines.ts';
import { toolVersion } from './version.ts';

/** The telephone list: everyone who still owes something, also those that get no letter now. */
export async function phoneList(invocation: Invocation, context: RemindingContext): Promise<Outcome> {
  const { texts, asOf } = invocation;
  const { workspace, period, reminding, letters, view } = context;
  const own = workspace.plan.office.unit;
  const order = new Map(workspace.plan.units.map((u, i) => [u.id, i]));
  const lines = [...reminding.reminded, ...reminding.spared]
    .filter(({ standing }) => standing.unit.id !== own)
    .toSorted((a, b) => (order.get(a.standing.unit.id) ?? 0) - (order.get(b.standing.unit.id) ?? 0))
    .map(({ standing, state }) => ({
      standing,
      state,
      letters: letters.filter((l) => l.units.includes(standing.unit.id)),
    }));
  const head = headLines(invocation, context);
  if (lines.length === 0)
    return { text: [...head, '', texts.reminding.phoneNobody].join('\n'), json: { units: 0 }, exit: 0 };
  const inHand = loadContacts(
    workspace,
    lines.map((l) => l.standing.unit),
  );
  const book = phoneListBook({
    plan: workspace.plan,
    period,
    asOf,
    lines,
    closed: closedSentences(view.standing),
    contacts: inHand.contacts,
    toolVersion,
  });
  const bytes = await renderBook(book, loadTemplate(invocation, workspace.root, 'tong-hop.xlsx'));
  const folder = join(outFolder(invocation, workspace.root, period.id), 'don-doc');
  const file = make(invocation, join(folder, `goi-dien-${asOf}.xlsx`), bytes);
  const reachable = lines.filter((l) =>
    inHand.contacts.some((c) => c.unit === l.standing.unit.id && c.phone !== ''),
  ).length;
  const text = [
    ...head,
    '',
    texts.reminding.phoneList({ count: lines.length, reachable, file }),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ...contactLines(invocation, inHand, true),
  ];
  return {
    text: text.join('\n'),
    json: { units: lines.length, reachable, file, contacts: contactsJson(invocation, inHand) },
    exit: 0,
  };
}
