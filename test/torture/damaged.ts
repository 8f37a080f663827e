import { vietnameseNumber } from '../../src/text/print.ts';
import { type Around, type Outcome, outcomeOfReading } from '../corpus/run-case.ts';
import { type BaseForm, baseForm, type FormKind, formKeys, formKinds } from './base-forms.ts';
import { builtTool } from './built-tool.ts';
import { byteDamages, damage } from './damage.ts';
import { type Expected, editForm } from './damaged-edits.ts';
import { damageProblem } from './damaged-verdict.ts';
import { type PoolReading, readThroughPool } from './pool-reading.ts';
import { seeded, seedOf } from './seeded.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';
import { limitsOfReading } from './verdict-of-reading.ts';

const around: Around = { told: {}, onRecord: () => undefined };
const kinds = [...byteDamages, 'edit'] as const;
/** Half Excel, a quarter Word, a quarter YAML. */
const shares: readonly FormKind[] = ['xlsx', 'docx', 'xlsx', 'yaml'];

interface Sound {
  readonly base: BaseForm;
  readonly outcome: Outcome;
}

interface Mutant extends Sound {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  readonly touched: ((offset: number) => boolean) | undefined;
}

/** The mutant with that number: the same for the same seed, whatever was played before it. */
function mutant(sound: readonly Sound[], seed: number, i: number): Mutant {
  const random = seeded(seedOf(seed, `damaged ${i}`));
  const share = shares[i % shares.length]!;
  const own = sound.filter((s) => s.base.kind === share);
  const { base, outcome } = own[Math.floor(i / shares.length) % own.length]!;
  const kind = kinds[Math.floor(random() * kinds.length)]!;
  const named = (what: string): string => `ca ${i}: ${base.name}, ${what}`;
  if (kind === 'edit') {
    const { bytes, what, expected } = editForm(base, random);
    return { base, outcome, name: named(what), bytes, expected, touched: undefined };
  }
  const { bytes, what, touched } = damage(kind, base.bytes, random);
  // A file cut short must not pass for a shorter one.
  const expected: Expected = { kind: base.kind === 'yaml' && kind !== 'cut' ? 'as-written' : 'same' };
  return { base, outcome, name: named(what), bytes, expected, touched };
}

function judgedOutcome(base: BaseForm, bytes: Uint8Array, { reading }: PoolReading): Outcome | undefined {
  return reading && outcomeOfReading(bytes, reading, { name: base.name }, around);
}

async function soundForms(count: number, script: string): Promise<readonly Sound[]> {
  const bases: BaseForm[] = [];
  for (const key of formKeys(count)) for (const kind of formKinds) bases.push(await baseForm(key, kind));
  const readings = await readThroughPool(bases, script);
  return bases.map((base, i) => {
    const outcome = judgedOutcome(base, base.bytes, readings[i]!);
    if (outcome?.gate !== 'accepted') throw new Error(`${base.name} is not read: ${JSON.stringify(outcome)}`);
    return { base, outcome };
  });
}

interface Count {
  tried: number;
  refused: number;
  same: number;
  told: number;
  written: number;
  slowest: number;
  peak: number;
  readonly failures: TortureFailure[];
}

function countOne(m: Mutant, read: PoolReading, count: Count): void {
  count.tried++;
  count.slowest = Math.max(count.slowest, read.usage?.cpuSeconds ?? 0);
  count.peak = Math.max(count.peak, read.usage?.peakMb ?? 0);
  try {
    const outcome = judgedOutcome(m.base, m.bytes, read);
    const verdict = damageProblem({ ...m, sound: m.outcome, outcome, death: read.death, usage: read.usage });
    if (verdict.problem !== undefined) count.failures.push({ name: m.name, what: verdict.problem });
    else count[verdict.end]++;
  } catch (error) {
    count.failures.push({ name: m.name, what: `chương trình chính dừng: ${String(error)}` });
  }
}

const atOnce = 250;

async function run({ seed, short, folder, say }: TortureRun): Promise<TortureOutcome> {
  const script = builtTool(folder).parseProcess;
  const wanted = short ? 400 : 10_000;
  const sound = await soundForms(short ? 30 : 34, script);
  const count: Count = {
    tried: 0,
    refused: 0,
    same: 0,
    told: 0,
    written: 0,
    slowest: 0,
    peak: 0,
    failures: [],
  };
  for (let from = 0; from < wanted; from += atOnce) {
    const size = Math.min(atOnce, wanted - from);
    const mutants = Array.from({ length: size }, (_, i) => mutant(sound, seed, from + i));
    const files = mutants.map((m) => ({ name: m.base.name, bytes: m.bytes }));
    const readings = await readThroughPool(files, script);
    for (const [i, m] of mutants.entries()) countOne(m, readings[i]!, count);
    if ((from / atOnce) % 8 === 7) say(`${from + size} ca, ${count.failures.length} hỏng`);
  }
  const n = (value: number): string => vietnameseNumber(value);
  return {
    tried: count.tried,
    survived: count.tried - count.failures.length,
    failures: count.failures,
    figures: {
      'Tệp gốc': `${n(sound.length)} biểu mẫu điền đủ của ${n(sound.length / formKinds.length)} đơn vị, kỳ`,
      'Bị từ chối kèm mã lỗi': n(count.refused),
      'Đọc được, trả lời như tệp gốc': n(count.same),
      'Đọc được, có thông báo kèm theo': n(count.told),
      'Đọc đúng như chữ đang có trong tệp': n(count.written),
      'Lâu nhất': `${vietnameseNumber(count.slowest)} giây CPU (mức ${limitsOfReading.cpuSeconds})`,
      'Bộ nhớ nhiều nhất của tiến trình đọc': `${Math.round(count.peak)} MB (mức ${limitsOfReading.peakMb})`,
    },
    notes: [
      'Tệp YAML là chữ thường, không có mã kiểm: chữ bị đổi bên trong một câu trả lời thì không ai đọc mà biết được. Ở đó “lặng lẽ khác” là: câu trả lời ở dòng không bị đụng tới mà khác đi, hoặc đọc ra điều khác với chữ đang có trong tệp (so với một bộ đọc YAML chung), hoặc tệp bị cắt cụt mà không báo.',
      'Chữ bị sửa bên trong gói Excel, Word rồi đóng gói lại đúng mã kiểm cũng vậy: kết quả phải đúng bằng điều đã sửa, các câu khác giữ nguyên.',
    ],
  };
}

/** Random damage of our own forms, on the way or by an editor. */
export const damaged: TortureClass = {
  id: 'damaged',
  title: 'Biểu mẫu bị hỏng trên đường gửi: sáu kiểu hỏng trên tệp Excel, Word, YAML của dondoc',
  means:
    'đọc xong dưới 2 giây CPU và 300 MB; hoặc bị từ chối kèm mã lỗi của công cụ, hoặc mọi câu trả lời như tệp gốc, hoặc chỗ khác đi được báo; không câu nào lặng lẽ khác đi. Sáu kiểu: đảo 1 bit, đổi 10 byte, xóa trắng 512 byte, cắt cụt, lặp một đoạn, sửa chữ bên trong.',
  figure: { full: 10_000, short: 400 },
  run,
};
