import type { DraftPoint, PlanDraft } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { appendixYaml } from './plan-files-yaml-appendix.ts';
import { decisionYaml } from './plan-files-yaml-decision.ts';
import { questionsYaml } from './plan-files-yaml-notes.ts';
import { officeYaml } from './plan-files-yaml-office.ts';
import { reportingYaml } from './plan-files-yaml-reporting.ts';
import { ownName } from './plan-files-yaml-text.ts';

export interface DraftSurroundings {
  /** The decision's file, as messages name it. */
  readonly source: string;
  /** units.yaml, from wherever it came. */
  readonly units: string;
  /** Nobody has given a list of units. */
  readonly unitsMissing: boolean;
  readonly receiver: { readonly id: string; readonly name: string; readonly symbol?: string } | undefined;
  /** calendar.yaml: holidays are the same in every province. */
  readonly calendar: string;
}

/** Takes the place of an office that is not known. */
const unknownOffice = { id: 'chua-xac-dinh', name: '' };

/** What the files add of their own and must ask about. */
function ownPoints(draft: PlanDraft, { source, unitsMissing }: DraftSurroundings): readonly DraftPoint[] {
  const place: Place = { kind: 'file', file: source };
  const ask = (topic: string, at: string): DraftPoint => ({
    kind: 'question',
    topic,
    values: {},
    place,
    at,
    printed: '',
  });
  return [
    ...(unitsMissing ? [ask('units-missing', 'units/units')] : []),
    ...(draft.appendix.tasks.length > 0 ? [ask('short-names', 'appendix/tasks')] : []),
    ask('office', 'office/unit'),
  ];
}

const requests = `# yaml-language-server: $schema=../schemas/requests.schema.json
# Yêu cầu báo cáo đột xuất. Lệnh \`dondoc request\` ghi vào đây.
version: 1
requests: []
`;

export interface DraftedPlan {
  /** Name of the file → its text. */
  readonly files: ReadonlyMap<string, string>;
  /** All points of the draft, those of the files too. */
  readonly points: readonly DraftPoint[];
}

/** The files of a drafted plan in the style of the shipped one. */
export function planFilesYaml(draft: PlanDraft, around: DraftSurroundings): DraftedPlan {
  const points = [...draft.points, ...ownPoints(draft, around)];
  const receiver = around.receiver ?? unknownOffice;
  const source = ownName(around.source);
  const files = new Map([
    ['decision.yaml', decisionYaml(draft.decision, points, source)],
    ['appendix.yaml', appendixYaml(draft.appendix, points, source)],
    ['units.yaml', around.units],
    ['reporting.yaml', reportingYaml(draft, receiver)],
    ['requests.yaml', requests],
    ['calendar.yaml', around.calendar],
    ['office.yaml', officeYaml(draft.decision, receiver)],
    ['questions.yaml', questionsYaml(points)],
  ]);
  return { files, points };
}
