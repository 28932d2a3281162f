/**
 * What a minor reads of the field: nothing (`withheld`); masked text; a known place of the company or masked text (`place`). `public`:
 * published under the company's name for everyone; masked while its offer is not published.
 */
export const OUTSIDER_RULES = ['withheld', 'masked', 'place', 'public'] as const;
export type OutsiderRule = (typeof OUTSIDER_RULES)[number];

interface OutsiderField {
  rule: OutsiderRule;
  /** Letters to students that contain it, with the name of the parameter. */
  letters: Readonly<Record<string, readonly string[]>>;
  /** Responses of the api that students read, with the name of the property. */
  answers: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every field written by a person outside the school that can reach a student. Calendar files contain what `application-interview` does;
 * digests contain subjects alone, made of `public` fields; the timeline and the exports of a student contain none.
 */
export const OUTSIDER_WORDS = {
  'invitation_to_apply.message': {
    rule: 'withheld',
    letters: { 'application-invited': ['message'] },
    answers: { StudentInvitation: ['message'] },
  },
  'application.company_message': {
    rule: 'masked',
    letters: { 'application-offered': ['message'], 'application-rejected': ['message'], 'application-pooled': ['message'] },
    answers: { ApplicationForStudent: ['companyMessage'] },
  },
  'interview.place': { rule: 'place', letters: { 'application-interview': ['place'] }, answers: { InterviewView: ['place'] } },
  'interview.note': { rule: 'masked', letters: { 'application-interview': ['note'] }, answers: { InterviewView: ['note'] } },
  'state_change.comment': {
    rule: 'masked',
    letters: {
      'application-cancelled': ['reason'],
      'place-told': ['reason'],
      'agreement-cancelled': ['reason'],
      'placement-interrupted': ['reason'],
    },
    answers: { ApplicationEnding: ['message'], PlaceForStudent: ['reason'] },
  },
  'agreement_part.content': {
    rule: 'masked',
    letters: { 'placement-starts': ['workplace'] },
    answers: { AgreementForStudent: ['host', 'changes'], PlaceForStudent: ['terms'] },
  },
  'amendment.changes': { rule: 'masked', letters: {}, answers: { AmendmentsForStudent: ['amendments', 'consolidated'] } },
  'contract_amendment.changes': { rule: 'masked', letters: {}, answers: { ContractAmendmentsForStudent: ['amendments', 'consolidated'] } },
  'paper_version.void_reason': { rule: 'withheld', letters: { 'paper-objected': ['reason'] }, answers: {} },
  'signatory.refusal_reason': { rule: 'withheld', letters: { 'agreement-refused': ['reason'] }, answers: {} },
  'company.name': { rule: 'public', letters: {}, answers: {} },
  'company.description': { rule: 'public', letters: {}, answers: {} },
  'company.website': { rule: 'public', letters: {}, answers: {} },
  'company_site.name': { rule: 'public', letters: {}, answers: {} },
  'company_site.address': { rule: 'public', letters: {}, answers: {} },
  'offer.title': { rule: 'public', letters: {}, answers: {} },
  'offer.description': { rule: 'public', letters: {}, answers: {} },
  'offer.questions': { rule: 'public', letters: {}, answers: {} },
} as const satisfies Record<string, OutsiderField>;

export type OutsiderWords = keyof typeof OUTSIDER_WORDS;
