import { aidConditions, employerShare, hiringAid, type LegalReason, medicalVisit, type Sentence, shareAfterRupture } from '@seve/law';
import { type ContractGuard, told } from '../../papers/guards/finding.js';
import { conclusionDay } from '../contract-facts.js';

const NOT_DISABLED: Sentence = {
  fr: 'Calculée sans le supplément lié au handicap, que Sève ne demande pas.',
  en: 'Computed without the supplement for disability, which Sève does not ask about.',
};

const withDoubt = (reason: LegalReason): LegalReason => ({ ...reason, doubt: reason.doubt ?? NOT_DISABLED });

/** What the State gives the employer, what it supposes, and the employer's share of the course. */
export const hiringAidGuard = {
  name: 'hiring-aid',
  find({ kind, today, startOn, parts: { employer, cfa } }, tables) {
    const { headcount } = employer;
    const level = cfa.diplomaLevel;
    if (kind !== 'apprenticeship' || headcount === undefined || level === undefined) return [];
    const day = conclusionDay({ today, startOn });
    const aid = hiringAid({ day, headcount, level, disabled: false }, tables);
    const share = employerShare(startOn, level, tables);
    return told([
      ...aid.reasons.map(withDoubt),
      ...(aid.cents === null || aid.cents > 0 ? aidConditions(day, headcount) : []),
      ...share.reasons,
      ...(share.reasons.length > 0 ? [shareAfterRupture()] : []),
      medicalVisit(startOn).reason,
    ]);
  },
} as const satisfies ContractGuard;
