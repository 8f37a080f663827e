import { expect, test } from 'vitest';
import { CannotRun, UsageError } from '../../src/cli/stop.ts';
import { DiskFault } from '../../src/disk/fault.ts';
import { NamedError } from '../../src/model/named-error.ts';

/** The class as another bundle holds it. */
class OtherFault extends NamedError {
  static override readonly called = 'DiskFault';
}

test('an error is known by its name, whichever bundle holds its class', () => {
  expect(new OtherFault('x') instanceof DiskFault).toBe(true);
  expect(new DiskFault('EIO', 'a') instanceof OtherFault).toBe(true);
  expect(new UsageError('x') instanceof CannotRun).toBe(false);
  expect(new Error('x') instanceof UsageError).toBe(false);
  expect({ name: 'UsageError' } instanceof UsageError).toBe(false);
  expect(String(new UsageError('x'))).toBe('UsageError: x');
});
