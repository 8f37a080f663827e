import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

// Whatever came from outside and stands on record, what is printed holds no order to a terminal and no sign that deceives.

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-10T08:00:00+07:00';
const orders = '\u001b]0;lừa\u0007\u001b[2J';
const hostile = `mẫu${orders}\u202etxt\u0085`;
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('names and reasons with orders in them: every list shows them defused, on the terminal and off it', async () => {
  await world.run('init lv');
  mkdirSync(join(dir, 'den'));
  writeFileSync(join(dir, 'den', `${hostile}.txt`), 'không phải báo cáo (mẫu)');
  const run = (line: readonly string[], outIsTerminal: boolean) =>
    world.run(line, at, dir, { outIsTerminal, env: { NO_COLOR: '1' } });
  const commands: readonly (readonly string[])[] = [
    ['receive', 'den', '--arrived', '9/6/2026'],
    ['note', 'xa-ha-trung', `ghi chú ${hostile}`, '--period', '2026-06'],
    ['undo', '--period', '2026-06', '--reason', `nhầm ${hostile}`, '--dry-run'],
    ['receive', `den/${hostile}-khong-co`],
    [hostile],
  ];
  for (const [i, line] of commands.entries()) {
    const { out, err } = await run(line, i % 2 === 1);
    expect([line[0], unsafe.exec(out + err)?.[0]]).toEqual([line[0], undefined]);
  }
  const { out } = await run(['note', 'so-y-te', hostile, '--period', '2026-06', '--format', 'json'], false);
  expect(unsafe.test(out)).toBe(false);
  expect(JSON.stringify(JSON.parse(out))).toContain('mẫu\\u001b]0;lừa');
});
