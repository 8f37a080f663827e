import { cacheOld } from './cache-old.ts';
import { clockBehind } from './clock-behind.ts';
import { clockFixed } from './clock-fixed.ts';
import { clockYear } from './clock-year.ts';
import { closedFile } from './closed-file.ts';
import { closedRegister } from './closed-register.ts';
import { contactsInGit } from './contacts-in-git.ts';
import { diskLow } from './disk-low.ts';
import { eventMisfiled } from './event-misfiled.ts';
import { formatOld } from './format-old.ts';
import { gitLines } from './git-lines.ts';
import type { WorkspaceCheck } from './input.ts';
import { locale } from './locale.ts';
import { lockHeld } from './lock-held.ts';
import { lockLeft } from './lock-left.ts';
import { migrationUnfinished } from './migration-unfinished.ts';
import { namesFolded } from './names-folded.ts';
import { network } from './network.ts';
import { nodeOld } from './node-old.ts';
import { notWritable } from './not-writable.ts';
import { periodUnknown } from './period-unknown.ts';
import { planErrors } from './plan-errors.ts';
import { registerShort } from './register-short.ts';
import { registerStray } from './register-stray.ts';
import { schemaCopy } from './schema-copy.ts';
import { secretKept } from './secret-kept.ts';
import { storedChanged } from './stored-changed.ts';
import { storedMissing } from './stored-missing.ts';
import { storedOrphan } from './stored-orphan.ts';
import { storedSize } from './stored-size.ts';
import { storedStray } from './stored-stray.ts';
import { synced } from './synced.ts';
import { templateErrors } from './template-errors.ts';
import { temporary } from './temporary.ts';
import { unreadable } from './unreadable.ts';
import { zoneData } from './zone-data.ts';

/** Every check of a workspace, part by part. */
export const workspaceChecks: readonly WorkspaceCheck[] = [
  eventMisfiled,
  registerShort,
  registerStray,
  periodUnknown,
  unreadable,
  storedMissing,
  storedChanged,
  storedSize,
  secretKept,
  storedStray,
  storedOrphan,
  temporary,
  lockLeft,
  lockHeld,
  migrationUnfinished,
  cacheOld,
  closedRegister,
  closedFile,
  clockBehind,
  clockYear,
  clockFixed,
  zoneData,
  locale,
  diskLow,
  notWritable,
  namesFolded,
  synced,
  network,
  schemaCopy,
  gitLines,
  formatOld,
  contactsInGit,
  nodeOld,
  planErrors,
  templateErrors,
];
