import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** Byte for byte the file that is on record. */
export const formSameFile: FormCheck = {
  code: 'form-same-file',
  final: true,
  run: (c) => {
    const same = c.received?.find((r) => r.sha256 === c.submission.file.sha256);
    return same && aboutFile(c, 'form-same-file', { where: same.where });
  },
};
