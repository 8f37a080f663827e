/** How a run of text stands against the line. */
export type Raised = 'superscript' | 'subscript';

const zeros: Readonly<Record<Raised, string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  subscript: '₀₁₂₃₄₅₆₇₈₉',
};

/** Digits that only their look sets apart from those before them, as letters of their own: 250 with a raised 2 is no 2502. */
export function withRaisedDigits(text: string, raised: Raised | undefined): string {
  return raised === undefined ? text : text.replace(/\d/g, (digit) => zeros[raised][Number(digit)] ?? digit);
}

/** What the property says, in Word and in Excel; the other values stand on the line. */
export function raisedBy(value: string | undefined): Raised | undefined {
  return value === 'superscript' || value === 'subscript' ? value : undefined;
}
