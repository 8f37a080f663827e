import { followedBy, font, on, plainText, retyped, runs } from '../../../support/draft-edits.ts';
import { type FormCase, inReport } from './form-case.ts';

const in_ = (change: (p: string) => string) => on('Trong kỳ', change);
const inSlot = (point: string, slot: string): FormCase =>
  inReport(point, in_(font(slot, 'Arial')), in_(font(slot, 'times new roman')));
const colour = (value: string) => in_(runs('color', `w:val="${value}"`));
const old = (p: string): string =>
  runs(
    'rFonts',
    'w:ascii=".VnTime" w:hAnsi=".VnTime"',
  )(retyped('C«ng t¸c tuyªn truyÒn ®­îc thùc hiÖn kÞp thêi.')(p));

export const fontCases: readonly FormCase[] = [
  inSlot('font-ascii', 'ascii'),
  inSlot('font-h-ansi', 'hAnsi'),
  inSlot('font-east-asia', 'eastAsia'),
  inSlot('font-cs', 'cs'),
  inReport('font-colour', colour('C00000'), colour('0D0D0D')),
  inReport(
    'font-unicode',
    on('Trong kỳ', (p) => p + old(p)),
    on('Trong kỳ', followedBy('Công tác tuyên truyền được thực hiện kịp thời.')),
    ['font-ascii', 'font-h-ansi'],
  ),
  inReport(
    'font-composed',
    in_((p) => retyped(plainText(p).normalize('NFD'))(p)),
    in_(retyped('Trong kỳ, công tác tuyên truyền được thực hiện kịp thời.')),
  ),
];
