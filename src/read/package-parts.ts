import type { Reading } from '../model/finding.ts';
import type { PackageParts } from '../model/return-notes.ts';
import { guarded } from './refusal.ts';
import { openZip } from './zip.ts';

/** Every part of a package, unpacked within the limits of the guarded zip. `name` is what a finding prints. */
export function readPackageParts(bytes: Uint8Array, name: string): Reading<PackageParts | undefined> {
  return guarded(name, () => {
    const archive = openZip(bytes);
    const names = archive.names.filter((n) => !n.endsWith('/'));
    return { value: new Map(names.map((n) => [n, archive.read(n) ?? new Uint8Array()])), findings: [] };
  });
}
