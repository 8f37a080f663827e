/** Made from schemas/ by scripts/build-schemas.mjs; not in git. */
export type SchemaName =
  | 'amendments'
  | 'appendix'
  | 'calendar'
  | 'decision'
  | 'editorial'
  | 'office'
  | 'questions'
  | 'reporting'
  | 'requests'
  | 'units'
  | 'waivers';

export interface SchemaError {
  /** JSON pointer to the value, "" for the whole. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The part of JSON Schema 2020-12 that the files in schemas/ use. */
export interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
}

export const validators: Readonly<Record<SchemaName, Validator>>;
export const schemas: Readonly<Record<SchemaName, Schema>>;
