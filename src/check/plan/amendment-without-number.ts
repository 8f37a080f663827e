import { finding, type PlanRule } from './rule.ts';

/** The document of an amendment has no number or no day yet. */
export const amendmentWithoutNumber: PlanRule = {
  code: 'amendment-without-number',
  run: ({ plan, locate }) =>
    (plan.amendments ?? []).flatMap(({ id, document }) => {
      const missing = [
        ...(document.number === null ? ['number'] : []),
        ...(document.date === null ? ['date'] : []),
      ];
      const [key] = missing;
      if (key === undefined) return [];
      const place = locate(`amendments/amendments/${id}/document/${key}`);
      return [finding('amendment-without-number', place, { id, missing: missing.join(', ') })];
    }),
};
