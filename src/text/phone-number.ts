/** Mobile: 0 and nine digits. Landline: 02, area code and number, eleven digits in all. Hotlines: 1800, 1900. */
const shape = /^(?:0[35789]\d{8}|02\d{9}|1[89]00\d{4,6})$/;

export const isPhoneNumber = (digits: string): boolean => shape.test(digits);

/** Every number given, digits only, "+84" as 0; extensions ("máy lẻ 12") left aside. A text without digits is one that cannot be dialled. */
export function phoneNumbersIn(text: string): readonly string[] {
  return text
    .replace(/(?:máy lẻ|số lẻ|ext\.?)\s*:?\s*\d+/giu, '')
    .split(/[;,/|]|\s(?:hoặc|và|or)\s|\s-\s/u)
    .map((part) => part.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0'))
    .filter((digits, _i, all) => digits !== '' || all.length === 1);
}
