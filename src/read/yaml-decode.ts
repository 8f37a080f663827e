import type { Finding } from '../model/finding.ts';
import { findingAt } from './yaml-place.ts';

/** Bytes of a YAML file as text, or why they are none. UTF-8 with or without a mark, and UTF-16 with a mark, are read. */
export function decodeYaml(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly findings: readonly Finding[] } {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { findings: [findingAt('yaml-encoding', { kind: 'file', file }, { encoding })] };
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Without byte order mark, line ends LF: the same content checked out on Windows is the same plan. */
export function plainText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}
