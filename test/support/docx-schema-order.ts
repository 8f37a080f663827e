const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((w) => `w:${w}`);

const runProperties = words(`
  rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden
  color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`);

const paragraphProperties = words(`
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku
  wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing
  mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`);

const edges = words('top left start bottom right end insideH insideV tl2br tr2bl');

/** Order of children, ISO/IEC 29500-1 (transitional), for the elements whose order Word minds. */
export const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': paragraphProperties,
  'w:rPr': runProperties,
  'w:tblPr': words(`
    tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd
    tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  'w:tcPr': words(`
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel
    cellMerge tcPrChange`),
  'w:tblBorders': edges,
  'w:tcBorders': edges,
  'w:tblCellMar': words('top left start bottom right end'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:sectPr': words(`
    headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign
    noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
  'w:style': words(`
    name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose
    personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
};
