import type { Conflict } from '../check/recognise.ts';
import { unitWords as en } from '../messages/en/unit-words.ts';
import { findingText } from '../messages/findings.ts';
import { toldOf } from '../messages/unit-candidates.ts';
import { unitWords as vi } from '../messages/vi/unit-words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { oneLine } from '../text/safe-for-terminal.ts';
import { currentPeriod } from './choose.ts';
import type { Invocation } from './command.ts';
import { ownDocument } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';
import type { Gated } from './receiving.ts';

const unitWords = { vi, en };
/** A subject may be a whole paragraph. */
const longest = 120;

/** Remembers what was answered; `onlyKnown` asks nobody and leaves what is new as it is. */
export interface Remembering extends Ask {
  readonly onlyKnown: Ask;
}

export function remembering(ask: Ask | undefined): Remembering | undefined {
  if (!ask) return undefined;
  const known = new Map<string, number>();
  const pick: Ask['pick'] = async (lines, last) => {
    const picked = await ask.pick(lines, last);
    known.set(lines.join('\n'), picked);
    return picked;
  };
  const again: Ask['pick'] = (lines) => Promise.resolve(known.get(lines.join('\n')) ?? 0);
  return { ...ask, pick, onlyKnown: { ...ask, pick: again } };
}

type Answer = Partial<Told>;
type Again = (said: Answer) => Gated;

/** One thing to pick: how it is shown, and what picking it says. */
interface Option {
  readonly what: string;
  readonly said: Answer;
}

interface Question {
  readonly text: string;
  readonly options: readonly Option[];
}

/** The person who runs the command, where one sits there. */
export interface Ask {
  readonly texts: Invocation['texts'];
  readonly lang: Invocation['lang'];
  readonly plan: Plan;
  /** The day the files arrived. */
  readonly day: CivilDate;
  /** The number that was picked, 0 for none. */
  readonly pick: (lines: readonly string[], last: number) => Promise<number>;
}

function clueOptions<T extends Unit | Period>(
  { texts }: Ask,
  { values }: Conflict<T>,
  said: (value: T) => Answer,
): readonly Option[] {
  return values.map(({ by, value }) => {
    const name = 'name' in value ? value.name : value.label;
    const sources = by.map((source) => texts.askBy[source]).join(', ');
    return { what: texts.askNamed({ name, id: value.id, by: sources }), said: said(value) };
  });
}

function unitQuestion(ask: Ask, { file, gate }: Gated): Question | undefined {
  const unclear = gate.kind === 'refused' ? gate.unclear : undefined;
  if (!unclear || (unclear.unit && !unclear.unitConflict)) return undefined;
  const named = { file: oneLine(file.path) };
  const { unitConflict, unitCandidates = [] } = unclear;
  if (unitConflict)
    return {
      text: ask.texts.askUnitConflict(named),
      options: clueOptions(ask, unitConflict, (unit) => ({ unit })),
    };
  const options = unitCandidates.map((c): Option => {
    const what = unitWords[ask.lang].candidate(c.why, toldOf(c));
    return { what: oneLine(what), said: { unit: c.unit } };
  });
  return { text: ask.texts.askUnit(named), options };
}

const forPeriod = (period: Period): Answer => ({ period, periodAsked: true });

function periodQuestion(ask: Ask, { file, gate }: Gated): Question | undefined {
  const unclear = gate.kind === 'refused' ? gate.unclear : undefined;
  if (!unclear || (unclear.period && !unclear.periodConflict)) return undefined;
  const { texts } = ask;
  const named = { file: oneLine(file.path), unit: unclear.unit?.name ?? '' };
  const { periodConflict } = unclear;
  if (periodConflict)
    return { text: texts.askPeriodConflict(named), options: clueOptions(ask, periodConflict, forPeriod) };
  const now = currentPeriod(ask.plan, ask.day);
  const collecting = now && texts.askNamed({ name: now.label, id: now.id, by: texts.askBy.collecting });
  return {
    text: texts.askPeriod(named),
    options: now && collecting ? [{ what: collecting, said: forPeriod(now) }] : [],
  };
}

/** Whether the file gets through with that answer; where it says whose it is, the period may be one more question. */
function leadsOn(ask: Ask, now: Gated, { unit }: Answer, again: Again): boolean {
  if (now.gate.kind === 'passed') return true;
  const next = unit && !unitQuestion(ask, now) ? periodQuestion(ask, now) : undefined;
  return next?.options.some((o) => again(o.said).gate.kind === 'passed') ?? false;
}

function whyRefused({ lang }: Ask, { gate }: Gated): string {
  const [error] = gate.findings.filter((f) => f.severity === 'error');
  return error ? findingText(lang, error.code).title : '';
}

/** What the document says of itself, so that it need not be opened. */
function saysOf({ texts }: Ask, file: FileInHand): readonly string[] {
  const { number, date } = ownDocument(file);
  const subject = file.letter?.subject ?? file.envelope?.subject;
  const parts = [
    file.letter?.agency ?? file.envelope?.fromName,
    number && texts.askNumber({ number }),
    date && texts.askDate({ day: texts.day(date) }),
    subject && (subject.length > longest ? `${subject.slice(0, longest - 1)}…` : subject),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? [] : [texts.askSays({ said: oneLine(parts.join(', ')) })];
}

/** Asks, where an answer would help; undefined where it would not or none was given. */
async function answerFor(
  ask: Ask,
  file: FileInHand,
  { text, options }: Question,
  again: Again,
): Promise<Answer | undefined> {
  const { texts } = ask;
  const tried = options.map((option) => {
    const then = again(option.said);
    return {
      option,
      then,
      works: leadsOn(ask, then, option.said, (more) => again({ ...option.said, ...more })),
    };
  });
  const works = tried.filter((t) => t.works);
  if (works.length === 0) return undefined;
  const lines = [
    text,
    ...saysOf(ask, file),
    ...works.map(({ option }, i) => texts.askChoice({ n: i + 1, what: option.what })),
    ...tried
      .filter((t) => !t.works)
      .map((t) => texts.askNoChoice({ what: t.option.what, why: whyRefused(ask, t.then) })),
    texts.askLeave,
  ];
  return works[(await ask.pick(lines, works.length)) - 1]?.option.said;
}

/**
 * Two sources that disagree are a question, where somebody can answer it: whose file it is, then for which period. The
 * answer counts as typed for this file, and the gates run again; without one the file stays refused.
 */
export async function askAbout(ask: Ask, item: Gated, again: Again): Promise<Gated> {
  let now = item;
  let said: Answer = {};
  for (const questionOf of [unitQuestion, periodQuestion]) {
    const question = questionOf(ask, now);
    if (!question) continue;
    const answer = await answerFor(ask, item.file, question, (more) => again({ ...said, ...more }));
    if (!answer) return now;
    said = { ...said, ...answer };
    now = again(said);
  }
  return now;
}
