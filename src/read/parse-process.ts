import { readReceived } from './received.ts';
import {
  encodeReading,
  isCacheable,
  type ParseJob,
  type ParseReply,
  textOfReading,
} from './submission-wire.ts';

/** Entry of the child process that reads strangers' files: one job in, one reply out, until the parent hangs up. */

// The ways to the network that need no import. A test holds that nothing of ours imports another.
for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);

type Result = Omit<ParseReply, 'id' | 'rss'>;

async function resultOf(job: ParseJob): Promise<Result> {
  try {
    if (job.as === 'draft') {
      const { readDraftLayout } = await import('./docx-layout.ts');
      return { layout: readDraftLayout(job.bytes, job.name) };
    }
    if (job.as === 'decision') {
      const { docxSource } = await import('./decision-import-docx.ts');
      return { decision: docxSource(job.bytes, job.name) };
    }
    const reading = encodeReading(readReceived(job.bytes, job.name, job.sha256));
    return isCacheable(reading) ? { text: textOfReading(reading) } : { reading };
  } catch {
    return { failed: true };
  }
}

process.on('message', async (job: ParseJob) => {
  const result = await resultOf(job);
  process.send?.({ id: job.id, ...result, rss: process.memoryUsage.rss() } satisfies ParseReply);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ began: true });
