import type { Code } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import { codeOf, type OddLetter } from '../../text/odd-letters.ts';
import { finding, type PlanContext } from './rule.ts';

interface PlacedText {
  readonly text: string;
  readonly path: string;
}

const naming = ['id', 'number', 'date', 'year'];

/** How `locate` names an item of a list. */
function stepsOf(items: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item, i) => {
    const own = item as Readonly<Record<string, unknown>> | null;
    const key = typeof item === 'object' ? naming.find((k) => own?.[k] != null && own[k] !== '') : undefined;
    if (key === undefined) return String(i);
    const name = String(own?.[key]);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}@${nth}`;
  });
}

/** Every text of the plan's files, with its path. */
function textsIn(value: unknown, path: string): readonly PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, v]) => textsIn(v, path === '' ? key : `${path}/${key}`));
  const steps = stepsOf(value);
  return value.flatMap((v, i) => textsIn(v, `${path}/${steps[i]}`));
}

/** A text copied word for word keeps what a note on the source says is printed so. */
function notedSigns({ files }: PlanContext): string {
  const notes = [...files.decision.source_notes, ...files.appendix.source_notes];
  return notes.map((n) => n.printed).join('');
}

const around = 24;

/** The sign made visible, with the words around it. */
function shownIn(text: string, { sign, at }: OddLetter): string {
  const end = at + sign.length;
  const [before, after] = [text.slice(Math.max(0, at - around), at), text.slice(end, end + around)];
  return `${before}‹${codeOf(sign)}›${after}`.replace(/\s+/g, ' ').trim();
}

/** One finding for each text, at the first such sign. */
export function oddLetterFindings(
  context: PlanContext,
  code: Code,
  find: (text: string) => readonly OddLetter[],
): readonly Finding[] {
  const noted = notedSigns(context);
  return textsIn(context.files, '').flatMap(({ text, path }) => {
    const verbatim = /^(?:decision|appendix)\//.test(path);
    const odd = find(text).filter((o) => !verbatim || !noted.includes(o.sign));
    const [first] = odd;
    if (!first) return [];
    const values = {
      shown: shownIn(text, first),
      sign: codeOf(first.sign),
      count: odd.length,
      ...(first.like === undefined
        ? {}
        : { found: first.sign, like: first.like, likeSign: codeOf(first.like) }),
    };
    return [finding(code, context.locate(path, first.sign), values)];
  });
}
