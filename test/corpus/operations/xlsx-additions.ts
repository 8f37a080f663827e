import { answerCell, onSheet, openBook, sheetPart } from './book.ts';
import type { Operations } from './operation.ts';
import { replaced, textOf, withParts } from './package.ts';
import { escaped } from './sheet-xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest PNG there is: one grey point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAwS2OUAAAAABJRU5ErkJggg==',
  'base64',
);

function sheetRelations(part: string): string {
  return part.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
}

function relations(list: readonly string[]): string {
  return `<Relationships xmlns="${packageNs}/relationships">${list.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
}

function bookRelation(parts: Parameters<Parameters<typeof withParts>[1]>[0], added: string): string {
  return replaced(
    textOf(parts, 'xl/_rels/workbook.xml.rels'),
    '</Relationships>',
    `${added}</Relationships>`,
  );
}

/** Things laid over or beside the answers: comments, pictures, filters, links, lost protections. */
export const xlsxAdditions: Operations = {
  addComment: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    const part = sheetPart(openBook(bytes), cell.sheet);
    return withParts(bytes, () => ({
      'xl/comments9.xml': `<comments xmlns="${main}"><authors><author>Người góp ý mẫu</author></authors><commentList><comment ref="${cell.address}" authorId="0"><text><r><t>${escaped(args.text('text'))}</t></r></text></comment></commentList></comments>`,
      [sheetRelations(part)]: relations([relation('c', 'comments', '../comments9.xml')]),
    }));
  },

  addPicture: (bytes, args) => {
    const part = sheetPart(openBook(bytes), args.text('sheet'));
    const withDrawing = onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(s.after, '</worksheet>', '<drawing r:id="d"/></worksheet>'),
    }));
    return withParts(withDrawing, () => ({
      'xl/media/image9.png': png,
      'xl/drawings/drawing9.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
      [sheetRelations(part)]: relations([relation('d', 'drawing', '../drawings/drawing9.xml')]),
    }));
  },

  addFilter: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(s.after, '</sheetData>', `</sheetData><autoFilter ref="${args.text('range')}"/>`),
    })),

  addColours: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(
        s.after,
        '</sheetData>',
        `</sheetData><conditionalFormatting sqref="${args.text('range')}"><cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(D15))=0</formula></cfRule></conditionalFormatting>`,
      ),
    })),

  dropValidation: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(s.after, /<dataValidations.*<\/dataValidations>/s, ''),
    })),

  dropProtection: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(s.after, /<sheetProtection[^>]*>/, ''),
    })),

  /** Protected anew with the unit's own password. */
  addPassword: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      after: replaced(s.after, '<sheetProtection ', '<sheetProtection password="CC1A" '),
    })),

  /** Every named range points to nothing any more. */
  breakNames: (bytes) =>
    withParts(bytes, (parts) => ({
      'xl/workbook.xml': textOf(parts, 'xl/workbook.xml').replace(
        /(<definedName [^>]*>)[^<]*(<\/definedName>)/g,
        '$1#REF!$2',
      ),
    })),

  addExternalLink: (bytes) =>
    withParts(bytes, (parts) => ({
      'xl/_rels/workbook.xml.rels': bookRelation(
        parts,
        relation('x', 'externalLink', 'externalLinks/externalLink1.xml'),
      ),
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="r1"/></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
        relation('r1', 'externalLinkPath', 'file:///D:/so-lieu-mau.xlsx', true),
      ]),
    })),

  addMacros: (bytes) =>
    withParts(bytes, (parts) => ({
      '[Content_Types].xml': textOf(parts, '[Content_Types].xml').replace(
        `${sheetMl}.sheet.main+xml`,
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
      'xl/_rels/workbook.xml.rels': bookRelation(
        parts,
        `<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
      ),
      'xl/vbaProject.bin': 'mẫu, không phải mã lệnh thật',
    })),

  /** A macro part in a book that calls itself plain. */
  addHiddenMacros: (bytes) =>
    withParts(bytes, (parts) => ({
      'xl/_rels/workbook.xml.rels': bookRelation(
        parts,
        `<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
      ),
      'xl/vbaProject.bin': 'mẫu, không phải mã lệnh thật',
    })),

  /** A macro sheet of Excel 4.0. */
  addMacroSheet: (bytes) =>
    withParts(bytes, (parts) => ({
      'xl/workbook.xml': replaced(
        textOf(parts, 'xl/workbook.xml'),
        '</sheets>',
        '<sheet sheetId="91" name="Macro1" state="veryHidden" r:id="m"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': bookRelation(
        parts,
        `<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>`,
      ),
      'xl/macrosheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    })),

  addEmbeddedObject: (bytes, args) => {
    const part = sheetPart(openBook(bytes), args.text('sheet'));
    return withParts(bytes, () => ({
      'xl/embeddings/oleObject1.bin': 'mẫu',
      [sheetRelations(part)]: relations([relation('o', 'oleObject', '../embeddings/oleObject1.bin')]),
    }));
  },
};
