import type { RecordedForm } from '../check/form/input.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { FileKind, Submission } from '../model/submission.ts';
import {
  type RecordedData,
  type RecordedDocument,
  recordedData,
  recordedDocuments,
  returnedData,
} from './collecting.ts';
import type { FileReader } from './stored-files.ts';
import type { Opened } from './unpacking.ts';

/** What the files of one run are held against: the register, and what those before them in the run add to it. */
export interface Held {
  /** The data file that stands accepted, or was passed before in this run. */
  readonly onRecord: (unit: string, period: string) => RecordedForm | undefined;
  readonly returned: () => readonly RecordedForm[];
  readonly documents: readonly RecordedDocument[];
  /** Reads those on record that one of these files may repeat, in another format or uncorrected; the answers of all others are let go. */
  readonly readFor: (opened: readonly Opened[]) => Promise<void>;
  readonly add: (record: RecordedData, submission: Submission) => void;
}

const keyOf = (unit: string, period: string): string => `${unit} ${period}`;

/** The kinds of file in which each unit sent its forms; without a unit: those whose stamp is lost. */
function kindsByUnit(opened: readonly Opened[]): ReadonlyMap<string | undefined, ReadonlySet<FileKind>> {
  const kinds = new Map<string | undefined, Set<FileKind>>();
  for (const { file } of opened) {
    const unit = file.submission?.stamp.unit;
    const known = kinds.get(unit);
    if (known) known.add(file.ref.kind);
    else kinds.set(unit, new Set([file.ref.kind]));
  }
  return kinds;
}

/** `stored`: off where nothing is stored (a dry run), and what was passed cannot be read again. */
export function heldAgainst(events: readonly RegisterEvent[], reader: FileReader, stored: boolean): Held {
  const accepted = new Map(recordedData(events).map((r) => [keyOf(r.unit, r.period), r] as const));
  const submissions = new Map<string, Submission>();
  let sentBack: readonly RecordedData[] | undefined;
  let returned: readonly RecordedForm[] = [];
  const filed = ({ unit, period, where, file }: RecordedData): RecordedForm => {
    const submission = submissions.get(file.sha256);
    return { unit, period, where, ...(submission && { submission }) };
  };
  return {
    onRecord: (unit, period) => {
      const record = accepted.get(keyOf(unit, period));
      return record && filed(record);
    },
    returned: () => returned,
    documents: recordedDocuments(events),
    readFor: async (opened) => {
      if (stored) submissions.clear();
      const kinds = kindsByUnit(opened);
      const doubtful = [...accepted.values()].filter(
        (r) =>
          !submissions.has(r.file.sha256) && [...(kinds.get(r.unit) ?? [])].some((k) => k !== r.file.kind),
      );
      sentBack ??= kinds.size > 0 ? returnedData(events) : [];
      const wanted = kinds.has(undefined) ? sentBack : sentBack.filter((r) => kinds.has(r.unit));
      const files = [...doubtful, ...wanted].map((r) => r.file);
      const readings = await reader.read({ files, atMost: files.length, answersOnly: true });
      for (const [sha256, { value }] of readings)
        if (value?.submission) submissions.set(sha256, value.submission);
      returned = wanted.map(filed);
    },
    add: (record, submission) => {
      const key = keyOf(record.unit, record.period);
      // What stands on record is what the next one is held against.
      if (accepted.has(key)) return;
      accepted.set(key, record);
      submissions.set(record.file.sha256, submission);
    },
  };
}
