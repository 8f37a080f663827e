import { builtTool } from './built-tool.ts';
import {
  asDocumentNumbers,
  asFileNames,
  asSheetNames,
  asUnitIds,
  asZipEntries,
  type Played,
} from './names-places.ts';
import { asSpecialFiles } from './names-special.ts';
import { isFileName, naughty, traversals } from './names-strings.ts';
import { badOutputs, changes, listing, type NamesWorld, namesWorld } from './names-world.ts';
import { shuffled } from './seeded.ts';
import type { TortureClass, TortureFailure } from './torture-class.ts';

/** What a place left outside the workspace, or under a name that is none elsewhere. */
async function watched(world: NamesWorld, play: () => Played | Promise<Played>): Promise<Played> {
  const before = listing(world);
  const played = await play();
  const outside = changes(before, listing(world));
  const failures: readonly TortureFailure[] = [
    ...played.failures,
    ...outside.map((path) => ({ name: `${played.place}: ${path}`, what: 'ghi ra ngoài thư mục làm việc' })),
    ...badOutputs(world).map((path) => ({
      name: `${played.place}: ${path}`,
      what: 'tên không dùng được hoặc trùng',
    })),
  ];
  return { ...played, failures };
}

export const names: TortureClass = {
  id: 'names',
  title: 'Tên từ bên ngoài',
  means:
    'tên tệp, tên trong tệp nén, tên trang tính, mã đơn vị, số văn bản do người gửi đặt và các mục không phải tệp thường: mỗi tệp được nêu đúng một lần và cất nguyên vẹn, không ghi gì ra ngoài thư mục làm việc, không tên nào trùng nhau',
  figure: { full: 4000, short: 700 },
  run: async ({ folder, random, short, say }) => {
    const world = namesWorld(folder, builtTool(folder));
    const ways = shuffled(random, traversals(world.outside, world.mark));
    const strings = shuffled(random, naughty);
    const some = (count: number): readonly string[] => strings.slice(0, short ? count : strings.length);
    const names = [...ways.slice(0, short ? 100 : 1000), ...some(150)].filter(isFileName);
    const plays: readonly (() => Played | Promise<Played>)[] = [
      () => asFileNames(world, [...new Set(names)]),
      () => asZipEntries(world, [...ways.slice(0, short ? 300 : 2000), ...some(150)]),
      () => asSheetNames(world, [...some(40), ...ways.slice(0, short ? 20 : 100)]),
      () => asUnitIds(world, [...some(40), ...ways.slice(0, short ? 20 : 200)]),
      () => asDocumentNumbers(world, some(150)),
      () => asSpecialFiles(world),
    ];
    const played: Played[] = [];
    for (const play of plays) {
      const one = await watched(world, play);
      say(`${one.place}: ${one.tried}`);
      played.push(one);
    }
    const tried = played.reduce((n, p) => n + p.tried, 0);
    const failures = played.flatMap((p) => p.failures);
    return {
      tried,
      survived: tried - failures.length,
      failures,
      figures: Object.fromEntries(played.map((p) => [p.place, String(p.tried)])),
      notes: [],
    };
  },
};
