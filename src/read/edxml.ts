import { type CivilDate, civilDateOf } from '../model/civil-date.ts';
import type { Reading } from '../model/finding.ts';
import type { Envelope, PartFile } from '../model/received.ts';
import { tidy } from '../text/canonical.ts';
import { decodeBase64 } from './eml-words.ts';
import { limits } from './limits.ts';
import { partName } from './part-name.ts';
import { guarded, Refused, tooLarge } from './refusal.ts';
import { readXml } from './xml.ts';

/** Business of the message as the exchange systems number it; words are met as well. */
const businesses: Readonly<Record<string, Envelope['business']>> = {
  '0': 'new',
  '1': 'revocation',
  '2': 'update',
  '3': 'replacement',
  new: 'new',
  revocation: 'revocation',
  revoke: 'revocation',
  update: 'update',
  replacement: 'replacement',
  replace: 'replacement',
};

/** Text of every element by its path of local names from the root ("From/OrganId" is the end of one). */
interface Leaf {
  readonly path: string;
  readonly text: string;
  /** Running number of the `Attachment` element around it; 0 outside. */
  readonly attachment: number;
}

function isAttachment(path: readonly string[]): boolean {
  return path.at(-1) === 'Attachment' && path.at(-2) === 'AttachmentEncoded';
}

function leavesOf(bytes: Uint8Array): { readonly root: string; readonly leaves: readonly Leaf[] } {
  const path: string[] = [];
  const leaves: Leaf[] = [];
  let root = '';
  let text = '';
  let attachment = 0;
  readXml(
    { name: 'edXML', bytes },
    {
      open: (name) => {
        path.push(name);
        root ||= name;
        text = '';
        if (isAttachment(path) && ++attachment > limits.parts) throw tooLarge('parts');
      },
      text: (piece) => {
        text += piece;
      },
      close: () => {
        const inside = path.includes('AttachmentEncoded') ? attachment : 0;
        if (text.trim() !== '') leaves.push({ path: path.join('/'), text, attachment: inside });
        if (leaves.length > limits.answers) throw tooLarge('answers');
        path.pop();
        text = '';
      },
    },
  );
  return { root, leaves };
}

type Find = (...ends: readonly string[]) => string | undefined;

/** The first value found under one of the path ends, tried in order; filler such as "N/A" is no value. */
function finderIn(leaves: readonly Leaf[]): Find {
  return (...ends) =>
    ends
      .flatMap((end) => leaves.filter((l) => `/${l.path}`.endsWith(`/${end}`)))
      .map((l) => tidy(l.text))
      .find((t) => !/^(n\/a|null|-)?$/i.test(t));
}

/** "2026/06/18" or "2026/06/18 08:00:00"; other spellings met: with hyphens, or day first. */
function dayOf(text: string | undefined): CivilDate | undefined {
  const m = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\D|$)/.exec(text ?? '');
  if (m) return civilDateOf(Number(m[1]), Number(m[2]), Number(m[3]));
  const d = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\D|$)/.exec(text ?? '');
  return d ? civilDateOf(Number(d[3]), Number(d[2]), Number(d[1])) : undefined;
}

/** CodeNumber "15" and CodeNotation "BC-UBND" → "15/BC-UBND"; a Party body's notation carries its own hyphen. */
function numberOf(find: Find): string | undefined {
  const [number, notation] = [find('Code/CodeNumber'), find('Code/CodeNotation')];
  if (!number || !notation) return undefined;
  return notation.includes(number) && /^\d/.test(notation) ? notation : `${number}/${notation}`;
}

const replacedIn =
  /\/(?:ReplacementInfo\/DocumentId|BusinessDocumentInfo\/DocumentId|Buss?iness\/DocumentId)$/;

function replacedBy(leaves: readonly Leaf[]): readonly string[] {
  const named = leaves.filter((l) => replacedIn.test(`/${l.path}`)).map((l) => tidy(l.text));
  return [...new Set(named.filter((t) => !/^(n\/a|null|-)?$/i.test(t)))];
}

function businessOf(find: Find): Envelope['business'] {
  const type = find('Bussiness/BussinessDocType', 'Business/BusinessDocType', 'Business/BussinessDocType');
  return businesses[(type ?? '').toLowerCase()] ?? 'new';
}

function envelopeOf(leaves: readonly Leaf[]): Envelope {
  const find = finderIn(leaves);
  const texts = {
    fromOrganId: find('From/OrganId'),
    fromName: find('From/OrganName'),
    number: numberOf(find),
    subject: find('MessageHeader/Subject'),
    signer: find('SignerInfo/FullName', 'Author/FullName'),
    documentId: find('MessageHeader/DocumentId'),
    reason: find('Bussiness/BussinessDocReason', 'Business/BusinessDocReason', 'Business/BussinessDocReason'),
  };
  const date = dayOf(find('PromulgationInfo/PromulgationDate'));
  const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  return {
    ...(known as Partial<Record<keyof typeof texts, string>>),
    ...(date && { date }),
    business: businessOf(find),
    replaces: replacedBy(leaves),
  };
}

function partsOf(leaves: readonly Leaf[]): readonly PartFile[] {
  const numbers = [...new Set(leaves.map((l) => l.attachment))].filter((n) => n > 0);
  return numbers.flatMap((n) => {
    const own = leaves.filter((l) => l.attachment === n);
    const of = (name: string): string => own.find((l) => l.path.endsWith(`/${name}`))?.text ?? '';
    const bytes = decodeBase64(of('ContentTransferEncoded'));
    return bytes.length > 0 ? [{ name: partName(of('AttachmentName')), bytes }] : [];
  });
}

/** An organisation's id in one form: the old one (QCVN 102:2016, "000.00.05.H56", read from the right) as the new ("H56.05"). */
export function organKey(id: string): string {
  const groups = tidy(id).toUpperCase().split('.');
  const isOld = /^\d+$/.test(groups[0] ?? '') && /^[A-Z]/.test(groups.at(-1) ?? '');
  const ordered = isOld ? groups.toReversed() : groups;
  while (ordered.length > 1 && /^0+$/.test(ordered.at(-1) ?? '')) ordered.pop();
  return ordered.join('.');
}

/**
 * An edXML message (QCVN 102:2016/BTTTT): what its header says of the document, and the files it carries. Elements go by
 * their local names in any order; what is not used is not checked.
 */
export function readEdxml(
  bytes: Uint8Array,
  name: string,
): Reading<{ readonly envelope: Envelope; readonly parts: readonly PartFile[] } | undefined> {
  return guarded(name, () => {
    const { root, leaves } = leavesOf(bytes);
    if (root.toLowerCase() !== 'edxml') throw new Refused('file-unknown-kind', { kind: 'xml' });
    return { value: { envelope: envelopeOf(leaves), parts: partsOf(leaves) }, findings: [] };
  });
}
