import { parseCivilDate } from '../model/civil-date.ts';
import type { Finding, Reading } from '../model/finding.ts';
import type { FormStamp } from '../model/form.ts';
import type { Answer, RawAnswer, StrayAnswer, Submission } from '../model/submission.ts';
import { tidy } from '../text/canonical.ts';
import { limits } from './limits.ts';
import { fileFinding, guarded, tooLarge } from './refusal.ts';
import { secrecyMark } from './submission-header.ts';
import { stampFrom } from './submission-stamp.ts';
import { controlCharacter, forbidden } from './yaml-characters.ts';
import { decodeYaml, plainText } from './yaml-decode.ts';
import { findingAt, placeAt, type TextSource, textSource } from './yaml-place.ts';
import { tokensOf } from './yaml-tokens.ts';
import { treeOf, type YamlEntry, type YamlNode, type YamlScalar } from './yaml-tree.ts';

const yamlNull = /^(~|null|Null|NULL)?$/;
const yamlBoolean = /^(true|True|TRUE|false|False|FALSE)$/;
const yamlNumber = /^[-+]?\d+(\.\d+)?$/;

/** A scalar as written → what stands there. The source text of a number is kept: `0912345678`, `1.10`. */
function rawOfScalar(scalar: Pick<YamlScalar, 'text' | 'plain'>): RawAnswer {
  const text = scalar.text.normalize('NFC');
  if (tidy(text) === '' || (scalar.plain && yamlNull.test(text))) return { kind: 'blank' };
  if (!scalar.plain) return { kind: 'text', text };
  if (yamlBoolean.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (yamlNumber.test(text)) return { kind: 'number', value: Number(text), text };
  const date = parseCivilDate(text);
  return date ? { kind: 'date', date, text } : { kind: 'text', text };
}

function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

function childOf(node: YamlNode, key: string): YamlNode | undefined {
  return entriesOf(node).find((e) => e.key === key)?.value;
}

interface Section {
  readonly key: string;
  readonly idStart: string;
  /** Steps from the section to an answer: an indicator's figure may be one number, or n and N. */
  readonly depths: readonly number[];
}

const sections: readonly Section[] = [
  { key: 'unit', idStart: 'unit', depths: [1] },
  { key: 'tasks', idStart: 'task', depths: [2] },
  { key: 'indicators', idStart: 'indicator', depths: [2, 3] },
];
const knownKeys: ReadonlySet<string> = new Set(['version', 'form', ...sections.map((s) => s.key)]);

interface Leaf {
  readonly steps: readonly string[];
  readonly node: YamlNode;
  readonly keyStart: number;
}

/** What stands at the ends of a section: scalars and lists, and mappings deeper than answers go. */
function leavesOf(entry: YamlEntry, steps: readonly string[], deepest: number): readonly Leaf[] {
  const { value } = entry;
  if (value.kind !== 'map' || steps.length === deepest) {
    return [{ steps, node: value, keyStart: entry.keyStart }];
  }
  return value.entries.flatMap((e) => leavesOf(e, [...steps, e.key.normalize('NFC')], deepest));
}

/** A list or mapping where one answer belongs, as its lines: what was written is read, the checks judge it. */
function linesOf(node: YamlNode): readonly string[] {
  if (node.kind === 'scalar') return tidy(node.text) === '' ? [] : [node.text.normalize('NFC').trim()];
  if (node.kind === 'list') return node.items.flatMap(linesOf);
  return node.entries.map((e) => `${e.key.normalize('NFC')}: ${linesOf(e.value).join('; ')}`);
}

function rawOf(node: YamlNode): RawAnswer {
  return node.kind === 'scalar'
    ? rawOfScalar(node)
    : rawOfScalar({ text: linesOf(node).join('\n'), plain: false });
}

interface Found extends StrayAnswer {
  /** It stands where answers stand; else a level is missing above it. */
  readonly answers: boolean;
}

function foundIn(source: TextSource, section: Section, leaf: Leaf): Found {
  const { node, steps } = leaf;
  const raw = rawOf(node);
  const at = raw.kind === 'blank' || node.kind !== 'scalar' ? leaf.keyStart : node.start;
  const id = [section.idStart, ...steps].join('/');
  return { id, raw, place: placeAt(source, at), answers: section.depths.includes(steps.length) };
}

/** Everything written in the sections; levels still empty (`tasks:` alone) hold nothing. */
function findIn(source: TextSource, root: YamlNode): readonly Found[] {
  const leaves = sections.flatMap((section) => {
    const entry = entriesOf(root).find((e) => e.key === section.key);
    const own = entry ? leavesOf(entry, [], Math.max(...section.depths)) : [];
    return own.map((leaf) => ({ section, leaf }));
  });
  if (leaves.length > limits.answers) throw tooLarge('answers', '', leaves.length);
  return leaves
    .map(({ section, leaf }) => foundIn(source, section, leaf))
    .filter((f) => f.answers || f.raw.kind !== 'blank');
}

/** Keys of the file that belong to no section. */
function unknownKeys(source: TextSource, root: YamlNode): readonly StrayAnswer[] {
  const unknown = entriesOf(root).filter((e) => !knownKeys.has(e.key));
  if (unknown.length > limits.answers) throw tooLarge('answers', '', unknown.length);
  return unknown.map(({ key, keyStart, value }) => ({
    id: key.normalize('NFC'),
    raw: rawOf(value),
    place: placeAt(source, keyStart),
  }));
}

function stampOf(root: YamlNode): Partial<FormStamp> | undefined {
  const form = childOf(root, 'form');
  const stamp = stampFrom((key) => {
    const node = form && childOf(form, key.replace('-', '_'));
    return node?.kind === 'scalar' ? tidy(node.text) : undefined;
  });
  return Object.keys(stamp).length > 0 ? stamp : undefined;
}

function submissionOf(source: TextSource, root: YamlNode, sha256: string): Submission {
  const found = findIn(source, root);
  const stamp = stampOf(root);
  const answers = new Map(
    found.filter((f) => f.answers).map(({ id, raw, place }): [string, Answer] => [id, { raw, place }]),
  );
  const misplaced = found.filter((f) => !f.answers).map(({ id, raw, place }) => ({ id, raw, place }));
  return {
    file: { name: source.file, sha256, kind: 'yaml' },
    stamp: stamp ?? {},
    recognisedBy: stamp ? 'stamp' : answers.size > 0 ? 'ids' : 'none',
    header: [],
    answers,
    stray: [...misplaced, ...unknownKeys(source, root)],
  };
}

/** Text → tree through the safe door: size, characters, depth, anchors and tags are refused before anything is built. */
function readTree(source: TextSource): Reading<YamlNode | undefined> {
  const refused = (finding: Finding) => ({ value: undefined, findings: [finding] });
  if (source.text.length > limits.yaml) {
    const values = { limit: 'size', most: limits.yaml, found: source.text.length };
    return refused(findingAt('yaml-limit', { kind: 'file', file: source.file }, values));
  }
  const bad = forbidden.exec(source.text);
  if (bad) return refused(controlCharacter(placeAt(source, bad.index), bad[0]));
  const { lexemes, findings } = tokensOf(source);
  if (findings.length > 0) return { value: undefined, findings };
  const tree = treeOf(source, lexemes);
  if (!tree?.root || tree.findings.length > 0)
    return { value: undefined, findings: tree?.findings.slice(0, limits.yamlFindings) ?? [] };
  return { value: tree.root, findings: [] };
}

function headLines(text: string): readonly string[] {
  return text
    .slice(0, 4000)
    .split('\n')
    .slice(0, 12)
    .map((line) => tidy(line.replace(/^\s*#+/, '')));
}

/**
 * A filled-in YAML form → its answers by id, each with line and column. Keys that no form has are `stray` or judged by
 * the checks, as in a workbook; only text that is no YAML, or leaves its safe part, refuses the file.
 */
export function readYamlSubmission(
  bytes: Uint8Array,
  name: string,
  sha256: string,
): Reading<Submission | undefined> {
  const decoded = decodeYaml(bytes, name);
  if ('findings' in decoded) return { value: undefined, findings: decoded.findings };
  const source = textSource(name, plainText(decoded.text));
  const mark = secrecyMark(headLines(source.text));
  if (mark !== undefined) return { value: undefined, findings: [fileFinding(name, 'file-secret', { mark })] };
  const tree = readTree(source);
  const root = tree.value;
  if (!root) return { value: undefined, findings: tree.findings };
  return guarded(name, () => ({ value: submissionOf(source, root, sha256), findings: [] }));
}
