import { isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  columnOf,
  endOf,
  endWithComments,
  isBlank,
  isFlow,
  lineEnd,
  lineStart,
  pairOf,
  type Splice,
  startOf,
  type YamlText,
} from './yaml-text.ts';
import { flowItem, flowValue, itemLines, type NewItem, type NewValue, valueLines } from './yaml-write.ts';

const block = (yaml: YamlText, lines: readonly string[]): string =>
  lines.map((line) => `${yaml.eol}${line}`).join('');

/** Items at the end of the list under a key; a list that is missing, blank or `[]` is made, in lines. */
export function appendItems(
  yaml: YamlText,
  map: YAMLMap,
  key: string,
  items: readonly NewItem[],
): readonly Splice[] {
  const pair = pairOf(map, key);
  if (!pair) return setKey(yaml, map, key, { items });
  const list = pair.value;
  const keyColumn = columnOf(yaml, startOf(pair.key));
  if (isSeq(list) && list.items.length > 0) return appendTo(yaml, list, items);
  if (list !== null && !isSeq(list) && !isBlank(list)) return [];
  if (isFlow(map)) return setKey(yaml, map, key, { items });
  const after = list === null || isBlank(list) ? endOf(yaml, pair.key) + 1 : endOf(yaml, list);
  const end = lineEnd(yaml.text, after);
  const text = block(
    yaml,
    items.flatMap((item, i) => itemLines(item, keyColumn + 2, i > 0)),
  );
  const from = list === null || isBlank(list) ? after : startOf(list);
  // `[]` and the blank before it go; a comment behind it stays where it is.
  const blanks = /[ \t]*$/.exec(yaml.text.slice(0, from))?.[0].length ?? 0;
  return [
    ...(from === after ? [] : [{ start: from - blanks, end: after, text: '' }]),
    { start: end, end, text },
  ];
}

function appendTo(yaml: YamlText, list: YAMLSeq, items: readonly NewItem[]): readonly Splice[] {
  const end = endOf(yaml, list);
  if (isFlow(list)) {
    const before = /\s*$/.exec(yaml.text.slice(0, end - 1))?.[0].length ?? 0;
    const at = end - 1 - before;
    const comma = yaml.text[at - 1] === ',' ? ' ' : ', ';
    return [{ start: at, end: at, text: `${comma}${items.map(flowItem).join(', ')}` }];
  }
  const column = columnOf(yaml, startOf(list));
  const at = endWithComments(yaml, end, column + 1);
  return [
    {
      start: at,
      end: at,
      text: block(
        yaml,
        items.flatMap((item) => itemLines(item, column, true)),
      ),
    },
  ];
}

/** The value under a key: what stands there is replaced, a key that is missing comes last. A comment behind the value stays. */
export function setKey(yaml: YamlText, map: YAMLMap, key: string, value: NewValue): readonly Splice[] {
  const pair = pairOf(map, key);
  if (pair) {
    const column = columnOf(yaml, startOf(pair.key));
    return isFlow(map) ? replaceFlow(yaml, pair, value) : replaceValue(yaml, pair, column, value);
  }
  if (isFlow(map)) {
    const end = endOf(yaml, map) - 1;
    const before = /\s*$/.exec(yaml.text.slice(0, end))?.[0].length ?? 0;
    const at = end - before;
    return [{ start: at, end: at, text: `${map.items.length > 0 ? ', ' : ' '}${key}: ${flowValue(value)}` }];
  }
  const column = columnOf(yaml, startOf(map));
  const at = endWithComments(yaml, endOf(yaml, map), column);
  const [first = '', ...rest] = valueLines(value, column);
  return [{ start: at, end: at, text: block(yaml, [`${' '.repeat(column)}${key}:${first}`, ...rest]) }];
}

type Found = NonNullable<ReturnType<typeof pairOf>>;

function replaceFlow(yaml: YamlText, { key, value }: Found, written: NewValue): readonly Splice[] {
  const after = endOf(yaml, key);
  const start = value && !isBlank(value) ? startOf(value) : after;
  const end = value && !isBlank(value) ? endOf(yaml, value) : after;
  return [{ start, end, text: start === after ? `: ${flowValue(written)}` : flowValue(written) }];
}

function replaceValue(
  yaml: YamlText,
  { key, value }: Found,
  column: number,
  written: NewValue,
): readonly Splice[] {
  const [first = '', ...rest] = valueLines(written, column);
  const colon = yaml.text.indexOf(':', endOf(yaml, key)) + 1;
  const end = value && !isBlank(value) ? endOf(yaml, value) : colon;
  // Of a block the comment stands behind its sign, of a line behind the value.
  const isBlock = value !== null && /^[|>]/.test(yaml.text.slice(startOf(value)));
  const head = isBlock ? yaml.text.slice(startOf(value), lineEnd(yaml.text, startOf(value))) : '';
  const behind = isBlock ? head : yaml.text.slice(end, lineEnd(yaml.text, end));
  const comment = /[ \t]+#.*$/.exec(behind)?.[0] ?? '';
  return [
    {
      start: colon,
      end: comment !== '' && !isBlock ? lineEnd(yaml.text, end) : end,
      text: `${first}${comment}${block(yaml, rest)}`,
    },
  ];
}

/** A key with its value goes, its line with it; the first key of a list's item leaves the dash. */
export function dropKey(yaml: YamlText, map: YAMLMap, key: string): readonly Splice[] {
  const pair = pairOf(map, key);
  if (!pair) return [];
  const at = map.items.indexOf(pair);
  const end = pair.value && !isBlank(pair.value) ? endOf(yaml, pair.value) : endOf(yaml, pair.key) + 1;
  const nextKey = map.items[at + 1]?.key;
  const first = lineStart(yaml.text, startOf(pair.key));
  const alone = yaml.text.slice(first, startOf(pair.key)).trim() === '';
  if (isFlow(map) || !alone) {
    if (nextKey && typeof nextKey === 'object' && 'range' in nextKey)
      return [{ start: startOf(pair.key), end: startOf(nextKey as never), text: '' }];
    const comma = yaml.text.lastIndexOf(',', startOf(pair.key));
    return isFlow(map) && at > 0 ? [{ start: comma, end, text: '' }] : [];
  }
  return [{ start: first - yaml.eol.length, end: lineEnd(yaml.text, end), text: '' }];
}
