import { describe, expect, it } from '@jest/globals';
import type { PersonRole } from '../role.js';
import { COPY_PREFERENCES, topicOfCopy } from './copy-topic.js';
import { fixedLettersOf, NUDGES, OPTIONAL_LETTER_NAMES, optionalLettersOf, preferenceFor, stoppedBy } from './letter-preference.js';
import { FIXED_LETTERS } from './letters/fixed-letters.data.js';
import { COPIED_ACTS } from './teacher-acts.js';

describe('letters whose rhythm their reader sets', () => {
  it('are read by somebody, and their default is one of their rhythms', () => {
    for (const letter of OPTIONAL_LETTER_NAMES) {
      const { readers, frequencies, byDefault } = preferenceFor(letter);
      expect(readers.length).toBeGreaterThan(0);
      expect(frequencies).toContain(byDefault);
      expect(frequencies).toContain('never');
    }
  });

  it('are no letters that always come', () => {
    expect(OPTIONAL_LETTER_NAMES.filter((letter) => Object.hasOwn(FIXED_LETTERS, letter))).toEqual([]);
  });

  it('what is read, what a teacher follows and what awaits moderation come once a day unless chosen otherwise', () => {
    for (const letter of ['application-read', 'application-teacher-copy', 'offer-submitted'] as const) {
      expect(preferenceFor(letter).byDefault).toBe('daily');
    }
    expect(preferenceFor('application-received').byDefault).toBe('now');
  });

  it('are chosen for each topic of copies: places apart from applications, silence at once unless chosen otherwise', () => {
    expect(COPIED_ACTS.map((act) => [act, topicOfCopy(act)]).filter(([, topic]) => topic === 'place-copies')).toEqual([
      ['offered', 'place-copies'],
      ['accepted', 'place-copies'],
      ['declined', 'place-copies'],
    ]);
    expect(COPY_PREFERENCES.map((topic) => preferenceFor(topic).byDefault)).toEqual(['daily', 'daily', 'daily', 'now']);
    for (const topic of COPY_PREFERENCES) expect(preferenceFor(topic).frequencies).toEqual(['never', 'now', 'daily', 'weekly']);
  });

  it('deadlines know no digest: it would come too late', () => {
    expect(preferenceFor('application-offered-reminder').frequencies).toEqual(['never', 'now']);
    expect(preferenceFor('offer-expiring').frequencies).toEqual(['never', 'now']);
  });

  it('nudges come at once, outside August', () => {
    expect(NUDGES).toEqual(['application-follow-up', 'search-reminder', 'application-reminder', 'offer-next-year']);
    expect(NUDGES.map((letter) => preferenceFor(letter).byDefault)).toEqual(['now', 'now', 'now', 'now']);
  });

  it('are those of one’s role', () => {
    expect(optionalLettersOf('teacher')).toEqual(['application-teacher-copy', 'interview-copies', 'place-copies', 'silence-copies']);
    expect(COPY_PREFERENCES).toEqual(optionalLettersOf('teacher'));
    expect(optionalLettersOf('campus_coordinator')).toEqual(['offer-submitted']);
    expect(optionalLettersOf('student')).not.toContain('application-received');
    expect(optionalLettersOf('company_recruiter')).toEqual(optionalLettersOf('company_admin'));
  });
});

describe('a letter that always comes', () => {
  it('says why', () => {
    expect(FIXED_LETTERS['application-offered'].reason).toBe('answer');
    expect(FIXED_LETTERS['password-reset'].reason).toBe('account');
    expect(FIXED_LETTERS['application-escalated'].reason).toBe('safety');
  });

  it('is shown to its readers', () => {
    const namesFor = (role: PersonRole) => fixedLettersOf(role).map(({ letter }) => letter);
    expect(namesFor('student')).toContain('application-offered');
    expect(namesFor('teacher')).not.toContain('application-offered');
    expect(namesFor('campus_coordinator')).toContain('magic-link');
  });
});

describe('who stops a letter', () => {
  it('stops news of its kind, whether it came alone or gathered', () => {
    expect(stoppedBy('application-read')).toBe('application-read');
    expect(stoppedBy('teacher-digest')).toBe('application-teacher-copy');
    expect(stoppedBy('applications-received')).toBe('application-received');
    expect(stoppedBy('events-digest')).toBe('events-digest');
  });

  it('cannot stop answers and account letters', () => {
    expect(stoppedBy('application-offered')).toBeNull();
    expect(stoppedBy('magic-link')).toBeNull();
    expect(stoppedBy('toString')).toBeNull();
  });
});
