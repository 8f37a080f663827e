import type { Place } from './finding.ts';
import type { Plan } from './plan.ts';
import type {
  AmendmentsFile,
  AppendixFile,
  CalendarFile,
  DecisionFile,
  OfficeFile,
  QuestionsFile,
  ReportingFile,
  RequestsFile,
  UnitsFile,
  WaiversFile,
} from './plan-files.ts';

/** The plan's files as written, typed by their schemas. */
export interface PlanFiles {
  readonly decision: DecisionFile;
  readonly appendix: AppendixFile;
  readonly units: UnitsFile;
  readonly reporting: ReportingFile;
  readonly requests: RequestsFile;
  readonly calendar: CalendarFile;
  readonly office: OfficeFile;
  /** May be missing: nothing is waived then. */
  readonly waivers?: WaiversFile;
  /** May be missing: nothing is amended then. */
  readonly amendments?: AmendmentsFile;
  /** Only of a plan drafted from the text of a decision: what is still to be decided. */
  readonly questions?: QuestionsFile;
}

export const planFileNames = [
  'decision',
  'appendix',
  'units',
  'reporting',
  'requests',
  'calendar',
  'office',
  'waivers',
  'amendments',
  'questions',
] as const satisfies readonly (keyof PlanFiles)[];

/** Files that a plan can do without. */
export const optionalPlanFiles: readonly (keyof PlanFiles)[] = ['waivers', 'amendments', 'questions'];

const known: readonly string[] = planFileNames.map((name) => `${name}.yaml`);
const yamlLike = /^[^.].*\.ya?ml(?:\.txt)?$/i;

/** A name beside the plan's files that looks like one of them and is none: nothing would be read from it. */
export function isStrayPlanFile(name: string): boolean {
  return yamlLike.test(name) && !known.includes(name);
}

/** The plan as far as it could be read, and where each part of it stands. */
export interface PlanReading {
  /** Undefined where one of the files could not be used at all. */
  readonly plan: Plan | undefined;
  readonly files: PlanFiles | undefined;
  /** Ids and numbers of list items that were left out for an error of their own. */
  readonly dropped: ReadonlySet<string>;
  /**
   * Place of a path such as `appendix/tasks/1.1/items/0` or `units/units/so-noi-vu/name`: file name, then keys;
   * a list item by its id, number, date or year (the second of that name: `so-noi-vu@2`), else by its position from 0.
   * The deepest part that is there. `words` of a text: where they begin.
   */
  readonly locate: (path: string, words?: string) => Place;
  /** Whether the whole path is there. */
  readonly has: (path: string) => boolean;
  /** The scalar at that path as written; undefined where there is none, "" where it is blank or null. */
  readonly textAt: (path: string) => string | undefined;
}
