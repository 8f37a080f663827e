import { documentPart, onControl, onDocument, runXml } from './docx-form.ts';
import type { Operations } from './operation.ts';
import { partsOf, replaced, rewriteParts, textOf, withParts } from './package.ts';
import { escaped } from './sheet-xml.ts';

const letters = (text: string): readonly string[] => text.match(/.{1,3}/gsu) ?? [];

/** One answer typed anew, in another shape of XML. */
function retype(make: (text: string) => string): Operations[string] {
  return (bytes, args) =>
    onDocument(bytes, (xml) =>
      onControl(xml, args.text('id'), ({ all, content, text }) => all.replace(content, () => make(text))),
    );
}

const by = 'w:id="900" w:author="Người sửa mẫu" w:date="2026-06-10T08:00:00Z"';

/** How the text of one answer is stored in Word: runs, changes, breaks, fonts. */
export const docxText: Operations = {
  /** Every three letters a run of their own, with marks of the spelling checker between. */
  splitRuns: retype((text) =>
    letters(text)
      .map((t, i) => `${i % 2 ? '<w:proofErr w:type="spellStart"/>' : ''}${runXml(t, i % 2 ? '<w:b/>' : '')}`)
      .join(''),
  ),
  trackedInsertion: retype((text) => `<w:ins ${by}>${runXml(text)}</w:ins>`),
  /** The answer as it was, struck out, and the new one: what the screen shows with all changes taken. */
  trackedReplacement: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onControl(xml, args.text('id'), ({ all, content, text }) =>
        all.replace(
          content,
          () =>
            `<w:del ${by}><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del><w:ins ${by}>${runXml(args.text('to'))}</w:ins>`,
        ),
      ),
    ),
  trackedDeletion: retype(
    (text) => `<w:del ${by}><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`,
  ),
  bookmarked: retype(
    (text) => `<w:bookmarkStart w:id="901" w:name="mau"/>${runXml(text)}<w:bookmarkEnd w:id="901"/>`,
  ),
  hyperlinked: retype((text) => `<w:hyperlink w:anchor="mau">${runXml(text)}</w:hyperlink>`),
  /** The answer is the result of a field (date, cross reference). */
  asField: retype(
    (text) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runXml(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  commented: retype(
    (text) =>
      `<w:commentRangeStart w:id="902"/>${runXml(text)}<w:commentRangeEnd w:id="902"/><w:r><w:commentReference w:id="902"/></w:r>`,
  ),
  withBreaks: retype((text) => runXml(text).replaceAll('; ', ';</w:t><w:br/><w:t xml:space="preserve">')),
  withNoBreakHyphen: retype((text) =>
    runXml(text).replaceAll('-', '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'),
  ),
  /** Several paragraphs inside the answer's cell, some empty, some of a list. */
  asParagraphs: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onControl(xml, args.text('id'), ({ content, text }) => {
        const lines = text.split('; ').map((t) => runXml(t));
        return lines.length > 0
          ? `${lines.join('</w:p><w:p/><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>')}`
          : content;
      }),
    ),
  /** The answer stands in a text box that floats over its cell. */
  inTextBox: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onControl(
        xml,
        args.text('id'),
        ({ text }) =>
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>${runXml(text)}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${runXml(text)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),

  /** Content controls taken away, their text left: what some programs do when they save. */
  dropControls: (bytes) =>
    onDocument(bytes, (xml) => {
      let text = xml;
      for (let before = ''; before !== text; ) {
        before = text;
        text = text.replace(
          /<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent>((?:(?!<w:sdt>).)*?)<\/w:sdtContent><\/w:sdt>/gs,
          '$1',
        );
      }
      return text;
    }),
  dropControl: (bytes, args) =>
    onDocument(bytes, (xml) => onControl(xml, args.text('id'), ({ content }) => content)),
  /** The hidden stamp taken away: controls, document variables, properties. The code in the footer stays. */
  dropStamp: (bytes) =>
    withParts(bytes, (parts) => ({
      [documentPart]: textOf(parts, documentPart).replace(
        /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*w:val="stamp\/.*?<\/w:sdt>/gs,
        '',
      ),
      'docProps/custom.xml': null,
      '[Content_Types].xml': textOf(parts, '[Content_Types].xml').replace(
        /<Override [^>]*custom-properties[^>]*>/,
        '',
      ),
      '_rels/.rels': textOf(parts, '_rels/.rels').replace(/<Relationship [^>]*custom-properties[^>]*>/, ''),
      'word/settings.xml': textOf(parts, 'word/settings.xml').replace(/<w:docVars>.*?<\/w:docVars>/s, ''),
    })),
  /** The line with the form's code at the foot of every page. */
  dropFooters: (bytes) =>
    rewriteParts(
      bytes,
      (n) => /^word\/footer\d+\.xml$/.test(n),
      (xml) => xml.replace(/(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/g, '$1$2'),
    ),
  /** A value of the stamp typed over in every place that bears it. */
  docxStampTo: (bytes, args) => {
    const parts = partsOf(bytes);
    const old = new RegExp(`w:val="stamp/${args.text('key')}"/>.*?<w:t[^>]*>([^<]*)</w:t>`, 's').exec(
      textOf(parts, documentPart),
    )?.[1];
    if (!old) throw new Error(`no stamp ${args.text('key')}`);
    return rewriteParts(
      bytes,
      (n) => n.endsWith('.xml'),
      (xml) => xml.replaceAll(old, args.text('to')),
    );
  },
  replaceInDocument: (bytes, args) =>
    onDocument(bytes, (xml) => replaced(xml, args.text('from'), escaped(args.text('to')))),
  /** A paragraph put at the very beginning. */
  addFirstParagraph: (bytes, args) =>
    onDocument(bytes, (xml) =>
      xml.replace('<w:body>', () => `<w:body><w:p>${runXml(args.text('text'))}</w:p>`),
    ),

  docxPrefix: (bytes, args) =>
    onDocument(bytes, (xml) =>
      xml
        .replace(/(<\/?|\s)w:(?=[A-Za-z])/g, `$1${args.text('prefix')}:`)
        .replace('xmlns:w=', `xmlns:${args.text('prefix')}=`),
    ),
  docxStrict: (bytes) =>
    rewriteParts(
      bytes,
      (n) => n.endsWith('.xml') || n.endsWith('.rels'),
      (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
    ),
  docxNfd: (bytes) => onDocument(bytes, (xml) => xml.normalize('NFD')),
  docxMacros: (bytes) =>
    withParts(bytes, (parts) => ({
      '[Content_Types].xml': textOf(parts, '[Content_Types].xml').replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
      'word/vbaProject.bin': 'mẫu, không phải mã lệnh thật',
    })),
  /** A template on somebody's disk that Word would load. */
  docxOutsideTemplate: (bytes) =>
    withParts(bytes, () => ({
      'word/_rels/settings.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///D:/mau.dotx" TargetMode="External"/></Relationships>',
    })),
};
