import { describe, expect, it } from '@jest/globals';
import { OUTSIDER_WORDS } from './outsider-words.js';

const fieldsBy = (part: 'letters' | 'answers') =>
  Object.entries(OUTSIDER_WORDS).flatMap(([field, rules]) =>
    Object.entries<readonly string[]>(rules[part]).flatMap(([name, properties]) =>
      properties.map((property) => `${name}.${property} = ${field}`),
    ),
  );

describe('words from outside the school that a student reads', () => {
  it('stand in these answers of the api', () => {
    expect(fieldsBy('answers')).toEqual([
      'StudentInvitation.message = invitation_to_apply.message',
      'ApplicationForStudent.companyMessage = application.company_message',
      'InterviewView.place = interview.place',
      'InterviewView.note = interview.note',
      'ApplicationEnding.message = state_change.comment',
      'PlaceForStudent.reason = state_change.comment',
      'AgreementForStudent.host = agreement_part.content',
      'AgreementForStudent.changes = agreement_part.content',
      'PlaceForStudent.terms = agreement_part.content',
      'AmendmentsForStudent.amendments = amendment.changes',
      'AmendmentsForStudent.consolidated = amendment.changes',
      'ContractAmendmentsForStudent.amendments = contract_amendment.changes',
      'ContractAmendmentsForStudent.consolidated = contract_amendment.changes',
    ]);
  });

  it('stand in these letters', () => {
    expect(fieldsBy('letters')).toEqual([
      'application-invited.message = invitation_to_apply.message',
      'application-offered.message = application.company_message',
      'application-rejected.message = application.company_message',
      'application-pooled.message = application.company_message',
      'application-interview.place = interview.place',
      'application-interview.note = interview.note',
      'application-cancelled.reason = state_change.comment',
      'place-told.reason = state_change.comment',
      'agreement-cancelled.reason = state_change.comment',
      'placement-interrupted.reason = state_change.comment',
      'placement-starts.workplace = agreement_part.content',
      'paper-objected.reason = paper_version.void_reason',
      'agreement-refused.reason = signatory.refusal_reason',
    ]);
  });
});
