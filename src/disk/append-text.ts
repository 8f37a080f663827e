import { appendFileSync, existsSync, statSync } from 'node:fs';

export function sizeOfFile(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** Adds text to a file that another program has made for it and reads afterwards. */
export function appendText(path: string, text: string): void {
  appendFileSync(path, text, 'utf8');
}
