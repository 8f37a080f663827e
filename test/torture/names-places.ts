import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partKey } from '../../src/read/zip-directory.ts';
import { formSample } from '../support/form-sample.ts';
import { sampleWorkbook } from '../support/xlsx.ts';
import { rawZip } from '../support/zip.ts';
import { type NamesWorld, period, type Receipt, receive, sha256 } from './names-world.ts';
import type { TortureFailure } from './torture-class.ts';

/** One kind of place where strings from outside stand: how many were tried there, and which got lost. */
export interface Played {
  readonly place: string;
  readonly tried: number;
  readonly failures: readonly TortureFailure[];
}

export interface Sent {
  readonly name: string;
  readonly sha256: string;
}

/** Every file that was sent is on record once under its hash and lies in the store unchanged, or is named as passed over. */
export function accounted(
  { workspace }: NamesWorld,
  place: string,
  sent: readonly Sent[],
  receipt: Receipt,
): readonly TortureFailure[] {
  const times = new Map<string, number>();
  for (const { file } of receipt.recorded)
    if (file) times.set(file.sha256, (times.get(file.sha256) ?? 0) + 1);
  const passedOver = new Map<string, number>();
  for (const { file } of receipt.skipped) {
    const name = file.slice(file.indexOf('/') + 1);
    passedOver.set(name, (passedOver.get(name) ?? 0) + 1);
  }
  const stored = storedIn(workspace, receipt);
  return sent.flatMap(({ name, sha256: hash }) => {
    const count = (times.get(hash) ?? 0) + (passedOver.get(name) ?? 0);
    if (count !== 1) return [{ name: `${place} ${JSON.stringify(name)}`, what: `được nêu ${count} lần` }];
    if (times.has(hash) && !stored.has(hash))
      return [{ name: `${place} ${JSON.stringify(name)}`, what: 'không nằm nguyên trong submissions/' }];
    return [];
  });
}

function storedIn(workspace: string, { recorded }: Receipt): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { file } of recorded) {
    if (!file) continue;
    const ending = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1]?.toLowerCase();
    for (const end of [ending, 'text', 'yaml', 'xlsx', 'zip', 'unknown', 'empty'])
      try {
        const bytes = readFileSync(join(workspace, 'submissions', `${file.sha256}.${end}`));
        if (sha256(bytes) === file.sha256) found.add(file.sha256);
      } catch {
        // under another ending, then
      }
  }
  return found;
}

function folderFor(world: NamesWorld, name: string): string {
  const folder = join(world.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** As names of files in the inbox. */
export function asFileNames(world: NamesWorld, strings: readonly string[]): Played {
  const folder = folderFor(world, 'den-ten');
  const sent = strings.map((name, i): Sent => {
    const bytes = Buffer.from(`tên tệp ${i}\n`);
    writeFileSync(join(folder, name), bytes);
    return { name, sha256: sha256(bytes) };
  });
  return {
    place: 'tên tệp',
    tried: sent.length,
    failures: accounted(world, 'tên tệp', sent, receive(world, [folder])),
  };
}

const perZip = 150;

/** No zip with two names that are one to some program: it would be refused whole. */
function bundles(strings: readonly string[]): readonly (readonly string[])[] {
  const open: Map<string, string>[] = [];
  for (const name of strings) {
    const key = partKey(name.replaceAll('\\', '/')).toLowerCase();
    const free = open.find((names) => names.size < perZip && !names.has(key));
    if (free) free.set(key, name);
    else open.push(new Map([[key, name]]));
  }
  return open.map((names) => [...names.values()]);
}

/** As names inside archives. */
export function asZipEntries(world: NamesWorld, strings: readonly string[]): Played {
  const folder = folderFor(world, 'den-nen');
  const sent = bundles(strings).flatMap((names, at) => {
    const entries = names.map((name, i) => ({ name, content: `trong tệp nén ${at} ${i}\n` }));
    writeFileSync(join(folder, `goi-${at}.zip`), rawZip(entries));
    return entries.map((e): Sent => ({ name: e.name, sha256: sha256(Buffer.from(e.content)) }));
  });
  const failures = accounted(world, 'trong tệp nén', sent, receive(world, [folder]));
  return { place: 'tên trong tệp nén', tried: sent.length, failures };
}

/** As names of the sheets of forms. */
export function asSheetNames(world: NamesWorld, strings: readonly string[]): Played {
  const folder = folderFor(world, 'den-trang');
  const [first, ...others] = formSample.sheets;
  if (!first) throw new Error('the sample has sheets');
  const sent = strings.map((name, i): Sent => {
    const cells = { ...first.cells, Z99: `trang ${i}` };
    const bytes = sampleWorkbook({ sheets: [{ ...first, name, cells }, ...others] });
    writeFileSync(join(folder, `trang-${i}.xlsx`), bytes);
    return { name: `trang-${i}.xlsx`, sha256: sha256(bytes) };
  });
  return {
    place: 'tên trang tính',
    tried: sent.length,
    failures: accounted(world, 'tên trang tính', sent, receive(world, [folder])),
  };
}

/** As the unit that a form says it is of. */
export function asUnitIds(world: NamesWorld, strings: readonly string[]): Played {
  const made = world.run([
    'form',
    'xa-ha-trung',
    '--period',
    period,
    '--to',
    'yaml',
    '--workspace',
    world.workspace,
  ]);
  if (made.code !== 0) throw new Error(made.err);
  const form = readFileSync(
    join(world.workspace, `out/${period}/bieu-mau/${period}_xa-ha-trung.yaml`),
    'utf8',
  );
  const folder = folderFor(world, 'den-don-vi');
  const sent = strings.map((id, i): Sent => {
    const text = form.replace('unit: "xa-ha-trung"', () => `unit: ${JSON.stringify(id)}`);
    const bytes = Buffer.from(`${text}\n# ${i}\n`);
    writeFileSync(join(folder, `don-vi-${i}.yaml`), bytes);
    return { name: `don-vi-${i}.yaml`, sha256: sha256(bytes) };
  });
  return {
    place: 'mã đơn vị',
    tried: sent.length,
    failures: accounted(world, 'mã đơn vị', sent, receive(world, [folder])),
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As numbers of documents in the book of incoming documents; then every list is made from them. */
export function asDocumentNumbers(world: NamesWorld, strings: readonly string[]): Played {
  const units = [
    ...readFileSync(join(world.workspace, 'plan/units.yaml'), 'utf8').matchAll(
      /^\s*- \{ id: (xa-[a-z0-9-]+)/gm,
    ),
  ]
    .map((m) => m[1] ?? '')
    .slice(0, strings.length);
  const rows = units.map((unit, i) => `18/6/2026,${quoted(strings[i] ?? '')},17/6/2026,${unit}`);
  const csv = join(world.folder, 'so-den.csv');
  writeFileSync(csv, `Ngày đến,Số và ký hiệu,Ngày văn bản,Đơn vị\n${rows.join('\n')}\n`);
  const { recorded, findings } = receive(world, [], ['--arrived-from', csv]);
  const failures: TortureFailure[] = [];
  const known = recorded.filter((e) => e.kind === 'received').length;
  if (known + findings.length < units.length)
    failures.push({ name: 'số văn bản', what: `${units.length} dòng, ghi ${known}, nêu ${findings.length}` });
  for (const line of [
    ['status'],
    ['register', 'export'],
    ['receipt', units[0] ?? ''],
    ['check'],
    ['remind'],
  ]) {
    const { code, err } = world.run([...line, '--period', period, '--workspace', world.workspace]);
    if (code !== 0 && code !== 1)
      failures.push({ name: line.join(' '), what: `kết thúc ${code}: ${err.slice(0, 200)}` });
  }
  return { place: 'số văn bản', tried: units.length, failures };
}
