import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { eventLine } from '../../src/read/register.ts';
import { vietnameseNumber } from '../../src/text/print.ts';
import { type BuiltTool, builtTool } from './built-tool.ts';
import { type MadeWorld, madePeriod, makeWorld, receivedAt } from './made-world.ts';
import { type Cost, measured } from './scale-measure.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';

const counts = { full: { files: 5000, events: 50_000 }, short: { files: 300, events: 3000 } } as const;

/** The larger run may cost so much more per piece than the smaller one. */
const spread = 0.25;
/** Kilobytes that one piece may add to the largest memory: what the register and the list at the end need of it. */
const perPiece = { tệp: 40, 'sự kiện': 3 } as const;
/** Megabytes by which two runs of the same work differ, as garbage is collected sooner or later. */
const memoryNoise = 30;
/** Seconds of processor time by which two runs of the same work differ on a busy machine. */
const noise = 0.5;

interface Step {
  readonly count: number;
  readonly cost: Cost;
  /** Pieces that came out as they should. */
  readonly right: number;
}

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A copy of the empty workspace; gives the folder to work in. */
function copied(world: MadeWorld, name: string): string {
  const folder = join(dirname(world.workspace), name);
  cpSync(world.workspace, join(folder, 'lam-viec'), { recursive: true });
  return folder;
}

function received(tool: BuiltTool, world: MadeWorld, files: readonly Named[]): Step {
  const folder = copied(world, `tep-${files.length}`);
  mkdirSync(join(folder, 'den'));
  for (const { name, bytes } of files) writeFileSync(join(folder, 'den', name), bytes);
  const args = ['--workspace', 'lam-viec', 'receive', 'den', '--arrived', '16/12/2026', '--no-ask', '--yes'];
  const { run, cost } = measured(tool, folder, [...args, '--format', 'json']);
  const { recorded } = JSON.parse(run.out) as { readonly recorded: readonly { readonly kind: string }[] };
  return { count: files.length, cost, right: recorded.filter((e) => e.kind === 'received').length };
}

/** A register in which the receipts of all units, on paper, are spread evenly among notes. */
function registerOf(units: readonly string[], count: number): string {
  const every = Math.max(1, Math.floor(count / units.length));
  const lines = Array.from({ length: count }, (_, i) => {
    const base = {
      id: `${madePeriod}-${String(i + 1).padStart(4, '0')}`,
      period: madePeriod,
      recordedAt: receivedAt,
      by: 'văn thư mẫu',
      unit: units[Math.floor(i / every) % units.length]!,
    };
    const event: RegisterEvent =
      i % every === every - 1
        ? { ...base, kind: 'received', form: 'document', arrived: '2026-12-16' as CivilDate }
        : { ...base, kind: 'note', reason: `Ghi chú mẫu số ${i}.` };
    return eventLine(event);
  });
  return `${lines.join('\n')}\n`;
}

/** The standing that a register of so many events comes to: every receipt in it must be counted. */
function told(tool: BuiltTool, world: MadeWorld, units: readonly string[], count: number): Step {
  const folder = copied(world, `so-${count}`);
  const file = join(folder, 'lam-viec', 'register', `${madePeriod}.jsonl`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, registerOf(units, count));
  const args = ['--workspace', 'lam-viec', 'status', '--period', madePeriod, '--format', 'json'];
  const { run, cost } = measured(tool, folder, args, '2026-12-17T09:00:00+07:00');
  const { measures } = JSON.parse(run.out) as { readonly measures: { readonly received: number } };
  const wanted = Math.min(units.length, count);
  return { count, cost, right: measures.received === wanted ? count : measures.received };
}

function growthFailures(
  what: keyof typeof perPiece,
  base: Cost,
  half: Step,
  whole: Step,
): readonly TortureFailure[] {
  const beyond = ({ cost }: Step): number => cost.cpuSeconds - base.cpuSeconds;
  const allowed = (beyond(half) / half.count) * whole.count * (1 + spread) + noise;
  const held = (step: Step): number => step.cost.peakMb - base.peakMb;
  const linear = (held(half) / half.count) * whole.count * (1 + spread) + memoryNoise;
  const most = Math.min(linear, (perPiece[what] * whole.count) / 1024 + memoryNoise);
  const seconds = (x: number): string => `${vietnameseNumber(x, 1)} giây`;
  const mb = (x: number): string => `${vietnameseNumber(x, 0)} MB`;
  return [
    ...(beyond(whole) <= allowed
      ? []
      : [{ name: `${what}: thời gian`, what: `${seconds(beyond(whole))} CPU, được ${seconds(allowed)}` }]),
    ...(held(whole) <= most
      ? []
      : [{ name: `${what}: bộ nhớ`, what: `${mb(held(whole))} ngoài nền, được ${mb(most)}` }]),
    ...[half, whole].flatMap(({ count, right }) =>
      right === count ? [] : [{ name: what, what: `${right} trên ${count} ra đúng` }],
    ),
  ];
}

function figuresOf(what: string, base: Cost, steps: readonly Step[]): Readonly<Record<string, string>> {
  const text = ({ count, cost }: Step): string =>
    `${vietnameseNumber(count)}: ${vietnameseNumber(cost.cpuSeconds, 1)} giây CPU, ${vietnameseNumber(cost.peakMb, 0)} MB`;
  const start = `nền ${vietnameseNumber(base.cpuSeconds, 1)} giây CPU, ${vietnameseNumber(base.peakMb, 0)} MB`;
  return { [what]: [start, ...steps.map(text)].join('; ') };
}

async function run({ short, folder, random, say }: TortureRun): Promise<TortureOutcome> {
  const { files, events } = short ? counts.short : counts.full;
  const tool = builtTool(folder);
  const world = makeWorld(join(folder, 'the-gioi'), tool, files, random);
  const reports: Named[] = [];
  for (const [i, unit] of world.units.entries())
    reports.push({ name: `${madePeriod}_${unit}.yaml`, bytes: await world.report(i, 'yaml') });
  say(`đã viết ${reports.length} tệp`);
  const one = received(tool, world, reports.slice(0, 1)).cost;
  const half = received(tool, world, reports.slice(0, files / 2));
  const whole = received(tool, world, reports);
  say('đã nhận xong');
  const units = world.units.slice(0, Math.min(1000, files));
  const first = told(tool, world, units, 1).cost;
  const halfList = told(tool, world, units, events / 2);
  const wholeList = told(tool, world, units, events);
  const failures = [
    ...growthFailures('tệp', one, half, whole),
    ...growthFailures('sự kiện', first, halfList, wholeList),
  ];
  return {
    tried: files + events,
    survived: files + events - failures.length,
    failures,
    figures: {
      ...figuresOf('Tiếp nhận tệp', one, [half, whole]),
      ...figuresOf('Đọc sổ theo dõi và tính tình trạng', first, [halfList, wholeList]),
      'Bộ nhớ và thời gian': 'bộ nhớ của tiến trình chính; thời gian CPU kể cả tiến trình đọc tệp',
    },
    notes: [
      `Nền là một lần chạy cùng thư mục làm việc với một tệp, một sự kiện. Gấp đôi số lượng thì CPU ngoài nền cho mỗi cái được tăng không quá ${spread * 100}% (cộng ${vietnameseNumber(noise)} giây sai số đo).`,
      `Tiếp nhận đi từng đợt 100 tệp, chỉ giữ những gì cần cho sổ và bản kê cuối lượt; sổ được đọc trọn. Vì vậy bộ nhớ không hẳn phẳng mà tăng thẳng theo số lượng, trong mức đặt ra. Mức cho phép: ${perPiece.tệp} KB mỗi tệp, ${perPiece['sự kiện']} KB mỗi sự kiện ngoài nền (cộng ${memoryNoise} MB sai số đo), và phần tăng không nhanh dần quá ${spread * 100}%.`,
    ],
  };
}

/** More than any province has. */
export const scale: TortureClass = {
  id: 'scale',
  title: 'Quy mô: 5.000 tệp trong một lần nhận, sổ 50.000 sự kiện',
  means:
    'mọi tệp vào sổ, mọi sự kiện được đọc; gấp đôi số lượng thì thời gian cho mỗi cái không tăng, bộ nhớ tăng thẳng theo số lượng và trong mức đặt ra.',
  figure: { full: 55_000, short: 3300 },
  listed: true,
  run,
};
