import { describe, expect, it } from '@jest/globals';
import { type ContactFacts, contactDoubt, mayBeCleared, speaksForHost } from './contact-doubt.js';

const facts = (more: Partial<ContactFacts> = {}): ContactFacts => ({
  ...{ email: 'accueil@moulin.example', isChecked: false, members: [] },
  ...{ own: ['ines@demo.example', 'ines.lefebvre@gmail.com'], guardians: ['parent@demo.example'], pupils: ['ami@lycee.example'] },
  ...more,
});

describe('who is asked whether a place is true', () => {
  it.each<[string, Partial<ContactFacts>, ReturnType<typeof contactDoubt>]>([
    ['nobody', { email: null }, null],
    ['an address of its own', {}, null],
    ['the mailbox of the pupil', { email: 'INES+patron@demo.example' }, 'own'],
    ['another mailbox of the pupil', { email: 'ineslefebvre+patron@googlemail.com' }, 'own'],
    ['the mailbox of the pupil, which no school can clear', { email: 'ines@demo.example', isChecked: true }, 'own'],
    ['a parent', { email: 'parent+garage@demo.example' }, 'guardian'],
    ['a parent who is the host, says the school', { email: 'parent@demo.example', isChecked: true }, null],
    ['a friend', { email: 'ami+patron@lycee.example' }, 'pupil'],
    ['a friend who works there, says the school', { email: 'ami@lycee.example', isChecked: true }, null],
    ['an open mailbox', { email: 'moulin80@gmail.com' }, 'free_mail'],
    ['an open mailbox that the school knows', { email: 'moulin80@gmail.com', isChecked: true }, null],
    ['an open mailbox, while the account of the company answers', { email: 'moulin80@gmail.com', members: ['paul@moulin.example'] }, null],
  ])('%s', (_who, more, doubt) => {
    expect(contactDoubt(facts(more))).toBe(doubt);
  });

  it('is never the pupil', () => {
    expect([mayBeCleared('own'), mayBeCleared('guardian'), mayBeCleared('pupil'), mayBeCleared('free_mail')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('is a member of the company once it has an account, whatever links were sent before', () => {
    expect(speaksForHost('accueil@moulin.example', facts())).toBe(true);
    expect(speaksForHost('ancienne@moulin.example', facts())).toBe(false);
    expect(speaksForHost('accueil@moulin.example', facts({ members: ['paul@moulin.example'] }))).toBe(false);
    expect(speaksForHost('paul@moulin.example', facts({ members: ['paul@moulin.example'] }))).toBe(true);
    expect(speaksForHost('accueil@moulin.example', facts({ email: null }))).toBe(false);
  });
});
