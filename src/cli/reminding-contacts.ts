import { join } from 'node:path';
import { readTextIfThere } from '../disk/read.ts';
import type { Finding } from '../model/finding.ts';
import type { Contact } from '../model/reminder.ts';
import type { Unit } from '../model/unit.ts';
import { contactsMissing, readContacts } from '../read/contacts.ts';
import { type FindingStyle, findingsAsJson, findingsAsText } from '../render/findings.ts';
import { buildUnitIndex } from '../text/unit-names.ts';
import type { Invocation } from './command.ts';
import type { Workspace } from './workspace.ts';

const file = 'contacts.csv';

/** Whom to telephone; `findings` tells what is wrong with the list and who of those that owe is not on it. */
export interface ContactsInHand {
  /** There is no such file. */
  readonly absent: boolean;
  readonly contacts: readonly Contact[];
  readonly findings: readonly Finding[];
}

export function loadContacts({ root, plan }: Workspace, owing: readonly Unit[]): ContactsInHand {
  const text = readTextIfThere(join(root, file));
  if (text === undefined) return { absent: true, contacts: [], findings: [] };
  const index = buildUnitIndex(plan.units, plan.office.place);
  const { value, findings } = readContacts(file, text, { units: plan.units, index });
  const unusable = findings.some((f) => f.code === 'contact-columns');
  const missing = unusable ? [] : contactsMissing(file, owing, value);
  return { absent: false, contacts: value, findings: [...findings, ...missing] };
}

const styleOf = ({ lang, texts, words, paint }: Invocation): FindingStyle => ({
  lang,
  texts,
  words,
  paint,
  all: false,
});

/** Every finding where the list is what is asked for, else one line. */
export function contactLines(
  invocation: Invocation,
  { absent, findings }: ContactsInHand,
  full: boolean,
): readonly string[] {
  const texts = invocation.texts.reminding;
  if (absent) return ['', texts.noContacts];
  if (findings.length === 0) return [];
  if (!full) {
    const missing = Number(findings.find((f) => f.code === 'contact-missing')?.values.count ?? 0);
    return ['', texts.contactsShort({ count: findings.length, missing })];
  }
  const heading = texts.contactsHeading({ count: findings.length });
  return ['', invocation.paint.heading(heading), findingsAsText(findings, styleOf(invocation))];
}

export function contactsJson(invocation: Invocation, { absent, findings }: ContactsInHand): unknown {
  return { absent, findings: findingsAsJson(findings, styleOf(invocation)) };
}
