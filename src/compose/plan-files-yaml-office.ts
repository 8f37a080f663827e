import type { DraftDecision } from '../model/decision-draft.ts';
import { comment, entry, fileOf } from './plan-files-yaml-text.ts';

const capitalised = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map((w) => w.slice(0, 1).toUpperCase() + w.slice(1))
    .join(' ');

interface Province {
  /** "tỉnh" or "thành phố". */
  readonly level: string;
  readonly name: string;
}

/** The province that the issuing authority names: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA". */
export function provinceNamed(authority: string): Province | undefined {
  const found = /(tỉnh|thành phố)\s+(\p{L}+(?:[\s-]\p{L}+){0,4})\s*$/iu.exec(authority);
  if (!found?.[1] || !found[2]) return undefined;
  return { level: found[1].toLowerCase(), name: capitalised(found[2]) };
}

/** office.yaml: the receiving office as far as its name tells; the rest is the office's own to fill in. */
export function officeYaml(
  { authority }: DraftDecision,
  receiver: { readonly id: string; readonly name: string; readonly symbol?: string },
): string {
  const province = provinceNamed(authority.text);
  const committee = province ? `UBND ${province.level} ${province.name}` : '…';
  return fileOf([
    '# yaml-language-server: $schema=../schemas/office.schema.json',
    ...comment(
      '',
      'Cơ quan đầu mối: tên, ký hiệu, người ký, nơi nhận dùng khi lập công văn, báo cáo. Bản nháp suy từ tên đơn vị; null là chỉ cơ quan mới biết.',
    ),
    'version: 1',
    '',
    `unit: ${receiver.id}`,
    ...entry('', 'parent_name', committee.toUpperCase()),
    ...entry('', 'printed_name', receiver.name === '' ? '…' : receiver.name.toUpperCase()),
    ...entry('', 'symbol', receiver.symbol ?? '…'),
    'drafting_unit: null',
    ...entry('', 'place', province?.name ?? '…'),
    ...entry('', 'chairman_title', province ? `Chủ tịch ${committee}` : '…'),
    ...entry('', 'committee_title', committee),
    'signers:',
    '  - { id: thu-truong, lines: [THỦ TRƯỞNG], name: null }',
    'default_signer: thu-truong',
    'recipients: []',
    'contact:',
    '  name: null',
    '  phone: null',
    '  email: null',
  ]);
}
