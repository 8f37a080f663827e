/** A part of the package; a long one comes piece by piece. */
export interface Part {
  readonly name: string;
  readonly xml: Iterable<string>;
  /** Content type; absent for relationships, which have one for all. */
  readonly type?: string;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const spreadsheet = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

export function relationsPart(name: string, list: readonly Relation[]): Part {
  const items = list.map((r) => `<Relationship Id="${r.id}" Type="${r.type}" Target="${r.target}"/>`);
  return {
    name,
    xml: [
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
    ],
  };
}

/** The list of what every part is. */
export function contentTypes(parts: readonly Part[]): Part {
  const types = parts.flatMap((p) =>
    p.type === undefined ? [] : [`<Override PartName="/${p.name}" ContentType="${p.type}"/>`],
  );
  return {
    name: '[Content_Types].xml',
    xml: [
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
  };
}
