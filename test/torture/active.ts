import type { CheckedSubmission } from '../../src/model/answer.ts';
import type { Book } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Annotated } from '../../src/model/return-notes.ts';
import { readPackageParts } from '../../src/read/package-parts.ts';
import { readReceived } from '../../src/read/received.ts';
import { annotateDocx } from '../../src/render/docx-annotate.ts';
import { annotateXlsx } from '../../src/render/xlsx-annotate.ts';
import { formOf, goodAnswers } from '../corpus/world.ts';
import { activeInPackage, formulasInCsv, formulasWith } from './active-look.ts';
import { bookPayloads, canary, letterPayloads, type Payload, texts } from './active-payloads.ts';
import { type FormKind, filledForm, formKinds } from './base-forms.ts';
import { checkedOf, type Outputs, outputsOf, periodId, reportingUnits, template } from './border-outputs.ts';
import { asSent, expectedOf, isSendable } from './codepoints-atlas.ts';
import { shownText } from './package-look.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';

const author = 'Cơ quan đầu mối mẫu';
/** Harmless until somebody clicks, or said of every formula: nothing is noted of the file. */
const quiet: ReadonlySet<string> = new Set([
  'địa chỉ trang web',
  'hình gọi macro',
  'công thức liên kết',
  'công thức trên sổ khác',
  'tên gọi hàm macro',
  'trường liên kết ra ngoài',
  'nút macro',
  'trộn thư',
  'trường ở chân trang',
  'đoạn chèn HTML',
  'ảnh VML tự ghi địa chỉ',
]);

class Tally {
  tried = 0;
  readonly failures: TortureFailure[] = [];
  case(name: string, faults: readonly string[]): void {
    this.tried += 1;
    if (faults.length > 0) this.failures.push({ name, what: faults.slice(0, 3).join('; ') });
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function lookAtOutputs(tally: Tally, where: string, outputs: Outputs): void {
  const packages = [
    { name: 'tổng hợp .xlsx', bytes: outputs.book },
    { name: 'báo cáo .docx', bytes: outputs.document },
    ...outputs.forms.filter((f) => !f.name.endsWith('.yaml')),
  ];
  for (const { name, bytes } of packages) {
    tally.case(`${where} → ${name}: nội dung động`, activeInPackage(bytes));
    tally.case(`${where} → ${name}: công thức`, formulasWith(bytes, canary));
  }
  tally.case(`${where} → csv`, formulasInCsv(outputs.csv));
}

/** The text of the payload in every text answer of one unit, and in the name of its file. */
async function sentWith(kind: FormKind, unit: string, text: string): Promise<CheckedSubmission | undefined> {
  const form = formOf(unit, periodId);
  const good = goodAnswers(form);
  const typed = asSent(kind, [{ name: 'gui', sent: text }]).replace(/^.*?«|»$/gs, '');
  const texts = Object.entries(good).flatMap(([id, v]) =>
    typeof v === 'string' && !/status$/.test(id) ? [[id, typed] as const] : [],
  );
  const bytes = await filledForm({ unit, period: periodId }, kind, { ...good, ...Object.fromEntries(texts) });
  const { value } = readReceived(bytes, `${text}.${kind}`, 'ab'.repeat(32));
  return value?.submission && checkedOf(unit, value.submission);
}

async function textsThrough(tally: Tally, kind: FormKind, run: TortureRun): Promise<void> {
  const checked: CheckedSubmission[] = [];
  const answers: (readonly [string, string])[] = [];
  for (const [i, text] of texts.entries()) {
    if (!isSendable(kind, text)) continue;
    const one = await sentWith(kind, reportingUnits[i % reportingUnits.length]!, text);
    tally.case(`${kind}: ${JSON.stringify(text)} đọc được`, one ? [] : ['không đọc được']);
    if (!one) continue;
    checked.push(one);
    const values = [...one.values.values()].map((v) => (v.kind === 'text' ? flat(v.text) : ''));
    const expected = flat(expectedOf(text));
    tally.case(
      `${kind}: ${JSON.stringify(text)} là chữ`,
      values.includes(expected) ? [] : ['không còn là chữ ấy'],
    );
    answers.push([text, expected]);
  }
  const outputs = await outputsOf(checked);
  lookAtOutputs(tally, kind, outputs);
  const forms = await outputsOf(checked.slice(0, run.short ? 3 : 20), 'all');
  lookAtOutputs(tally, `${kind}, biểu kỳ sau`, forms);
  const [inBook, inDocument] = [outputs.book, outputs.document].map((b) => flat(shownText(b)));
  for (const [text, expected] of answers) {
    tally.case(
      `${kind} → xlsx: ${JSON.stringify(text)}`,
      inBook?.includes(expected) ? [] : ['không thấy chữ'],
    );
    tally.case(
      `${kind} → docx: ${JSON.stringify(text)}`,
      inDocument?.includes(expected) ? [] : ['không thấy chữ'],
    );
  }
}

const list: Book = {
  ...{ title: 'Danh sách', subject: 'mẫu', creator: author, date: civilDate('2026-06-25'), lists: [] },
  sheets: [
    {
      ...{ name: 'Cần bổ sung, chỉnh sửa', columns: [{ width: 40 }], landscape: true },
      rows: [{ cells: [{ value: `=1+${canary}`, class: 'text' }] }],
    },
  ],
};

async function returned(kind: FormKind, bytes: Uint8Array): Promise<Annotated | undefined> {
  const parts = readPackageParts(bytes, `bc.${kind}`).value;
  if (!parts) return undefined;
  return kind === 'xlsx'
    ? annotateXlsx(parts, { marks: [], list, template: template('bieu-mau.xlsx'), author })
    : annotateDocx(parts, { marks: [], list: [{ text: `=1+${canary}` }], author });
}

/** One file with something active in it: read, used, sent back. */
async function filePayload(
  tally: Tally,
  kind: FormKind,
  payload: Payload,
  base: Uint8Array,
  unit: string,
): Promise<CheckedSubmission | undefined> {
  const bytes = payload.put(base);
  const { value, findings } = readReceived(bytes, `bc.${kind}`, 'ab'.repeat(32));
  const told = findings.some((f) => f.code.startsWith('file-'));
  if (!quiet.has(payload.name)) tally.case(`${kind}, ${payload.name}: nêu ra`, told ? [] : ['không nêu gì']);
  const back = await returned(kind, bytes);
  const faults =
    back?.kind === 'annotated'
      ? [...activeInPackage(back.bytes), ...formulasWith(back.bytes, `/C ${canary}`)]
      : [];
  tally.case(`${kind}, ${payload.name}: tệp gửi trả`, faults);
  return value?.submission && checkedOf(unit, value.submission);
}

async function filesThrough(tally: Tally, kind: 'xlsx' | 'docx', round: number): Promise<void> {
  const payloads = kind === 'xlsx' ? bookPayloads : letterPayloads;
  const checked: CheckedSubmission[] = [];
  for (const [i, payload] of payloads.entries()) {
    const unit = reportingUnits[(i + round * payloads.length) % reportingUnits.length]!;
    const answers = goodAnswers(formOf(unit, periodId));
    const base = await filledForm({ unit, period: periodId }, kind, answers);
    if (i === 0) {
      const plain = await returned(kind, base);
      tally.case(
        `${kind}: tệp thường được ghi chú`,
        plain?.kind === 'annotated' ? activeInPackage(plain.bytes) : ['không'],
      );
    }
    const one = await filePayload(tally, kind, payload, base, unit);
    if (one) checked.push(one);
  }
  lookAtOutputs(tally, `${kind}, tệp có nội dung động`, await outputsOf(checked));
}

async function run(own: TortureRun): Promise<TortureOutcome> {
  const tally = new Tally();
  for (const kind of formKinds) {
    await textsThrough(tally, kind, own);
    own.say(`${kind}: ${tally.tried} ca`);
  }
  for (let round = 0; round < (own.short ? 1 : 5); round++) {
    await filesThrough(tally, 'xlsx', round);
    await filesThrough(tally, 'docx', round);
  }
  return {
    tried: tally.tried,
    survived: tally.tried - tally.failures.length,
    failures: tally.failures,
    figures: {
      'câu chữ': String(texts.length),
      'tệp có nội dung động': String(bookPayloads.length + letterPayloads.length),
    },
    notes: [
      'Được phép: sổ Excel của biểu đồ (word/embeddings/*.xlsx) do công cụ tự lập, xem cả bên trong; cài đặt máy in của tệp đơn vị. Không liên kết ra ngoài nào được phép.',
      'Công thức tính trong trang của chính đơn vị (SUM…) được giữ trong tệp gửi trả đơn vị đó.',
    ],
  };
}

/** What strangers put into texts and files, looked for in everything that is made of them. */
export const active: TortureClass = {
  id: 'active',
  title: 'Nội dung động: công thức, DDE, liên kết, macro, đối tượng nhúng',
  means:
    'chữ vẫn là chữ; tệp có nội dung động được nêu hoặc từ chối; 0 nội dung động trong mọi tệp lập ra, kể cả tệp gửi trả',
  figure: { full: 1600, short: 1000 },
  run,
};
