import type { FormStamp } from '../model/form.ts';

type StampKey = 'plan' | 'plan-version' | 'period' | 'unit' | 'form-version';

/** The stamp from its written values; what is blank or no form version stays absent. */
export function stampFrom(written: (key: StampKey) => string | undefined): Partial<FormStamp> {
  const text = (key: StampKey): string | undefined => written(key) || undefined;
  const plan = text('plan');
  const planVersion = text('plan-version');
  const period = text('period');
  const unit = text('unit');
  const formVersion = Number(text('form-version') ?? Number.NaN);
  return {
    ...(plan !== undefined && { plan }),
    ...(planVersion !== undefined && { planVersion }),
    ...(period !== undefined && { period }),
    ...(unit !== undefined && { unit }),
    ...(Number.isInteger(formVersion) && { formVersion }),
  };
}
