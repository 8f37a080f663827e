const begins = /^(?:[-–—+•*]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[IVX]{1,5}\.\s|điều\s+\d)/iu;
const ended = /[.;:!?…”"/)]$/u;
const startsHigh = /^["“(\p{Lu}]/u;
const label = /^(?:số|nơi nhận)\s*:/iu;
const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** A line behind a break of the typist begins a paragraph of its own; otherwise only the line was full. */
function beginsAnew(line: string, above: string): boolean {
  if (begins.test(line) || label.test(line)) return true;
  return startsHigh.test(line) && (ended.test(above) || capitals(above));
}

/** One paragraph with breaks inside (Shift+Enter) as the paragraphs that a reader sees. A blank line parts them always. */
export function softParagraphs(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let above = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const open = paragraphs.at(-1);
    if (line !== '') {
      if (open === undefined || above === '' || beginsAnew(line, above)) paragraphs.push(raw);
      else paragraphs[paragraphs.length - 1] = `${open} ${line}`;
    }
    above = line;
  }
  return paragraphs;
}
