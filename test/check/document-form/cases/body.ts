import { align, all, bold, italic, on, par, retyped, size, typed } from '../../../support/draft-edits.ts';
import { long } from '../../../support/draft-sample.ts';
import { type FormCase, inReport } from './form-case.ts';

const spaced = (attributes: string) => par('spacing', `${attributes} w:lineRule="auto"`);
const loud = long.toLocaleUpperCase('vi');
const prose = ['Thực hiện kế hoạch', 'Trong kỳ', 'Kính đề nghị'];
const words = (look: string) => (p: string) =>
  p.replace('</w:p>', `<w:r><w:rPr><w:${look}/></w:rPr><w:t xml:space="preserve"> Mẫu.</w:t></w:r></w:p>`);

export const bodyCases: readonly FormCase[] = [
  inReport(
    'body-case',
    on('Trong kỳ', retyped(`TRONG KỲ, ${loud}.`)),
    on('Trong kỳ', retyped(`Trong kỳ, UBND, HĐND, MTTQ; ${long}.`)),
  ),
  inReport('body-size', on('Trong kỳ', size(12)), on('Trong kỳ', size(13))),
  inReport('body-weight', all(...prose.map((b) => on(b, bold(true)))), on('Trong kỳ', words('b'))),
  inReport('body-slant', on('Trong kỳ', italic(true)), on('Trong kỳ', words('i'))),
  inReport('body-align', on('Trong kỳ', align('left')), on('1. Công tác', align('left'))),
  inReport(
    'body-indent',
    on('Trong kỳ', par('ind', 'w:firstLine="0"')),
    on('Trong kỳ', par('ind', 'w:firstLine="567"')),
  ),
  inReport(
    'body-gap',
    on('Trong kỳ', spaced('w:before="60" w:after="0" w:line="264"')),
    all(
      on('Trong kỳ', spaced('w:before="0" w:after="0" w:line="264"')),
      on('1. Công tác', spaced('w:before="120" w:after="120" w:line="264"')),
    ),
  ),
  inReport(
    'body-line-spacing',
    on('Trong kỳ', spaced('w:before="120" w:after="0" w:line="400"')),
    on('Trong kỳ', spaced('w:before="120" w:after="0" w:line="360"')),
  ),
  inReport(
    'body-line-spacing',
    on('Trong kỳ', par('spacing', 'w:before="120" w:after="0" w:line="280" w:lineRule="exact"')),
    on('Trong kỳ', par('spacing', 'w:before="120" w:after="0" w:line="360" w:lineRule="exact"')),
  ),
  inReport(
    'body-ends',
    on('Kính đề nghị', typed('./.', '.')),
    on('Kính đề nghị', typed('thử./.', 'chạy thử./.')),
  ),
];
