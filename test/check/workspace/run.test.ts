import { describe, expect, test } from 'vitest';
import { workspaceChecks } from '../../../src/check/workspace/all.ts';
import { checkWorkspace } from '../../../src/check/workspace/run.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { cliVi } from '../../../src/messages/vi/cli.ts';
import { allCodes, codes, isCode, severityOf } from '../../../src/model/codes.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { type WorkspaceFacts, workspaceParts } from '../../../src/model/workspace-facts.ts';
import { placeText } from '../../../src/render/place.ts';
import { registerFacts, sound, workspaceCases } from './cases.ts';

const found = (facts: WorkspaceFacts, checks = workspaceChecks): readonly Finding[] =>
  checkWorkspace(facts, checks).flatMap((p) => p.findings);
const codesIn = (facts: WorkspaceFacts, checks = workspaceChecks): readonly string[] =>
  found(facts, checks).map((f) => f.code);

test('codes, checks and cases are the same set', () => {
  const ofArea = allCodes.filter((c) => codes[c].area === 'workspace').toSorted();
  expect(workspaceChecks.map((c) => c.code).toSorted()).toEqual(ofArea);
  expect(Object.keys(workspaceCases).toSorted()).toEqual(ofArea);
});

test('nothing is said of a sound workspace', () => {
  expect(found(sound)).toEqual([]);
});

describe.each(Object.entries(workspaceCases))('%s', (code, { yields, neighbour, at, says }) => {
  test('is found alone, at its place, with what a reader looks for', () => {
    const all = found(yields);
    expect(all.map((f) => f.code)).toEqual([code]);
    const [f] = all;
    if (!f || !isCode(code)) throw new Error('not found');
    expect(placeText(f.place, cliVi.placeWords)).toBe(at);
    expect(f.severity).toBe(severityOf(code));
    expect(findingText('vi', code).found(f.values)).toContain(says);
  });

  test('is not found in the neighbour, nor without its check', () => {
    expect(codesIn(neighbour)).not.toContain(code);
    expect(
      codesIn(
        yields,
        workspaceChecks.filter((c) => c.code !== code),
      ),
    ).not.toContain(code);
  });
});

test('what readers found stands in its part, in the order of parts', () => {
  const damaged = {
    code: 'register-line-damaged',
    severity: 'error',
    place: { kind: 'register', file: 'register/2026-06.jsonl', line: 3 },
    values: { why: 'sum' },
  } as const;
  const lost = {
    code: 'closed-snapshot-lost',
    severity: 'error',
    place: { kind: 'plan', path: 'plan/reporting.yaml' },
    values: { period: '2026-06', closedOn: '2026-07-01', file: 'x', problem: 'lost' },
  } as const;
  const [register] = sound.registers;
  const parts = checkWorkspace({
    ...sound,
    registers: [registerFacts(register?.events ?? [], { findings: [damaged] })],
    plan: [lost],
  });
  expect(parts.map((p) => p.part)).toEqual(workspaceParts);
  const ofPart = (part: string) => parts.find((p) => p.part === part)?.findings.map((f) => f.code);
  expect([ofPart('register'), ofPart('closed'), ofPart('plan')]).toEqual([
    ['register-line-damaged'],
    ['closed-snapshot-lost'],
    ['workspace-plan-errors'],
  ]);
});

test.each([
  ['/Users/a/Library/Mobile Documents/x', 'iCloud Drive'],
  ['G:\\My Drive\\lam-viec', 'Google Drive'],
  ['/home/a/Dropbox/lam-viec', 'Dropbox'],
  ['/home/a/Google Drive/lam-viec', 'Google Drive'],
])('%s is a folder of %s', (path, program) => {
  const [f] = found({ ...sound, disk: { ...sound.disk, path } });
  expect([f?.code, f?.values.program]).toEqual(['workspace-synced', program]);
});

test('a hundred lost files of one register are one root cause: all are named, none folded away', () => {
  expect(found({ ...sound, stored: [] }).map((f) => f.code)).toEqual([
    'workspace-stored-missing',
    'workspace-stored-missing',
  ]);
});
