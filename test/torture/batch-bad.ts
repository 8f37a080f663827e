import { deflateRawSync } from 'node:zlib';
import { argsOf } from '../corpus/operations/operation.ts';
import { compoundFile } from '../corpus/operations/raw-bytes.ts';
import { zipLevel } from '../corpus/operations/zip-level.ts';
import { packedZeros, rawZip } from '../support/zip.ts';
import { below } from './seeded.ts';

/** A file that no unit should have sent. */
export interface BadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sound files that bad ones are made of. */
export interface Sound {
  readonly xlsx: Uint8Array;
  readonly docx: Uint8Array;
  readonly yaml: Uint8Array;
}

type Random = () => number;
type Make = (sound: Sound, random: Random, i: number) => readonly [ending: string, bytes: Uint8Array];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const noise = (random: Random, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => below(random, 256));

function zipped(name: string, args: Readonly<Record<string, unknown>>, bytes: Uint8Array): Uint8Array {
  return zipLevel[name]!(bytes, argsOf(name, args));
}

const sheet = 'xl/worksheets/sheet2.xml';

/** Deep enough to make the general parser abort the whole process. */
const deepYaml: Make = (_sound, _random, i) => [
  'yaml',
  utf8(`# ${i}\nunit: ${'['.repeat(4000)}${']'.repeat(4000)}\n`),
];

const makes: readonly Make[] = [
  ({ xlsx }, random) => ['xlsx', xlsx.slice(0, Math.floor(xlsx.length * (0.1 + 0.8 * random())))],
  ({ docx }, random) => ['docx', docx.slice(0, Math.floor(docx.length * (0.1 + 0.8 * random())))],
  ({ yaml }, _random, i) => ['yaml', utf8(text(yaml).replace('\nform:', `\nso-${i}: "\nform:`))],
  ({ yaml }, _random, i) => ['yaml', utf8(`${text(yaml)}\nversion: 1 # ${i}\n`)],
  ({ yaml }, _random, i) => ['yaml', utf8(text(yaml).replace('unit:', `unit: &neo${i}`))],
  (_sound, random) => ['xlsx', noise(random, 2000)],
  (_sound, random) => ['pdf', Buffer.concat([utf8('%PDF-1.7\n'), noise(random, 500)])],
  (_sound, _random, i) => ['xlsx', utf8(`Kính gửi văn phòng, báo cáo ở thư sau. Số ${i}.\n`)],
  (_sound, _random, i) => ['xls', utf8(`<html><body><table><tr><td>${i}</td></tr></table></body></html>`)],
  (_sound, random) => ['xls', compoundFile([{ name: 'Workbook', content: noise(random, 4096) }])],
  (_sound, random) => [
    'xlsx',
    compoundFile([
      { name: 'EncryptionInfo', content: noise(random, 100) },
      { name: 'EncryptedPackage', content: noise(random, 4096) },
    ]),
  ],
  ({ xlsx }, _random, i) => [
    'xlsx',
    zipped('bomb', { part: sheet, megabytes: 65 + Math.floor(i / makes.length) }, xlsx),
  ],
  ({ xlsx }, random) => {
    const out = Uint8Array.from(zipped('wrongChecksum', { part: sheet }, xlsx));
    out[10] = below(random, 256);
    out[11] = below(random, 256);
    return ['xlsx', out];
  },
  (_sound, _random, i) => [
    'docx',
    rawZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: `<a>${i}`, data: deflateRawSync(utf8(`<a>${i}`)) },
    ]),
  ],
  (_sound, _random, i) => [
    'zip',
    rawZip([{ name: `bom-${i}.xlsx`, content: '', data: packedZeros(64), size: 64 * 1024 * 1024 }]),
  ],
];

/** What the child of a wounded tool does when it meets a file of that name. */
export const killers: Readonly<Record<string, string>> = {
  'tu-dung': 'process.abort()',
  'thoat-khong-tra-loi': 'process.exit(0)',
  treo: 'for (;;);',
  'ngon-bo-nho': 'for (const all = []; ; ) all.push(new Uint8Array(1 << 24).fill(1))',
};

export const deepCount = 20;

/** `count` bad files: twenty deep YAML files or a tenth, those that end the child, then every other kind in turn. */
export function badFiles(count: number, sound: Sound, random: Random): readonly BadFile[] {
  const deep = Math.min(deepCount, Math.ceil(count / 10));
  const fatal = Object.keys(killers);
  return Array.from({ length: count }, (_, i) => {
    const killer = fatal[i - deep];
    if (killer !== undefined) return { name: `${killer}.xlsx`, bytes: utf8(`${killer} ${i}`) };
    const [ending, bytes] = (i < deep ? deepYaml : makes[i % makes.length]!)(sound, random, i);
    return { name: `hong-${i}.${ending}`, bytes };
  });
}
