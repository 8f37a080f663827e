import type { FindingText } from '../lang.ts';
import { plain } from './value-text.ts';

const found: Readonly<Record<string, string>> = {
  missing: 'The file is no longer at the place named: it was moved or deleted meanwhile.',
  link: 'This is a link to somewhere else, not a file; links are not followed.',
  'not-a-file': 'This is a folder, a pipe or a device that bears the name of a file.',
  'no-permission': 'There is no permission to read the file, or another program holds it.',
  'disk-fault': 'The disk or the shared folder reports a fault when the file is read.',
};

const remedies: Readonly<Record<string, string>> = {
  missing: 'Look where the file is and receive it again.',
  link: 'Copy the real file into the folder and receive that.',
  'not-a-file': 'Copy the real file into the folder and receive that.',
  'no-permission': 'Close the file where it is open, get permission to read it and receive it again.',
  'disk-fault': 'Check the disk or the connection to the shared folder, copy the file again and receive it.',
};

/** Findings about a file that cannot be had from the disk at all, English. */
export const fileDiskFindings: Readonly<Record<string, FindingText>> = {
  'file-unreadable': {
    title: 'File cannot be had from the disk',
    found: (v) => found[plain(v, 'why')] ?? 'The file could not be read from the disk.',
    expected: () => 'an ordinary file that can be read',
    remedy: (v) => remedies[plain(v, 'why')] ?? 'Check the file and receive it again.',
    explain:
      'The file was neither read nor kept and nothing was recorded; the other files of the run are not affected. Links, pipes and devices are never opened, because they may lead anywhere or hang the run.',
  },
};
