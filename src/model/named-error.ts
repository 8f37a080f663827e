/**
 * An error known by its name and not by its class: what is loaded on demand throws the class of its own bundle
 * (scripts/bundle.mjs). Each kind has its own `called`.
 */
export abstract class NamedError extends Error {
  static readonly called: string = '';

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.called;
  }

  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: each kind asks for its own name, not for the one of this class
    return Function.prototype[Symbol.hasInstance].call(Error, error) && (error as Error).name === this.called;
  }
}
