import type { Editorial, EditorialPassage } from '../model/editorial.ts';
import type { Place, Reading } from '../model/finding.ts';
import { limits } from './limits.ts';
import { readYaml } from './yaml.ts';

/** An editorial file as read, and where each part of it stands: `tasks/0/passages/2/unit`. */
export interface EditorialReading {
  readonly editorial: Editorial;
  readonly locate: (path: string) => Place;
}

interface PassageFile {
  readonly unit: string;
  readonly answer?: string;
  readonly section?: string;
  readonly text: string;
  readonly use: boolean;
  readonly shortened?: string | null;
  readonly changed?: boolean;
  readonly gone?: boolean;
  readonly text_before?: string;
}

type List<T> = readonly T[] | null | undefined;

interface EditorialFile {
  readonly period: string;
  readonly guidance?: List<string>;
  readonly strengths?: List<string>;
  readonly shortcomings?: List<string>;
  readonly causes?: List<string>;
  readonly good_practices?: List<string>;
  readonly direction?: List<string>;
  readonly proposals?: List<string>;
  readonly general?: List<PassageFile>;
  readonly tasks?: List<{
    readonly task: string;
    readonly added?: List<string>;
    readonly passages?: List<PassageFile>;
  }>;
}

function passageOf(p: PassageFile): EditorialPassage {
  const { shortened, changed, gone, text_before: before, ...rest } = p;
  return {
    ...rest,
    ...(shortened ? { shortened } : {}),
    ...(changed ? { changed } : {}),
    ...(gone ? { gone } : {}),
    ...(before === undefined ? {} : { before }),
  };
}

function editorialOf(file: EditorialFile): Editorial {
  return {
    period: file.period,
    guidance: file.guidance ?? [],
    strengths: file.strengths ?? [],
    shortcomings: file.shortcomings ?? [],
    causes: file.causes ?? [],
    goodPractices: file.good_practices ?? [],
    direction: file.direction ?? [],
    proposals: file.proposals ?? [],
    general: (file.general ?? []).map(passageOf),
    tasks: (file.tasks ?? []).map(({ task, added, passages }) => ({
      task,
      added: added ?? [],
      passages: (passages ?? []).map(passageOf),
    })),
  };
}

/** The officer's file of one period, held against its schema. With an error in it there is no value: a choice would be lost. */
export function readEditorial(file: {
  readonly path: string;
  readonly text: string;
}): Reading<EditorialReading | undefined> {
  const { value, findings } = readYaml('editorial', file, limits.editorialText, limits.editorialKeys);
  if (!value || value.value === undefined || findings.some((f) => f.severity === 'error'))
    return { value: undefined, findings };
  return {
    value: { editorial: editorialOf(value.value as EditorialFile), locate: value.locate },
    findings,
  };
}
