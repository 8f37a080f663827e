import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';
import { workspacePlaceFindings } from './workspace-place-findings.ts';
import { workspaceRunFindings } from './workspace-run-findings.ts';

const backup = 'Take it from the latest backup (dondoc restore)';

/** Findings of `dondoc doctor` about the register and the files kept. */
const recordFindings = {
  'workspace-event-misfiled': {
    title: 'Event of another period in this register',
    found: (v) => `Event ${quoted(v, 'id')} of period ${quoted(v, 'period')} stands in ${plain(v, 'file')}.`,
    expected: () => 'one register file per period, with the events of that period only',
    remedy: () =>
      `${backup}, this file and that of the other period; never move lines between files by hand.`,
    explain:
      'Where two registers were joined or a register file was renamed, what was recorded no longer counts for its period. Every event bears the id of its period, so this is noticed.',
  },
  'workspace-register-short': {
    title: 'The register has lost its last lines',
    found: (v) =>
      `This computer has recorded up to ${quoted(v, 'last')}, but the register ${has(v, 'now') ? `ends at “${v.now}”` : 'has no line'}.`,
    expected: () => 'a register never shorter than what this computer has recorded',
    remedy: () => `${backup}; if an old backup was just restored, record by command what came after it.`,
    explain:
      'Lines taken off the end leave no gap in the numbers. Every computer remembers the last event that it recorded itself (.dondoc/tail), and so notices.',
  },
  'workspace-register-stray': {
    title: 'Stray file in the folder of the register',
    found: (v) => `register/ holds ${quoted(v, 'name')}, which is no register.`,
    expected: () => 'only <period>.jsonl and <period>.frozen.json as the tool writes them',
    remedy: () =>
      'See whether it is a copy made by a synchronising program or a person. What only the copy holds is recorded anew by command; then move the file out of register/.',
    explain:
      'When two computers write at once, OneDrive, Google Drive and Dropbox keep one version and lay the other beside it under another name. What stands only there does not count, so a person must look.',
  },
  'workspace-period-unknown': {
    title: 'Register of a period that the plan does not have',
    found: (v) =>
      `The register holds ${plain(v, 'count')} events of period ${quoted(v, 'period')}, which the plan does not have.`,
    expected: () => 'a period in plan/reporting.yaml or plan/requests.yaml for every register',
    remedy: () =>
      'Put the period or the ad hoc request back into the plan; if it was dropped on purpose, keep the register as a record.',
    explain:
      'No list shows the events of a period that the plan does not have. Usually an ad hoc request was deleted from requests.yaml after reports had come.',
  },
  'workspace-unreadable': {
    title: 'File cannot be read',
    found: (v) => `The system does not let ${quoted(v, 'file')} be read (${plain(v, 'why')}).`,
    expected: () => 'the account in use can read every file of the workspace',
    remedy: () =>
      'Ask the administrator for the right to read; close the file where another program holds it. On a disk error (EIO) stop using that disk and restore the backup.',
    explain:
      'What cannot be read was not checked, so the workspace cannot be called whole. EACCES, EPERM: no permission; EBUSY: held by another program; EIO: the disk fails.',
  },
  'workspace-stored-missing': {
    title: 'Received file lost',
    found: (v) => `Event ${plain(v, 'id')} records ${quoted(v, 'name')}, but submissions/ does not have it.`,
    expected: (v) => `a file submissions/${plain(v, 'sha256').slice(0, 16)}….…`,
    remedy: (v) =>
      `${backup}. Without one, ask the unit for the very same file and run dondoc receive ${quoted(v, 'name')}: identical bytes are kept again under the old name.`,
    explain:
      'The original is the ground of every figure and of the arrival. Without it nothing can be checked or consolidated again from that file; the register still has its name, hash and arrival.',
  },
  'workspace-stored-changed': {
    title: 'Received file changed',
    found: (v) =>
      `Its content no longer gives the hash that is its name (now ${plain(v, 'found').slice(0, 16)}…).${has(v, 'name') ? ` The register calls it “${v.name}”, event ${v.id}.` : ''}`,
    expected: () => 'received files stay byte for byte; the name is the SHA-256 of the content',
    remedy: () =>
      `${backup} and put it in place of this one; or run dondoc receive with the very file that the unit sent, which replaces the damaged copy. Never open and save files in submissions/.`,
    explain:
      'The file was opened and saved, overwritten by another program, or the disk failed. Figures from it would no longer be what the unit sent, so commands that need it stop.',
  },
  'workspace-stored-size': {
    title: 'The register states another size',
    found: (v) =>
      `Event ${plain(v, 'id')} says that ${quoted(v, 'name')} has ${plain(v, 'said')} bytes; the kept file has ${plain(v, 'found')}.`,
    expected: () => 'the size on record is that of the file with the right hash',
    remedy: () => `${backup}: this line of the register is not the one that was recorded.`,
    explain:
      'The file is whole, for it fits its hash; so the line was edited and the sum at its end worked out anew. Such a line proves nothing any more.',
  },
  'workspace-secret-kept': {
    title: 'A copy of a paper marked secret is still there',
    found: (v) =>
      `Event ${plain(v, 'id')} refused ${quoted(v, 'name')} as marked secret, but a copy lies in submissions/.`,
    expected: () => 'no copy is kept of a paper marked secret',
    remedy: () => "Deal with this copy by the office's rules for state secrets, in backups too.",
    explain:
      'The tool does not take in secret papers and takes back what it has just kept. A copy that remains usually came back with an old backup or a synchronising program.',
  },
  'workspace-stored-stray': {
    title: 'Stray entry in the folder of received files',
    found: (v) =>
      `submissions/ holds ${strays[String(v.what)] ?? 'a file'} ${quoted(v, 'name')}, whose name is no hash.`,
    expected: () => 'only files that dondoc receive has put there',
    remedy: () =>
      'If it is a report, take it in with dondoc receive; then move this entry out of submissions/.',
    explain:
      'A file copied straight into submissions/ is not on record, so its unit still counts as not having sent. The tool neither takes it nor deletes it.',
  },
  'workspace-stored-orphan': {
    title: 'Kept files that are not on record',
    found: (v) =>
      `${plain(v, 'count')} kept files of which the register does not speak: ${plain(v, 'names')}.`,
    expected: () => 'at least one event for every kept file',
    remedy: () =>
      'Usually harmless: a receive was stopped after keeping and before recording. Run dondoc receive with that file again; if it is not known which, leave it.',
    explain:
      'Files are kept first and recorded afterwards, so that nothing is lost when the machine stops. Receiving the same file again records it, and it is not kept twice. Archives and mails that were opened are kept too: one whose parts were all left unrecorded stands here as well. The tool never deletes a kept file.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;

const strays: Readonly<Record<string, string>> = {
  file: 'a file',
  folder: 'a folder',
  link: 'a link',
  other: 'something that is no ordinary file,',
};

export const workspaceFindings: Readonly<Record<Extract<Code, `workspace-${string}`>, FindingText>> = {
  ...recordFindings,
  ...workspaceRunFindings,
  ...workspacePlaceFindings,
};
