import type { Provenance } from '../model/doc.ts';
import { customPart, withCustomPart } from './docx-form-stamp.ts';
import { type Parts, partBytes } from './docx-package.ts';
import { customProperties } from './xlsx-properties.ts';

/** What the document was made from, among its properties. */
export function withProvenance(parts: Parts, provenance: Provenance | undefined): Parts {
  if (provenance === undefined) return parts;
  return new Map([...withCustomPart(parts), [customPart, partBytes(customProperties(provenance))] as const]);
}
