/** One file inside a letter or a message, with how it is packed there. */
export interface Enclosed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MailWords {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  /** How names are written: as they are, as encoded words, or split over parameters (RFC 2231). */
  readonly names?: 'plain' | 'encoded-word' | 'parameters';
  readonly encoding?: 'base64' | 'quoted-printable';
  /** The whole message forwarded inside another one. */
  readonly forwarded?: boolean;
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const encodedWord = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

function quotedPrintable(bytes: Uint8Array): string {
  const codes = [...bytes].map((b) => `=${b.toString(16).toUpperCase().padStart(2, '0')}`);
  return codes.map((c, i) => (i % 25 === 24 ? `${c}=\r\n` : c)).join('');
}

function nameParameter(name: string, how: MailWords['names']): string {
  if (how === 'encoded-word') return `filename="${encodedWord(name)}"`;
  if (how !== 'parameters') return `filename="${name}"`;
  const whole = encodeURIComponent(name);
  const half = Math.floor(whole.length / 2);
  const cut = whole.indexOf('%', half);
  return `filename*0*=UTF-8''${whole.slice(0, cut)};\r\n filename*1*=${whole.slice(cut)}`;
}

/** An e-mail with its attachments. */
export function mailOf(w: MailWords, files: readonly Enclosed[]): Uint8Array {
  const how = w.encoding ?? 'base64';
  const attachments = files.map(
    ({ name, bytes }) =>
      `--mau\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; ${nameParameter(name, w.names)}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${how === 'base64' ? base64(bytes) : quotedPrintable(bytes)}\r\n`,
  );
  const head = `From: ${w.from ?? 'Van thu mau <mau@example.invalid>'}\r\nTo: tiep-nhan@example.invalid\r\nSubject: ${encodedWord(w.subject ?? 'Gửi báo cáo [Dữ liệu mẫu, hư cấu]')}\r\nDate: Mon, 15 Jun 2026 08:00:00 +0700\r\nMIME-Version: 1.0\r\n`;
  const text = `--mau\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from(w.text ?? 'Kính gửi báo cáo. [Dữ liệu mẫu, hư cấu]'))}\r\n`;
  const message = `${head}Content-Type: multipart/mixed; boundary="mau"\r\n\r\n${text}${attachments.join('')}--mau--\r\n`;
  if (!w.forwarded) return Buffer.from(message);
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="ngoai"\r\n\r\n--ngoai\r\nContent-Type: message/rfc822\r\n\r\n${message}\r\n--ngoai--\r\n`,
  );
}

export interface EdxmlWords {
  readonly business?: string;
  readonly number?: string;
  readonly notation?: string;
  readonly organ?: string;
  readonly organId?: string;
  readonly day?: string;
  readonly replaces?: string;
  /** Element names carry a prefix. */
  readonly prefix?: string;
  readonly doctype?: boolean;
}

/** A message of the document exchange (QCVN 102:2016/BTTTT) with its attachments. */
export function edxmlOf(w: EdxmlWords, files: readonly Enclosed[]): Uint8Array {
  const p = w.prefix ? `${w.prefix}:` : '';
  const tag = (name: string, inside: string): string => `<${p}${name}>${inside}</${p}${name}>`;
  const header = tag(
    'MessageHeader',
    tag('From', tag('OrganId', w.organId ?? 'H56.99.01') + tag('OrganName', w.organ ?? 'UBND xã Hà Trung')) +
      tag('To', tag('OrganId', 'H56.12') + tag('OrganName', 'Sở Văn hóa, Thể thao và Du lịch')) +
      tag('Code', tag('CodeNumber', w.number ?? '15') + tag('CodeNotation', w.notation ?? 'BC-UBND')) +
      tag('PromulgationInfo', tag('Place', 'Hà Trung') + tag('PromulgationDate', w.day ?? '2026/06/15')) +
      tag('DocumentType', tag('TypeName', 'Báo cáo')) +
      tag('Subject', 'Kết quả thực hiện Kế hoạch tuyên truyền 6 tháng đầu năm 2026 [Dữ liệu mẫu, hư cấu]') +
      tag('SignerInfo', tag('FullName', 'Nguyễn Văn Mẫu')) +
      tag('DocumentId', 'mau-0001'),
  );
  const trace = tag(
    'TraceHeaderList',
    tag(
      'Bussiness',
      tag('BussinessDocType', w.business ?? '0') + (w.replaces ? tag('DocumentId', w.replaces) : ''),
    ),
  );
  const attachments = files.map(({ name, bytes }, i) =>
    tag(
      'Attachment',
      tag('ContentId', `cid:${i}`) +
        tag('AttachmentName', name) +
        tag('ContentTransferEncoded', Buffer.from(bytes).toString('base64')),
    ),
  );
  const space = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
  const open = w.prefix ? `<${p}edXML xmlns:${w.prefix}="${space}">` : `<edXML xmlns="${space}">`;
  const doctype = w.doctype ? '<!DOCTYPE edXML [<!ENTITY x "mau">]>' : '';
  const envelope = tag('edXMLEnvelope', tag('edXMLHeader', header + trace));
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${doctype}${open}${envelope}${tag('AttachmentEncoded', attachments.join(''))}</${p}edXML>`,
  );
}
