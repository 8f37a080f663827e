import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const axis = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx
  crosses crossesAt`;
const series =
  'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape';

/** Order of children in the schemas of ISO/IEC 29500-1: sheets, styles, tables, drawings, charts. */
const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  workbook:
    words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr`),
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
    printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
    legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`),
  styleSheet: words(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  font: words('b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'),
  border: words('left right top bottom diagonal vertical horizontal'),
  xf: words('alignment protection'),
  dxf: words('font numFmt fill alignment border protection'),
  c: words('f v is'),
  table: words('autoFilter sortState tableColumns tableStyleInfo'),
  'xdr:twoCellAnchor': words('xdr:from xdr:to xdr:graphicFrame xdr:clientData'),
  'xdr:graphicFrame': words('xdr:nvGraphicFramePr xdr:xfrm a:graphic'),
  ...Object.fromEntries(
    Object.entries({
      chartSpace:
        'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
      chart:
        'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
      title: 'tx layout overlay spPr txPr',
      plotArea: 'layout barChart lineChart catAx valAx dTable spPr',
      barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
      lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
      ser: series,
      dLbls: `dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator`,
      dLbl: 'idx delete layout tx',
      scaling: 'logBase orientation max min',
      catAx: `${axis} auto lblAlgn lblOffset noMultiLvlLbl`,
      valAx: `${axis} crossBetween majorUnit minorUnit dispUnits`,
      legend: 'legendPos legendEntry layout overlay spPr txPr',
      strCache: 'ptCount pt',
      numCache: 'formatCode ptCount pt',
      marker: 'symbol size spPr',
    }).map(([name, order]) => [`c:${name}`, words(order).map((w) => `c:${w}`)]),
  ),
};

const repeatable = /^(?:font|fill|c:(?:ser|axId|pt|dLbl)|conditionalFormatting)$/;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** The elements of a part; what is not well-formed throws. */
export function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const stack: { name: string; attributes: Record<string, string>; children: Element[] }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([k, a]) => [k, a.value]));
    const element = { name: tag.name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    all.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return all;
}

/** Children that the schema does not know there, that come too late or twice. */
export function orderFaults(part: string, elements: readonly Element[]): readonly string[] {
  return elements.flatMap((e) => {
    // A marker of a whole line chart is a switch, one of a series holds its look.
    const order = schemaOrder[e.name];
    if (order === undefined) return [];
    const at = e.children.map((c) => order.indexOf(c.name));
    return e.children.flatMap((c, i) => {
      const before = at[i - 1] ?? -1;
      const here = at[i] ?? -1;
      const fault =
        here < 0
          ? 'is no child'
          : here < before
            ? 'too late'
            : here === before && !repeatable.test(c.name)
              ? 'twice'
              : '';
      return fault ? [`${part}: ${e.name}: ${c.name} ${fault}`] : [];
    });
  });
}

function relationFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) => {
      const folder = posix.dirname(posix.dirname(name));
      const owner = posix.join(folder, posix.basename(name, '.rels'));
      const relations = elementsOf(xml).filter((e) => e.name === 'Relationship');
      const ids = relations.map((r) => r.attributes.Id ?? '');
      const used = [...(parts.get(owner) ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(
        (m) => m[1] ?? '',
      );
      return [
        ...relations.flatMap(({ attributes: { Target = '', TargetMode } }) =>
          TargetMode === 'External'
            ? [`${name}: leads outside`]
            : parts.has(posix.join(folder, Target))
              ? []
              : [`${name}: no part ${Target}`],
        ),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: no relationship ${id}`),
      ];
    });
}

function typeFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const elements = elementsOf(parts.get('[Content_Types].xml') ?? '');
  const named = elements
    .filter((e) => e.name === 'Override')
    .map((e) => e.attributes.PartName?.slice(1) ?? '');
  const own = [...parts.keys()].filter((n) => !n.endsWith('.rels') && n !== '[Content_Types].xml');
  return [
    ...named.filter((n, i) => !parts.has(n) || named.indexOf(n) !== i).map((n) => `type of no part: ${n}`),
    ...own.filter((n) => !named.includes(n)).map((n) => `part without a type: ${n}`),
  ];
}

/** The parts of a workbook as texts. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, decoder.decode(data)]));
}

/** Everything that would make a program offer to repair the file; [] is good. */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  return [
    ...[...parts].flatMap(([name, xml]) => orderFaults(name, elementsOf(xml))),
    ...relationFaults(parts),
    ...typeFaults(parts),
  ];
}
