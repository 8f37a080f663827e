import { parseCivilDate } from '../model/civil-date.ts';
import type { EventKind } from '../model/register.ts';
import { reminderStates } from '../model/reminder.ts';
import type { FileKind } from '../model/submission.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const fileKinds: Readonly<Record<FileKind, true>> = {
  xlsx: true,
  docx: true,
  yaml: true,
  pdf: true,
  xls: true,
  doc: true,
  odt: true,
  ods: true,
  zip: true,
  eml: true,
  xml: true,
  image: true,
  text: true,
  empty: true,
  unknown: true,
};

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Check = (v) => typeof v === 'string';
const filled: Check = (v) => typeof v === 'string' && v !== '';
const day: Check = (v) => typeof v === 'string' && parseCivilDate(v) !== undefined;
const texts: Check = (v) => Array.isArray(v) && v.every(text);
const whole: Check = (v) => Number.isSafeInteger(v) && Number(v) >= 0;
const oneOf =
  (...words: readonly string[]): Check =>
  (v) =>
    typeof v === 'string' && words.includes(v);
const isTrue: Check = (v) => v === true;
const moment: Check = (v) =>
  typeof v === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/.test(v) &&
  parseCivilDate(v.slice(0, 10)) !== undefined;
const sha256: Check = (v) => typeof v === 'string' && /^[0-9a-f]{64}$/.test(v);
const container: Check = (v) => v === undefined || (isFields(v) && sha256(v.sha256) && text(v.name));
const file: Check = (v) =>
  isFields(v) &&
  sha256(v.sha256) &&
  container(v.container) &&
  text(v.name) &&
  typeof v.kind === 'string' &&
  Object.hasOwn(fileKinds, v.kind) &&
  whole(v.bytes);

const hashedFile: Check = (v) => isFields(v) && filled(v.name) && sha256(v.sha256);
const hashed: Check = (v) => Array.isArray(v) && v.every(hashedFile);
const states: Check = (v) =>
  isFields(v) && Object.values(v).every((state) => reminderStates.some((known) => known === state));
const counts: Check = (v) =>
  isFields(v) && ['expected', 'received', 'onTime', 'accepted'].every((name) => whole(v[name]));

interface Shape {
  readonly needed: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const always = { id: filled, period: filled, recordedAt: moment, by: text };
const decided = { decided: day, documentNumber: text, documentDate: day };
const decision = (needed: Shape['needed'], optional: Shape['optional'] = {}): Shape => ({
  needed: { ...always, unit: filled, reason: text, ...needed },
  optional: { ...decided, ...optional },
});

const shapes: Readonly<Record<EventKind, Shape>> = {
  received: {
    needed: { ...always, unit: filled, form: oneOf('data', 'document') },
    optional: {
      file,
      arrived: day,
      arrivalNumber: text,
      documentNumber: text,
      documentDate: day,
      documentId: filled,
      subject: filled,
      senderId: filled,
      afterClosing: isTrue,
    },
  },
  refused: {
    needed: { ...always, file, gate: oneOf('file', 'form'), codes: texts },
    optional: { unit: filled, arrived: day },
  },
  returned: decision({ correctBy: day }, { form: oneOf('data', 'document') }),
  extended: decision({ until: day }),
  exempted: decision({}),
  nil: decision({}, { answered: day }),
  revoked: decision({ event: filled }),
  confirmed: decision({}, { event: filled, arrived: day, code: filled, answer: filled }),
  note: decision({}),
  letter: {
    needed: { ...always, units: texts, round: whole },
    optional: {
      number: text,
      date: day,
      due: day,
      scope: oneOf('joint', 'each', 'report'),
      made: hashedFile,
      states,
    },
  },
  numbered: { needed: { ...always, event: filled, number: filled, date: day }, optional: {} },
  closed: {
    needed: { ...always, reason: text, planVersion: filled, closedOn: day },
    optional: { toolVersion: text, counts, inputs: hashed, outputs: hashed, frozen: sha256 },
  },
  undone: { needed: { ...always, event: filled, reason: text }, optional: {} },
};

function isKind(value: unknown): value is EventKind {
  return typeof value === 'string' && Object.hasOwn(shapes, value);
}

/** The first field that is missing or wrong, or undefined when the event is whole. Fields not known here are let through. */
export function wrongField(fields: Fields): string | undefined {
  if (!isKind(fields.kind)) return 'kind';
  const { needed, optional } = shapes[fields.kind];
  const wrong = Object.entries(needed).find(([name, ok]) => !ok(fields[name]));
  const odd = Object.entries(optional).find(([name, ok]) => Object.hasOwn(fields, name) && !ok(fields[name]));
  return wrong?.[0] ?? odd?.[0];
}

/** Order of the fields in a line: who and what first; fields not named here follow in alphabetical order. */
const order = [...Object.keys(always), 'kind', 'unit', 'form', 'file', 'arrived', 'event', 'reason'];

/** The event with its fields in one fixed order, so that equal events are equal lines. */
export function inFieldOrder(fields: Fields): Fields {
  const rank = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const entries = Object.entries(fields).toSorted(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return Object.fromEntries(entries.map(([name, v]) => [name, isFields(v) ? inFieldOrder(v) : v]));
}
