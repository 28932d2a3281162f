import { InitialSchema1795534069861 } from './1795534069861-initial-schema.js';
import { ApplicationRights1795534100000 } from './1795534100000-application-rights.js';
import { TheStoryInFull1795544618686 } from './1795544618686-the-story-in-full.js';
import { OfferSearch1795545237114 } from './1795545237114-offer-search.js';
import { MatchesSeen1795545300000 } from './1795545300000-matches-seen.js';
import { TeacherDigest1795545937270 } from './1795545937270-teacher-digest.js';
import { CandidatesCounted1795546500000 } from './1795546500000-candidates-counted.js';
import { TheLaw1795558884025 } from './1795558884025-the-law.js';
import { ApplicationsInFull1795619872633 } from './1795619872633-applications-in-full.js';
import { ApplicationClock1795620767843 } from './1795620767843-application-clock.js';
import { AnswersTakenBack1795640000000 } from './1795640000000-answers-taken-back.js';
import { LettersTried1795640100000 } from './1795640100000-letters-tried.js';
import { IdempotencyKeys1795641000000 } from './1795641000000-idempotency-keys.js';
import { LetterPreference1795645000000 } from './1795645000000-letter-preference.js';
import { Proposals1795650000000 } from './1795650000000-proposals.js';
import { MailEvents1795650700000 } from './1795650700000-mail-events.js';
import { MailLog1795660000000 } from './1795660000000-mail-log.js';
import { ConsentToBeKept1795670000000 } from './1795670000000-consent-to-be-kept.js';
import { TalentPool1795680000000 } from './1795680000000-talent-pool.js';
import { WeightsVersions1795682000000 } from './1795682000000-weights-versions.js';
import { RescoreByStudents1795683400000 } from './1795683400000-rescore-by-students.js';
import { RescoreMoved1795691000000 } from './1795691000000-rescore-moved.js';
import { CandidateLists1795710000000 } from './1795710000000-candidate-lists.js';
import { OfferPublication1795720000000 } from './1795720000000-offer-publication.js';
import { WordsToMinors1795730100000 } from './1795730100000-words-to-minors.js';
import { KnownDevices1795740000000 } from './1795740000000-known-devices.js';
import { PendingSignUps1795741000000 } from './1795741000000-pending-sign-ups.js';
import { CvsRebuilt1795750000000 } from './1795750000000-cvs-rebuilt.js';
import { LawParameters1795770000000 } from './1795770000000-law-parameters.js';
import { NamedScores1795780000000 } from './1795780000000-named-scores.js';
import { EverydaySearch1795790000000 } from './1795790000000-everyday-search.js';
import { AvailabilityByKind1795800000000 } from './1795800000000-availability-by-kind.js';
import { SavedOffers1795810000000 } from './1795810000000-saved-offers.js';
import { SlotsRefused1795810000001 } from './1795810000001-slots-refused.js';
import { CompanyImages1795820000001 } from './1795820000001-company-images.js';
import { ActsOfStudents1795830000000 } from './1795830000000-acts-of-students.js';
import { CopiesByTopic1795830000001 } from './1795830000001-copies-by-topic.js';
import { CallsToCompanies1795840000000 } from './1795840000000-calls-to-companies.js';
import { NewsSeen1795850000000 } from './1795850000000-news-seen.js';
import { ConsequencesOfSilence1795870000000 } from './1795870000000-consequences-of-silence.js';
import { OfferStatus1795890000000 } from './1795890000000-offer-status.js';
import { Memberships1795900000001 } from './1795900000001-memberships.js';
import { Roster1795910000000 } from './1795910000000-roster.js';
import { RosterImports1795920000000 } from './1795920000000-roster-imports.js';
import { ProgrammesAndYears1795930000000 } from './1795930000000-programmes-and-years.js';
import { PlacementsOfTheirOwn1795940000000 } from './1795940000000-placements-of-their-own.js';
import { MyAccount1795950000000 } from './1795950000000-my-account.js';
import { AuditLog1795960000000 } from './1795960000000-audit-log.js';
import { HistoryOfEdits1795970000000 } from './1795970000000-history-of-edits.js';
import { GuardianPages1795980000000 } from './1795980000000-guardian-pages.js';
import { YearRollovers1795990000000 } from './1795990000000-year-rollovers.js';
import { PlacesFoundElsewhere1796000000000 } from './1796000000000-places-found-elsewhere.js';
import { Mending1796010000000 } from './1796010000000-mending.js';
import { ClosedAccountsAndMerges1796010100000 } from './1796010100000-closed-accounts-and-merges.js';
import { Naf20251796010200000 } from './1796010200000-naf-2025.js';
import { Erasures1796020000000 } from './1796020000000-erasures.js';
import { LastActs1796021000000 } from './1796021000000-last-acts.js';
import { PlanningOfImports1796030000000 } from './1796030000000-planning-of-imports.js';
import { NafAtSignUp1796040000000 } from './1796040000000-naf-at-sign-up.js';
import { Agreements1796050000000 } from './1796050000000-agreements.js';
import { Papers1796060000000 } from './1796060000000-papers.js';
import { Amendments1796060100000 } from './1796060100000-amendments.js';
import { SchoolLogo1796070000000 } from './1796070000000-school-logo.js';
import { Contracts1796080000000 } from './1796080000000-contracts.js';
import { FirstDaysTold1796090000000 } from './1796090000000-first-days-told.js';
import { PlacesLost1796090100000 } from './1796090100000-places-lost.js';
import { RuralFamilySchools1796090200000 } from './1796090200000-rural-family-schools.js';
import { RuralSchools1796090300000 } from './1796090300000-rural-schools.js';
import { FrameworkAgreements1796110000000 } from './1796110000000-framework-agreements.js';
import { CompanyDays1796120000000 } from './1796120000000-company-days.js';
import { OfficialForms1796130000000 } from './1796130000000-official-forms.js';
import { SignatureBatches1796140000000 } from './1796140000000-signature-batches.js';
import { CodesBySms1796140100000 } from './1796140100000-codes-by-sms.js';
import { ContractAmendments1796150000000 } from './1796150000000-contract-amendments.js';
import { FrameworkPapers1796170000000 } from './1796170000000-framework-papers.js';
import { StudentLevels1796180000000 } from './1796180000000-student-levels.js';
import { ConfirmedGuardians1796192000000 } from './1796192000000-confirmed-guardians.js';
import { StandingOfLinks1796193000000 } from './1796193000000-standing-of-links.js';
import { HostsWhoAreKnown1796194000000 } from './1796194000000-hosts-who-are-known.js';
import { SensitiveColumns1796195000000 } from './1796195000000-sensitive-columns.js';
import { FiledPapers1796196000000 } from './1796196000000-filed-papers.js';
import { AuditTime1796197000000 } from './1796197000000-audit-time.js';
import { PastBreaches1796198000000 } from './1796198000000-past-breaches.js';
import { SecondGuardians1796199000000 } from './1796199000000-second-guardians.js';
import { WordsOfHosts1796199100000 } from './1796199100000-words-of-hosts.js';
import { FiledPapersFollowed1796199200000 } from './1796199200000-filed-papers-followed.js';
import { LinksEndedByHand1796211000000 } from './1796211000000-links-ended-by-hand.js';
import { MorePastBreaches1796230000000 } from './1796230000000-more-past-breaches.js';
import { GivenUpJobs1796300000000 } from './1796300000000-given-up-jobs.js';
import { FilesToDelete1796310000000 } from './1796310000000-files-to-delete.js';
import { HazardsAnswered1796340000000 } from './1796340000000-hazards-answered.js';
import { CvsJudgedAgain1796341000000 } from './1796341000000-cvs-judged-again.js';
import { AbsentStay1796350000000 } from './1796350000000-absent-stay.js';
import { OlderThanFiles1796360000000 } from './1796360000000-older-than-files.js';
import { FailingSince1796360100000 } from './1796360100000-failing-since.js';
import { AnswersOfHosts1796374000000 } from './1796374000000-answers-of-hosts.js';
import { OfficialFormSigned1796375000000 } from './1796375000000-official-form-signed.js';
import { FrameworkMentions1796378000000 } from './1796378000000-framework-mentions.js';

/** Every change of the schema, oldest first. Never edited once merged. */
export const migrations = [
  InitialSchema1795534069861,
  ApplicationRights1795534100000,
  TheStoryInFull1795544618686,
  OfferSearch1795545237114,
  MatchesSeen1795545300000,
  TeacherDigest1795545937270,
  CandidatesCounted1795546500000,
  TheLaw1795558884025,
  ApplicationsInFull1795619872633,
  ApplicationClock1795620767843,
  AnswersTakenBack1795640000000,
  LettersTried1795640100000,
  IdempotencyKeys1795641000000,
  LetterPreference1795645000000,
  Proposals1795650000000,
  MailEvents1795650700000,
  MailLog1795660000000,
  ConsentToBeKept1795670000000,
  TalentPool1795680000000,
  WeightsVersions1795682000000,
  RescoreByStudents1795683400000,
  RescoreMoved1795691000000,
  CandidateLists1795710000000,
  OfferPublication1795720000000,
  WordsToMinors1795730100000,
  KnownDevices1795740000000,
  PendingSignUps1795741000000,
  CvsRebuilt1795750000000,
  LawParameters1795770000000,
  NamedScores1795780000000,
  EverydaySearch1795790000000,
  AvailabilityByKind1795800000000,
  SavedOffers1795810000000,
  SlotsRefused1795810000001,
  CompanyImages1795820000001,
  ActsOfStudents1795830000000,
  CopiesByTopic1795830000001,
  CallsToCompanies1795840000000,
  NewsSeen1795850000000,
  ConsequencesOfSilence1795870000000,
  OfferStatus1795890000000,
  Memberships1795900000001,
  Roster1795910000000,
  RosterImports1795920000000,
  ProgrammesAndYears1795930000000,
  PlacementsOfTheirOwn1795940000000,
  MyAccount1795950000000,
  AuditLog1795960000000,
  HistoryOfEdits1795970000000,
  GuardianPages1795980000000,
  YearRollovers1795990000000,
  PlacesFoundElsewhere1796000000000,
  Mending1796010000000,
  ClosedAccountsAndMerges1796010100000,
  Erasures1796020000000,
  LastActs1796021000000,
  PlanningOfImports1796030000000,
  NafAtSignUp1796040000000,
  Agreements1796050000000,
  Papers1796060000000,
  Amendments1796060100000,
  SchoolLogo1796070000000,
  Contracts1796080000000,
  FirstDaysTold1796090000000,
  PlacesLost1796090100000,
  RuralFamilySchools1796090200000,
  RuralSchools1796090300000,
  FrameworkAgreements1796110000000,
  CompanyDays1796120000000,
  OfficialForms1796130000000,
  SignatureBatches1796140000000,
  CodesBySms1796140100000,
  ContractAmendments1796150000000,
  FrameworkPapers1796170000000,
  StudentLevels1796180000000,
  ConfirmedGuardians1796192000000,
  StandingOfLinks1796193000000,
  HostsWhoAreKnown1796194000000,
  SensitiveColumns1796195000000,
  FiledPapers1796196000000,
  AuditTime1796197000000,
  PastBreaches1796198000000,
  SecondGuardians1796199000000,
  WordsOfHosts1796199100000,
  FiledPapersFollowed1796199200000,
  LinksEndedByHand1796211000000,
  MorePastBreaches1796230000000,
  HazardsAnswered1796340000000,
  CvsJudgedAgain1796341000000,
  Naf20251796010200000,
  AbsentStay1796350000000,
  FilesToDelete1796310000000,
  GivenUpJobs1796300000000,
  OlderThanFiles1796360000000,
  FailingSince1796360100000,
  AnswersOfHosts1796374000000,
  OfficialFormSigned1796375000000,
  FrameworkMentions1796378000000,
];
