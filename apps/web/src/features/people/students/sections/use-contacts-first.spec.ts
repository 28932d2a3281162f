import { describe, expect, it } from '@jest/globals';
import { NOT_SENT } from '../../../../ui/forms/not-sent.js';
import { contactsFirst } from './use-contacts-first.js';

describe('the contacts before the profile', () => {
  it('sends nothing of the profile, nor the next contact, after one that is refused', async () => {
    const sent: string[] = [];
    const contact = (name: string, isTaken: boolean) => ({
      isDirty: true,
      send: async () => {
        sent.push(name);
        return isTaken;
      },
    });
    const save = async () => sent.push('profile');
    expect(await contactsFirst([contact('first', false), contact('second', true)], save)).toBe(NOT_SENT);
    expect(sent).toEqual(['first']);
    expect(await contactsFirst([contact('first', true), contact('second', true)], save)).not.toBe(NOT_SENT);
    expect(sent).toEqual(['first', 'first', 'second', 'profile']);
  });
});
