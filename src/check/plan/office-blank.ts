import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** What only the office knows and has not filled in: one note for each file. */
export const officeBlank: PlanRule = {
  code: 'office-blank',
  run: (context) =>
    [
      officeBlanks(context),
      context.files.reporting.first_day === null ? ['reporting/first_day'] : [],
    ].flatMap((paths) => {
      const [first] = paths;
      if (first === undefined) return [];
      const keys = paths.map((p) => p.split('/').slice(1).join('.')).join(', ');
      return [finding('office-blank', context.locate(first), { keys, count: paths.length })];
    }),
};

/** The default signer's name counts; those of the other signer forms do not. */
function officeBlanks({ files, plan }: PlanContext): readonly string[] {
  const { office } = files;
  const signer = plan.office.signers.find((s) => s.id === office.default_signer);
  return [
    ...(office.drafting_unit === null ? ['office/drafting_unit'] : []),
    ...(signer?.name === null ? [`office/signers/${signer.id}/name`] : []),
    ...(office.recipients.length === 0 ? ['office/recipients'] : []),
    ...(['name', 'phone', 'email'] as const).flatMap((k) =>
      office.contact[k] === null ? [`office/contact/${k}`] : [],
    ),
  ];
}
