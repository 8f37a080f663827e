/**
 * The last section of a template is the model of an appendix; what stands before is the document. Each appendix repeats
 * the model with a section of its own, so that its pages are numbered from 1 (NĐ 30/2020, Phụ lục I, mục III.1).
 */
interface TemplateBody {
  /** `<w:document …><w:body>`. */
  readonly opening: string;
  /** The document with its section break; absent break: the template has one section only. */
  readonly main: string;
  /** Content of the model, without its section properties. */
  readonly appendix: string;
  readonly appendixSection: string;
  readonly closing: string;
}

const sectPr = /<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/gs;

export function splitBody(xml: string): TemplateBody {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('</w:body>');
  const body = xml.slice(start, end);
  const sections = [...body.matchAll(sectPr)];
  const last = sections[sections.length - 1];
  const before = sections[sections.length - 2];
  const content = body.slice(0, last?.index ?? body.length);
  const cut = before === undefined ? content.length : body.indexOf('</w:p>', before.index) + '</w:p>'.length;
  return {
    opening: xml.slice(0, start),
    main: content.slice(0, cut),
    appendix: content.slice(cut),
    appendixSection: last?.[0] ?? '',
    closing: xml.slice(end),
  };
}

const attribute = (xml: string, element: string, name: string): number =>
  Number(new RegExp(`<w:${element}\\b[^>]*w:${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);

/** Twips between the left and right margins. */
export function textWidthOf(section: string): number {
  return (
    attribute(section, 'pgSz', 'w') -
    attribute(section, 'pgMar', 'left') -
    attribute(section, 'pgMar', 'right')
  );
}

/** The model section turned the way the appendix lies, numbered from 1. */
export function turned(section: string, landscape: boolean): string {
  const w = attribute(section, 'pgSz', 'w');
  const h = attribute(section, 'pgSz', 'h');
  const [wide, narrow] = [Math.max(w, h), Math.min(w, h)];
  const size = landscape
    ? `<w:pgSz w:w="${wide}" w:h="${narrow}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${narrow}" w:h="${wide}"/>`;
  const resized = section.replace(/<w:pgSz\b[^>]*\/>/, size);
  if (/<w:pgNumType\b/.test(resized)) {
    return resized.replace(/<w:pgNumType\b[^>]*\/>/, '<w:pgNumType w:start="1"/>');
  }
  return resized.replace(/(<w:pgMar\b[^>]*\/>)/, '$1<w:pgNumType w:start="1"/>');
}

/** The properties of the document's own section, and its content without them. */
export function mainSection(main: string): { readonly content: string; readonly section: string } {
  const found = [...main.matchAll(sectPr)].at(-1);
  if (found === undefined) return { content: main, section: '' };
  const opened = Math.max(main.lastIndexOf('<w:p>', found.index), main.lastIndexOf('<w:p ', found.index));
  const paragraph = main.slice(opened);
  // A break that shares its paragraph with text leaves the text where it is.
  const rest = /<w:t\b/.test(paragraph) ? paragraph.replace(found[0], '') : '';
  return { content: main.slice(0, opened) + rest, section: found[0] };
}

/**
 * A program that saves the template again may forget "different first page" of a document one page long. The model of
 * the appendices then lends its headers: no number on page 1 (NĐ 30/2020, Phụ lục I, mục I.7).
 */
export function withFirstPage(section: string, model: string): string {
  if (section === '' || /<w:titlePg\b/.test(section) || !/<w:titlePg\b/.test(model)) return section;
  const references = model.match(/<w:headerReference\b[^>]*\/>/g) ?? [];
  const bare = section.replace(/<w:headerReference\b[^>]*\/>/g, '');
  const opened = bare.replace(/^<w:sectPr\b[^>]*>/, (tag) => tag + references.join(''));
  // Its place in the order of the schema.
  return opened.replace(/(?=<w:(?:textDirection|bidi|rtlGutter|docGrid)\b|<\/w:sectPr>)/, '<w:titlePg/>');
}
