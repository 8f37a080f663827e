import { attributeOf, type Part, readXml } from './xml.ts';

export interface DocComment {
  readonly author: string;
  readonly text: string;
}

/** The comments in the margin, without their paragraphs parted: only how each begins is of interest. */
export function readComments(part: Part): readonly DocComment[] {
  const comments: DocComment[] = [];
  let author: string | undefined;
  let text = '';
  let inText = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'comment') {
        author = attributeOf(attributes, 'author') ?? '';
        text = '';
      }
      inText = name === 't';
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'comment' && author !== undefined) {
        comments.push({ author: author.normalize('NFC'), text: text.normalize('NFC') });
        author = undefined;
      }
    },
  });
  return comments;
}
