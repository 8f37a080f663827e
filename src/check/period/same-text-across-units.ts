import type { CheckedSubmission } from '../../model/answer.ts';
import { type Question, questionsOf } from '../../model/form.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { sideBySide, wordsOf } from '../passages.ts';
import type { PeriodCheck } from './input.ts';
import { aboutAnswer, namesOf, placeIn } from './place.ts';

/** Two units may have written together; three with the same long paragraph had one model text. */
const fewestUnits = 3;
/** Shorter paragraphs are the common wording of the trade. */
const fewestWords = 20;

interface Paragraph {
  readonly s: CheckedSubmission;
  readonly question: Question;
  readonly text: string;
}

/**
 * One paragraph, figures and all, in the answers of several units; each unit's own name in it does not count. Units already
 * told to have the same figures throughout sent one form between them: their texts only follow from that.
 */
export const sameTextAcrossUnits: PeriodCheck = {
  code: 'same-text-across-units',
  run: ({ submissions }, found) => {
    const groups = new Map<string, Paragraph[]>();
    for (const p of submissions.flatMap(paragraphsOf)) {
      const key = keyOf(p);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), p]);
    }
    return [...groups.values()].flatMap((group) => {
      const units = [...new Map(group.map((p) => [p.s.unit.id, p])).values()];
      const [first, second] = units;
      if (!first || !second || units.length < fewestUnits) return [];
      const [value, other] = sideBySide(first.text, second.text);
      const names = namesOf(units.map((p) => p.s));
      if (found.some((f) => f.code === 'same-figures-across-units' && f.values.names === names)) return [];
      const values = { units: units.length, names, value, other };
      const finding = aboutAnswer(first.s, 'same-text-across-units', first.question, values);
      return [{ ...finding, also: placeIn(second.s, second.question.id) }];
    });
  },
};

/** Paragraphs of what the unit tells of this period: results of the tasks it leads, and the general account. */
function paragraphsOf(s: CheckedSubmission): readonly Paragraph[] {
  return questionsOf(s.form)
    .filter((q) => ['result', 'summary'].includes(q.topic) && q.role !== 'coordinating')
    .flatMap((question) => {
      const value = s.values.get(question.id);
      const texts = value?.kind === 'text' ? value.text.split('\n') : [];
      return texts.map((text) => ({ s, question, text }));
    });
}

function keyOf({ s, text }: Paragraph): string | undefined {
  const words = wordsOf(text);
  if (words.length < fewestWords) return undefined;
  const key = ` ${words.join(' ')} `;
  const name = comparisonKey(s.unit.name);
  const short = name.replace(/^ubnd /, '');
  return key.replaceAll(` ${name} `, ' … ').replaceAll(` ${short} `, ' … ');
}
