import { NamedError } from './named-error.ts';

/** The office's template cannot be used; the message says what is wrong with it and what to do. Nothing was written. */
export class TemplateError extends NamedError {
  static override readonly called = 'TemplateError';
}
