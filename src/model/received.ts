import type { CivilDate } from './civil-date.ts';
import type { Letter } from './letter.ts';
import type { Submission } from './submission.ts';

/** A file that lay inside another one (zip, e-mail, edXML). The name is only displayed, never used as a path. */
export interface PartFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an edXML envelope says of the document it carries (QCVN 102:2016/BTTTT). */
export interface Envelope {
  readonly fromOrganId?: string;
  readonly fromName?: string;
  readonly number?: string;
  readonly date?: CivilDate;
  readonly subject?: string;
  readonly signer?: string;
  readonly documentId?: string;
  readonly reason?: string;
  readonly business: 'new' | 'replacement' | 'revocation' | 'update';
  /** Numbers or ids of the documents it replaces or revokes. */
  readonly replaces: readonly string[];
}

/** Header of an e-mail as the sender's program wrote it: shown to the clerk, never taken as the day of arrival. */
export interface MailHead {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
}

/** Everything one received file turned out to hold. */
export interface ReadFile {
  readonly submission?: Submission;
  readonly letter?: Letter;
  readonly parts?: readonly PartFile[];
  readonly envelope?: Envelope;
  readonly mail?: MailHead;
}
