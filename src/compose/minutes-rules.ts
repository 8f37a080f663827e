import { findingText } from '../messages/findings.ts';
import { vi } from '../messages/vi/words.ts';
import { allCodes, type Code, type CodeFacts, codes, type Life, severityIn } from '../model/codes.ts';
import type { Block } from '../model/doc.ts';
import { periodById } from '../model/plan.ts';
import { heading, sentence } from './consolidated-doc-words.ts';
import { item, type MinutesInput } from './minutes-words.ts';

const monthWords = (month: string): string => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** How a rule with a life of its own is looked at in a period of that month. */
function stage(facts: CodeFacts, life: Life, month: string): string {
  const now = severityIn(facts, month);
  if (now === undefined) return life.retired && month >= life.retired ? 'thôi xét' : 'chưa xét';
  if (now === facts.severity) return `xét với mức “${vi.severities[now]}”`;
  return `chỉ là “${vi.severities[now]}”; từ kỳ của ${monthWords(life.active ?? '')} là “${vi.severities[facts.severity]}”`;
}

interface Living {
  readonly code: Code;
  readonly words: string;
  readonly changed: boolean;
}

function living(month: string, before: string | undefined): readonly Living[] {
  return allCodes.flatMap((code) => {
    const facts: CodeFacts = codes[code];
    if (!facts.life) return [];
    const words = stage(facts, facts.life, month);
    const changed = before !== undefined && severityIn(facts, before) !== severityIn(facts, month);
    return [{ code, words, changed }];
  });
}

/** The checks whose weight depends on the month: how they were looked at in this period, and which of them changed with it. */
export function ruleBlocks({ plan, period }: MinutesInput): readonly Block[] {
  const before = period.previous ? periodById(plan, period.previous) : undefined;
  const all = living(period.due.slice(0, 7), before?.due.slice(0, 7));
  const top = heading(2, '4. Quy tắc kiểm tra thay đổi theo thời gian');
  if (all.length === 0)
    return [top, sentence('Không có quy tắc kiểm tra nào đặt tháng bắt đầu hoặc tháng thôi áp dụng.')];
  return [
    top,
    sentence('Mọi quy tắc kiểm tra xét theo mức của kỳ này. Các quy tắc có đặt tháng áp dụng:'),
    ...all.map(({ code, words, changed }) =>
      item(`${findingText('vi', code).title} (${code}): ${words}${changed ? '; thay đổi từ kỳ này' : ''}`),
    ),
  ];
}
