import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type SampleMessage, sampleEdxml, sampleMail } from './envelope.ts';
import { letterLines, samplePdf } from './pdf.ts';
import { rawZip } from './zip.ts';

/** Steps of a case that make a file from readable values: a signed document, or an envelope around files made before. */
export interface EnvelopeStep {
  /** A page with text, or without it (a scan). */
  readonly pdf?: {
    readonly to: string;
    readonly letter?: Parameters<typeof letterLines>[0];
  };
  /** Name inside → file outside. */
  readonly zip?: { readonly to: string; readonly files: Readonly<Record<string, string>> };
  readonly mail?: {
    readonly to: string;
    readonly from: string;
    readonly date: string;
    readonly subject: string;
    readonly files: readonly string[];
  };
  readonly edxml?: Omit<SampleMessage, 'files'> & { readonly to: string; readonly files?: readonly string[] };
}

export function makeEnvelope(dir: string, { pdf, zip, mail, edxml }: EnvelopeStep): void {
  const bytesOf = (path: string): Uint8Array => readFileSync(join(dir, path));
  const attached = (paths: readonly string[]) => paths.map((p) => ({ name: basename(p), bytes: bytesOf(p) }));
  const write = (to: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    writeFileSync(join(dir, to), bytes);
  };
  if (pdf) write(pdf.to, samplePdf(pdf.letter ? { pages: [letterLines(pdf.letter)] } : { pages: [[]] }));
  if (zip)
    write(
      zip.to,
      rawZip(Object.entries(zip.files).map(([name, path]) => ({ name, content: bytesOf(path) }))),
    );
  if (mail) write(mail.to, sampleMail({ ...mail, files: attached(mail.files) }));
  if (edxml) write(edxml.to, sampleEdxml({ ...edxml, files: attached(edxml.files ?? []) }));
}
