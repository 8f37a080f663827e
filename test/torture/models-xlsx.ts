import { openBook } from '../corpus/operations/book.ts';
import { argsOf } from '../corpus/operations/operation.ts';
import { partsOf, rewriteParts, textOf, withParts } from '../corpus/operations/package.ts';
import { xlsxWriters } from '../corpus/operations/xlsx-writers.ts';
import { otherLetters } from './models-letters.ts';
import { illegalZip, type Way, type Ways } from './models-zip.ts';
import { below, pick } from './seeded.ts';

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

const written = (name: string, args: unknown = {}): Way => {
  const operation = xlsxWriters[name];
  if (!operation) throw new Error(`no operation ${name}`);
  return (bytes) => operation(bytes, argsOf(name, args));
};

const onSheets =
  (change: (xml: string, random: () => number) => string): Way =>
  (bytes, random) =>
    rewriteParts(bytes, isSheet, (xml) => change(xml, random));

const inlineText = / t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>/g;

/** Inline texts moved to the end of the list of shared strings. */
const shared: Way = (bytes, random) => {
  const added: string[] = [];
  const first = openBook(bytes).strings.length;
  const moved = rewriteParts(bytes, isSheet, (xml) =>
    xml.replace(inlineText, (all, text) => {
      if (random() < 0.3) return all;
      added.push(`<si><t xml:space="preserve">${text}</t></si>`);
      return ` t="s"><v>${first + added.length - 1}</v>`;
    }),
  );
  return withParts(moved, (parts) => ({
    'xl/sharedStrings.xml': textOf(parts, 'xl/sharedStrings.xml')
      .replace(/ (count|uniqueCount)="\d+"/g, '')
      .replace('</sst>', () => `${added.join('')}</sst>`),
  }));
};

/** Text in several runs, each with a look of its own; never within an entity. */
function inRuns(text: string, random: () => number): string {
  const pieces = text.match(/&[^;]+;|[^&]{1,7}/gsu) ?? [text];
  return pieces
    .map((t) => {
      const look = pick(random, ['', '<rPr><b/></rPr>', '<rPr><sz val="11"/><rFont val="Arial"/></rPr>']);
      return `<r>${look}<t xml:space="preserve">${t}</t></r>`;
    })
    .join('');
}

const rich = onSheets((xml, random) =>
  xml.replace(inlineText, (_all, text) => ` t="inlineStr"><is>${inRuns(text, random)}</is>`),
);

/** As a formula's text result is kept, without the formula. */
const asResult = onSheets((xml) => xml.replace(inlineText, (_all, text) => ` t="str"><v>${text}</v>`));

const numbersTyped = onSheets((xml) => xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?)><v>/g, '$1 t="n"><v>'));

/** Rows, or cells, that do not say where they stand where the one before says it. */
const rowsWithoutNumbers = onSheets((xml) => {
  let last = 0;
  return xml.replace(/<row r="(\d+)"/g, (all, n) => {
    const follows = Number(n) === last + 1;
    last = Number(n);
    return follows ? '<row' : all;
  });
});

const emptyCells = onSheets((xml) =>
  xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"/></row></sheetData>'),
);

const unknownThings = onSheets((xml) =>
  xml
    .replace(/<worksheet /, '<worksheet xmlns:la="urn:mau:la" ')
    .replace(/<row /g, '<row la:x="1" ')
    .replace('</sheetData>', '</sheetData><la:gi-do><la:v>5</la:v></la:gi-do>'),
);

const relativeTargets: Way = (bytes) =>
  rewriteParts(
    bytes,
    (n) => n === 'xl/_rels/workbook.xml.rels',
    (xml) => xml.replace(/Target="(?!\/)/g, 'Target="./../xl/'),
  );

const singleQuotes: Way = (bytes) =>
  rewriteParts(
    bytes,
    (n) => isSheet(n) || n === 'xl/workbook.xml' || n.endsWith('.rels'),
    (xml) => xml.replace(/([\w:]+)="([^"']*)"/g, "$1='$2'"),
  );

/** Stages in the order in which they can follow each other: what stands, how it is written, in which letters. */
export const legalXlsx: readonly Ways[] = [
  {
    'chữ dùng chung': shared,
    'chữ nhiều kiểu': rich,
    'chữ là kết quả': asResult,
    'chữ trong ô hết': written('withoutSharedStrings'),
    'phiên âm kèm chữ': written('phoneticRuns'),
  },
  { 'ngày từ 1904': written('date1904') },
  {
    'số ghi rõ kiểu': numbersTyped,
    'dòng không số': rowsWithoutNumbers,
    'ô trống ở góc cuối': emptyCells,
    'thẻ và thuộc tính lạ': unknownThings,
    'chú thích XML': written('xmlComments'),
    'thụt dòng XML': written('indented'),
  },
  { 'đường dẫn tuyệt đối': written('absoluteTargets'), 'đường dẫn vòng': relativeTargets },
  { CDATA: written('cdata'), 'nháy đơn': singleQuotes },
  {
    'tiền tố x:': written('prefixNamespaces', { prefix: 'x' }),
    'tiền tố khác': written('prefixNamespaces', { prefix: 'ss' }),
  },
  { 'OOXML chặt': written('strictOoxml') },
  otherLetters,
];

const inPart =
  (part: string, from: string | RegExp, to: string | ((random: () => number) => string)): Way =>
  (bytes, random) =>
    withParts(bytes, (parts) => ({
      [part]: textOf(parts, part).replace(from, () => (typeof to === 'string' ? to : to(random))),
    }));

const dropped =
  (part: string): Way =>
  (bytes) =>
    withParts(bytes, () => ({ [part]: null }));

/** The cell of some answer says it stands elsewhere. */
const misplaced = (to: string): Way => onSheets((xml) => xml.replace(/<c r="C\d+"/, () => `<c r="${to}"`));

/** One sheet's part renamed, so that its relationship leads nowhere. */
const sheetGone: Way = (bytes, random) => {
  const name = pick(random, Object.keys(partsOf(bytes)).filter(isSheet));
  return withParts(bytes, () => ({ [name]: null }));
};

const firstIndex = / t="s"><v>\d+<\/v>/;

export const illegalXlsx: Ways = {
  ...illegalZip(/^xl\/worksheets\/sheet2\.xml$/),
  'mất workbook.xml': dropped('xl/workbook.xml'),
  'mất danh sách chữ': dropped('xl/sharedStrings.xml'),
  'mất quan hệ': dropped('xl/_rels/workbook.xml.rels'),
  'mất quan hệ gốc': dropped('_rels/.rels'),
  'mất kiểu ô': dropped('xl/styles.xml'),
  'mất kiểu nội dung': dropped('[Content_Types].xml'),
  'mất một trang tính': sheetGone,
  'quan hệ ra ngoài gói': inPart(
    'xl/_rels/workbook.xml.rels',
    /Target="[^"]*sheet2\.xml"/,
    'Target="../../../etc/passwd"',
  ),
  'quan hệ lên mạng': inPart(
    'xl/_rels/workbook.xml.rels',
    /Target="[^"]*sheet2\.xml"/,
    'Target="http://example.invalid/x.xml" TargetMode="External"',
  ),
  'quan hệ sai số': inPart('xl/workbook.xml', / r:id="[^"]*"/, ' r:id="rId999"'),
  'số chữ ngoài danh sách': onSheets((xml) => xml.replace(firstIndex, ' t="s"><v>999999999</v>')),
  'số chữ âm': onSheets((xml) => xml.replace(firstIndex, ' t="s"><v>-1</v>')),
  'số chữ là chữ': onSheets((xml) => xml.replace(firstIndex, ' t="s"><v>abc</v>')),
  'kiểu ô lạ': onSheets((xml) => xml.replace(firstIndex, ' t="zzz"><v>5</v>')),
  'ô ngoài bảng': misplaced('XFE5'),
  'dòng ngoài bảng': misplaced('C1048577'),
  'dòng số 0': misplaced('C0'),
  'địa chỉ vô nghĩa': misplaced('5C'),
  'dòng lớn quá': onSheets((xml) => xml.replace(/<row r="(\d+)"/, '<row r="99999999999"')),
  'thực thể lạ': onSheets((xml, random) => xml.replace('<t', `<x>&la${below(random, 9)};</x><t`)),
  'khai DOCTYPE': onSheets((xml) => xml.replace('?>', '?><!DOCTYPE worksheet [<!ENTITY a "b">]>')),
  'thẻ không đóng': onSheets((xml) => xml.replace('</row>', '')),
  'UTF-8 hỏng': (bytes) =>
    withParts(bytes, (parts) => {
      const name = Object.keys(parts).find(isSheet)!;
      const out = Uint8Array.from(parts[name]!);
      out[out.length - 30] = 0xff;
      return { [name]: out };
    }),
};
