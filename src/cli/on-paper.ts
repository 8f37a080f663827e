import type { Doc } from '../model/doc.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { dateOption } from './dates.ts';
import { UsageError } from './stop.ts';

/**
 * `--paper`: the copy that is printed has its number and day, also in the reference line of each appendix; in an
 * electronic document they stay blank (NĐ 30/2020, Phụ lục I, mục III.1.c). `symbol` is the office's own, "BC-SVHTTDL".
 */
export function onPaper(invocation: Invocation, symbol: string): Doc['onPaper'] {
  if (!optionOn(invocation, 'paper')) return undefined;
  const { texts } = invocation;
  const typed = optionText(invocation, 'number');
  const date = dateOption(optionText(invocation, 'date'), '--date', texts);
  if (typed === undefined) throw new UsageError(texts.optionNeeded({ option: '--number' }));
  if (date === undefined) throw new UsageError(texts.optionNeeded({ option: '--date' }));
  const [number = '', ...rest] = typed.trim().split('/');
  const own = rest.length === 0 || rest.join('/').toLocaleUpperCase('vi') === symbol.toLocaleUpperCase('vi');
  if (!/^\d{1,5}$/.test(number) || !own) throw new UsageError(texts.paperNumberBad({ value: typed, symbol }));
  return { number: String(Number(number)), date };
}
