/** What a subject prints, on one line, so that the run can see that it did the work: files, how many failed, values touched. */
export function told(files, failed, values) {
  console.log(JSON.stringify({ files, failed, values }));
}
