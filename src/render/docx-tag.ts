/**
 * What an office writes into a template between double braces. `{{ten}}` prints · `{{#ten}}…{{/ten}}` repeats for each item
 * of a list · `{{?ten}}…{{/ten}}` keeps what stands between when true or not empty · `{{^ten}}…{{/ten}}` when false or empty.
 */
export type TagKind = 'value' | 'each' | 'if' | 'unless' | 'end';

export interface TemplateTag {
  readonly kind: TagKind;
  readonly name: string;
  /** As it stands in the template: "{{#nhiem_vu}}". */
  readonly raw: string;
}

const kinds: Readonly<Record<string, TagKind>> = { '#': 'each', '?': 'if', '^': 'unless', '/': 'end' };

/** Fresh each time: a pattern that remembers its place must not be shared. */
export const tagPattern = (): RegExp => /\{\{([^{}]*)\}\}/g;

export function tagOf(raw: string): TemplateTag {
  const inner = raw.slice(2, -2).trim().normalize('NFC');
  const kind = kinds[inner.charAt(0)];
  return { kind: kind ?? 'value', name: (kind === undefined ? inner : inner.slice(1)).trim(), raw };
}

/** The tag as the template engine wants it: one sign opens whatever is closed, the condition goes into the name. */
export function engineTag(tag: TemplateTag): string {
  const sign = { value: '', each: '#', if: '#?', unless: '#^', end: '/' }[tag.kind];
  return `{{${sign}${tag.name}}}`;
}

/** Braces left over where no tag is: one brace too few, or a tag cut in two. */
export function brokenBraces(text: string): readonly string[] {
  const rest = text.replace(tagPattern(), (raw) => ' '.repeat(raw.length));
  const pieces = rest.match(/\{+[^{}]{0,40}\}*|[^\s{}]{0,40}\}+/g) ?? [];
  return pieces.map((p) => p.trim()).filter((p) => /\{\{|\}\}|^\{[#?^/]?\w+\}$/.test(p));
}
