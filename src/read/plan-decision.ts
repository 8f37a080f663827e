import { type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { Appendix, Article, Clause, Decision, Selector, Task, UnitPhrase } from '../model/decision.ts';
import type {
  AppendixFile,
  AppendixSelector,
  AppendixTask,
  AppendixUnitPhrase,
  DecisionArticle,
  DecisionClause,
  DecisionFile,
} from '../model/plan-files.ts';
import type { Mend } from './plan-mend.ts';

/** decision.yaml → the Decision, typing errors mended in `reading`. */
export function decisionOf(file: DecisionFile, mend: Mend): Decision {
  const at = (path: string, printed: string) => mend(`decision/${path}`, printed);
  return {
    kind: file.kind,
    number: file.number,
    symbol: file.symbol,
    date: dayOrNull(file.date),
    year: file.year,
    subject: at('subject', file.subject),
    authority: at('authority', file.authority),
    bases: file.bases.map((text, i) => at(`bases/${i}`, text)),
    articles: file.articles.map((a) => articleOf(a, mend)),
    recipients: file.recipients.map((text, i) => at(`recipients/${i}`, text)),
    signer: file.signer,
  };
}

export function dayOrNull(text: string | null): CivilDate | null {
  return text === null ? null : (parseCivilDate(text) ?? null);
}

function articleOf(article: DecisionArticle, mend: Mend): Article {
  const path = `decision/articles/${article.number}`;
  return {
    number: article.number,
    text: mend(`${path}/text`, article.text),
    clauses: clausesOf(article.clauses ?? [], `${path}/clauses`, mend),
  };
}

function clausesOf(clauses: readonly DecisionClause[], path: string, mend: Mend): readonly Clause[] {
  return clauses.map((c, i) => {
    const here = `${path}/${c.number ?? i}`;
    return {
      number: c.number ?? null,
      ...(c.title === undefined ? {} : { title: mend(`${here}/title`, c.title) }),
      ...(c.text === undefined ? {} : { text: mend(`${here}/text`, c.text) }),
      dash: c.dash ?? false,
      children: clausesOf(c.clauses ?? [], `${here}/clauses`, mend),
    };
  });
}

/** appendix.yaml → the Appendix, typing errors mended in `reading`. */
export function appendixOf(file: AppendixFile, mend: Mend): Appendix {
  const at = (path: string, printed: string) => mend(`appendix/${path}`, printed);
  return {
    title: at('title', file.title),
    reference: at('reference', file.reference),
    columns: file.columns.map((text, i) => at(`columns/${i}`, text)),
    groups: file.groups.map((g) => ({
      id: g.id,
      printedNumber: g.printed_number,
      title: at(`groups/${g.id}/title`, g.title),
    })),
    tasks: file.tasks.map((t) => taskOf(t, mend)),
  };
}

export function taskOf(task: AppendixTask, mend: Mend): Task {
  const path = `appendix/tasks/${task.id}`;
  return {
    id: task.id,
    group: task.group,
    shortName: task.short_name,
    items: task.items.map((item, i) => ({
      dash: item.dash ?? false,
      text: mend(`${path}/items/${i}/text`, item.text),
    })),
    lead: phraseOf(task.lead, `${path}/lead`, mend),
    coordinating: phraseOf(task.coordinating, `${path}/coordinating`, mend),
    output: mend(`${path}/output`, task.output),
    timing: mend(`${path}/timing`, task.timing),
    cadence: task.cadence,
  };
}

function phraseOf(phrase: AppendixUnitPhrase, path: string, mend: Mend): UnitPhrase {
  return { text: mend(`${path}/text`, phrase.text), selectors: phrase.selectors.map(selectorOf) };
}

export function selectorOf({ kind, phrase, unit = '', groups = [] }: AppendixSelector): Selector {
  switch (kind) {
    case 'unit':
      return { kind, phrase, unit };
    case 'group':
      return { kind, phrase, groups };
    case 'open':
      return { kind, phrase };
  }
}
