import type { DraftArticle, DraftClause, DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { PhraseReader } from './decision-import-phrases.ts';
import { placeOfWords, point } from './decision-import-source.ts';

export interface Said {
  /** "Điều 2 khoản 1". */
  readonly clause: string;
  readonly path: string;
  readonly text: DraftText;
}

function clauseSaid(clause: DraftClause, label: string, path: string, index: number): readonly Said[] {
  const here = `${path}/${clause.number ?? index}`;
  const own =
    clause.number === undefined
      ? label
      : `${label} ${clause.number.includes('.') ? 'điểm' : 'khoản'} ${clause.number}`;
  return [
    ...(clause.text ? [{ clause: own, path: `${here}/text`, text: clause.text }] : []),
    ...clause.clauses.flatMap((c, i) => clauseSaid(c, own, `${here}/clauses`, i)),
  ];
}

export function saidIn(article: DraftArticle): readonly Said[] {
  const label = `Điều ${article.number}`;
  const path = `decision/articles/${article.number}`;
  return [
    { clause: label, path: `${path}/text`, text: article.text },
    ...article.clauses.flatMap((c, i) => clauseSaid(c, label, `${path}/clauses`, i)),
  ];
}

const towards = /(?:về|qua|gửi|cho|tới)\s+(?=\p{Lu})/gu;

export function receiverIn(sentence: string, phrases: PhraseReader): string | undefined {
  for (const found of sentence.matchAll(towards)) {
    const unit = phrases.unitAt(sentence.slice(found.index + found[0].length));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const committee = String.raw`(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố)`;
const toChairman = new RegExp(String.raw`báo cáo\s+(?:về\s+)?Chủ tịch\s+${committee}`, 'iu');
const toCommittee = new RegExp(String.raw`báo cáo\s+(?:về\s+)?${committee}`, 'iu');
const collects = /tổng hợp/iu;

export function reportToOf(all: readonly Said[]): {
  readonly value?: 'chairman' | 'committee';
  readonly points: readonly DraftPoint[];
} {
  const about = all.filter((s) => collects.test(s.text.text));
  const chairman = about.find((s) => toChairman.test(s.text.text));
  const board = about.find((s) => s !== chairman && toCommittee.test(s.text.text));
  const value = chairman ? 'chairman' : board ? 'committee' : undefined;
  if (!chairman || !board) return { ...(value && { value }), points: [] };
  const words = toChairman.exec(chairman.text.text)?.[0] ?? '';
  const values = { first: chairman.clause, second: board.clause };
  return {
    value: 'chairman',
    points: [
      point('doubt', 'report-to-two', placeOfWords(chairman.text, words), {
        at: chairman.path,
        printed: words,
        values,
      }),
    ],
  };
}
