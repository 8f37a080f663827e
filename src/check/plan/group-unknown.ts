import { nearest } from '../../text/nearest.ts';
import { groupReferences } from './references.ts';
import { finding, type PlanRule } from './rule.ts';

/** A group of units, or of tasks, that is not defined. */
export const groupUnknown: PlanRule = {
  code: 'group-unknown',
  run: (context) => {
    const { plan, dropped, locate } = context;
    const unknown = (path: string, group: string, known: readonly string[]) => {
      if (known.includes(group) || dropped.has(group)) return [];
      const suggestion = nearest(group, known);
      const where =
        path.startsWith('appendix/tasks') && path.endsWith('/group') ? 'appendix.yaml' : 'units.yaml';
      return [
        finding('group-unknown', locate(path), { group, where, ...(suggestion ? { suggestion } : {}) }),
      ];
    };
    const ofUnits = plan.groups.map((g) => g.id);
    const ofTasks = plan.appendix.groups.map((g) => g.id);
    return [
      ...groupReferences(context).flatMap((r) => unknown(r.path, r.id, ofUnits)),
      ...plan.appendix.tasks.flatMap((t) => unknown(`appendix/tasks/${t.id}/group`, t.group, ofTasks)),
    ];
  },
};
