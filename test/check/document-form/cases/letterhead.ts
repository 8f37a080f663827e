import { align, behind, gone, on, onMain, par, plainText, retyped } from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inReport, unchanged, upperCase } from './form-case.ts';

const spacing = (more: string) =>
  par('spacing', `w:before="0" w:after="0" w:line="240" w:lineRule="auto" ${more}`);
const sides = (left: number, right: number) => par('ind', `w:left="${left}" w:right="${right}"`);

/** Quốc hiệu above the table, in the middle of the page. */
const inTheMiddle = (bytes: Uint8Array): Uint8Array => {
  let nation = '';
  const cut = on('CỘNG HÒA', (p) => {
    nation = p;
    return gone();
  })(bytes);
  return onMain((xml) => xml.replace('<w:body>', () => `<w:body>${nation}`))(cut);
};

export const letterheadCases: readonly FormCase[] = [
  inReport(
    'nation-wording',
    on('CỘNG HÒA', retyped('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM')),
    on('CỘNG HÒA', retyped('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
  ),
  upperCase('report', 'nation', 'CỘNG HÒA'),
  ...faceCases('report', 'nation', 'CỘNG HÒA', { size: [12, 13], bold: true, italic: false }),
  inReport('nation-place', inTheMiddle, on('CỘNG HÒA', align('right'))),
  inReport(
    'motto-wording',
    on('Độc lập', retyped('Độc lập-Tự do-Hạnh phúc')),
    on('Độc lập', retyped('Độc\u00a0lập - Tự\u00a0do - Hạnh\u00a0phúc')),
    ['motto-rule'],
  ),
  inReport('motto-wording', on('Độc lập', retyped('Độc Lập - Tự Do - Hạnh Phúc')), unchanged),
  ...faceCases('report', 'motto', 'Độc lập', { size: [13, 14], bold: true, italic: false, align: 'center' }),
  inReport('motto-rule', behind('Độc lập', sides(2000, 2000)), behind('Độc lập', sides(1100, 1100))),
  inReport(
    'motto-spacing',
    on('Độc lập', par('spacing', 'w:before="120" w:after="0" w:line="240" w:lineRule="auto"')),
    on('Độc lập', spacing('')),
  ),
  upperCase('report', 'parent', 'UBND TỈNH'),
  ...faceCases('report', 'parent', 'UBND TỈNH', {
    size: [12, 13],
    bold: false,
    italic: false,
    align: 'center',
  }),
  inReport(
    'parent-local-name',
    on('UBND TỈNH', retyped('UBND TỈNH')),
    on('UBND TỈNH', retyped('UBND TỈNH NGHỆ AN')),
  ),
  upperCase('report', 'agency', 'VÀ DU LỊCH'),
  ...faceCases('report', 'agency', 'SỞ VĂN HÓA', {
    size: [12, 13],
    bold: true,
    italic: false,
    align: 'center',
  }),
  inReport(
    'agency-spacing',
    on('VÀ DU LỊCH', par('spacing', 'w:before="0" w:after="0" w:line="360" w:lineRule="auto"')),
    on('VÀ DU LỊCH', spacing('')),
  ),
  inReport('agency-rule', behind('VÀ DU LỊCH', sides(300, 300)), behind('VÀ DU LỊCH', sides(1400, 1400))),
  inReport('agency-rule', behind('VÀ DU LỊCH', sides(600, 2300)), behind('VÀ DU LỊCH', sides(1400, 1450))),
  inReport(
    'agency-rule',
    behind('VÀ DU LỊCH', (p) => retyped(plainText(p))(p.replace(/<w:pPr>.*?<\/w:pPr>/s, ''))),
    behind('VÀ DU LỊCH', sides(1400, 1400)),
  ),
];
