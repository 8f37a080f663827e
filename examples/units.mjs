// The units of the plan as the sample world needs them: read from units.yaml, which holds one unit a line.
import { readFileSync } from 'node:fs';

function field(line, key) {
  const m = new RegExp(`[{,] ${key}: ("[^"]*"|[^,}]+)`).exec(line);
  return m?.[1].replace(/^"|"$/g, '').trim();
}

/** Symbols of bodies whose own the plan does not know; made up for the samples. */
const madeUpSymbols = new Map([
  ['ban-chi-huy-bo-doi-bien-phong-tinh', 'BĐBP'],
  ['bao-va-phat-thanh-truyen-hinh-thanh-hoa', 'BPTTH'],
]);

/** "UBND xã Hà Trung" → "xã Hà Trung"; others keep their name. */
function localName(name) {
  return name.replace(/^UBND /, '');
}

export function readUnits(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => /^\s+- \{ id: .*group: /.test(l));
  return new Map(
    lines.map((line) => {
      const id = field(line, 'id');
      const name = field(line, 'name');
      const group = field(line, 'group');
      const code = Number(field(line, 'code') ?? 0);
      return [
        id,
        {
          id,
          name,
          group,
          local: localName(name),
          symbol: field(line, 'symbol') ?? madeUpSymbols.get(id) ?? 'VP',
          commune: group === 'xa' || group === 'phuong',
          ward: group === 'phuong',
          mountain: group === 'xa' && code > 0 && code < 15_200,
        },
      ];
    }),
  );
}
