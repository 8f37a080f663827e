import { tidy } from '../text/canonical.ts';

const longest = 150;
// Control characters and marks that turn the direction of writing: they could make one name look like another.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Name of a file inside another one, for display: no drive, no way out of the folder, no unprintable letters. Never used
 * as a path.
 */
export function partName(written: string): string {
  const steps = written
    .replace(unsafe, '\ufffd')
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .map(tidy)
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  const name = steps.join('/');
  return name.length > longest ? `…${name.slice(-longest)}` : name || '(không tên)';
}

/** Where a file inside another one stands, as findings print it: "gui.zip › bao-cao.xlsx". */
export function insideName(container: string, part: string): string {
  return `${container} › ${part}`;
}
