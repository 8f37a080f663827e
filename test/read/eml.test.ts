import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/read/eml.ts';
import { decodeHeaderText } from '../../src/read/eml-words.ts';
import { limits } from '../../src/read/limits.ts';
import { sampleMail } from '../support/envelope.ts';

const read = (text: string | Uint8Array) =>
  readMail(typeof text === 'string' ? Buffer.from(text) : text, 'thu.eml');
const mail = (lines: readonly string[], end = '\r\n'): string => lines.join(end);
const namesOf = (text: string | Uint8Array) => read(text).value?.parts.map((p) => p.name);
const withDisposition = (disposition: string): string =>
  mail([
    'MIME-Version: 1.0',
    `Content-Disposition: ${disposition}`,
    'Content-Type: application/pdf',
    '',
    'x',
  ]);

describe('a saved message', () => {
  test('its files, and what its header says', () => {
    const files = [
      { name: 'Báo cáo xã Ví Dụ.xlsx', bytes: Uint8Array.of(0, 255, 10, 13) },
      { name: 'cong-van.pdf', bytes: Buffer.from('%PDF') },
    ];
    const head = {
      from: 'UBND xã Ví Dụ',
      date: 'Thu, 18 Jun 2026 08:00:00 +0700',
      subject: 'Báo cáo 6 tháng',
    };
    const { value } = read(sampleMail({ ...head, files }));
    expect(value?.mail).toEqual({ ...head, from: 'UBND xã Ví Dụ <van-thu@vi-du.example>' });
    expect(value?.parts.map((p) => [p.name, [...p.bytes]])).toEqual(files.map((f) => [f.name, [...f.bytes]]));
  });

  test('property: any bytes come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 5 }), (all) => {
        const files = all.map((bytes, i) => ({ name: `${i}.bin`, bytes }));
        const { value } = read(sampleMail({ from: 'A', date: 'B', subject: 'C', files }));
        expect(value?.parts.map((p) => [...p.bytes])).toEqual(all.map((b) => [...b]));
      }),
    );
  });

  test('quoted-printable, line ends of Unix, a message inside a message, logos left out', () => {
    const text = mail(
      [
        'From nobody Thu Jun 18 08:00:00 2026',
        'Content-Type: multipart/mixed; boundary=a',
        '',
        'loi dau',
        '--a',
        'Content-Type: multipart/related; boundary="b c"',
        '',
        '--b c',
        'Content-Type: text/html',
        '',
        '<p>Kính gửi</p>',
        '--b c',
        'Content-Type: image/png; name="logo.png"',
        'Content-ID: <1>',
        '',
        'x',
        '--b c--',
        '--a',
        'Content-Type: text/plain; name=ghi-chu.txt',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'm=E1=BB=99t=',
        ' hai',
        '--a',
        'Content-Type: message/rfc822',
        '',
        'Subject: =?utf-8?q?Chuy=E1=BB=83n_ti=E1=BA=BFp?=',
        '',
        'trong',
        '--a--',
        'loi cuoi',
      ],
      '\n',
    );
    const parts = read(text).value?.parts ?? [];
    expect(parts.map((p) => p.name)).toEqual(['ghi-chu.txt', 'Chuyển tiếp.eml']);
    expect(Buffer.from(parts[0]?.bytes ?? []).toString()).toBe('một hai');
  });
});

describe('names in every spelling', () => {
  test.each([
    ['attachment; filename="bc.xlsx"', 'bc.xlsx'],
    ['attachment; filename=bc.xlsx', 'bc.xlsx'],
    ['attachment; filename="b\\"c.xlsx"', 'b"c.xlsx'],
    ['attachment; filename="=?UTF-8?Q?B=C3=A1o_c=C3=A1o.xlsx?="', 'Báo cáo.xlsx'],
    ["attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.xlsx", 'Báo cáo.xlsx'],
    ['attachment; filename*0*=UTF-8\'\'B%C3%A1; filename*1="o.xlsx"', 'Báo.xlsx'],
    ['attachment; filename*1="o.xlsx"; filename*0="Ba"', 'Bao.xlsx'],
    ['attachment; filename="Báo cáo.xlsx"', 'Báo cáo.xlsx'],
    ['attachment; filename="../../a.xlsx"', 'a.xlsx'],
    ['attachment', '(không tên)'],
  ])('%s', (disposition, name) => {
    expect(namesOf(withDisposition(disposition))).toEqual([name]);
  });

  test('words cut in the middle of a letter are joined', () => {
    const bytes = Buffer.from('tuyên truyền');
    const cut = [bytes.subarray(0, 4), bytes.subarray(4)].map((b) => `=?utf-8?b?${b.toString('base64')}?=`);
    expect(decodeHeaderText(cut.join(' '))).toBe('tuyên truyền');
    expect(decodeHeaderText('=?iso-8859-1?q?=E0?= v=?x?')).toBe('à v=?x?');
  });
});

test('a header cannot print a line of its own', () => {
  const { value } = read('Subject: =?utf-8?q?a=0D=0A=1Bb?=\n\nx');
  expect(value?.mail.subject).not.toMatch(/[\r\n]/);
});

describe('hostile shapes', () => {
  const nested = (depth: number): string => {
    const open = Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    );
    return `${open.join('')}Content-Type: application/pdf; name=a.pdf\n\nx`;
  };

  test('levels of multiparts', () => {
    expect(namesOf(nested(limits.mailDepth))).toEqual(['a.pdf']);
    expect(read(nested(limits.mailDepth + 1)).findings).toMatchObject([
      { code: 'file-too-large', values: { limit: 'mailDepth' } },
    ]);
    expect(read(nested(5000)).findings).toHaveLength(1);
  });

  test('10,000 files', () => {
    const part = '--a\nContent-Type: application/pdf; name=a.pdf\n\nx\n';
    const text = `Content-Type: multipart/mixed; boundary=a\n\n${part.repeat(10_000)}--a--`;
    expect(read(text).findings).toMatchObject([{ code: 'file-too-large', values: { limit: 'parts' } }]);
  });

  test('headers without end', () => {
    expect(read('A: b\n'.repeat(limits.mailHeader + 1)).findings).toMatchObject([
      { code: 'file-too-large', values: { limit: 'mailHeader' } },
    ]);
    expect(read(`Content-Disposition: attachment${';a="'.repeat(300_000)}\n\nx`).findings).toEqual([]);
  });

  test('base64 that is none, that never ends, or holds nothing', () => {
    const body = (text: string): string =>
      `Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${text}`;
    expect(namesOf(body('!!!!'))).toEqual([]);
    expect(namesOf(body('QUJD'.repeat(1_000_000)))).toEqual(['a.pdf']);
  });

  test('cut off in the middle of a file: what came is taken in', () => {
    const whole = Buffer.from(
      sampleMail({
        from: 'A',
        date: 'B',
        subject: 'C',
        files: [{ name: 'a.bin', bytes: Buffer.alloc(600, 7) }],
      }),
    );
    const parts = read(whole.subarray(0, whole.length - 200)).value?.parts ?? [];
    expect(parts.map((p) => p.name)).toEqual(['a.bin']);
    expect(parts[0]?.bytes.length).toBeLessThan(600);
  });

  test('encrypted mail is told so', () => {
    expect(read('Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx').findings).toMatchObject([
      { code: 'file-encrypted' },
    ]);
  });

  test('property: no text makes the reader fail', () => {
    const line = fc.constantFrom(
      '--a',
      '--a--',
      '',
      'Content-Type: multipart/mixed; boundary=a',
      'Content-Type: multipart/mixed; boundary=""',
      'Content-Transfer-Encoding: base64',
      'x: =?utf-8?b?@?=',
      ' y',
      ':',
      "Content-Disposition: attachment; filename*=''%",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        expect(read(lines.join('\n')).findings.length).toBeLessThan(2);
      }),
    );
  });
});
