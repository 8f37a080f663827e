import type { CliTexts } from '../vi/cli.ts';

type V = Readonly<Record<string, string | number>>;

/** What `dondoc doctor` says besides its findings. */
export const doctorEn: CliTexts['doctor'] = {
  hashing: 'Hashing the kept files',
  hashed: (v: V) => `Hashed ${v.count} files in ${v.seconds} seconds.`,
  title: (v: V) => `Check-up of the workspace ${v.dir}`,
  parts: {
    register: 'Register',
    stored: 'Received files',
    leftovers: 'Traces of earlier runs',
    closed: 'Closed periods',
    clock: 'Clock and terminal',
    disk: 'Disk and permissions',
    versions: 'Versions and formats',
    plan: 'Plan and templates',
  },
  looked: {
    register: (v: V) =>
      `${v.files} registers, ${v.events} events; sum, order and period of every line looked at${Number(v.closedOff) > 0 ? ` (${v.closedOff} half-written lines were closed off before)` : ''}`,
    stored: (v: V) => `${v.files} files (${v.size}); every one hashed again and held against the register`,
    leftovers: (_v: V) => 'Looked for a lock, temporary files, a change of format, caches',
    closed: (v: V) =>
      Number(v.periods) > 0
        ? `${v.periods} periods; register, snapshot and the files listed in the minutes compared`
        : 'No period is closed yet',
    clock: (v: V) => `It is ${v.now}${v.newest ? `; the last event ${v.newest}` : ''}`,
    disk: (v: V) => (v.free ? `${v.free} free` : 'The system does not say how much is free'),
    versions: (v: V) => `dondoc ${v.tool}, Node ${v.node}, format ${v.format}`,
    plan: (v: V) =>
      v.templates === ''
        ? 'Plan checked; templates not looked at'
        : `Plan and ${v.templates} templates checked`,
  },
  good: 'good',
  countOf: {
    error: (v: V) => `${v.count} error${Number(v.count) === 1 ? '' : 's'}`,
    confirm: (v: V) => `${v.count} to confirm`,
    warning: (v: V) => `${v.count} warning${Number(v.count) === 1 ? '' : 's'}`,
    note: (v: V) => `${v.count} note${Number(v.count) === 1 ? '' : 's'}`,
  },
  summary: (v: V) => `In all ${v.error} errors, ${v.warning} warnings, ${v.note} notes.`,
  canRepair: (v: V) =>
    `${v.count} can be repaired at once without losing anything: dondoc doctor --repair (to see it first: add --dry-run).`,
  repairs: {
    lock: 'remove the lock of a run that is no more',
    'migration-finish': 'finish the change of format',
    'migration-drop': 'drop a change of format that has replaced no file',
    torn: 'close off the half-written last line, erasing nothing',
    temporary: 'remove a temporary file',
    cache: 'remove the cache of an older build',
    schema: "copy the tool's schema anew",
    git: 'add the missing rules for git',
  },
  repaired: (v: V) => `Repaired: ${v.what}: ${v.path}`,
  wouldRepair: (v: V) => `Would repair: ${v.what}: ${v.path}`,
  notRepaired: (v: V) => `Not repaired: ${v.what}: ${v.path}`,
  nothingToRepair: 'There is nothing that the tool can repair by itself.',
  unlockNeedsRepair: '--unlock goes with --repair only.',
};
