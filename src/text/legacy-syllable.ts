import { remembered } from './remembered.ts';

/** Whether a word can be a Vietnamese syllable: tells text in an old encoding from Unicode text and from foreign words. */

const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uây uân uâng uât uê uêch uênh uơ uy uya uych uynh uyn uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yên yêm yêng yêt yêu ynh yt ych`
    .normalize('NFC')
    .split(/\s+/),
);

const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)/u;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const front = /^[eêiy]/u;
const vowels = /^[aăâeêioôơuưy]+/u;

/** A word taken apart: its letters without the tone, the tone, and the place of the letter that bears it. */
interface Parted {
  readonly letters: string;
  readonly tone: string;
  readonly at: number;
}

function partedOf(word: string): Parted | undefined {
  const letters = [...word.toLowerCase().normalize('NFC')].map((l) => l.normalize('NFD'));
  const toned = letters.flatMap((l, i) => (tone.test(l) ? [i] : []));
  if (toned.length > 1) return undefined;
  const at = toned[0] ?? -1;
  return {
    letters: letters.map((l) => l.replace(tone, '').normalize('NFC')).join(''),
    tone: tone.exec(letters[at] ?? '')?.[0] ?? '',
    at,
  };
}

/** Letters of a rime that may bear the tone; both customs for oa, oe, uy. */
function bearers(rime: string): readonly number[] {
  const group = vowels.exec(rime)?.[0] ?? '';
  const marked = Math.max(...[...'ăâêôơư'].map((v) => group.lastIndexOf(v)));
  if (marked >= 0) return [marked];
  if (group.length !== 2) return [group.length === 3 ? 1 : 0];
  if (group !== rime) return [1];
  return /^(?:oa|oe|uy)$/.test(group) ? [0, 1] : [0];
}

function spelled(start: string, rime: string): boolean {
  if (/^(?:c|ng)$/u.test(start) || (start === 'g' && !rime.startsWith('i'))) return !front.test(rime);
  return !/^(?:k|gh|ngh)$/u.test(start) || front.test(rime);
}

function fits({ letters, tone: borne, at }: Parted, start: string): boolean {
  const rime = letters.slice(start.length);
  if (!rimes.has(rime) || !spelled(start, rime)) return false;
  if (borne === '') return !/(?:[cpt]|ch)$/u.test(rime);
  const stopped = /(?:[cpt]|ch)$/u.test(rime);
  return bearers(rime).includes(at - start.length) && (!stopped || borne === '\u0301' || borne === '\u0323');
}

/** "Nghị", "HÒA", "phường"; not "héi", "xaõ", "web". One word, no blanks. */
export const isSyllable: (word: string) => boolean = remembered((word) => {
  const parted = partedOf(word);
  if (!parted) return false;
  const start = onset.exec(parted.letters)?.[0] ?? '';
  return fits(parted, start) || (start === 'gi' && fits(parted, 'g'));
});
