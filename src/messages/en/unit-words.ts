import { shortDay } from '../../text/print.ts';
import type { CandidateWhy, UnknownWhy } from '../../text/unit-names.ts';
import { type CandidateValues, candidatesIn } from '../unit-candidates.ts';
import type { unitWords as viUnitWords } from '../vi/unit-words.ts';

const sources: Readonly<Record<string, string>> = {
  header: 'the head of the file',
  letter: 'the issuing agency of the document',
  symbol: 'the document’s number and symbol',
  envelope: 'the head of the edXML file',
  'file-name': 'the name of the file',
};

const why: Readonly<Record<CandidateWhy, (v: CandidateValues) => string>> = {
  diacritics: () => 'the same only without its diacritics',
  'type-word': () => '“xã” or “phường” is missing or differs',
  ending: () => '“tỉnh” is missing at the end',
  near: () => 'a similar name, a letter or two apart',
  'old-district': () => 'a district or township (thi tran) stands beside it; neither exists since 01/7/2025',
  'former-unit': ({ former = '', since }) =>
    since
      ? `“${former}” is a former unit, part of this one since ${shortDay(since)}`
      : `“${former}” is a former body that may have been merged into this one (to be confirmed)`,
  namesake: () => 'a unit of today that bears the name of a former one, but lies elsewhere',
  'other-province': () => 'the name of another province stands beside it',
  inside: () =>
    'the name stands among other words and may be another body’s (party committee, police, division …)',
  several: () => 'more than one unit is named',
  symbol: () => 'several bodies may use this symbol',
  receiver: () => 'this is the office that receives; it may be named only as the addressee',
};

const unknown: Readonly<Record<UnknownWhy, string>> = {
  'old-district':
    'This name is of the district level, which ended on 01/7/2025; see which commune or ward the document is from.',
  'old-town':
    'This is a township (thi tran), a unit of commune level of which there is none since 01/7/2025; see which commune or ward the document is from.',
  province: 'This is the provincial People’s Committee itself, not a reporting unit.',
  addressee: 'This line names the addressee, not the sender.',
};

const successors = (names: string): string => `That area now has: ${names}.`;

const isUnknown = (word: string): word is UnknownWhy => Object.hasOwn(unknown, word);

const isWhy = (word: string): word is CandidateWhy => Object.hasOwn(why, word);

/** What a person typed is not repeated. */
const reading = ({ by, text }: CandidateValues): string =>
  by === 'told' ? '' : `${sources[by] ?? 'another source'} reads “${text}”; `;

const candidate = (reason: CandidateWhy, v: CandidateValues): string =>
  `“${v.unitName}” (${v.id}): ${reading(v)}${why[reason](v)}`;

export const unitWords: typeof viUnitWords = {
  why,
  unknown,
  candidate,
  listed: (v) =>
    candidatesIn(v, isWhy)
      .map((c) => `\n- ${candidate(c.why, c)}`)
      .join(''),
  none: (v) => {
    const reason = String(v.noUnit ?? '');
    const said = reading({
      unitName: '',
      id: '',
      by: String(v.noUnitBy ?? ''),
      text: String(v.noUnitText ?? ''),
    });
    const follow = v.successors ? ` ${successors(`“${String(v.successors)}”`)}` : '';
    return `${said.replace(/; $/, '')}. ${isUnknown(reason) ? unknown[reason] : ''}${follow}`;
  },
  successors,
  askOne: 'Choose the right unit and receive the file again with --unit.',
};
