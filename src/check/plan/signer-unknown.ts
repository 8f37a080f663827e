import { nearest } from '../../text/nearest.ts';
import { finding, type PlanRule } from './rule.ts';

/** default_signer names none of the signer forms. */
export const signerUnknown: PlanRule = {
  code: 'signer-unknown',
  run: ({ plan, dropped, locate }) => {
    const { defaultSigner, signers } = plan.office;
    const known = signers.map((s) => s.id);
    if (known.includes(defaultSigner) || dropped.has(defaultSigner)) return [];
    const suggestion = nearest(defaultSigner, known);
    return [
      finding('signer-unknown', locate('office/default_signer'), {
        signer: defaultSigner,
        known: known.join(', '),
        ...(suggestion ? { suggestion } : {}),
      }),
    ];
  },
};
