import { filingDeadline, type LegalReason, opcoOf } from '@seve/law';
import { type ContractGuard, told } from '../../papers/guards/finding.js';

const reason = (sentence: LegalReason['sentence'], more: Partial<LegalReason> = {}): LegalReason => ({
  ...{ rule: 'opco-of', article: 'Code du travail, art. D6224-1', numbers: {}, sentence },
  ...more,
});

const PUBLIC = reason({
  fr: 'Un employeur public envoie le contrat à la direction départementale du travail (DDETS), et non à un OPCO.',
  en: 'A public employer sends the contract to the labour directorate of the department (DDETS), not to an OPCO.',
});
const UNKNOWN = reason(
  {
    fr: 'L’OPCO de cette convention collective n’est pas dans nos tables.',
    en: 'The OPCO of this collective agreement is not in our tables.',
  },
  {
    doubt: {
      fr: 'L’employeur demande à sa branche, ou regarde sur son bulletin de cotisation.',
      en: 'The employer asks its branch, or looks at its contribution notice.',
    },
  },
);

/** To whom the contract is sent, and by when. */
export const opcoGuard = {
  name: 'opco',
  find({ kind, startOn, parts: { employer } }, tables) {
    const { idcc, isPublic } = employer;
    const opco = idcc === undefined ? null : opcoOf(idcc, startOn, tables);
    const known = reason(
      {
        fr: `Ce contrat s’envoie à ${opco}, d’après la convention collective ${idcc}.`,
        en: `This contract is sent to ${opco}, by the collective agreement ${idcc}.`,
      },
      { numbers: { idcc: idcc ?? '' } },
    );
    const deadline = kind === 'apprenticeship' ? [filingDeadline(startOn).reason] : [];
    return told([isPublic === true ? PUBLIC : opco === null ? UNKNOWN : known, ...deadline]);
  },
} as const satisfies ContractGuard;
