import { contractMinutes, professionalisationTraining, trainingShare } from '@seve/law';
import { answered, type ContractGuard } from '../../papers/guards/finding.js';
import { contractMonths } from '../contract-facts.js';

const HOUR = 60;

/** Share of the training in the time of the contract. */
export const trainingGuard = {
  name: 'training',
  find(facts) {
    const { employer, cfa } = facts.parts;
    if (employer.weeklyMinutes === undefined || cfa.trainingHours === undefined || facts.endOn < facts.startOn) return [];
    const time = {
      contractMinutes: contractMinutes(contractMonths(facts), employer.weeklyMinutes),
      trainingMinutes: cfa.trainingHours * HOUR,
    };
    return answered(
      facts.kind === 'apprenticeship' ? trainingShare(time) : professionalisationTraining({ ...time, idcc: employer.idcc ?? null }),
    );
  },
} as const satisfies ContractGuard;
