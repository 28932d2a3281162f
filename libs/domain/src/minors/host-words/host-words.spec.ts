import { describe, expect, it } from '@jest/globals';
import { HARMLESS_TEXTS } from '../harmless-texts.sample.js';
import { HOSTILE_TEXTS } from '../hostile-texts.sample.js';
import { CONTACT_MASK } from '../mask-contacts.js';
import { HARMLESS_HOST_WORDS, TECHNICAL_HOST_WORDS } from './harmless-host-words.sample.js';
import { certaintyOfContacts, fieldReadByMinor, fieldsWithContacts } from './host-words.js';

describe('free words of a host on the paper of a minor', () => {
  it.each([
    'ajoute-moi sur snap patron_cool',
    'Appelle-moi au 06 12 34 56 78.',
    'Mon numéro : +33 6 12 34 56 78',
    'Écris à patron@moulin.example',
    'Plus sur www.patron-cool.fr',
    'insta : patron.cool',
    'S.N.A.P : leo80',
    'Zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit',
  ])('hold a clear way to reach anyone: %j', (text) => {
    expect(certaintyOfContacts(text)).toBe('clear');
    expect(fieldReadByMinor('host', 'activities', text)).toContain(CONTACT_MASK);
  });

  it('leave at least a doubt, however they are hidden', () => {
    const isStreet = /Passe au|Viens|Courrier|Come to/;
    const hidden = HOSTILE_TEXTS.filter((text) => !isStreet.test(text)).map((text) => text.replace(/[⟦⟧]/g, ''));
    expect(hidden.filter((text) => certaintyOfContacts(text) === null)).toEqual([]);
  });

  it.each([...HARMLESS_TEXTS, ...HARMLESS_HOST_WORDS])('are honest: %j', (text) => {
    expect(certaintyOfContacts(text)).toBeNull();
    expect(fieldsWithContacts('host', { activities: text, houseRules: text })).toEqual([]);
  });

  it.each(TECHNICAL_HOST_WORDS)('leave no more than a doubt for the school: %j', (text) => {
    expect(certaintyOfContacts(text)).not.toBe('clear');
  });

  it('are read field by field; the number of an insurance policy is no number to call', () => {
    const part = {
      activities: 'Appelle le 06 12 34 56 78',
      liabilityPolicy: '123 456 789 012',
      tutorPhone: '+33612345678',
      benefits: 'Cantine',
    };
    expect(fieldsWithContacts('host', part).map(({ field, certainty }) => [field, certainty])).toEqual([['activities', 'clear']]);
    expect(fieldsWithContacts('host', { liabilityPolicy: 'snap patron_cool' })).toMatchObject([{ certainty: 'clear' }]);
    expect(fieldsWithContacts('host', { liabilityPolicy: '06 12 34 56 78' })).toMatchObject([{ certainty: 'doubt' }]);
    expect(fieldReadByMinor('host', 'liabilityPolicy', '123 456 789 012')).toBe('123 456 789 012');
    expect(fieldReadByMinor('host', 'liabilityPolicy', '06 12 34 56 78')).toBe(CONTACT_MASK);
    expect(fieldReadByMinor('school', 'followUp', 'Appelez le 03 22 00 11 22')).toBe('Appelez le 03 22 00 11 22');
    expect(fieldReadByMinor('employer', 'benefits', null)).toBeNull();
  });
});
