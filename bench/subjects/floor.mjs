// node floor.mjs FOLDER xlsx|docx [workers]
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readShare } from './floor-read.mjs';
import { told } from './told.mjs';

function share(data) {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

if (isMainThread) {
  const [, , folder, kind, workers = '1'] = process.argv;
  const of = Number(workers);
  const shares =
    of === 1
      ? [readShare(folder, kind)]
      : await Promise.all(Array.from({ length: of }, (_, from) => share({ folder, kind, from, of })));
  const sum = (key) => shares.reduce((n, s) => n + s[key], 0);
  told(sum('files'), 0, sum('touched'));
} else {
  const { folder, kind, from, of } = workerData;
  parentPort.postMessage(readShare(folder, kind, from, of));
}
