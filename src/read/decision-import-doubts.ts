import type {
  DraftAppendix,
  DraftClause,
  DraftDecision,
  DraftPoint,
  DraftTask,
  DraftText,
} from '../model/decision-draft.ts';
import { isSyllable } from '../text/legacy-syllable.ts';
import { placeOf, placeOfWords, point } from './decision-import-source.ts';

interface Placed {
  readonly at: string;
  readonly text: DraftText;
}

function clauseTexts(clauses: readonly DraftClause[], path: string): readonly Placed[] {
  return clauses.flatMap((c, i) => {
    const here = `${path}/${c.number ?? i}`;
    return [
      ...(c.title ? [{ at: `${here}/title`, text: c.title }] : []),
      ...(c.text ? [{ at: `${here}/text`, text: c.text }] : []),
      ...clauseTexts(c.clauses, `${here}/clauses`),
    ];
  });
}

/** Every text of the draft with its path. */
export function decisionTexts(decision: DraftDecision): readonly Placed[] {
  return [
    { at: 'decision/subject', text: decision.subject },
    { at: 'decision/authority', text: decision.authority },
    ...decision.bases.map((text, i) => ({ at: `decision/bases/${i}`, text })),
    ...decision.articles.flatMap((a) => [
      { at: `decision/articles/${a.number}/text`, text: a.text },
      ...clauseTexts(a.clauses, `decision/articles/${a.number}/clauses`),
    ]),
    ...decision.recipients.map((text, i) => ({ at: `decision/recipients/${i}`, text })),
  ];
}

export function appendixTexts(appendix: DraftAppendix): readonly Placed[] {
  return [
    { at: 'appendix/title', text: appendix.title },
    ...appendix.columns.map((text, i) => ({ at: `appendix/columns/${i}`, text })),
    ...appendix.groups.map((g) => ({ at: `appendix/groups/${g.id}/title`, text: g.title })),
    ...appendix.tasks.flatMap((t) => [
      ...t.items.map((item, i) => ({ at: `appendix/tasks/${t.id}/items/${i}/text`, text: item.text })),
      { at: `appendix/tasks/${t.id}/lead/text`, text: t.lead.text },
      { at: `appendix/tasks/${t.id}/coordinating/text`, text: t.coordinating.text },
      { at: `appendix/tasks/${t.id}/output`, text: t.output },
      { at: `appendix/tasks/${t.id}/timing`, text: t.timing },
    ]),
  ];
}

const spacing: readonly (readonly [string, RegExp])[] = [
  ['number-spaced', /\d+\s?-\s+\p{Lu}{2,}(?:\/\p{Lu}+)?|\d+\/\p{L}+\s+-\s+\p{Lu}{2,}/gu],
  ['date-spaced', /\d{1,2}\/\s+\d{1,2}\/\s*\d{4}|\d{1,2}\/\d{1,2}\/\s+\d{4}/gu],
  ['dots', /…\.|\.{4,}/gu],
  ['quotes', /“[^”"]{0,200}"/gu],
];
const words = /\p{L}+/gu;
const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u;
/** Letters that a word has left behind, with the word after them. */
const scraps =
  /(?<=^|\s)(?:th|tr|ch|nh|ng|ngh|ph|kh|gh|[bcdđghklnpqrstvx])(?:\s(?:th|tr|ch|nh|ng|ngh|ph|kh|gh|[bcdđghklnpqrstvx]))*\s\p{L}+/gu;
/** Letters that stand alone by right: "điểm c", "biểu b". */
const byRight = /(?:điểm|mục|khoản|phụ lục|biểu|mẫu|và|,|\d)\s*$/iu;

/** A word with Vietnamese marks that no Vietnamese word is, or letters that a word has lost. */
function wordDoubts(text: string): readonly string[] {
  const whole = [...text.matchAll(words)].flatMap(([word]) => {
    const plain = word === word.toLowerCase() || word === word.slice(0, 1) + word.slice(1).toLowerCase();
    return plain && marked.test(word.toLowerCase()) && !isSyllable(word) ? [word] : [];
  });
  const lost = [...text.matchAll(scraps)]
    .filter((m) => !byRight.test(text.slice(0, m.index)))
    .map((m) => m[0]);
  return [...whole, ...lost];
}

const longestShown = 60;
/** The end of a long passage is what counts, whole words of it. */
function shortened(passage: string): string {
  if (passage.length <= longestShown) return passage;
  const end = passage.slice(-longestShown);
  return end.slice(end.indexOf(' ') + 1);
}

function doubtsIn({ at, text }: Placed): readonly DraftPoint[] {
  const tell = (topic: string, printed: string): DraftPoint =>
    point('doubt', topic, placeOfWords(text, printed), { at, printed, values: { printed } });
  return [
    ...spacing.flatMap(([topic, pattern]) =>
      [...new Set([...text.text.matchAll(pattern)].map((m) => shortened(m[0])))].map((p) => tell(topic, p)),
    ),
    ...[...new Set(wordDoubts(text.text))].map((word) => tell('word', word)),
  ];
}

/** Numbers of tasks that a group leaves out, and signs behind the numbers of some groups only. */
function numberDoubts(appendix: DraftAppendix): readonly DraftPoint[] {
  const byGroup = new Map<string, DraftTask[]>();
  for (const task of appendix.tasks) {
    const own = byGroup.get(task.group);
    if (own) own.push(task);
    else byGroup.set(task.group, [task]);
  }
  const gaps = appendix.groups.flatMap((g) => {
    const own = byGroup.get(g.id) ?? [];
    const numbers = new Set(own.map((t) => Number(t.id.split('.')[1])));
    return own.flatMap((t, i) => {
      const number = Number(t.id.split('.')[1]);
      const from = i === 0 ? 1 : Number(own[i - 1]?.id.split('.')[1] ?? 0) + 1;
      return Array.from({ length: Math.max(0, number - from) }, (_, k) => from + k)
        .filter((n) => !numbers.has(n))
        .map((n) =>
          point('doubt', 'task-gap', placeOf(t.items[0]?.text ?? g.title), {
            at: `appendix/tasks/${g.id}.${n}`,
            values: { missing: `${g.id}.${n}`, next: t.id, group: g.id },
          }),
        );
    });
  });
  const dotted = appendix.groups.filter((g) => /[.)]$/.test(g.printedNumber));
  const mixed = dotted.length > 0 && dotted.length < appendix.groups.length;
  const odd =
    dotted.length * 2 <= appendix.groups.length ? dotted : appendix.groups.filter((g) => !dotted.includes(g));
  const signs = (mixed ? odd : []).map((g) =>
    point('doubt', 'group-sign', placeOf(g.title), {
      at: `appendix/groups/${g.id}/printed_number`,
      printed: g.printedNumber,
      values: { printed: g.printedNumber },
    }),
  );
  return [...gaps, ...signs];
}

/** One unit under two spellings. */
function nameDoubts(appendix: DraftAppendix): readonly DraftPoint[] {
  const uses = new Map<string, Map<string, { at: string; text: DraftText }>>();
  for (const task of appendix.tasks) {
    for (const kind of ['lead', 'coordinating'] as const) {
      for (const s of task[kind].selectors) {
        if (s.kind !== 'unit') continue;
        const spellings = uses.get(s.unit) ?? new Map();
        if (!spellings.has(s.phrase))
          spellings.set(s.phrase, { at: `appendix/tasks/${task.id}/${kind}/text`, text: task[kind].text });
        uses.set(s.unit, spellings);
      }
    }
  }
  return [...uses.values()].flatMap((spellings) => {
    const [first, ...others] = [...spellings];
    if (!first) return [];
    return others.map(([phrase, { at, text }]) =>
      point('doubt', 'name-two-ways', placeOfWords(text, phrase), {
        at,
        printed: phrase,
        values: { printed: phrase, other: first[0] },
      }),
    );
  });
}

/** Spots of the text that look damaged or inconsistent. Nothing is changed: each becomes a question to who issued it. */
export function textDoubts(decision: DraftDecision, appendix: DraftAppendix): readonly DraftPoint[] {
  const reference = /số\s{2,}\/|ngày\s+\/\s+\/|\.{5,}/u.test(appendix.reference.text)
    ? [
        point('doubt', 'reference-blank', placeOf(appendix.reference), {
          at: 'appendix/reference',
          printed: appendix.reference.text,
        }),
      ]
    : [];
  return [
    ...[...decisionTexts(decision), ...appendixTexts(appendix)].flatMap(doubtsIn),
    ...reference,
    ...numberDoubts(appendix),
    ...nameDoubts(appendix),
  ];
}
