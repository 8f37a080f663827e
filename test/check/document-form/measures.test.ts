import { describe, expect, test } from 'vitest';
import { inspectDraft } from '../../../src/check/document-form/inspect.ts';
import type { DraftLayout } from '../../../src/model/draft-layout.ts';
import { readDraftLayout } from '../../../src/read/docx-layout.ts';
import { p, r, type SampleDocument, sampleDocx } from '../../support/docx.ts';
import {
  align,
  behind,
  type Edit,
  font,
  on,
  onMain,
  plainText,
  retyped,
  runs,
} from '../../support/draft-edits.ts';
import { base, inspected } from '../../support/draft-sample.ts';

// What one point makes of drafts that are built in different ways. All of it is fictitious.

function layout(doc: SampleDocument | readonly string[]): DraftLayout {
  const { value } = readDraftLayout(sampleDocx(doc), 'a.docx');
  if (!value) throw new Error('refused');
  return value;
}

const strong = { centred: true, bold: true };
const pointsIn = async (name: 'report' | 'dispatch', edit: Edit): Promise<readonly string[]> => [
  ...new Set(inspected(edit(await base(name))).departures.map((d) => d.point)),
];

describe('rules under a text', () => {
  const room = 5300;
  const rule = (xml: string): Edit =>
    behind('Độc lập', () => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${xml}</w:p>`);
  const vml = (points: number, left: number, more = ''): string =>
    `<w:r><w:pict xmlns:v="v"><v:line style="position:absolute" from="${left}pt,2pt" to="${left + points}pt,2pt">${more}</v:line></w:pict></w:r>`;
  const text = 3183 / 20;
  const middle = (room / 20 - text) / 2;

  test.each([
    ['drawn, of the right length', rule(vml(text, middle)), []],
    ['drawn, too short', rule(vml(text / 2, middle)), ['motto-rule']],
    ['drawn, not under the text', rule(vml(text, 10)), ['motto-rule']],
    ['drawn, dashed', rule(vml(text, middle, '<v:stroke dashstyle="dash"/>')), ['motto-rule']],
    ['typed with low lines, as long as the text', rule(r('_'.repeat(23))), []],
    ['typed with hyphens', rule(r('-'.repeat(34))), ['motto-rule']],
    [
      'the text underlined instead',
      (b: Uint8Array) => on('Độc lập', runs('u', 'w:val="single"'))(behind('Độc lập', () => '')(b)),
      ['motto-rule'],
    ],
  ] as const)('%s', async (_what, edit, expected) => {
    expect(await pointsIn('report', edit)).toEqual(expected);
  });

  test('what is said of it', async () => {
    const found = async (edit: Edit) => inspected(edit(await base('report'))).departures[0]?.found;
    expect(await found(rule(vml(text / 2, middle)))).toMatchObject({
      say: 'line-length',
      values: { percent: 50 },
    });
    expect(await found(rule(r('-'.repeat(34))))).toEqual({ say: 'line-dashed' });
    expect(await found(behind('Độc lập', () => ''))).toEqual({ say: 'line-none' });
  });

  test('where a picture or a group may hold the rule, its absence is only worth a look', async () => {
    const group =
      '<w:r><w:pict xmlns:v="v"><v:group><v:line from="0,0" to="900,0"/></v:group></w:pict></w:r>';
    const { departures } = inspected(rule(group)(await base('report')));
    expect(departures).toMatchObject([{ point: 'motto-rule', certain: false }]);
  });
});

describe('what is certain, and what is only worth a look', () => {
  const certain = async (edit: Edit): Promise<readonly boolean[]> =>
    inspected(edit(await base('report'))).departures.map((d) => d.certain);

  test('a font that no letter is printed in', async () => {
    expect(await certain(on('Trong kỳ', font('eastAsia', 'SimSun')))).toEqual([false]);
    expect(await certain(on('Trong kỳ', font('hAnsi', 'Arial')))).toEqual([true]);
  });

  test('one place per departure, the others counted', async () => {
    const smaller = onMain((xml) =>
      xml.replaceAll('<w:pStyle w:val="NDThan"/>', '<w:pStyle w:val="NDThan"/><w:jc w:val="left"/>'),
    );
    const { departures } = inspected(smaller(await base('report')));
    expect(departures).toMatchObject([{ point: 'body-align', certain: true }]);
    expect(departures[0]?.places.length).toBe(3);
    expect(departures[0]?.places[0]).toMatchObject({
      kind: 'paragraph',
      quote: expect.stringContaining('Thực hiện kế hoạch'),
    });
  });

  test('gaps that are marked to be filled have no look of their own', async () => {
    const gap = on('Trong kỳ', (x) =>
      x.replace(
        '</w:p>',
        '<w:r><w:rPr><w:b/><w:sz w:val="40"/><w:highlight w:val="yellow"/></w:rPr><w:t>[chưa có]</w:t></w:r></w:p>',
      ),
    );
    expect(await pointsIn('report', gap)).toEqual([]);
  });

  test('a paragraph whose text begins with a tab is indented to the stop', async () => {
    const tab = on('Trong kỳ', (x) =>
      x
        .replace(/<w:pStyle [^>]*\/>/, '$&<w:ind w:firstLine="0"/>')
        .replace('<w:r>', '<w:r><w:tab/></w:r><w:r>'),
    );
    expect(await pointsIn('report', tab)).toEqual([]);
  });

  test('letters by Word itself go e, f: no Vietnamese order', () => {
    const numbering =
      '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
    const items = 'một hai ba bốn năm'
      .split(' ')
      .map((t) => p(`Việc ${t}`, { list: { numbering: 1, level: 0 } }));
    const doc = layout({
      blocks: [p('Số: 1/BC-X'), p('BÁO CÁO', strong), p('Kết quả', strong), ...items],
      relationships:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>',
      parts: { 'word/numbering.xml': numbering },
    });
    const [found] = inspectDraft(doc).departures.filter((d) => d.point === 'headings-alphabet');
    expect(found).toMatchObject({
      certain: true,
      found: { values: { text: 'e' } },
      expected: { values: { text: 'đ' } },
    });
  });

  test('page numbers at the foot, and none on a paper of one page', () => {
    const page = '<w:p><w:fldSimple w:instr="PAGE"/></w:p>';
    const footer = layout({
      blocks: [p('Số: 1/BC-X')],
      footer: page,
      rewrite: (xml) =>
        xml.replace('<w:sectPr/>', '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>'),
    });
    const found = inspectDraft(footer).departures.find((d) => d.point === 'page-number-place');
    expect(found).toMatchObject({ found: { say: 'bottom' }, places: [{ kind: 'footer', section: 1 }] });
    expect(
      inspectDraft(layout([p('Số: 1/BC-X')])).departures.some((d) => d.component === 'page-number'),
    ).toBe(false);
  });

  test('left-aligned in the letterhead of another style', async () => {
    expect(await pointsIn('dispatch', on('V/v', align('left')))).toEqual(['about-align']);
    expect(plainText(retyped('một')('<w:p><w:r><w:t>hai</w:t></w:r></w:p>'))).toBe('một');
  });
});
