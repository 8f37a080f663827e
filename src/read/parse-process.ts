import { readReceived } from './received.ts';
import { encodeReading, type ParseJob, type ParseReply } from './submission-wire.ts';

/** Entry of the child process that reads strangers' files: one job in, one reply out, until the parent hangs up. */

function reply(job: ParseJob): ParseReply {
  try {
    return { id: job.id, reading: encodeReading(readReceived(job.bytes, job.name, job.sha256)) };
  } catch {
    return { id: job.id };
  }
}

process.on('message', (job: ParseJob) => {
  process.send?.(reply(job));
});
process.on('disconnect', () => process.exit(0));
