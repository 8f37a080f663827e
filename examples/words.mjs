// The words that sentences take in: figures as printed, places, the unit's name.
import { printedNumber } from './prose.mjs';

function figureWords(figures) {
  const figure = (id) => figures.get(`indicator/${id}`);
  // Below ten with a zero in front, as administrative documents write it.
  const plural = (value) => (value > 0 ? printedNumber(value).padStart(2, '0') : undefined);
  const words = {
    'van-ban': plural(figure('CT-01/period')),
    'hoi-nghi': plural(figure('CT-02/period')),
    'nguoi-du': plural(figure('CT-03/period')),
    'tin-bai': plural(figure('CT-05/period')),
    'luot-phat': plural(figure('CT-06/period')),
    buoi: plural(figure('CT-08/period')),
    'bai-mang': plural(figure('CT-10/period')),
    'pa-no': plural(figure('CT-12/period')),
    'bang-ron': plural(figure('CT-13/period')),
  };
  for (const n of [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 33])
    words[`ct${n}`] = plural(figure(`CT-${n}/period`));
  for (const n of [32, 34]) {
    words[`ct${n}n`] = plural(figure(`CT-${n}/cumulative/n`));
    words[`ct${n}`] = plural(figure(`CT-${n}/cumulative/N`));
  }
  return words;
}

/** Words of one unit; a function draws anew each time. */
export function wordsFor(unit, figures, random, planNumber) {
  const place = unit.ward ? 'tổ dân phố' : unit.mountain ? 'bản' : 'thôn';
  return {
    ...figureWords(figures),
    xa: unit.local,
    thon: place,
    'mot-thon': () => `${place} ${random.int(1, 9)}`,
    vai: () => String(random.int(2, 9)).padStart(2, '0'),
    nguoi: () => String(random.int(12, 60)),
    'it-nguoi': () => String(random.int(2, 5)).padStart(2, '0'),
    'don-vi': /^(Sở|Ban|Bộ|Văn phòng|Thanh tra|Trường|Viện|Báo|Công an)/.test(unit.name)
      ? unit.name
      : 'đơn vị',
    'so-ke-hoach': planNumber,
    'ten-mien': unit.id,
  };
}
