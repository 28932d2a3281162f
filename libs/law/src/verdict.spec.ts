import { describe, expect, it } from '@jest/globals';
import { ageAtStart } from './apprenticeship/age/age-at-start.js';
import { contractDuration } from './apprenticeship/contract/contract-duration.js';
import { signatureDate } from './apprenticeship/contract/signature-date.js';
import { startWindows } from './apprenticeship/contract/start-windows.js';
import { trainingShare } from './apprenticeship/contract/training-share.js';
import { ownRupture } from './apprenticeship/deadlines/own-rupture.js';
import { hostFirms } from './host/host-firms.js';
import { internQuota } from './host/intern-quota.js';
import { masterCap } from './host/master-cap.js';
import { masterEligibility } from './host/master-eligibility.js';
import { referentCap } from './host/referent-cap.js';
import { tutorCap } from './host/tutor-cap.js';
import { waitingTime } from './host/waiting-time.js';
import { educationCode, labourCode } from './legal-reason.js';
import { professionalisationDuration } from './professionalisation/professionalisation-duration.js';
import { professionalisationEligibility } from './professionalisation/professionalisation-eligibility.js';
import { professionalisationTraining } from './professionalisation/professionalisation-training.js';

const always = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ agreementId: `a${at}`, from: '2026-01-05', to: '2030-12-20' }));
const apprentice = { from: '2026-09-01', to: '2028-08-31', isRepeating: false };
const nobody = { isRegisteredJobSeeker: false, receivesBenefit: false };

/** One refusal of each rule. */
const REFUSALS = {
  'age-at-start': ageAtStart({
    birthDate: '1980-01-01',
    start: '2026-09-01',
    signedOn: '2026-06-01',
    lowerSecondaryFinished: true,
    exception: null,
  }),
  'late-start': ageAtStart({
    birthDate: '1980-01-01',
    start: '2026-09-01',
    signedOn: '2026-06-01',
    lowerSecondaryFinished: true,
    exception: { ground: 'higher-diploma', previousEnd: '2026-05-31' },
  }),
  'contract-duration': contractDuration({ start: '2026-09-01', end: '2026-10-01', apprentice: 'common' }),
  'start-windows': startWindows({ contract: '2026-09-01', company: '2027-09-01', training: '2026-09-01' }),
  'training-share': trainingShare({ contractMinutes: 96_420, trainingMinutes: 60 }),
  'signature-date': signatureDate('2026-09-02', '2026-09-01'),
  'own-rupture': ownRupture({ mediatorAskedOn: '2027-02-10', employerToldOn: '2027-02-11', endOn: '2027-03-11' }),
  'intern-quota': internQuota({
    kind: 'pfmp',
    headcount: { monthEnd: 5, meanHundredths: null },
    order: null,
    stays: always(3),
    from: '2026-11-02',
    to: '2026-11-27',
  }),
  'tutor-cap': tutorCap(always(3), '2026-11-02'),
  'referent-cap': referentCap(always(24), { from: '2026-11-02', to: '2026-11-27' }),
  'master-cap': masterCap([apprentice, apprentice], apprentice),
  'master-eligibility': masterEligibility(
    { birthDate: '1985-01-01', worksInCompany: true, isVolunteer: true, hasDiploma: false, practiceMonths: 3 },
    '2026-09-01',
  ),
  'host-firms': hostFirms({ firms: 3, daysElsewhere: 0, companyDays: 10, eachHasMaster: true }),
  'waiting-time': waitingTime({ from: '2026-04-01', to: '2026-07-31', leftByChoice: false }, '2026-08-03'),
  'professionalisation-eligibility': professionalisationEligibility({ birthDate: '1990-01-01', start: '2026-09-01', ...nobody }),
  'professionalisation-duration': professionalisationDuration({
    start: '2026-09-01',
    end: '2029-09-01',
    hasBranchAgreement: false,
    isPriority: false,
  }),
  'professionalisation-training': professionalisationTraining({ contractMinutes: 96_420, trainingMinutes: 60, idcc: null }),
};

describe('a verdict (legal-reason)', () => {
  it.each(Object.entries(REFUSALS))(
    'of %s that refuses names its rule, its article and what would be lawful, in both languages',
    (rule, verdict) => {
      expect(verdict.ok).toBe(false);
      const [reason] = verdict.reasons;
      expect(reason?.rule).toBe(rule);
      expect(reason?.article).toMatch(/^Code (du travail|de l’éducation), art\. [DLR]\d/);
      for (const said of [reason?.sentence, reason?.remedy]) {
        expect(said?.fr).toMatch(/^\p{Lu}.*\.$/su);
        expect(said?.en).toMatch(/^[\p{Lu}\d].*\.$/su);
        expect(said?.fr).not.toMatch(/ [:;?!%]|'/);
      }
    },
  );

  it('cites the articles as a reader looks them up', () => {
    expect(labourCode('L6222-1')).toBe('Code du travail, art. L6222-1');
    expect(educationCode('L124-11')).toBe('Code de l’éducation, art. L124-11');
  });
});
