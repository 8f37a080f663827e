/** Upper half of code page 437, the one that zip programs fall back to. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const windows1258 = new TextDecoder('windows-1258');
/** Letters, digits and what file names are punctuated with: a wrong code page shows as other signs. */
const plausible = /^[\p{L}\p{M}\p{N} ._\-()[\]{}+,;&@#%!~'=/\\–—“”‘’]*$/u;

function in437(raw: Uint8Array): string {
  return [...raw].map((b) => (b < 0x80 ? String.fromCharCode(b) : (codePage437[b - 0x80] ?? ''))).join('');
}

/**
 * Name of an entry that is not UTF-8. Windows set to Vietnamese writes code page 1258 (letters and marks apart), other
 * programs 437; the one that gives a plausible name is taken. Only displayed, so a wrong guess does no harm.
 */
export function legacyZipName(raw: Uint8Array): string {
  const vietnamese = windows1258.decode(raw).normalize('NFC');
  return plausible.test(vietnamese) ? vietnamese : in437(raw);
}
