import type { Area } from '../../model/codes.ts';
import type { Severity } from '../../model/finding.ts';
import type { ExplainWords } from '../vi/explain-words.ts';

const content: Readonly<Record<Severity, string>> = {
  error: 'this answer is not used until it is mended; the others are',
  confirm: 'the answer is used once the clerk confirms it with a reason',
  warning: 'the answer is used and flagged',
  note: 'for information, nothing has to be done',
};

const elsewhere: Readonly<Record<Exclude<Area, 'content'>, string>> = {
  yaml: 'the YAML file (plan or submission) cannot be used until it is mended',
  plan: 'the plan cannot be used until it is mended',
  file: 'the file is kept as it came, but not received',
  form: 'the file is kept as it came, but not received',
  period: 'the figures are not used until the units have cleared it up',
  register: 'the register must be restored before anything is written to it',
  contacts: 'the list of contacts cannot be used until it is put right',
  editorial: 'the editorial file is not used and no consolidated report is made until it is put right',
  template: 'no document is made from this template until it is corrected',
  import: 'nothing is written until the file is corrected',
  baseline: 'the check ends with code 1 until the stale entry is removed',
  workspace: 'the workspace cannot be relied on in this point until it is put right',
};

const milder: Readonly<Record<Exclude<Severity, 'error'>, string>> = {
  confirm: 'the clerk must confirm it',
  warning: 'usable, but worth a look',
  note: 'for information, nothing has to be done',
};

export const explainWords: ExplainWords = {
  severity: 'Severity',
  expected: 'Expected',
  remedy: 'What to do',
  life: 'In force',
  stages: {
    beta: (month) => `looked for from the period of ${month} on`,
    active: (month) => `only a warning before the period of ${month}`,
    retired: (month) => `no longer looked for from the period of ${month} on`,
  },
  areas: {
    yaml: 'How YAML files are written',
    plan: 'What the plan says',
    file: 'Files received',
    form: 'Forms',
    content: 'Content of a submission',
    period: 'Submissions of one period side by side',
    register: 'Register',
    contacts: 'Contacts',
    editorial: 'Editing of the consolidated report',
    template: 'Word and Excel templates of the office',
    import: 'Drafting a plan from a decision',
    baseline: 'File of known problems',
    workspace: 'Workspace',
  },
  effect: (severity, area) => {
    if (area === 'content') return content[severity];
    return severity === 'error' ? elsewhere[area] : milder[severity];
  },
};
