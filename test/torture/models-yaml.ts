import type { Answers, Typed } from '../corpus/operations/fill.ts';
import { formOf } from '../corpus/world.ts';
import type { FormKey } from './base-forms.ts';
import type { Ways } from './models-zip.ts';
import { below, pick, shuffled } from './seeded.ts';

type Random = () => number;

/** How one file is written down: every choice the YAML rules leave open. */
interface Hand {
  readonly random: Random;
  readonly step: number;
  readonly comments: boolean;
  readonly order: boolean;
}

type Tree = ReadonlyMap<string, Tree | Typed>;

const sectionOf: Readonly<Record<string, string>> = { unit: 'unit', task: 'tasks', indicator: 'indicators' };

/** Answers by id as nested maps. */
function treeOf(answers: Answers): Tree {
  const root = new Map<string, unknown>();
  for (const [id, typed] of Object.entries(answers)) {
    const [start = '', ...rest] = id.split('/');
    const steps = [sectionOf[start] ?? start, ...rest];
    let at = root;
    for (const step of steps.slice(0, -1)) {
      const inner = at.get(step) ?? new Map<string, unknown>();
      at.set(step, inner);
      at = inner as Map<string, unknown>;
    }
    at.set(steps.at(-1)!, typed);
  }
  return root as Tree;
}

/** Plain style is for what no rule of YAML can take for something else. */
const plainText = /^\p{L}[\p{L}\p{N} ,.()“”]*[\p{L}\p{N})”]$/u;
const looksTyped = /^(?:true|false|null|yes|no|y|n|on|off)$/i;

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function double(text: string, random: Random): string {
  const json = JSON.stringify(text);
  if (random() < 0.7) return json;
  return json.replace(/[^\u0000-\u007f]/gu, (c) =>
    [...c].map((u) => `\\U${u.codePointAt(0)!.toString(16).padStart(8, '0')}`).join(''),
  );
}

function block(text: string, mark: string, indent: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`));
  return `${mark}\n${lines.join('\n')}`;
}

/** Folded style turns a line end into a blank: paragraphs are set apart by an empty line. */
const folded = (text: string, indent: string): string => block(text.replaceAll('\n', '\n\n'), '>-', indent);

function scalar(typed: Typed, hand: Hand, indent: string, inFlow: boolean): string {
  const { random } = hand;
  if (typed === null) return pick(random, inFlow ? ['~', '""', "''", 'null'] : ['', '~', '""', 'null']);
  if (typeof typed === 'number') return String(typed);
  if (typeof typed === 'object' && 'day' in typed)
    return pick(random, [double(typed.day.split('-').reverse().join('/'), random), typed.day]);
  if (typeof typed !== 'string') throw new Error('not of a model');
  const ways = [double(typed, random)];
  if (!typed.includes('\n')) ways.push(single(typed));
  if (plainText.test(typed) && !looksTyped.test(typed) && !inFlow) ways.push(typed);
  if (!inFlow && !/^\s|\n\s|\s$/.test(typed)) {
    const own = indent + ' '.repeat(hand.step);
    ways.push(block(typed, '|-', own), block(`${typed}\n`, '|', own), folded(typed, own));
  }
  return pick(random, ways);
}

/** Ids such as 1.10 must stay texts: their keys are quoted unless they begin with a letter. */
function key(name: string, random: Random): string {
  return /^[A-Za-z][\w-]*$/.test(name) && random() < 0.7 ? name : pick(random, [`"${name}"`, `'${name}'`]);
}

function flow(tree: Tree, hand: Hand): string {
  const entries = inOrder(tree, hand).map(([name, value]) => {
    const inner = value instanceof Map ? flow(value, hand) : scalar(value as Typed, hand, '', true);
    return `${key(name, hand.random)}: ${inner}`;
  });
  return `{ ${entries.join(', ')} }`;
}

const inOrder = (tree: Tree, { order, random }: Hand): readonly (readonly [string, Tree | Typed])[] =>
  order ? shuffled(random, [...tree]) : [...tree];

function lines(tree: Tree, hand: Hand, indent: string): readonly string[] {
  const { random } = hand;
  return inOrder(tree, hand).flatMap(([name, value]) => {
    const remark = hand.comments && random() < 0.2 ? [`${indent}# chú thích: "mẫu" {x}`] : [];
    const gap = hand.comments && random() < 0.1 ? [''] : [];
    if (!(value instanceof Map)) {
      const text = scalar(value as Typed, hand, indent, false);
      const behind = hand.comments && random() < 0.2 && !text.includes('\n') ? ' # ghi chú' : '';
      return [...gap, ...remark, `${indent}${key(name, random)}: ${text}${behind}`.trimEnd()];
    }
    if (value.size > 0 && [...value.values()].every((v) => !(v instanceof Map)) && random() < 0.15)
      return [...remark, `${indent}${key(name, random)}: ${flow(value, hand)}`];
    const inner = lines(value, hand, indent + ' '.repeat(hand.step));
    return [...gap, ...remark, `${indent}${key(name, random)}:`, ...inner];
  });
}

/** The answers as YAML, written by a hand that shares nothing with our own writer. */
export function writeYaml(at: FormKey, answers: Answers, random: Random): string {
  const hand: Hand = {
    random,
    step: pick(random, [2, 2, 4, 3]),
    comments: random() < 0.5,
    order: random() < 0.5,
  };
  const { stamp } = formOf(at.unit, at.period);
  const head = [
    'version: 1',
    'form:',
    `  plan: ${double(stamp.plan, () => 0)}`,
    `  plan_version: ${double(stamp.planVersion, () => 0)}`,
    `  period: ${single(stamp.period)}`,
    `  unit: ${stamp.unit}`,
    `  form_version: ${stamp.formVersion}`,
  ];
  const start = pick(random, [[], [], ['---'], ['# mẫu', '---']]);
  const end = random() < 0.1 ? ['...'] : [];
  return `${[...start, ...head, ...lines(treeOf(answers), hand, ''), ...end].join('\n')}\n`;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The same text in other letters and line ends. */
export const legalYaml: readonly Ways[] = [
  { 'xuống dòng kiểu Windows': (b) => utf8(text(b).replaceAll('\n', '\r\n')) },
  {
    'dấu BOM': (b) => utf8(`\ufeff${text(b)}`),
    'UTF-16': (b) => Buffer.from(`\ufeff${text(b)}`, 'utf16le'),
    'chữ tổ hợp': (b) => utf8(text(b).normalize('NFD')),
  },
];

const edited =
  (change: (text: string, random: Random) => string) =>
  (bytes: Uint8Array, random: Random): Uint8Array =>
    utf8(change(text(bytes), random));

/** Before one of the lines, by chance. */
const withLine = (line: string) =>
  edited((whole, random) => {
    const all = whole.split('\n');
    all.splice(below(random, all.length), 0, line);
    return all.join('\n');
  });

/** No YAML, or the parts of YAML that a form does without. */
export const illegalYaml: Ways = {
  'neo và bí danh': edited((t) => t.replace('unit:', 'unit: &a').concat('ngoai: *a\n')),
  'thẻ kiểu': edited((t) => t.replace(/: "/, ': !!str "')),
  'thẻ chạy mã': edited((t) => t.replace('version: 1', 'version: !!js/function "return 1"')),
  'khóa trùng': edited((t) => `${t.replace(/\.\.\.\n$/, '')}version: 1\n`),
  'hai văn bản': edited((t) => `${t}---\n${t}`),
  'thụt bằng tab': withLine('\tkhoa: 1'),
  'nháy không đóng': edited((t) => t.replace(/^(form:)/m, 'ngoai: "\n$1')),
  'ngoặc không đóng': edited((t) => t.replace(/^(form:)/m, 'ngoai: {\n$1')),
  'sâu quá': edited((t) => `${t.replace(/\.\.\.\n$/, '')}ngoai: ${'['.repeat(200)}${']'.repeat(200)}\n`),
  'ký tự cấm': edited((t) => t.replace('form:', 'form:\u0007')),
  'UTF-8 hỏng': (b) => Uint8Array.from([...b, 0xff, 0x0a]),
  'dòng lạc': withLine('dòng này không phải YAML'),
  'khóa gộp': edited((t) => `${t.replace(/\.\.\.\n$/, '')}<<: { unit: { summary: x } }\n`),
};
