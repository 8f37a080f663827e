type V = Readonly<Record<string, string | number>>;

export const importingEn = {
  made: (v: V) =>
    `Drafted plan: ${v.dir} (${v.articles} articles, ${v.groups} groups, ${v.tasks} tasks, ${v.units} units).`,
  unitsMade: (v: V) => `Directory of units: ${v.file} (${v.groups} groups, ${v.units} units).`,
  counts: (v: V) =>
    `${v.questions} questions to answer, ${v.doubts} printed spots to look at, ${v.left} passages left out, ${v.notes} notes.`,
  notesHidden: 'Add --notes to print the notes too.',
  next: (v: V) =>
    `Open questions.yaml and answer each; then run: dondoc plan check ${v.dir}${v.open ? ` (${v.open} open)` : ''}`,
  workspaceMade: (v: V) => `Workspace: ${v.dir}; its plan is a draft made from ${v.file}.`,
  nothingWritten: 'Nothing was written: correct the errors above and run again.',
  needFile: 'Name the decision (.docx or .txt), or --units with a CSV to make only the directory of units.',
  onlyFile: 'This is not a file: give the path of the decision.',
  unitsWithoutFrom: 'Option --units of init goes only with --from.',
  directory: {
    shipped: 'Directory of units: the shipped one of this province.',
    given: (v: V) => `Directory of units: ${v.file}.`,
    none: 'There is no directory of units for this province yet: names of bodies are left as questions. Make a CSV and run again with --units.',
  },
};
