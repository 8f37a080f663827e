import { docxBombs } from './bombs-docx.ts';
import { otherBombs } from './bombs-other.ts';
import { type BombWorld, bombWorld, type Exploded, explode } from './bombs-run.ts';
import type { Bomb } from './bombs-shape.ts';
import { xlsxBombs } from './bombs-xlsx.ts';
import { yamlBombs } from './bombs-yaml.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';

export const bombShapes: readonly Bomb[] = [...xlsxBombs, ...docxBombs, ...yamlBombs, ...otherBombs];

const mostCpuMs = 2000;
const mostMb = 300;
/** Ten times the size may cost so many times more; below the floor figures are noise. */
const growth = 15;
const floorMs = 50;

/** The sizes that a run tries of a shape: each tenth shape a second one in the short run. */
function sizesOf(index: number, short: boolean): readonly number[] {
  if (!short) return [1, 10, 100];
  return index % 10 === 0 ? [1, 10] : [1];
}

const perSize = (short: boolean): number => bombShapes.reduce((n, _, i) => n + sizesOf(i, short).length, 0);

function problems(found: Exploded, before: Exploded | undefined): readonly string[] {
  const allowed = growth * Math.max(floorMs, before?.cpuMs ?? Number.POSITIVE_INFINITY);
  return [
    ...(found.wrong === undefined ? [] : [found.wrong]),
    ...(found.cpuMs >= mostCpuMs ? [`${found.cpuMs} ms`] : []),
    ...(found.peakMb >= mostMb ? [`${found.peakMb} MB`] : []),
    ...(found.cpuMs > allowed ? [`tăng ${before?.cpuMs} → ${found.cpuMs} ms khi lớn gấp 10`] : []),
  ];
}

interface Tried {
  readonly name: string;
  readonly found: Exploded;
  readonly problems: readonly string[];
}

async function tryShape(bomb: Bomb, sizes: readonly number[], world: BombWorld): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const size of sizes) {
    const found = await explode(bomb, size, world);
    tried.push({ name: `${bomb.id} ×${size}`, found, problems: problems(found, tried.at(-1)?.found) });
  }
  return tried;
}

function outcomeOf(all: readonly Tried[]): TortureOutcome {
  const failures: readonly TortureFailure[] = all
    .filter((t) => t.problems.length > 0)
    .map((t) => ({ name: t.name, what: t.problems.join('; ') }));
  const slowest = all.toSorted((a, b) => b.found.cpuMs - a.found.cpuMs)[0];
  const heaviest = all.toSorted((a, b) => b.found.peakMb - a.found.peakMb)[0];
  const refused = all.filter((t) => t.found.refused !== '').length;
  return {
    tried: all.length,
    survived: all.length - failures.length,
    failures,
    figures: {
      'số dạng': String(bombShapes.length),
      'từ chối có mã': String(refused),
      'đọc được, giá trị đúng': String(all.length - refused - failures.length),
      'chậm nhất': `${slowest?.found.cpuMs} ms (${slowest?.name})`,
      'nặng nhất': `${heaviest?.found.peakMb} MB (${heaviest?.name})`,
    },
    notes: heaviest?.found.peakMb
      ? []
      : ['hệ điều hành này không cho biết thời gian và bộ nhớ của tiến trình con'],
  };
}

async function run({ short, say }: TortureRun): Promise<TortureOutcome> {
  const world = await bombWorld();
  const all: Tried[] = [];
  for (const [i, bomb] of bombShapes.entries()) {
    for (const t of await tryShape(bomb, sizesOf(i, short), world)) {
      all.push(t);
      say(
        `${t.name}: ${t.found.cpuMs} ms, ${t.found.peakMb} MB, ${t.found.refused || 'đọc'}${t.problems.length > 0 ? ` – ${t.problems.join('; ')}` : ''}`,
      );
    }
  }
  return outcomeOf(all);
}

export const bombs: TortureClass = {
  id: 'bombs',
  title: 'Bom nén và dạng tốn thời gian',
  means:
    'mỗi dạng, ở cỡ 1, 10 và 100 lần, kết thúc dưới 2 giây xử lý và 300 MB, bị từ chối có mã hoặc đọc đúng giá trị; lớn gấp 10 thì lâu hơn không quá 15 lần',
  listed: true,
  figure: { full: perSize(false), short: perSize(true) },
  run,
};
