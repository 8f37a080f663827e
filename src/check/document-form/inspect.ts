import type { DraftLayout } from '../../model/draft-layout.ts';
import {
  type FormComponent,
  type FormDeparture,
  formComponents,
  type Inspection,
} from '../../model/form-departure.ts';
import { formPoints } from './all.ts';
import type { Components, Draft } from './components.ts';
import { departuresOf, type FormPoint } from './form-point.ts';
import { recognise } from './recognise.ts';

/** A file that holds only appendices has none of the other components. */
const ofAppendices: ReadonlySet<FormComponent> = new Set([
  'page',
  'font',
  'page-number',
  'appendix',
  'appendix-title',
  'reference',
  'table',
]);

function pointsFor(kind: Components['kind']): readonly FormPoint[] {
  if (kind === 'document') return formPoints;
  return kind === 'appendix' ? formPoints.filter((p) => ofAppendices.has(p.component)) : [];
}

function foundIn(parts: Components): readonly FormComponent[] {
  const pieces: Readonly<Partial<Record<FormComponent, readonly unknown[]>>> = {
    ...{ nation: parts.nation, motto: parts.motto, urgency: parts.urgency },
    ...{ parent: parts.parent, agency: parts.agency, number: parts.number, date: parts.date },
    ...{ kind: parts.title, subject: parts.subject, about: parts.about },
    ...{ addressees: parts.address, bases: parts.bases, body: parts.body, headings: parts.headings },
    ...{ signer: parts.signer, name: parts.name, 'list-word': parts.listWord, list: parts.list },
    appendix: parts.appendices,
    'appendix-title': parts.appendices.flatMap((a) => a.title),
    reference: parts.appendices.flatMap((a) => a.reference),
  };
  return formComponents.filter((c) => (pieces[c]?.length ?? 0) > 0);
}

function nameOf(parts: Components): { readonly named?: string } {
  if (parts.dispatch) return { named: 'CÔNG VĂN' };
  return parts.named === undefined ? {} : { named: parts.named };
}

/** Measures the form of a draft by NĐ 30/2020. Papers of the Party (Điều 2 khoản 2) and our own forms follow other rules and are not measured. */
export function inspectDraft(layout: DraftLayout): Inspection {
  const parts = recognise(layout);
  const draft: Draft = { layout, parts };
  const results = pointsFor(parts.kind).map((p) => [p, p.run(draft)] as const);
  const measured = results.filter(([, result]) => result !== 'absent');
  const departures = measured.flatMap(([p, result]): readonly FormDeparture[] =>
    result === 'absent' ? [] : departuresOf(p, result),
  );
  return {
    kind: parts.kind,
    ...nameOf(parts),
    sections: layout.sections.length,
    appendices: parts.appendices.length,
    found: foundIn(parts),
    measured: measured.length,
    absent: results.length - measured.length,
    departures,
  };
}
