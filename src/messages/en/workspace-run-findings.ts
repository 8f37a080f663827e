import type { Code } from '../../model/codes.ts';
import { fileSize } from '../file-size.ts';
import type { FindingText } from '../lang.ts';
import { englishMoment } from '../moment.ts';
import { day, has, plain, quoted } from './value-text.ts';

const at = (value: string | number | undefined): string => englishMoment(String(value ?? '…'));
const repair = 'Run dondoc doctor --repair';

/** Findings of `dondoc doctor` about what runs have left, closed periods, and files of the tool's own. */
export const workspaceRunFindings = {
  'workspace-temporary': {
    title: 'Temporary files left',
    found: (v) => `${plain(v, 'count')} temporary files of stopped runs: ${plain(v, 'names')}.`,
    expected: () => 'no temporary files while no command runs',
    remedy: () => `${repair} to remove them; run again the command that was stopped.`,
    explain:
      'Every file is written under a temporary name and then renamed, so the real file is never half written. When the machine stops, the temporary name stays; nothing is lost with it.',
  },
  'workspace-lock-left': {
    title: 'Lock left',
    found: (v) =>
      v.holder === 'unreadable'
        ? 'The lock is half written and does not say whose it is.'
        : `Lock of ${quoted(v, 'user')} since ${at(v.since)}, but that run is no more.`,
    expected: () => 'the lock goes when its command ends',
    remedy: () => `${repair} to remove it; the next command that writes on this computer does so too.`,
    explain:
      'While a command writes, the lock keeps others from writing. When it is killed the lock stays; the tool looks whether that run is alive before it takes the lock away.',
  },
  'workspace-lock-held': {
    title: 'Somebody is writing',
    found: (v) =>
      `${quoted(v, 'user')} on the computer ${quoted(v, 'host')} holds the lock since ${at(v.since)}${v.holder === 'unknown' ? '; from here it cannot be told whether that run is alive' : ''}.`,
    expected: () => 'a lock only while a command writes, a few seconds',
    remedy: (v) =>
      v.holder === 'unknown'
        ? 'Ask that person. When it is certain that nobody writes, run dondoc doctor --repair --unlock.'
        : 'Wait for that command to end, then run again.',
    explain:
      'Only its own computer knows whether a lock is alive, so the tool does not take it away: if it were wrong, two people would write to one register.',
  },
  'workspace-migration-unfinished': {
    title: 'Change of format unfinished',
    found: (v) =>
      has(v, 'edited')
        ? `The last change of format was not finished, and ${quoted(v, 'edited')} was edited since.`
        : `The last change of format was not finished${has(v, 'left') ? `: ${quoted(v, 'left')}` : '; no file was replaced'}.`,
    expected: () => 'every file changed, or none',
    remedy: (v) =>
      has(v, 'edited') && v.untouched === 0
        ? 'Put the edited file back as it was (from git or a backup), then run dondoc doctor --repair.'
        : `${repair} to ${has(v, 'edited') ? 'drop that change (no file was replaced yet)' : 'finish it'}.`,
    explain:
      'dondoc migrate lays the new contents aside with a list and then replaces file by file; when the machine stops, the list is worked to its end. Until then other commands refuse to run.',
  },
  'workspace-cache-old': {
    title: 'Cache of an older build',
    found: (v) =>
      `.dondoc/cache holds data of ${plain(v, 'count')} other builds of the tool (${has(v, 'bytes') ? fileSize(Number(v.bytes), '.') : '…'}).`,
    expected: () => 'data of the build in use only',
    remedy: () => `${repair} to free the disk; leaving them does no harm.`,
    explain:
      'A new build does not use what an older one worked out. Everything in the cache can be worked out again.',
  },
  'workspace-closed-register': {
    title: 'The register before the closing was changed',
    found: (v) =>
      `Period ${quoted(v, 'period')} was closed on ${day(v, 'closedOn')}; the register before that line is no longer byte for byte what it was.`,
    expected: () =>
      'the hash of the lines before the closing is the one in the closing line and in the minutes',
    remedy: () =>
      'Take the register from a backup or from git (dondoc restore). Compare with the signed minutes.',
    explain:
      'When a period is closed, the hash of the whole register goes into the closing line. Where an old line was edited, even with its own sum worked out anew, that hash differs; so it does where git changed the line ends.',
  },
  'workspace-closed-file': {
    title: 'A file listed in the minutes of a closing differs',
    found: (v) =>
      `${quoted(v, 'name')} ${v.why === 'missing' ? 'is gone' : 'is not as it was at the closing'} (period ${plain(v, 'period')}, closed on ${day(v, 'closedOn')}).`,
    expected: () => 'files that the closing and its minutes name by their hash stay as they are',
    remedy: () =>
      'Take it from a backup. If it was edited on purpose after the closing, keep the edit under another name and put the old one back.',
    explain:
      'The minutes list files with their hashes, to prove later which version was submitted. Without the file they prove nothing; the closed list and its figures are not touched.',
  },
  'workspace-schema-copy': {
    title: "Copy of a schema differs from the tool's",
    found: (v) =>
      `${plain(v, 'count')} schemas are missing or differ from those of the tool in use: ${plain(v, 'names')}.`,
    expected: () => 'schemas/ equal to the schemas of the dondoc in use',
    remedy: () => `${repair} to copy it anew.`,
    explain:
      'Editors use schemas/ to suggest and to underline mistakes; the tool uses its own. An old copy makes the editor say wrong things.',
  },
  'workspace-git-lines': {
    title: 'Rules for git are missing',
    found: (v) =>
      `${quoted(v, 'path')} ${v.why === 'missing' ? 'is missing' : 'lacks lines that a new workspace has'}.`,
    expected: () =>
      '.gitattributes keeps the line ends of the register and of received files; .gitignore leaves out contacts.csv, out/, .dondoc/',
    remedy: () => `${repair} to add what is missing; the office's own lines stay.`,
    explain:
      'Without them git on Windows may change line ends in received files, which breaks their hash; or contacts may get into git.',
  },
  'workspace-format-old': {
    title: 'Older format',
    found: (v) =>
      `${plain(v, 'count')} files are not there yet or in the format of an older version: ${plain(v, 'names')}.`,
    expected: () => 'the workspace in the format of today',
    remedy: () => 'Run dondoc migrate to see what would change, then dondoc migrate --write.',
    explain:
      'The older format can still be read. Moving on makes the newer parts usable; each format: docs/dinh-dang.md.',
  },
  'workspace-plan-errors': {
    title: 'The plan has errors',
    found: (v) => `The plan has ${plain(v, 'errors')} errors.`,
    expected: () => 'a plan without errors',
    remedy: () => 'Run dondoc plan check to see each of them and what to do.',
    explain: 'While the plan has errors nobody knows who owes what, so most other commands stop.',
  },
  'workspace-template-errors': {
    title: "The office's templates have errors",
    found: (v) => `The templates in templates/ have ${plain(v, 'errors')} errors.`,
    expected: () => 'templates that give documents in the right form',
    remedy: () =>
      'Run dondoc template check to see each of them; to have the shipped one again, delete the edited file.',
    explain:
      'Documents of such a template cannot be made or have a wrong form. Other templates are not touched.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;
