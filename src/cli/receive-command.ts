import type { FileInHand } from './files-in-hand.ts';

function quoted(path: string): string {
  return /^[\w./\\-]+$/.test(path) ? path : `"${path}"`;
}

/** The command that receives this file once more, with what was missing. */
export function receiveCommand(
  file: FileInHand,
  options: { readonly unit?: string; readonly period?: string; readonly document?: boolean },
): string {
  const { unit, period, document } = options;
  return [
    `dondoc receive ${quoted(file.given)}`,
    ...(unit ? [`--unit ${unit}`] : []),
    ...(period ? [`--period ${period}`] : []),
    ...(document ? ['--document'] : []),
  ].join(' ');
}
