// Loaded before the program (node --import): makes one write-type call on the disk go wrong, of this process only.
// FAULT=count | KIND:k | KIND:k+   KIND: kill, torn (half is written, then the end), short, or the code of an error
// FAULT_UNDER=folder whose files count; FAULT_MARK=file that says which call was hit (for count: all of them)
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';

const [kind = 'count', at = '0'] = (process.env.FAULT ?? 'count').split(':');
const first = Number.parseInt(at, 10);
const forEver = at.endsWith('+');
const under = resolve(process.env.FAULT_UNDER ?? '.');
const mark = process.env.FAULT_MARK;

const real = { ...fs };
const paths = new Map();
let calls = 0;
let depth = 0;
let marked = false;

const isOurs = (path) => path === under || path.startsWith(under + sep);
const writes = (flags) =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) !== 0
    : /[wa+]/.test(flags ?? 'r');

function note(text) {
  if (!mark || marked) return;
  marked = kind !== 'count';
  const fd = real.openSync(mark, 'a');
  real.writeSync(fd, `${text}\n`);
  real.closeSync(fd);
}

const errnos = new Map([...getSystemErrorMap()].map(([errno, [code, text]]) => [code, { errno, text }]));

function fault(syscall, path) {
  const { errno = -5, text = 'fault' } = errnos.get(kind) ?? {};
  // As Node itself: a call on an open file does not say which one.
  const where = path === undefined ? {} : { path };
  const told = path === undefined ? '' : ` '${path}'`;
  return Object.assign(new Error(`${kind}: ${text}, ${syscall}${told}`), {
    code: kind,
    errno,
    syscall,
    ...where,
  });
}

/** Which call, how many milliseconds after the start, what. */
const line = (name, path) => `${calls} ${Math.round(process.uptime() * 1000)} ${name} ${path}`;

const end = () => process.kill(process.pid, 'SIGKILL');

/** What to do instead of the call, if it is its turn. */
function turn(name, path, onFile, half, go) {
  calls += 1;
  const hit = forEver ? calls >= first : calls === first;
  if (kind === 'count') note(line(name, path));
  if (kind === 'count' || !hit) return go();
  if (kind === 'short' || kind === 'torn') {
    if (!half) return go();
    note(line(name, path));
    const done = half();
    if (kind === 'torn') end();
    return done;
  }
  note(line(name, path));
  if (kind === 'kill') end();
  throw fault(name.replace(/Sync$/, ''), onFile ? undefined : path);
}

function wrap(name, pathOf, { onFile = false, counts = () => true, halfOf } = {}) {
  fs[name] = (...args) => {
    const path = pathOf(args);
    const go = () => {
      depth += 1;
      try {
        return real[name](...args);
      } finally {
        depth -= 1;
      }
    };
    if (depth > 0 || path === undefined || !isOurs(path) || !counts(args)) return go();
    return turn(name, path, onFile, halfOf?.(args), go);
  };
}

const byPath = ([path]) => resolve(String(path));
const byTarget = ([, path]) => resolve(String(path));
const byFile = ([fd]) => paths.get(fd);

wrap('openSync', byPath, { counts: ([, flags]) => writes(flags) });
const open = fs.openSync;
fs.openSync = (path, ...more) => {
  const fd = open(path, ...more);
  paths.set(fd, resolve(String(path)));
  return fd;
};
fs.closeSync = (fd) => {
  paths.delete(fd);
  return real.closeSync(fd);
};
/** writeSync(fd, bytes, offset, length, position): half of it. */
const halfWrite = ([fd, bytes, offset = 0, length = bytes.length - offset, position = null]) =>
  typeof bytes !== 'string' && length > 1
    ? () => real.writeSync(fd, bytes, offset, Math.floor(length / 2), position)
    : undefined;
wrap('writeSync', byFile, { onFile: true, halfOf: halfWrite });
for (const name of ['fsyncSync', 'fdatasyncSync', 'ftruncateSync', 'fchmodSync', 'futimesSync'])
  wrap(name, byFile, { onFile: true });
for (const name of [
  'writeFileSync',
  'appendFileSync',
  'truncateSync',
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'mkdtempSync',
  'chmodSync',
  'utimesSync',
])
  wrap(name, byPath);
for (const name of ['renameSync', 'linkSync', 'symlinkSync', 'copyFileSync', 'cpSync']) wrap(name, byTarget);
syncBuiltinESMExports();
