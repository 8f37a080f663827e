/** E-mails and edXML messages written by hand, from readable values. */

export interface SampleAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Content-Disposition as some program writes it, in place of the plain one. */
  readonly disposition?: string;
  readonly type?: string;
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const inHeader = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A saved message with a plain text and attached files. */
export function sampleMail(mail: {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly files: readonly SampleAttachment[];
}): Uint8Array {
  const parts = mail.files.map((f) =>
    [
      '--ranh-gioi',
      `Content-Type: ${f.type ?? 'application/octet-stream'}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${f.disposition ?? `attachment; filename="${inHeader(f.name)}"`}`,
      '',
      base64(f.bytes),
    ].join('\r\n'),
  );
  return Buffer.from(
    [
      `From: ${inHeader(mail.from)} <van-thu@vi-du.example>`,
      `Date: ${mail.date}`,
      `Subject: ${inHeader(mail.subject)}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="ranh-gioi"',
      '',
      '--ranh-gioi',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Kính gửi: tệp báo cáo (mẫu).',
      ...parts,
      '--ranh-gioi--',
      '',
    ].join('\r\n'),
  );
}

export interface SampleMessage {
  readonly organId?: string;
  readonly from: string;
  readonly number: string;
  readonly notation: string;
  readonly date: string;
  readonly subject?: string;
  /** 0 new, 1 withdrawal, 2 update, 3 replacement. */
  readonly business?: number;
  readonly reason?: string;
  readonly replaces?: readonly string[];
  readonly files?: readonly SampleAttachment[];
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An edXML message in the shape of QCVN 102:2016/BTTTT, with its prefix. */
export function sampleEdxml(m: SampleMessage): Uint8Array {
  const files = (m.files ?? []).map(
    (f, i) =>
      `<edXML:Attachment><edXML:ContentId>cid:${i}</edXML:ContentId><edXML:AttachmentName>${xml(f.name)}</edXML:AttachmentName><edXML:ContentTransferEncoded>${base64(f.bytes)}</edXML:ContentTransferEncoded></edXML:Attachment>`,
  );
  const replaced = (m.replaces ?? []).map(
    (id) => `<edXML:ReplacementInfo><edXML:DocumentId>${xml(id)}</edXML:DocumentId></edXML:ReplacementInfo>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
<edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganId>${m.organId ?? '000.00.99.H56'}</edXML:OrganId><edXML:OrganName>${xml(m.from)}</edXML:OrganName><edXML:OrganAdd>N/A</edXML:OrganAdd></edXML:From>
<edXML:To><edXML:OrganId>000.00.01.H56</edXML:OrganId><edXML:OrganName>Cơ quan nhận (mẫu)</edXML:OrganName></edXML:To>
<edXML:Code><edXML:CodeNumber>${m.number}</edXML:CodeNumber><edXML:CodeNotation>${m.notation}</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:Place>Thanh Hóa</edXML:Place><edXML:PromulgationDate>${m.date}</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:Subject>${xml(m.subject ?? 'N/A')}</edXML:Subject>
<edXML:SignerInfo><edXML:FullName>Nguyễn Văn Mẫu</edXML:FullName></edXML:SignerInfo>
</edXML:MessageHeader>
<edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>${m.business ?? 0}</edXML:BussinessDocType><edXML:BussinessDocReason>${xml(m.reason ?? 'N/A')}</edXML:BussinessDocReason><edXML:ReplacementInfoList>${replaced.join('')}</edXML:ReplacementInfoList></edXML:Bussiness></edXML:TraceHeaderList>
</edXML:edXMLHeader></edXML:edXMLEnvelope>
<edXML:AttachmentEncoded>${files.join('')}</edXML:AttachmentEncoded>
</edXML:edXML>`);
}
