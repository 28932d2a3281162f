import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as domain from './index.js';

/**
 * Lists that clients of the api choose from, and their names in its OpenAPI document, which is committed: a value that comes or goes is a
 * change of the contract.
 */
const LISTS: Record<string, string> = {
  ACADEMIES: 'Academy',
  ACTORS: 'NextActor',
  APPLICATION_ACTS: 'ApplicationAct',
  APPLICATION_ORIGINS: 'ApplicationOrigin',
  APPLICATION_STATUSES: 'ApplicationStatus',
  CANDIDATE_LIST_STATES: 'CandidateListState',
  CLASS_SORTS: 'ClassSort',
  COMPANY_ACTS: 'CompanyAct',
  COMPANY_CLOSE_REASONS: 'CompanyCloseReason',
  COMPANY_OFFER_SORTS: 'CompanyOfferSort',
  COMPANY_ROLES: 'CompanyRole',
  COMPANY_SIZES: 'CompanySize',
  COMPANY_STATUSES: 'CompanyStatus',
  COMPLETION_STEPS: 'CompletionStep',
  CONSENT_PURPOSES: 'ConsentPurpose',
  CONTACT_KINDS: 'ContactKind',
  CV_KINDS: 'CvKind',
  CV_READINESS: 'CvReadiness',
  CV_STATES: 'CvState',
  FILL_CHANNELS: 'FillChannel',
  FIXED_REASONS: 'FixedReason',
  FREQUENCIES: 'Frequency',
  INTERVIEW_MODES: 'InterviewMode',
  INTERVIEW_STATUSES: 'InterviewStatus',
  INVITATION_TO_APPLY_STATUSES: 'InvitationToApplyStatus',
  INVITED_ROLES: 'InvitedRole',
  LANGUAGES: 'Language',
  LANGUAGE_LEVELS: 'LanguageLevel',
  LEGAL_EXCEPTIONS: 'LegalException',
  LETTER_NAMES: 'LetterName',
  LOCALES: 'Locale',
  NEXT_ACTS: 'NextAct',
  OFFER_ACTS: 'OfferAct',
  OFFER_CLOSE_REASONS: 'OfferCloseReason',
  OFFER_KINDS: 'OfferKind',
  OFFER_SORTS: 'OfferSort',
  OFFER_STATUSES: 'OfferStatus',
  OPTIONAL_LETTER_NAMES: 'OptionalLetter',
  PERSON_ROLES: 'PersonRole',
  PROFILE_PARTS: 'ProfilePart',
  PROGRESS_STATES: 'ProgressState',
  PROPOSAL_OUTCOMES: 'ProposalOutcome',
  PROPOSAL_STATES: 'ProposalState',
  REFUSAL_REASONS: 'RefusalReason',
  REMINDER_STANDINGS: 'ReminderStanding',
  REMOTE_MODES: 'RemoteMode',
  REPORTED_THINGS: 'ReportedThing',
  REPORT_OUTCOMES: 'ReportOutcome',
  REPORT_REASONS: 'ReportReason',
  REPORT_STATUSES: 'ReportStatus',
  ROLES: 'Role',
  SCHOOL_KINDS: 'SchoolKind',
  SEARCH_STATES: 'SearchState',
  SEARCH_MEANINGS: 'SearchMeaning',
  SECTORS: 'Sector',
  SKILL_NEEDS: 'SkillNeed',
  SUPPRESSION_REASONS: 'SuppressionReason',
  VISIBILITIES: 'Visibility',
  VISIBILITY_RULES: 'VisibilityRule',
  WITHDRAWAL_REASONS: 'WithdrawalReason',
  WORDED_ACTS: 'WordedAct',
  WORDED_THINGS: 'WordedThing',
  WORK_STUDY_PLACES: 'WorkStudyPlace',
};
/** Lists that no response of the api contains as a whole. */
const INNER = {
  // Where an application stands.
  UNANSWERED_STATUSES: ['submitted', 'read'],
  OPEN_APPLICATION_STATUSES: ['submitted', 'read', 'interview', 'pool'],
  RUNNING_APPLICATION_STATUSES: ['submitted', 'read', 'interview', 'pool', 'offered'],
  SEAT_HOLDING_STATUSES: ['offered', 'accepted'],
  // Where an offer stands, and whence it came.
  ONLINE_OFFER_STATUSES: ['published', 'paused'],
  UNPUBLISHED_OFFER_STATUSES: ['draft', 'submitted', 'changes_requested'],
  ENDED_OFFER_STATUSES: ['filled', 'expired', 'closed', 'archived'],
  OFFER_SOURCES: ['manual', 'api', 'feed', 'teacher'],
  // Criteria of each side of a score, in the order in which the screens list them.
  STUDENT_SIDE: ['occupation', 'learning', 'reach', 'rhythm', 'wishes'],
  POST_SIDE: ['skills', 'training', 'availability', 'occupation', 'languages'],
  // Acts of a company on an application, then the four onboarding steps of a new student.
  ANSWER_ACTS: ['propose_interview', 'offer', 'change_mind', 'reject'],
  ONBOARDING_STEPS: ['training', 'dates', 'place', 'skills'],
};

interface OpenApi {
  components: { schemas: Record<string, { enum?: string[] }> };
}
const { components }: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
const listOf = (name: string): unknown => Object.entries(domain).find(([one]) => one === name)?.[1];

describe('the words of the contract', () => {
  it.each(Object.entries(LISTS))('%s are the values of %s', (name, schema) => {
    expect(listOf(name)).toEqual(components.schemas[schema]?.enum);
  });

  it.each(Object.entries(INNER))('%s are %j', (name, values) => {
    expect(listOf(name)).toEqual(values);
  });
});
