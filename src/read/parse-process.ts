import { readReceived } from './received.ts';
import { encodeReading, type ParseJob, type ParseReply } from './submission-wire.ts';

/** Entry of the child process that reads strangers' files: one job in, one reply out, until the parent hangs up. */

async function reply(job: ParseJob): Promise<ParseReply> {
  try {
    if (job.as === 'draft') {
      const { readDraftLayout } = await import('./docx-layout.ts');
      return { id: job.id, layout: readDraftLayout(job.bytes, job.name) };
    }
    if (job.as === 'decision') {
      const { docxSource } = await import('./decision-import-docx.ts');
      return { id: job.id, decision: docxSource(job.bytes, job.name) };
    }
    return { id: job.id, reading: encodeReading(readReceived(job.bytes, job.name, job.sha256)) };
  } catch {
    return { id: job.id };
  }
}

process.on('message', async (job: ParseJob) => {
  process.send?.(await reply(job));
});
process.on('disconnect', () => process.exit(0));
