import { join } from 'node:path';
import { readTextIfThere } from '../disk/read.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import { type Invocation, optionText } from './command.ts';
import { make } from './made-files.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** The result of checking a whole period, kept beside the other generated files so that the next check can be compared with it. */
export interface CheckRecord {
  readonly version: 1;
  readonly period: string;
  readonly asOf: CivilDate;
  readonly planVersion: string;
  readonly toolVersion: string;
  readonly findings: readonly Finding[];
}

function recordPath(workspace: Workspace, period: string): string {
  return join(workspace.root, 'out', period, 'kiem-tra.json');
}

/** The last check of that period; undefined where there is none, or none that can be read: it can be made again at any time. */
export function lastCheck(workspace: Workspace, period: string): CheckRecord | undefined {
  const text = readTextIfThere(recordPath(workspace, period));
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as CheckRecord;
    return record.version === 1 && Array.isArray(record.findings) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the findings of a whole period; those of one unit alone would make the rest look gone. */
export function keepCheck(
  invocation: Invocation,
  workspace: Workspace,
  period: string,
  findings: readonly Finding[],
): void {
  if (optionText(invocation, 'unit') !== undefined) return;
  const record: CheckRecord = {
    version: 1,
    period,
    asOf: invocation.asOf,
    planVersion: workspace.plan.version,
    toolVersion,
    findings,
  };
  make(invocation, recordPath(workspace, period), `${JSON.stringify(record, null, 1)}\n`);
}
