import { basename, dirname, join, relative, resolve } from 'node:path';
import { formTemplateSample, templateSamples } from '../compose/template-samples.ts';
import { entriesUnder } from '../disk/entries.ts';
import { packageRoot } from '../disk/package.ts';
import { isFolder, readOrdinaryFile } from '../disk/read.ts';
import type { Doc, TemplateData } from '../model/doc.ts';
import type { Invocation } from './command.ts';
import { CannotRun, UsageError } from './stop.ts';
import { planRoot } from './workspace.ts';

const limit = 20 * 1024 * 1024;

/** What a template is for: documents by the decree, the reporting form, a workbook. */
export type TemplatePurpose =
  | { readonly kind: 'document'; readonly doc: Doc }
  | { readonly kind: 'form'; readonly data: TemplateData }
  | { readonly kind: 'book' };

/** Every template by the name of its file. */
export const templatePurposes: ReadonlyMap<string, TemplatePurpose> = new Map<string, TemplatePurpose>([
  ...templateSamples.map(({ file, doc }) => [file, { kind: 'document', doc }] as const),
  ['bieu-mau.docx', { kind: 'form', data: formTemplateSample }],
  ['bieu-mau.xlsx', { kind: 'book' }],
  ['tong-hop.xlsx', { kind: 'book' }],
]);

export interface OfficeTemplate {
  /** File name that tells what it is for. */
  readonly name: string;
  /** As shown to the clerk. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

function load(invocation: Invocation, path: string, shown: string): OfficeTemplate {
  const bytes = readOrdinaryFile(path, limit);
  if (bytes === 'missing') throw new UsageError(invocation.texts.noSuchFile({ path: shown }));
  if (typeof bytes === 'string') throw new CannotRun(invocation.texts.noTemplate({ path: shown }));
  return { name: basename(path).normalize('NFC'), shown, bytes };
}

/** Templates lie in the folder itself, not below it. */
const templatesIn = (folder: string): readonly string[] =>
  isFolder(folder)
    ? entriesUnder(folder).files.filter((p) => dirname(p) === folder && /\.(docx|xlsx)$/i.test(p))
    : [];

/** The files asked for, or all in the folder of templates at hand. */
export function chosenTemplates(invocation: Invocation): {
  readonly folder: string;
  readonly templates: readonly OfficeTemplate[];
} {
  const { cwd } = invocation.world;
  const folder = join(planRoot(invocation), 'templates');
  const shownFolder = relative(cwd, folder);
  const asShown = shownFolder.startsWith('..') ? folder : shownFolder;
  const paths =
    invocation.args.length > 0 ? invocation.args.map((typed) => resolve(cwd, typed)) : templatesIn(folder);
  const shown = (path: string): string => {
    const near = relative(cwd, path);
    return near.startsWith('..') ? path : near;
  };
  return { folder: asShown, templates: paths.map((path) => load(invocation, path, shown(path))) };
}

/** The template that the tool brings along. */
export function shippedTemplate(invocation: Invocation, name: string): Uint8Array {
  return load(invocation, join(packageRoot(), 'templates', name), name).bytes;
}
