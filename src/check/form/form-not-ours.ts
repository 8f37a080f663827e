import { aboutFile, headerOf } from './context.ts';
import type { FormCheck } from './input.ts';

/** Neither stamp nor row ids: a file of another make. */
export const formNotOurs: FormCheck = {
  code: 'form-not-ours',
  final: true,
  run: (c) => {
    const { recognisedBy, file, stamp, lostRows } = c.submission;
    const stamped = Object.keys(stamp).length > 0;
    // Ours by its stamp, with its hidden columns gone: that is what is to be said.
    if (recognisedBy !== 'none' || (stamped && lostRows)) return undefined;
    // Without a stamp, only the headings of our form tell that its cells were pasted as a plain table.
    const pasted = !stamped && (file.kind === 'docx' || lostRows !== undefined);
    return aboutFile(c, 'form-not-ours', {
      header: headerOf(c),
      ...(pasted && { why: 'pasted', kind: file.kind }),
    });
  },
};
