import type { Chart } from '../model/chart.ts';
import { chartText, letters, numberCode } from './chart-look.ts';
import { storable, xmlText } from './xlsx-text.ts';

export function titleXml(title: string, size: number, bold: boolean): string {
  const words = xmlText(storable(title));
  const paragraph = `<a:p><a:pPr>${letters('defRPr', size, bold)}</a:pPr><a:r>${letters('rPr', size, bold)}<a:t>${words}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

// Round steps need no decimals.
const shareCode = '[$-42A]0%';

const thin = (colour: string): string =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

interface Scale {
  readonly limits: string;
  readonly step: string;
  readonly code: string;
}

/** Bars begin at 0. Shares up to 100% end there, with room above for their values. */
function scaleOf(chart: Chart): Scale {
  const values = chart.series.flatMap((s) => s.values.map((v) => v ?? 0));
  const highest = Math.max(0, ...values);
  const stacked = chart.kind.startsWith('stacked');
  const floor = chart.kind === 'line' && chart.format !== 'percent' ? '' : '<c:min val="0"/>';
  if (chart.format === 'percent' && highest <= 1 && Math.min(0, ...values) === 0)
    return {
      limits: `<c:max val="${stacked ? 1 : 1.1}"/>${floor}`,
      step: '<c:majorUnit val="0.2"/>',
      code: shareCode,
    };
  return {
    limits: floor,
    step: '',
    code: chart.format === 'percent' ? shareCode : numberCode(highest < 10 ? chart.format : 'whole'),
  };
}

/** Lying bars begin at the top, as a list is read; the scale stays below. */
export function axesXml(chart: Chart, lying: boolean): string {
  const order = lying ? 'maxMin' : 'minMax';
  const { limits, step, code } = scaleOf(chart);
  const title = chart.valueTitle ? titleXml(chart.valueTitle, 11, false) : '';
  return [
    `<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${thin('000000')}${chartText(11)}`,
    '<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${thin('D9D9D9')}</c:majorGridlines>${title}`,
    `<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${thin('7F7F7F')}${chartText(10)}`,
    `<c:crossAx val="500000001"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>`,
  ].join('');
}
