import type { FormKind } from './base-forms.ts';

/** One character, or a few that mean something together, under a name that travels along. */
export interface Character {
  readonly name: string;
  readonly sent: string;
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const astral = [0x1_0000, 0x1_f600, 0x1_f468, 0x2_0000, 0x2_a6d6, 0xe_0041, 0xf_fffd, 0x10_fffd, 0x10_ffff];
const sayings: readonly (readonly [name: string, sent: string])[] = [
  ['s-cdata', ']]>'],
  ['s-escape', '_x0041_'],
  ['s-escape2', '_x005F_x0041_'],
  ['s-return', '_x000D_'],
  ['s-entity', '&#0;&amp;&lt;'],
  ['s-tag', '</w:t><w:p/>'],
  ['s-tag2', '</t></si>'],
  ['s-comment', '<!-- -->'],
  ['s-brace', '{{noi_dung}}'],
  ['s-quote', '\'"`\\'],
  ['s-yaml', ': - # | > & * ! %'],
];

const interesting = (code: number): boolean =>
  code < 0x180 ||
  (code >= 0x1ea0 && code < 0x1f00) ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0xd7f0 && code < 0xd810) ||
  (code >= 0xdff0 && code < 0xe010) ||
  code >= 0xfef0 ||
  code % 97 === 0;

/** All characters of the first plane with a sample of the others; a short run takes the awkward ones. */
export function atlas(short: boolean): readonly Character[] {
  const plane = Array.from({ length: 0x1_0000 }, (_, i) => i).filter((code) => !short || interesting(code));
  return [
    ...[...plane, ...astral].map((code) => ({
      name: hex(code),
      sent: code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code),
    })),
    ...sayings.map(([name, sent]) => ({ name, sent })),
  ];
}

const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
/** What YAML forbids besides. */
const notInYaml = /[\x7f]/;

/** An Excel file can say every character; Word and YAML files that hold a forbidden one are no such files. */
export function isSendable(kind: FormKind, sent: string): boolean {
  if (kind === 'xlsx') return true;
  return !notInXml.test(sent) && !(kind === 'yaml' && notInYaml.test(sent));
}

/** As Excel stores what XML cannot hold, and what looks like that. */
const inExcel = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu,
      (c) => `_x${hex(c.charCodeAt(0)).toUpperCase()}_`,
    );

/** The characters between marks, each behind its name. */
export function asSent(kind: FormKind, characters: readonly Character[]): string {
  const text = characters.map(({ name, sent }) => `${name}«${sent}»`).join(' ');
  return `Các ký tự gửi thử (dữ liệu mẫu): ${kind === 'xlsx' ? inExcel(text) : text}`;
}

/** Told anew here, so that a slip in the tool's own list is seen. */
const replaced =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\u202b\u202d\u202e\u2067\u2068]|\p{Surrogate}/gu;
const dropped = /[\u00ad\u200b-\u200f\u202a\u202c\u2060\u2066\u2069\ufeff]/g;
const blanks = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** What must be read where this was sent. */
export function expectedOf(sent: string): string {
  return sent
    .replace(/[\r\u0085\u2028\u2029]/g, '\n')
    .replace(replaced, '\ufffd')
    .normalize('NFC')
    .replace(dropped, '')
    .replace(blanks, ' ');
}

/** The characters by their names, as they stand in a text. */
export function tokensIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(?<![\w-])([0-9a-f]{4,6}|s-\w+)«([\s\S]*?)»(?= |$|\n|"|<)/g)].map((m) => [
      m[1] ?? '',
      m[2] ?? '',
    ]),
  );
}
