import { escapeXml, packParts } from './xlsx.ts';

/** Look of a run or a paragraph in a test document. */
export interface SampleLook {
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly style?: string;
  readonly font?: string;
  readonly hidden?: boolean;
  readonly runStyle?: string;
  readonly list?: { readonly numbering: number; readonly level: number };
}

const on = (name: string, wanted: boolean | undefined): string => (wanted ? `<w:${name}/>` : '');

/** A run; "\t" and "\n" become Word's own tab and break. */
export function r(text: string, look: SampleLook = {}): string {
  const style = look.runStyle ? `<w:rStyle w:val="${look.runStyle}"/>` : '';
  const font = look.font ? `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}"/>` : '';
  const properties = style + font + on('b', look.bold) + on('vanish', look.hidden);
  const content = text
    .split(/(\t|\n)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    );
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content.join('')}</w:r>`;
}

/** A paragraph from text, or from the XML of its runs. */
export function p(content: string | { readonly xml: string }, look: SampleLook = {}): string {
  const style = look.style ? `<w:pStyle w:val="${look.style}"/>` : '';
  const list = look.list
    ? `<w:numPr><w:ilvl w:val="${look.list.level}"/><w:numId w:val="${look.list.numbering}"/></w:numPr>`
    : '';
  const properties = style + list + (look.centred ? '<w:jc w:val="center"/>' : '');
  const runs = typeof content === 'string' ? r(content, { ...look }) : content.xml;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

/** A paragraph of several runs. */
export function runs(...xml: readonly string[]): string {
  return p({ xml: xml.join('') });
}

export interface SampleCellLook {
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

/** A cell from text (a paragraph a line), or from the XML of its blocks. */
export function tc(content: string | readonly string[], look: SampleCellLook = {}): string {
  const blocks = typeof content === 'string' ? content.split('\n').map((line) => p(line)) : content;
  const span = look.span ? `<w:gridSpan w:val="${look.span}"/>` : '';
  const merge = look.merge === 'restart' ? '<w:vMerge w:val="restart"/>' : look.merge ? '<w:vMerge/>' : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${blocks.join('')}</w:tc>`;
}

export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** Rows of plain texts. */
export function textTable(rows: readonly (readonly string[])[]): string {
  return tbl(...rows.map((cells) => tr(...cells.map((text) => tc(text)))));
}

export interface SampleControl {
  readonly tag?: string;
  readonly alias?: string;
  readonly placeholder?: boolean;
  /** Further elements of its properties. */
  readonly xml?: string;
}

/** A content control around runs, paragraphs, cells or rows given as XML. */
export function sdt(control: SampleControl, content: string): string {
  const tag = control.tag === undefined ? '' : `<w:tag w:val="${escapeXml(control.tag)}"/>`;
  const alias = control.alias === undefined ? '' : `<w:alias w:val="${escapeXml(control.alias)}"/>`;
  const prompt = control.placeholder ? '<w:showingPlcHdr/>' : '';
  return `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr>${alias}${tag}${prompt}${control.xml ?? ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** An answer as the form holds it: one control in a paragraph of its own. */
export function answer(id: string, text: string, control: SampleControl = {}): string {
  return runs(sdt({ tag: id, alias: id, ...control }, r(text)));
}

/** A text box as Word writes it: twice, once for programs that know only the old drawings. */
export function textBox(...paragraphs: readonly string[]): string {
  const content = `<w:txbxContent>${paragraphs.join('')}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>' +
    `<wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

export interface SampleDocument {
  readonly blocks: readonly string[];
  /** `docProps/custom.xml`. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly header?: string;
  readonly footer?: string;
  readonly stylesXml?: string;
  /** Further relationships of the document, as XML. */
  readonly relationships?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Last step over every written part: how other programs write the same. */
  readonly rewrite?: (xml: string, part: string) => string;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  `xmlns:w="${word}" xmlns:r="${office}/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

function customXml(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${entries.join('')}</Properties>`;
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="${packageNs}/relationships">${list.join('')}</Relationships>`;

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return (
    `<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  );
}

/** The parts of the package by name, before they are packed. */
export function documentParts(doc: SampleDocument): Record<string, string | Uint8Array> {
  const part = (name: string, xml: string | undefined): Record<string, string> =>
    xml === undefined ? {} : { [name]: xml };
  const rels = [
    ...(doc.stylesXml === undefined ? [] : [relationship('rId1', 'styles', 'styles.xml')]),
    ...(doc.header === undefined ? [] : [relationship('rId2', 'header', 'header1.xml')]),
    ...(doc.footer === undefined ? [] : [relationship('rId3', 'footer', 'footer1.xml')]),
    doc.relationships ?? '',
  ];
  const written: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      relationship('rId1', 'officeDocument', 'word/document.xml'),
      ...(doc.properties ? [relationship('rId2', 'custom-properties', 'docProps/custom.xml')] : []),
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${doc.blocks.join('')}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(rels),
    ...part('word/styles.xml', doc.stylesXml && `<w:styles ${namespaces}>${doc.stylesXml}</w:styles>`),
    ...part('word/header1.xml', doc.header && `<w:hdr ${namespaces}>${doc.header}</w:hdr>`),
    ...part('word/footer1.xml', doc.footer && `<w:ftr ${namespaces}>${doc.footer}</w:ftr>`),
    ...part('docProps/custom.xml', doc.properties && customXml(doc.properties)),
  };
  const rewrite = doc.rewrite ?? ((xml: string) => xml);
  const rewritten = Object.entries(written).map(([name, xml]) => [name, rewrite(declaration + xml, name)]);
  return { ...Object.fromEntries(rewritten), ...doc.parts };
}

/** A small Word document as bytes, by a writer that shares nothing with the reader. */
export function sampleDocx(doc: SampleDocument | readonly string[]): Uint8Array {
  return packParts(documentParts('blocks' in doc ? doc : { blocks: doc }));
}
