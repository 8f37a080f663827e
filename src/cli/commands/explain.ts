import { catalogueEntry, explainText, explainTopics } from '../../messages/findings.ts';
import { allCodes, isCode } from '../../model/codes.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

/** Without a code: every code with its title. */
export function run(invocation: Invocation): Outcome {
  const [wanted] = invocation.args;
  if (wanted === undefined) {
    const topics = explainTopics(invocation.lang);
    const asData = (topic: (typeof topics)[number]): unknown =>
      isCode(topic.code) ? catalogueEntry(invocation.lang, topic.code) : topic;
    return {
      text: topics.map((t) => `${t.code.padEnd(28)} ${t.title}`).join('\n'),
      json: topics.map(asData),
      exit: 0,
    };
  }
  const text = explainText(invocation.lang, wanted);
  if (text === undefined) {
    const near = allCodes.filter((c) => c.includes(wanted) || wanted.includes(c)).slice(0, 5);
    throw new UsageError(invocation.texts.noSuchCode({ value: wanted, near: near.join(', ') }));
  }
  const entry = isCode(wanted) ? catalogueEntry(invocation.lang, wanted) : {};
  return { text, json: { code: wanted, ...entry, text }, exit: 0 };
}
