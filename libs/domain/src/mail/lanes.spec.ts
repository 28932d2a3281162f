import { describe, expect, it } from '@jest/globals';
import { LANES } from './lanes.js';
import { laneOfLetter } from './letters/letters.js';

describe('when many letters wait', () => {
  it.each(['account-confirmation', 'account-exists', 'invitation', 'magic-link', 'message-reported', 'password-reset'])(
    '%s goes first: a person waits for it, or is in danger',
    (letter) => expect(laneOfLetter(letter)).toBe(LANES.urgent),
  );

  it.each(['applications-received', 'candidates-digest', 'events-digest', 'match-digest', 'offer-submitted', 'teacher-digest'])(
    '%s goes last: it gathers what can wait',
    (letter) => expect(laneOfLetter(letter)).toBe(LANES.digest),
  );

  it.each(['application-offered', 'application-rejected', 'application-received', 'offer-published'])('%s goes between', (letter) => {
    expect(laneOfLetter(letter)).toBe(LANES.ordinary);
  });
});
