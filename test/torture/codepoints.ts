import { parseDocument } from 'yaml';
import type { CheckedSubmission } from '../../src/model/answer.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readReceived } from '../../src/read/received.ts';
import { documentPart } from '../corpus/operations/docx-form.ts';
import { withParts } from '../corpus/operations/package.ts';
import { formOf, goodAnswers } from '../corpus/world.ts';
import { type FormKind, filledForm, formKinds } from './base-forms.ts';
import { checkedOf, outputsOf, periodId, reportingUnits } from './border-outputs.ts';
import { asSent, atlas, type Character, expectedOf, isSendable, tokensIn } from './codepoints-atlas.ts';
import { refusedByExpat, refusedByOthers, shownText, xmlParts } from './package-look.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';

const answer = 'task/1.1/result';
const perAnswer = 700;

/** Characters that travel in one answer of one unit. */
interface Chunk {
  readonly unit: string;
  readonly characters: readonly Character[];
}

function chunksOf(characters: readonly Character[]): readonly Chunk[] {
  const units = reportingUnits.filter((u) => answer in goodAnswers(formOf(u, periodId)));
  const count = Math.ceil(characters.length / perAnswer);
  if (count > units.length) throw new Error(`${count} answers are needed, ${units.length} units report`);
  return Array.from({ length: count }, (_, i) => ({
    unit: units[i]!,
    characters: characters.slice(i * perAnswer, (i + 1) * perAnswer),
  }));
}

class Tally {
  tried = 0;
  readonly failures: TortureFailure[] = [];
  case(name: string, fault: string | undefined): void {
    this.tried += 1;
    if (fault !== undefined) this.failures.push({ name, what: fault });
  }
}

const shown = (text: string | undefined): string =>
  text === undefined
    ? 'không thấy'
    : [...text]
        .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
        .join(' ');

function compare(tally: Tally, where: string, text: string, chunks: readonly Chunk[], flat = false): void {
  const found = tokensIn(text);
  for (const { name, sent } of chunks.flatMap((c) => c.characters)) {
    const expected = flat ? expectedOf(sent).replace(/\s+/g, ' ') : expectedOf(sent);
    const got = found.get(name);
    const read = flat ? got?.replace(/\s+/g, ' ') : got;
    tally.case(
      `${where} ${name}`,
      read === expected ? undefined : `có ${shown(read)}, phải là ${shown(expected)}`,
    );
  }
}

const noted = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.code === 'text-unreadable-character');

async function submissionOf(
  kind: FormKind,
  { unit, characters }: Chunk,
): Promise<Submission | readonly Finding[]> {
  const answers = { ...goodAnswers(formOf(unit, periodId)), [answer]: asSent(kind, characters) };
  const bytes = await filledForm({ unit, period: periodId }, kind, answers);
  const { value, findings } = readReceived(
    bytes,
    `${unit}.${kind}`,
    `${kind}${unit}`.padEnd(64, '0').slice(0, 64),
  );
  return value?.submission ?? findings;
}

const stand = 'ZZQQ';

/** The bytes of a character as a careless program writes it: UTF-8 of each half of a pair. */
function rawBytes(sent: string): Buffer {
  const code = sent.charCodeAt(0);
  return code < 0x800
    ? Buffer.from(sent, 'utf8')
    : Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
}

function withRaw(bytes: Uint8Array, sent: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replaceAll(stand, rawBytes(sent).toString('latin1')), 'latin1');
}

/** Characters that no file of this kind can hold: alone in a file, which is refused with a code. */
async function refusedAlone(
  tally: Tally,
  kind: FormKind,
  alone: readonly Character[],
  unit: string,
): Promise<void> {
  const form = { unit, period: periodId };
  const answers = { ...goodAnswers(formOf(unit, periodId)), [answer]: stand };
  const bytes = await filledForm(form, kind, answers);
  for (const { name, sent } of alone) {
    const file =
      kind === 'docx'
        ? withParts(bytes, (parts) => ({ [documentPart]: withRaw(parts[documentPart]!, sent) }))
        : withRaw(bytes, sent);
    const { value, findings } = readReceived(file, `${unit}.${kind}`, 'ab');
    const refused = value === undefined && findings.some((f) => f.severity === 'error');
    tally.case(`${kind} ${name}`, refused ? undefined : 'tệp không hợp quy cách mà vẫn được đọc');
  }
}

/** Longer than a cell of Excel: whole in Word, visibly cut in Excel, and noted. */
async function longText(tally: Tally, kind: FormKind, unit: string): Promise<void> {
  const text = `đầu ${'dài '.repeat(9_998)}cuối`;
  const bytes = await filledForm({ unit, period: periodId }, kind, {
    ...goodAnswers(formOf(unit, periodId)),
    [answer]: text,
  });
  const { value, findings } = readReceived(bytes, `${unit}.${kind}`, 'ab'.repeat(32));
  if (!value?.submission) {
    tally.case(`${kind} 40.000 ký tự`, findings.length > 0 ? undefined : 'không đọc, không nêu');
    return;
  }
  const checked = checkedOf(unit, value.submission);
  const outputs = await outputsOf([checked]);
  const told = checked.findings.some((f) => f.code === 'text-longer-than-cell');
  const inBook = shownText(outputs.book);
  const fault = !told
    ? 'không nêu'
    : !inBook.includes(' […]') || inBook.includes(text)
      ? 'sổ Excel không ghi chỗ cắt'
      : shownText(outputs.document).includes(text)
        ? undefined
        : 'văn bản Word không đủ';
  tally.case(`${kind} 40.000 ký tự`, fault);
}

function wellFormed(tally: Tally, where: string, bytes: Uint8Array): boolean {
  const parts = xmlParts(bytes);
  const expat = refusedByExpat(parts);
  const faults = [...(expat ?? []), ...refusedByOthers(parts)];
  tally.case(`${where}: XML`, faults[0]);
  return expat !== undefined;
}

async function throughKind(tally: Tally, kind: FormKind, all: readonly Character[]): Promise<boolean> {
  const sendable = all.filter((c) => isSendable(kind, c.sent));
  const chunks = chunksOf(sendable);
  const checked: CheckedSubmission[] = [];
  for (const chunk of chunks) {
    const read = await submissionOf(kind, chunk);
    if ('length' in read) {
      tally.case(`${kind} ${chunk.characters[0]?.name}…`, `không đọc được: ${read.map((f) => f.code)}`);
      continue;
    }
    const one = checkedOf(chunk.unit, read);
    checked.push(one);
    const replaced = chunk.characters.some((c) => expectedOf(c.sent).includes('\ufffd') && c.name !== 'fffd');
    const value = one.values.get(answer);
    compare(tally, `${kind} → câu trả lời`, value?.kind === 'text' ? value.text : '', [chunk]);
    tally.case(
      `${kind} ${chunk.characters[0]?.name}…: lưu ý`,
      replaced && !noted(one.findings) ? 'không nêu' : undefined,
    );
  }
  const outputs = await outputsOf(checked);
  compare(tally, `${kind} → xlsx`, shownText(outputs.book), chunks);
  compare(tally, `${kind} → docx`, shownText(outputs.document), chunks);
  const json = JSON.parse(outputs.json) as readonly (readonly [string, { text?: string }])[][];
  compare(tally, `${kind} → json`, json.flatMap((o) => o.map(([, v]) => v.text ?? '')).join('\n'), chunks);
  const yaml = outputs.forms.map((f) => new TextDecoder().decode(f.bytes));
  for (const [i, text] of yaml.entries()) {
    const bad = parseDocument(text).errors[0];
    tally.case(`${kind} → yaml ${outputs.forms[i]?.name}`, bad?.message);
  }
  compare(tally, `${kind} → yaml`, yaml.join('\n').replace(/\n *# ?/g, ' '), chunks, true);
  const withExpat = wellFormed(tally, `${kind} → xlsx`, outputs.book);
  wellFormed(tally, `${kind} → docx`, outputs.document);
  await refusedAlone(
    tally,
    kind,
    all.filter((c) => !isSendable(kind, c.sent)),
    chunks[0]!.unit,
  );
  await longText(tally, kind, chunks[0]!.unit);
  return withExpat;
}

async function run({ short, say }: TortureRun): Promise<TortureOutcome> {
  const tally = new Tally();
  const all = atlas(short);
  let expat = true;
  for (const kind of formKinds) {
    expat = (await throughKind(tally, kind, all)) && expat;
    say(`${kind}: ${tally.tried} ca`);
  }
  return {
    tried: tally.tried,
    survived: tally.tried - tally.failures.length,
    failures: tally.failures,
    figures: { 'ký tự': String(all.length) },
    notes: [
      expat
        ? 'XML của tệp lập ra được expat (Python) và xmldom đọc lại.'
        : 'Không có Python: XML của tệp lập ra chỉ được xmldom đọc lại.',
    ],
  };
}

/** Every character through every kind of form into every kind of output. */
export const codepoints: TortureClass = {
  id: 'codepoints',
  title: 'Mọi ký tự U+0000–U+FFFF qua xlsx, docx, yaml, json',
  means:
    'tệp lập ra đúng quy cách XML; giá trị bằng (dạng NFC, khoảng trắng và ký tự ẩn đã gọn), hoặc hiện “\ufffd” và có lưu ý',
  figure: { full: 900_000, short: 20_000 },
  run,
};
