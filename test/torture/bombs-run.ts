import type { Answer } from '../../src/model/submission.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { baseForm, formKeys } from './base-forms.ts';
import type { Bomb, BombBases } from './bombs-shape.ts';
import type { Parts } from './bombs-zip.ts';
import { type PoolReading, readThroughPool } from './pool-reading.ts';

/** What became of one shape at one size. */
export interface Exploded {
  readonly cpuMs: number;
  readonly peakMb: number;
  /** The code it was refused with, or "" for values. */
  readonly refused: string;
  readonly wrong: string | undefined;
}

type Answers = ReadonlyMap<string, Answer>;

export interface BombWorld {
  readonly bases: BombBases;
  /** What each form holds, by its ending. */
  readonly right: ReadonlyMap<string, Answers>;
  /** Read first by every child: what a child needs for its own start is no cost of a shape. */
  readonly warmUp: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const partsOf = (bytes: Uint8Array): Parts => Object.fromEntries(unzipOwn(bytes));

export async function bombWorld(): Promise<BombWorld> {
  const key = formKeys(1)[0];
  if (!key) throw new Error('no form');
  const forms = await Promise.all((['xlsx', 'docx', 'yaml'] as const).map((kind) => baseForm(key, kind)));
  const read = await readThroughPool(forms);
  const right = new Map(
    forms.map((f, i): [string, Answers] => {
      const answers = read[i]?.reading?.value?.submission?.answers;
      if (!answers) throw new Error(`${f.name} is not read`);
      return [f.kind, answers];
    }),
  );
  const [xlsx, docx, yaml] = forms.map((f) => f.bytes);
  if (!xlsx || !docx || !yaml) throw new Error('no forms');
  const bases = { xlsx: partsOf(xlsx), docx: partsOf(docx), yaml: Buffer.from(yaml).toString() };
  return { bases, right, warmUp: forms };
}

/** An answer of the form that reads otherwise than in the form itself. */
function changedAnswer(right: Answers | undefined, read: Answers | undefined): string | undefined {
  const raw = (a: Answer | undefined): string => JSON.stringify(a?.raw);
  const id = [...(right ?? [])].find(([key, answer]) => raw(answer) !== raw(read?.get(key)))?.[0];
  return id && `${id}: ${raw(read?.get(id))?.slice(0, 80)}`;
}

function judged(
  bomb: Bomb,
  { reading, death }: PoolReading,
  right: Answers | undefined,
): Pick<Exploded, 'refused' | 'wrong'> {
  if (!reading) return { refused: '', wrong: `không có kết quả (${death})` };
  if (!reading.value) {
    const first = reading.findings[0];
    const values = first?.values ?? {};
    const why = values.limit ?? values.reason ?? values.kind ?? '';
    return first
      ? { refused: `${first.code} ${why}`.trim(), wrong: undefined }
      : { refused: '', wrong: 'từ chối mà không nêu mã' };
  }
  const changed = bomb.answers && changedAnswer(right, reading.value.submission?.answers);
  return { refused: '', wrong: changed && `đọc khác: ${changed}` };
}

/** One shape at one size through the real pool, in a child of its own that has read a form before. */
export async function explode(bomb: Bomb, times: number, world: BombWorld): Promise<Exploded> {
  const bytes = bomb.make(bomb.size * times, world.bases);
  const results = await readThroughPool([...world.warmUp, { name: `bom.${bomb.ending}`, bytes }]);
  const result = results.at(-1);
  if (!result) throw new Error(`${bomb.id} was not read`);
  return {
    cpuMs: Math.round((result.usage?.cpuSeconds ?? 0) * 1000),
    peakMb: Math.round(result.usage?.peakMb ?? 0),
    ...judged(bomb, result, world.right.get(bomb.ending)),
  };
}
