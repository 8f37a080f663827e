import { replaced } from '../../../corpus/operations/package.ts';
import { align, inSection, italic, onHeaders, par, runs, section } from '../../../support/draft-edits.ts';
import { type FormCase, inReport } from './form-case.ts';

const each = (change: (xml: string) => string) => onHeaders(change);
const numbered = (more: string) =>
  section((xml) => replaced(xml, '<w:pgNumType ', `<w:pgNumType ${more} `), 0);

export const pageNumberCases: readonly FormCase[] = [
  inReport(
    'page-number-present',
    each((xml) => xml.replaceAll('PAGE', 'DATE')),
    each((xml) => xml.replaceAll('PAGE', ' PAGE ')),
  ),
  inReport(
    'page-number-place',
    each(align('left')),
    each((xml) => par('framePr', 'w:wrap="around" w:hAnchor="margin" w:xAlign="center"')(align('left')(xml))),
  ),
  inReport('page-number-size', each(runs('sz', 'w:val="24"')), each(runs('sz', 'w:val="26"'))),
  inReport('page-number-slant', each(italic(true)), each(italic(false))),
  inReport('page-number-digits', numbered('w:fmt="lowerRoman"'), numbered('w:fmt="decimal"')),
  inReport(
    'page-number-digits',
    each((xml) => xml.replaceAll('PAGE', 'PAGE \\* ROMAN')),
    each((xml) => xml.replaceAll('PAGE', 'PAGE \\* MERGEFORMAT')),
  ),
  inReport(
    'page-number-first-page',
    section((xml) => replaced(xml, /<w:titlePg\b[^>]*\/>/, ''), 0),
    section((xml) => replaced(xml, /<w:titlePg\b[^>]*\/>/, '<w:titlePg w:val="1"/>'), 0),
  ),
  inReport(
    'page-number-start',
    inSection('pgNumType', 'start', '2', 0),
    section((xml) => replaced(xml, /<w:pgNumType\b[^>]*\/>/, ''), 0),
  ),
];
