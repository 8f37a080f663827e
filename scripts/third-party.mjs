// Writes THIRD-PARTY.md: the packages whose code is in dist/, with their licences. Run it after changing a dependency.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In the bundle but not among esbuild's inputs: these lie inside files that were themselves put together beforehand. */
export const inside = [
  { folder: 'node_modules/nanoid', where: 'inside docx, in the version docx was built with' },
  { folder: 'node_modules/ajv', where: 'inside src/read/validators.js' },
];

const jsonIn = (folder) => JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));

/** The bundles as `npm run build` makes them, in memory, as one. */
export async function bundle() {
  const define = { DONDOC_VERSION: '""', DONDOC_BUILD: '""' };
  const made = await Promise.all(
    bundleOptions(define).map((options) => build({ ...options, write: false, metafile: true })),
  );
  return {
    outputFiles: made.flatMap((m) => m.outputFiles),
    metafile: {
      inputs: Object.assign({}, ...made.map((m) => m.metafile.inputs)),
      outputs: Object.assign({}, ...made.map((m) => m.metafile.outputs)),
    },
  };
}

/** Folders of the packages of which at least one byte is in the bundle. */
export function bundledFolders({ metafile }) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)];
}

const isCopyright = (line) => /^[#\s]*Copyright\s/.test(line);
const isTitle = (line) => /^[#\s(]*(the )?(mit|isc)( license)?[\s)(]*(mit)?\)?:?\s*$/i.test(line);

/** Copyright lines and the terms, unwrapped so that the same terms compare equal. A choice of licences is narrowed to MIT. */
function licenceIn(folder) {
  const file = readdirSync(`${root}${folder}`).find((n) => /^licen[cs]e(\.(md|markdown|txt))?$/i.test(n));
  if (!file) return undefined;
  const whole = readFileSync(`${root}${folder}/${file}`, 'utf8').replace(/\r\n?/g, '\n');
  const text = /GPL version 3/.test(whole)
    ? whole.split('The MIT License')[1].split('GPL version 3')[0]
    : whole;
  const lines = text.split('\n').filter((line) => !/^[=-]+\s*$/.test(line));
  const copyright = lines.filter(isCopyright).map((line) => line.replace(/^[#\s]+/, '').trim());
  const terms = lines
    .filter((line) => !isCopyright(line) && !isTitle(line))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replaceAll('**', '').replaceAll("'", '"').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { copyright, terms };
}

function packageIn({ folder, where }) {
  const { name, version, license, author } = jsonIn(folder);
  const person = typeof author === 'string' ? author : author?.name;
  return {
    name,
    version,
    license,
    person: person?.replace(/\s*[<(].*$/, ''),
    where,
    found: licenceIn(folder),
  };
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);
const once = (list, keyOf) => [...new Map(list.map((item) => [keyOf(item), item])).values()];

/** Every package in the bundle, in name order. */
async function packages() {
  const folders = bundledFolders(await bundle()).map((folder) => ({ folder }));
  const all = [...folders, ...inside].map(packageIn);
  return once(all, (p) => `${p.name}@${p.version}`).toSorted(byName);
}

/** Notices that stand in a package's source only. */
const also = { pako: '; parts from zlib, (C) 1995-2013 Jean-loup Gailly and Mark Adler (zlib licence)' };

const nameOf = (p) =>
  p.where?.includes('version')
    ? `${p.name} (${p.where})`
    : `${p.name} ${p.version}${p.where ? ` (${p.where})` : ''}`;

function entryOf(p) {
  const holders =
    p.found?.copyright.join('; ') || `${p.person || 'its authors'}, as named in its package.json`;
  return `- ${nameOf(p)}: ${holders}${also[p.name] ?? ''}`;
}

/** One section per wording of the terms; a package without a file of its own stands with the terms its package.json names. */
function sections(list) {
  const terms = new Map();
  for (const p of list.filter((x) => x.found))
    terms.set(p.found.terms, [...(terms.get(p.found.terms) ?? []), p]);
  const largest = (license) =>
    [...terms]
      .filter(([, own]) => own.some((p) => p.license === license))
      .toSorted((a, b) => b[1].length - a[1].length)[0];
  for (const p of list.filter((x) => !x.found)) {
    const standard = largest(p.license);
    if (!standard) throw new Error(`${p.name}: no licence found`);
    standard[1].push(p);
  }
  return [...terms].map(([text, own]) => {
    const quoted = text.split('\n').map((line) => `> ${line}`.trimEnd());
    const [kind] = own.map((p) => p.license).toSorted((a, b) => a.length - b.length);
    return [`## ${kind}`, '', ...own.toSorted(byName).map(entryOf), '', ...quoted].join('\n');
  });
}

export async function thirdParty() {
  const list = await packages();
  const rows = list.map((p) => `| ${nameOf(p)} | ${p.license} |`);
  return `${[
    '# Phần mềm của bên thứ ba (third-party software)',
    '',
    `Công cụ phát hành thành một gói duy nhất; trong \`dist/\` có mã của ${list.length} gói dưới đây. Tệp này do \`node scripts/third-party.mjs\` làm ra. Nguồn và giấy phép của dữ liệu kế hoạch ghi ở \`plan/source/\`.`,
    '',
    `The tool ships as one bundle; \`dist/\` holds code of the ${list.length} packages below. Made by \`node scripts/third-party.mjs\`. Sources and licences of the plan's data are in \`plan/source/\`.`,
    '',
    '| Gói (package) | Giấy phép (licence) |',
    '| --- | --- |',
    ...rows,
  ].join('\n')}\n\n${sections(list).join('\n\n')}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}THIRD-PARTY.md`, await thirdParty());
  console.log('THIRD-PARTY.md');
}
