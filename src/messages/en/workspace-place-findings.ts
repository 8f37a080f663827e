import type { Code } from '../../model/codes.ts';
import { fileSize } from '../file-size.ts';
import type { FindingText } from '../lang.ts';
import { englishMoment } from '../moment.ts';
import { has, plain, quoted } from './value-text.ts';

const size = (value: string | number | undefined): string =>
  typeof value === 'number' ? fileSize(value, '.') : '…';

const at = (value: string | number | undefined): string => englishMoment(String(value ?? '…'));

/** Findings of `dondoc doctor` about the computer: clock, terminal, disk, permissions, programs. */
export const workspacePlaceFindings = {
  'workspace-clock-behind': {
    title: 'The clock is behind the register',
    found: (v) => `The clock says “${at(v.now)}”, before what was recorded at “${at(v.newest)}”.`,
    expected: () => 'a clock that is not before the last recorded event',
    remedy: () =>
      'Set date and time before recording anything. If the clock is right, that event was recorded on a computer that is ahead: tell the person in charge.',
    explain:
      'Every event bears the moment of the computer; a file without an arrival date is judged by it. A wrong clock makes a unit late, or in time, without ground.',
  },
  'workspace-clock-year': {
    title: 'The year of the clock cannot be right',
    found: (v) => `The clock says “${at(v.now)}”.`,
    expected: (v) => `a year from ${plain(v, 'first')} to ${plain(v, 'last')}`,
    remedy: () => 'Set date and time; the battery of a computer long switched off may be empty.',
    explain:
      'With such a year every deadline and every count of days is wrong. Record nothing before the clock is set.',
  },
  'workspace-clock-fixed': {
    title: 'A preset moment is used',
    found: (v) => `DONDOC_NOW sets the moment to “${at(v.now)}”; the real clock is not used.`,
    expected: () => 'DONDOC_NOW only for trials and demonstrations',
    remedy: () => 'For real work unset the environment variable DONDOC_NOW.',
    explain:
      'What is recorded now bears that moment. The variable is there for trials and to repeat an old result exactly.',
  },
  'workspace-zone-data': {
    title: 'Zone data of this computer are wrong',
    found: (v) => `The computer takes the time of Viet Nam to be ${quoted(v, 'zone')}.`,
    expected: () => 'Viet Nam at GMT+07:00 (Asia/Ho_Chi_Minh)',
    remedy: () => "Update the operating system's zone data and look at the computer's time.",
    explain:
      'The tool counts UTC+7 itself, so its days stay right; but such a computer is easily set to a wrong time.',
  },
  'workspace-locale': {
    title: 'The terminal is not set to UTF-8',
    found: (v) => `The terminal is set to ${quoted(v, 'found')}.`,
    expected: () => 'UTF-8, for example LANG=vi_VN.UTF-8 or C.UTF-8',
    remedy: () =>
      'Set LANG=C.UTF-8 (or vi_VN.UTF-8) and open the terminal again, if Vietnamese letters appear as question marks or boxes.',
    explain: 'Only what appears on the screen is concerned. Files are always written in UTF-8.',
  },
  'workspace-disk-low': {
    title: 'The disk is nearly full',
    found: (v) => `Only ${size(v.free)} are free on the disk.`,
    expected: (v) => `at least ${size(v.wanted)} free`,
    remedy: () => 'Free the disk, or move the workspace to a larger one while no command runs.',
    explain:
      'On a full disk commands stop and leave nothing half written, but nothing more can be received. out/ and .dondoc/cache may be deleted and made again.',
  },
  'workspace-not-writable': {
    title: 'Cannot be written to',
    found: (v) => `The account in use may not write to ${quoted(v, 'path')}.`,
    expected: () => 'register/, submissions/, editorial/, out/ and .dondoc/ can be written to',
    remedy: () =>
      'Ask the administrator for the right to write, remove the read-only mark, or copy the folder off a read-only disk.',
    explain: 'Looking and checking still work; receiving, deciding and making documents do not.',
  },
  'workspace-names-folded': {
    title: 'The disk takes some file names for the same',
    found: (v) =>
      v.why === 'case'
        ? `The disk takes capital and small letters in names for the same (tried with ${quoted(v, 'names')}).`
        : `There are names with accents written apart: ${quoted(v, 'names')}.`,
    expected: () => 'names that differ by case, and accents in composed form (NFC)',
    remedy: () =>
      'Nothing has to be done. Do not give two files names that differ only in case or in how accents are written.',
    explain:
      'Usual on Windows and macOS. Names made by the tool have no accents and no capitals; received files are kept under their hash.',
  },
  'workspace-synced': {
    title: 'The folder is kept by a synchronising program',
    found: (v) => `The workspace lies in ${quoted(v, 'program')}.`,
    expected: () => "a workspace on the computer's disk or on the office's server",
    remedy: () =>
      'Move the folder out and keep copies with dondoc backup. If it must stay: one computer writes at a time, and waits for the synchronising to end before another does.',
    explain:
      "When two computers write, such a program makes two copies of the register; the tool's lock does not hold across the net; a file being uploaded may be locked. Reports and contacts also leave the office's computers.",
  },
  'workspace-network': {
    title: 'Folder on a server',
    found: (v) => `The workspace lies on a network drive (${plain(v, 'kind')}).`,
    expected: () => "the computer's disk, or a network drive that everybody reaches by the same path",
    remedy: () =>
      'Usable. Make backups often with dondoc backup; when the net breaks, run the command again, then dondoc doctor.',
    explain:
      'The lock and the flushing to disk rest on the server. When a computer stops, its lock stays and only that computer knows whether it is still in use.',
  },
  'workspace-contacts-in-git': {
    title: 'Contacts are in git',
    found: (v) => `git keeps ${quoted(v, 'path')}.`,
    expected: () => "contacts only on the office's computer, not in git",
    remedy: () =>
      'Run git rm --cached contacts.csv and commit. Older versions stay in the history: ask the administrator if the repository was shared.',
    explain:
      'Contacts hold names, telephone numbers and mail addresses: they would go wherever the repository is copied.',
  },
  'workspace-node-old': {
    title: 'Node is too old',
    found: (v) => `This computer uses Node ${quoted(v, 'found')}.`,
    expected: (v) => `Node ${plain(v, 'wanted')} or newer`,
    remedy: (v) => `Install Node ${has(v, 'wanted') ? v.wanted : '…'} or newer, then run again.`,
    explain: 'Older versions lack what the tool needs; results are not vouched for.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;
