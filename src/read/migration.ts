import { type FormattedFile, workspaceFormat } from '../model/formats.ts';
import { optionalPlanFiles, planFileNames } from '../model/plan-reading.ts';
import { type Formats, inCurrentFormat, ourFormats, withVersion, writtenVersion } from './format-version.ts';

/** Why a file changes. */
export type MigrationStep =
  | 'workspace-format'
  | 'file-format'
  | 'optional-file'
  | 'schema-copy'
  | 'schema-line'
  | 'git-lines';

export interface FileChange {
  readonly path: string;
  /** Absent: a new file. */
  readonly before?: string;
  readonly after: string;
  readonly steps: readonly MigrationStep[];
}

export interface MigrationInput {
  /** Texts of the workspace by path: dondoc.yaml, .gitattributes, .gitignore, plan/*.yaml, editorial/*.yaml, schemas/*.json. */
  readonly files: ReadonlyMap<string, string>;
  /** What a new workspace has: the same paths. */
  readonly fresh: ReadonlyMap<string, string>;
  readonly formats?: Formats;
}

type Texts = ReadonlyMap<string, string>;
/** What one step makes of a workspace: new texts by path. */
type Step = (files: Texts, input: MigrationInput) => ReadonlyMap<string, string>;

const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const planPath = (name: string): string => `plan/${name}.yaml`;

/** What a file of the workspace is, where its format has a number. */
const formattedAs = (path: string): FormattedFile | undefined =>
  planFileNames.find((n) => path === planPath(n)) ??
  (/^editorial\/.*\.ya?ml$/.test(path) ? 'editorial' : undefined);

/** The first file that a newer tool has written. */
export function newerFile(
  files: Texts,
  { current }: Formats = ourFormats,
): { readonly file: string; readonly found: number; readonly known: number } | undefined {
  for (const [file, text] of files) {
    const name = formattedAs(file);
    const found = writtenVersion(text)?.version;
    if (name && found !== undefined && found > current[name]) return { file, found, known: current[name] };
  }
  return undefined;
}

const fileFormat: Step = (files, { formats = ourFormats }) => {
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const name = formattedAs(path);
    if (name) changed.set(path, inCurrentFormat(name, text, formats));
  }
  return changed;
};

/** Files that hold nothing until the office writes into them. A list of unanswered questions is none of these. */
const optionalFile: Step = (files, { fresh }) =>
  new Map(
    optionalPlanFiles
      .map(planPath)
      .filter((path) => !files.has(path) && path !== planPath('questions'))
      .flatMap((path) => {
        const text = fresh.get(path);
        return text !== undefined && /^\w+:[ \t]*\[\][ \t]*$/m.test(text) ? [[path, text] as const] : [];
      }),
  );

const schemaCopy: Step = (files, { fresh }) =>
  new Map(
    [...fresh].filter(
      ([path, text]) => path.startsWith('schemas/') && !sameText(files.get(path) ?? '', text),
    ),
  );

const schemaMark = '# yaml-language-server: $schema=';

/** The line by which an editor finds the schema, where no comment names one. */
const schemaLine: Step = (files) => {
  const changed = new Map<string, string>();
  for (const name of planFileNames) {
    const text = files.get(planPath(name));
    if (text === undefined || text.includes(schemaMark)) continue;
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    changed.set(
      planPath(name),
      `${mark}${schemaMark}../schemas/${name}.schema.json${eolOf(text)}${text.slice(mark.length)}`,
    );
  }
  return changed;
};

/** Rules for git that a new workspace has and this one lacks, at the end. */
const gitLines: Step = (files, { fresh }) => {
  const changed = new Map<string, string>();
  for (const path of ['.gitattributes', '.gitignore']) {
    const wanted = fresh.get(path) ?? '';
    const text = files.get(path);
    if (text === undefined) changed.set(path, wanted);
    else {
      const have = new Set(text.split(/\r?\n/).map((l) => l.trim()));
      const missing = wanted.split('\n').filter((l) => l !== '' && !l.startsWith('#') && !have.has(l));
      const body = text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;
      if (missing.length > 0) changed.set(path, `${body}${missing.join(eolOf(text))}${eolOf(text)}`);
    }
  }
  return changed;
};

export const workspaceFile = 'dondoc.yaml';

/** The mark of a workspace, last of all: as long as it names the older format, what is missing can be done again. */
const workspaceMark: Step = (files) => {
  const text = files.get(workspaceFile) ?? '';
  const found = writtenVersion(text);
  if (!found) {
    const body = text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;
    return new Map([[workspaceFile, `${body}version: ${workspaceFormat}${eolOf(text)}`]]);
  }
  return new Map(
    found.version < workspaceFormat ? [[workspaceFile, withVersion(text, workspaceFormat)]] : [],
  );
};

/** In this order; nothing of the register or of the received files is ever read or written here. */
const steps: readonly (readonly [MigrationStep, Step])[] = [
  ['file-format', fileFormat],
  ['optional-file', optionalFile],
  ['schema-copy', schemaCopy],
  ['schema-line', schemaLine],
  ['git-lines', gitLines],
  ['workspace-format', workspaceMark],
];

/** Everything that changes to bring a workspace to the format of this tool; nothing where it is there already. */
export function migrationOf(input: MigrationInput): readonly FileChange[] {
  const files = new Map(input.files);
  const why = new Map<string, MigrationStep[]>();
  for (const [name, step] of steps) {
    for (const [path, text] of step(files, input)) {
      if (files.get(path) === text) continue;
      files.set(path, text);
      why.set(path, [...(why.get(path) ?? []), name]);
    }
  }
  const order = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    Number(a === workspaceFile) - Number(b === workspaceFile) || (a < b ? -1 : 1);
  return [...why].toSorted(order).map(([path, names]) => {
    const before = input.files.get(path);
    return { path, ...(before === undefined ? {} : { before }), after: files.get(path) ?? '', steps: names };
  });
}
