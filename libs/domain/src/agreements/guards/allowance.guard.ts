import { allowanceMinimum, type InternshipAllowance, internshipAllowance, type LawTables } from '@seve/law';
import { type AgreementGuard, answered, told } from '../../papers/guards/finding.js';
import { type AgreementFacts, isStageOfLaw } from '../agreement-facts.js';
import { minutesBefore } from '../other-stages.js';
import { stageOf } from '../timetable.js';

function questionOf(facts: AgreementFacts) {
  const { days, timetable, school, allowance, host } = facts;
  if (timetable === null || !isStageOfLaw(facts) || host.isAbroad) return null;
  return {
    stage: stageOf(days, timetable),
    school: school.allowanceSchool,
    doneMinutes: minutesBefore(facts),
    leaveMinutes: allowance.leaveMinutes,
    policy: allowance.policy,
  };
}

/** The allowance by month, real and smoothed; null where French law sets none. */
export function agreementAllowance(facts: AgreementFacts, tables: LawTables): InternshipAllowance | null {
  const question = questionOf(facts);
  return question && internshipAllowance({ ...question, signedOn: facts.today }, tables);
}

/** Whether an allowance is due, and whether the one agreed on is enough. */
export const allowanceGuard = {
  name: 'allowance',
  find(facts: AgreementFacts, tables: LawTables) {
    const question = questionOf(facts);
    if (question === null) return [];
    const verdict = allowanceMinimum({ ...question, pay: facts.allowance.pay }, tables);
    if (verdict.ok) return answered(verdict);
    const [refusal, ...computed] = verdict.reasons;
    return [...answered({ ok: false, reasons: refusal ? [refusal] : [] }), ...told(computed)];
  },
} as const satisfies AgreementGuard;
