import { describe, expect, test } from 'vitest';
import { type Code, codes } from '../../src/model/codes.ts';
import { fileCases, registerCases } from './file-cases.ts';

describe.each(Object.entries({ ...fileCases, ...registerCases }) as [Code, (typeof fileCases)[Code]][])(
  '%s',
  (code, c) => {
    test('is found, with the severity of the list', () => {
      const found = c!.yields().filter((f) => f.code === code);
      expect(found).toHaveLength(1);
      expect(found[0]!.severity).toBe(codes[code].severity);
    });

    test('is not found next to it', () => {
      expect(c!.neighbour().map((f) => f.code)).not.toContain(code);
    });
  },
);
