import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  AGREEMENT_STATES,
  AMENDMENT_STATES,
  APPLICATION_STATUSES,
  ASKING_LETTER_STATES,
  COMPANY_STATUSES,
  CONTRACT_STATES,
  ESCALATION_STATUSES,
  FRAMEWORK_ACTS,
  FRAMEWORK_STATES,
  INVITATION_TO_APPLY_STATUSES,
  OFFER_STATUSES,
  PLACEMENT_STATES,
  ROSTER_IMPORT_STATES,
  ROSTER_STATES,
  SIGNATORY_STATES,
} from '@seve/domain';
import { readCatalogue } from './key-scan.js';

const fr = readCatalogue(join(dirname(fileURLToPath(import.meta.url)), 'fr'));

/** Prefixes of the keys that name each state of a life cycle. */
const SAID: [prefix: string, states: readonly string[]][] = [
  ['status:offer.', OFFER_STATUSES],
  ['status:company.', COMPANY_STATUSES],
  ['status:application.', APPLICATION_STATUSES],
  ['applications:step.', APPLICATION_STATUSES],
  ['student-sheet:event.application.', APPLICATION_STATUSES],
  ['status:invitation-to-apply.', INVITATION_TO_APPLY_STATUSES],
  ['student-sheet:event.invitation.', INVITATION_TO_APPLY_STATUSES],
  ['candidates:invited.', INVITATION_TO_APPLY_STATUSES],
  ['status:place.', PLACEMENT_STATES],
  ['places:one.moved.', PLACEMENT_STATES],
  ['guardian-page:place.', PLACEMENT_STATES],
  ['agreement:state.', AGREEMENT_STATES],
  ['agreement:moved.', AGREEMENT_STATES],
  ['amendment:state.', AMENDMENT_STATES],
  ['contract:state.', CONTRACT_STATES],
  ['frameworks:state.', FRAMEWORK_STATES],
  ['frameworks:notice.', FRAMEWORK_STATES],
  ['frameworks:act.', FRAMEWORK_ACTS],
  ['signature:state.', SIGNATORY_STATES],
  ['signatories:state.', SIGNATORY_STATES],
  ['signatories:letter.', ASKING_LETTER_STATES],
  ['escalations:status.', ESCALATION_STATUSES],
  ['roster:state.', ROSTER_STATES],
  ['roster-import:state.', ROSTER_IMPORT_STATES],
];

describe('the words of the states', () => {
  it.each(SAID)('%s has a text for each', (prefix, states) => {
    const missing = states.filter((state) => !fr.has(`${prefix}${state}`));
    expect(missing).toEqual([]);
  });
});
