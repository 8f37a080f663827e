import { replaced } from '../../../corpus/operations/package.ts';
import { onMain } from '../../../support/draft-edits.ts';
import { type FormCase, inReport, unchanged } from './form-case.ts';

const wide = (nth: number) =>
  onMain((xml) => {
    let at = -1;
    return xml.replace(/<w:tblGrid>(?=(?:<w:gridCol [^>]*>){3}<)/g, (all) => {
      at += 1;
      return at === nth ? `${all}${'<w:gridCol w:w="900"/>'.repeat(9)}` : all;
    });
  });

export const tableCases: readonly FormCase[] = [
  inReport(
    'table-repeat',
    onMain((xml) => replaced(xml, '<w:tblHeader/>', '')),
    unchanged,
  ),
  inReport(
    'table-whole-rows',
    onMain((xml) => xml.replaceAll('<w:trPr><w:cantSplit/></w:trPr>', '')),
    unchanged,
  ),
  // The first appendix stands upright, the second lies.
  inReport('table-orientation', wide(0), wide(1)),
];
