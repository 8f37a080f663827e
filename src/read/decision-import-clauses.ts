import type { DraftArticle, DraftClause, DraftPoint, DraftText } from '../model/decision-draft.ts';
import { joined, joinLines } from './decision-import-join.ts';
import { behind, placeOf, point, type SourcePara } from './decision-import-source.ts';

interface Node {
  readonly level: number;
  readonly number?: string;
  readonly dash?: boolean;
  readonly text: DraftText;
  readonly children: Node[];
  readonly points: readonly DraftPoint[];
}

const article = /^điều\s+(\d+[a-zđ]?)\s*[.:]\s*/iu;
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)]\s*|\s+(?=\p{Lu}))/u;
const bareNumber = /^\d{1,2}\s/u;
const lettered = /^([a-zđ])\)\s*/u;
const dashed = /^[-–—]\s*/u;

const letterLevel = 50;
const dashLevel = 60;
const plainLevel = 70;

/** What a paragraph is by how it begins. */
function nodeOf(text: DraftText, points: readonly DraftPoint[]): Node {
  const number = bareNumber.test(text.text) ? null : numbered.exec(text.text);
  if (number?.[1] && text.text.length > number[0].length) {
    const level = 10 * number[1].split('.').length;
    return { level, number: number[1], text: behind(text, number[0].length), children: [], points };
  }
  const letter = lettered.exec(text.text);
  if (letter?.[1] && text.text.length > letter[0].length) {
    return {
      level: letterLevel,
      number: letter[1],
      text: behind(text, letter[0].length),
      children: [],
      points,
    };
  }
  const dash = dashed.exec(text.text);
  if (dash && text.text.length > dash[0].length) {
    return { level: dashLevel, dash: true, text: behind(text, dash[0].length), children: [], points };
  }
  return { level: plainLevel, text, children: [], points };
}

const endsSentence = /[.;:,!?…]$|\.\/\.?$/u;

/** The node that a plain paragraph belongs to; `sure` unless it might as well belong to the one above. */
function parentOfPlain(
  stack: Node[],
  root: Node,
  text: string,
): { readonly parent: Node; readonly sure: boolean } {
  while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= dashLevel) stack.pop();
  const top = stack.at(-1);
  if (!top) return { parent: root, sure: true };
  if (!endsSentence.test(top.text.text)) return { parent: top, sure: true };
  if (text.startsWith('(') && stack.length > 0) {
    stack.pop();
    return { parent: stack.at(-1) ?? root, sure: false };
  }
  return { parent: top, sure: false };
}

function unsure(node: Node): readonly DraftPoint[] {
  return [point('joined', 'paragraph-place', placeOf(node.text), { printed: node.text.text })];
}

function grown(root: Node, nodes: readonly Node[]): void {
  const stack: Node[] = [];
  for (const node of nodes) {
    if (node.level === plainLevel) {
      const { parent, sure } = parentOfPlain(stack, root, node.text.text);
      parent.children.push(sure ? node : { ...node, points: [...node.points, ...unsure(node)] });
      continue;
    }
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= node.level) stack.pop();
    (stack.at(-1) ?? root).children.push(node);
    stack.push(node);
  }
}

/** Last step of each clause's path: its number, "1@2" for the second of that number, else its position. */
function keysOf(siblings: readonly Node[]): readonly string[] {
  const seen = new Map<string, number>();
  return siblings.map((node, i) => {
    if (node.number === undefined) return String(i);
    const count = (seen.get(node.number) ?? 0) + 1;
    seen.set(node.number, count);
    return count === 1 ? node.number : `${node.number}@${count}`;
  });
}

const lastStep = (number: string): number => Number(number.split('.').at(-1));

/** Numbers that the clauses of one parent leave out. */
function gaps(siblings: readonly Node[], path: string): readonly DraftPoint[] {
  const own = siblings.filter((s) => s.number !== undefined && /^\d/.test(s.number));
  return own.flatMap((node, i) => {
    const number = node.number ?? '';
    const expected = i === 0 ? 1 : lastStep(own[i - 1]?.number ?? '0') + 1;
    if (lastStep(number) === expected) return [];
    const missing = [...number.split('.').slice(0, -1), expected].join('.');
    return [
      point('doubt', lastStep(number) > expected ? 'clause-gap' : 'clause-order', placeOf(node.text), {
        at: `${path}/${lastStep(number) > expected ? missing : number}`,
        values: { missing, number },
      }),
    ];
  });
}

interface Read<T> {
  readonly value: T;
  readonly points: readonly DraftPoint[];
}

function clausesOf(nodes: readonly Node[], path: string): Read<readonly DraftClause[]> {
  const keys = keysOf(nodes);
  const read = nodes.map((node, i) => clauseOf(node, `${path}/${keys[i] ?? i}`));
  return {
    value: read.map((r) => r.value),
    points: [...gaps(nodes, path), ...read.flatMap((r) => r.points)],
  };
}

/** Above clauses of its own, a text that is no sentence is their title. */
function clauseOf(node: Node, path: string): Read<DraftClause> {
  const below = clausesOf(node.children, `${path}/clauses`);
  const title = node.number !== undefined && node.children.length > 0 && !endsSentence.test(node.text.text);
  return {
    value: {
      ...(node.number !== undefined && { number: node.number }),
      ...(node.dash && { dash: true }),
      ...(title ? { title: node.text } : { text: node.text }),
      clauses: below.value,
    },
    points: [
      ...node.points.map((p) => ({ ...p, at: `${path}/${title ? 'title' : 'text'}` })),
      ...below.points,
    ],
  };
}

function articleOf(
  texts: readonly { text: DraftText; points: readonly DraftPoint[] }[],
): Read<DraftArticle> | undefined {
  const [first, ...rest] = texts;
  const found = article.exec(first?.text.text ?? '');
  if (!first || !found?.[1]) return undefined;
  const root: Node = { level: 0, text: behind(first.text, found[0].length), children: [], points: [] };
  grown(
    root,
    rest.map((r) => nodeOf(r.text, r.points)),
  );
  const path = `decision/articles/${found[1]}`;
  const below = clausesOf(root.children, `${path}/clauses`);
  const text = root.text.text === '' ? { ...root.text, text: '…' } : root.text;
  return {
    value: { number: found[1].toLowerCase(), text, clauses: below.value },
    points: [...first.points.map((p) => ({ ...p, at: `${path}/text` })), ...below.points],
  };
}

export interface ReadArticles {
  readonly articles: readonly DraftArticle[];
  /** Paragraphs above the first article. */
  readonly loose: readonly DraftText[];
  readonly points: readonly DraftPoint[];
}

/** Articles with their clauses, dashes and paragraphs. */
export function readArticles(paras: readonly SourcePara[], wrapped: boolean): ReadArticles {
  const texts = (wrapped ? joinLines(paras) : paras.map((p) => [p])).map(joined);
  const starts = texts.flatMap((t, i) => (article.test(t.text.text) ? [i] : []));
  const read = starts.flatMap((from, i) => articleOf(texts.slice(from, starts[i + 1])) ?? []);
  const loose = texts.slice(0, starts[0] ?? texts.length);
  return {
    articles: read.map((r) => r.value),
    loose: loose.map((t) => t.text),
    points: [...read.flatMap((r) => r.points), ...loose.flatMap((t) => t.points)],
  };
}
