import { partsOf } from '../model/civil-date.ts';
import type { Block, Doc, DocAppendix } from '../model/doc.ts';
import { type Reminded, type ReminderState, reminderStates } from '../model/reminder.ts';
import { capital } from './book-parts.ts';
import { bodies, officeName, sentence } from './consolidated-doc-words.ts';
import { type ReminderLists, reminderLists } from './reminder-lists.ts';
import { remainderBlocks } from './reminder-remainder.ts';
import {
  asks,
  citedAtMost,
  closingParagraph,
  contactParagraph,
  countsText,
  dueParagraph,
  earlierParagraph,
  lettersIn,
  orderParagraph,
  ruleParagraph,
  untilWords,
} from './reminder-text.ts';
import {
  addresseesOf,
  dashes,
  factsOf,
  letterSubject,
  type ReminderLetter,
  type ReminderSource,
  recipientsOf,
  signerOf,
  stateHeadings,
} from './reminder-words.ts';
import { lowerFirst } from './vietnamese-sentences.ts';

/** Letterhead, signature and Nơi nhận of a công văn; its symbol names the drafting unit and no kind (NĐ 30/2020, Phụ lục I, mục II.3). */
function dispatch(
  source: ReminderSource,
  content: Pick<Doc, 'subject' | 'addressees' | 'body' | 'appendices'>,
): Doc {
  const { plan, asOf } = source;
  const { office } = plan;
  const signer = signerOf(plan, source.signer);
  return {
    parentAgency: office.parentName,
    agency: office.printedName,
    agencyName: officeName(plan),
    symbol: `${office.symbol}-${office.draftingUnit ?? '[…]'}`,
    place: office.place,
    year: partsOf(asOf).year,
    kind: 'Công văn',
    ...content,
    signer: { lines: signer?.lines ?? [], name: signer?.name ?? null },
    recipients: recipientsOf(plan),
    date: asOf,
    creator: officeName(plan),
  };
}

function opening(source: ReminderSource, letter: ReminderLetter, lateAt?: string): readonly Block[] {
  return [
    orderParagraph(source),
    ruleParagraph(source),
    ...earlierParagraph(source, letter),
    sentence(countsText(source, lateAt)),
  ];
}

function ending(source: ReminderSource, round: number): readonly Block[] {
  return [
    contactParagraph(source),
    ...(round === 0 ? [] : [dueParagraph(source)]),
    closingParagraph(source, round),
  ];
}

/** What is asked: in one sentence where all owe the same, else a dash for each state with its place in the lists. */
function requestBlocks(
  source: ReminderSource,
  letter: ReminderLetter,
  lists: ReminderLists,
): readonly Block[] {
  const { lead, until } = untilWords(source, letter);
  const count = (state: ReminderState): number => letter.units.filter((u) => u.state === state).length;
  const states = reminderStates.filter((state) => count(state) > 0);
  const [only, ...others] = states;
  const all = `${lead} các ${bodies} có tên trong ${lists.named} kèm theo`;
  if (only && others.length === 0)
    return [sentence(`${all} (${letter.units.length} đơn vị) ${asks[only]}. Thời hạn: ${until}.`)];
  return [
    sentence(`${all} gửi, bổ sung báo cáo ${until}, cụ thể như sau:`),
    ...dashes(
      states.map((state) => [
        `${stateHeadings[state]} (${count(state)} đơn vị, ${lists.where(state)}): ${asks[state]}.`,
      ]),
    ),
  ];
}

/** One letter to all units of a round, with their lists. */
export function jointReminder(source: ReminderSource, letter: ReminderLetter): Doc {
  const rounds = lettersIn(letter.units, 1).length > citedAtMost ? [1] : [];
  const lists = reminderLists(source, letter, rounds);
  return dispatch(source, {
    subject: letterSubject(source, letter.round),
    addressees: addresseesOf(letter.units, lists.named),
    body: [
      ...opening(source, letter, lists.lateAt),
      ...requestBlocks(source, letter, lists),
      ...remainderBlocks(source, letter.round, letter.units),
      ...ending(source, letter.round),
    ],
    appendices: lists.appendices,
  });
}

/** The missing answers of one unit, each on a line; many of them go into an appendix. */
const namedInBody = 6;

function missingBlocks({ missing, state }: Reminded): readonly Block[] {
  if (state !== 'partial' || missing.length > namedInBody) return [];
  return dashes(missing.map((m) => [`${capital(m)}.`]));
}

function missingAppendix({ missing, state, standing }: Reminded): readonly DocAppendix[] {
  if (state !== 'partial' || missing.length <= namedInBody) return [];
  const title = `Nội dung còn thiếu trong báo cáo của ${standing.unit.name}`;
  return [{ title, landscape: false, blocks: dashes(missing.map((m) => [`${capital(m)}.`])) }];
}

function ownFacts(unit: Reminded, source: ReminderSource): string {
  const { name } = unit.standing.unit;
  if (unit.state !== 'partial') return `Riêng ${name}: ${lowerFirst(factsOf(unit, source.asOf))}.`;
  return unit.missing.length > namedInBody
    ? `Riêng ${name}: đã gửi báo cáo nhưng còn thiếu ${unit.missing.length} nội dung phải trả lời, nêu tại Phụ lục kèm theo.`
    : `Riêng ${name}: đã gửi báo cáo nhưng còn thiếu các nội dung phải trả lời sau đây:`;
}

/** One letter to one unit: its own state and what it is asked for. */
export function singleReminder(source: ReminderSource, letter: ReminderLetter, unit: Reminded): Doc {
  const { lead, until } = untilWords(source, letter);
  const { name } = unit.standing.unit;
  return dispatch(source, {
    subject: letterSubject(source, letter.round),
    addressees: [name],
    body: [
      ...opening(source, { ...letter, units: [unit] }),
      sentence(ownFacts(unit, source)),
      ...missingBlocks(unit),
      sentence(`${lead} ${name} ${asks[unit.state]}. Thời hạn: ${until}.`),
      ...ending(source, letter.round),
    ],
    appendices: missingAppendix(unit),
  });
}
