import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { accounted, type Played, type Sent } from './names-places.ts';
import { type NamesWorld, receive, sha256 } from './names-world.ts';

interface Special {
  readonly name: string;
  /** Absent: not a file to be kept, only to be named. */
  readonly content?: string;
  readonly make: (path: string) => void;
}

const fifo = (path: string): void => void execFileSync('mkfifo', [path]);
const link =
  (to: string) =>
  (path: string): void =>
    symlinkSync(to, path);
const folder = (path: string): void => {
  mkdirSync(path);
  writeFileSync(join(path, 'ben-trong.yaml'), 'không ai đọc');
};
const file = (name: string, content: string): Special => ({
  name,
  content,
  make: (p) => writeFileSync(p, content),
});

function specials({ outside }: NamesWorld): readonly Special[] {
  return [
    { name: 'ong-dan.xlsx', make: fifo },
    { name: 'lien-ket.xlsx', make: link(join(outside, 'canh.txt')) },
    { name: 'lien-ket-thu-muc', make: link(outside) },
    { name: 'lien-ket-gay.docx', make: link('/khong/co/dau') },
    { name: 'lien-ket-vong.yaml', make: link('lien-ket-vong.yaml') },
    { name: 'vo-tan.xlsx', make: link('/dev/zero') },
    { name: 'dau-cuoi.xlsx', make: link('/dev/stdin') },
    { name: 'lien-ket-so.jsonl', make: link('../lam-viec/register/2026-06.jsonl') },
    { name: 'thu-muc.xlsx', make: folder },
    { name: 'thu-muc.zip', make: folder },
    { name: 'tai-do.pdf.part', make: (p) => writeFileSync(p, 'một nửa') },
    { name: '.an.xlsx', make: (p) => writeFileSync(p, 'ẩn') },
    { name: '.thu-muc-an', make: folder },
    file('rong.xlsx', ''),
    file('Sinh đôi.yaml', 'một'),
    file('Sinh đôi.yaml'.normalize('NFD'), 'hai'),
    file('SINH ĐÔI.yaml', 'ba'),
    file('sinh đôi.YAML', 'bốn'),
    file('k'.repeat(255), 'dài'),
    file('ẵ'.repeat(85), 'dài, chữ nhiều byte'),
  ];
}

/** Names that are no UTF-8, as bytes. */
const rawNames: readonly (readonly number[])[] = [
  [0xb1, 0xa8, 0x2e, 0x79, 0x61, 0x6d, 0x6c],
  [0xff],
  [0xc3, 0x28],
  [0xe1, 0xba],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xc0, 0xae, 0xc0, 0xae],
  [0x80, 0x0a, 0x1b, 0x5b],
];

const shownBytes = (bytes: readonly number[]): string =>
  bytes.map((b) => (b < 0x80 ? String.fromCharCode(b) : `\\x${b.toString(16).toUpperCase()}`)).join('');

/** Whatever else may lie in an inbox: what is no file is named and not opened, what is one is kept, whatever its name. */
export async function asSpecialFiles(world: NamesWorld): Promise<Played> {
  const inbox = join(world.folder, 'den-la');
  mkdirSync(inbox);
  const made = specials(world);
  for (const { name, make } of made) make(join(inbox, name));
  const sent: Sent[] = made.map(({ name, content }) => ({
    name,
    sha256: content === undefined ? '' : sha256(Buffer.from(content)),
  }));
  for (const [i, bytes] of rawNames.entries()) {
    const content = Buffer.from(`byte ${i}`);
    writeFileSync(Buffer.concat([Buffer.from(`${inbox}/`), Buffer.from(bytes)]), content);
    sent.push({ name: shownBytes(bytes), sha256: sha256(content) });
  }
  // One file under two names is one file.
  linkSync(join(inbox, 'Sinh đôi.yaml'), join(inbox, 'z-hai-ten.yaml'));
  const server = createServer().listen(join(inbox, 'o-cam.xlsx'));
  await new Promise((resolve) => server.once('listening', resolve));
  sent.push({ name: 'o-cam.xlsx', sha256: '' });
  const receipt = receive(world, [inbox]);
  const byHand = receive(
    world,
    ['ong-dan.xlsx', 'lien-ket.xlsx', 'vo-tan.xlsx'].map((n) => join(inbox, n)),
  );
  server.close();
  const failures = [...accounted(world, 'mục lạ', sent, receipt)];
  const refused = byHand.findings.filter((f) => f.code === 'file-unreadable').length;
  if (refused !== 3) failures.push({ name: 'mục lạ nêu đích danh', what: `từ chối ${refused} trên 3` });
  return { place: 'mục lạ', tried: sent.length + 3, failures };
}
