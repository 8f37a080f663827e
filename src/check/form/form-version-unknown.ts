import { formVersion } from '../../model/form.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

export const formVersionUnknown: FormCheck = {
  code: 'form-version-unknown',
  final: true,
  run: (c) => {
    const version = c.submission.stamp.formVersion;
    if (version === undefined || version === formVersion) return undefined;
    return aboutFile(c, 'form-version-unknown', { value: version, wanted: formVersion });
  },
};
