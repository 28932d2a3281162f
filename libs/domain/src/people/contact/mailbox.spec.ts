import { describe, expect, it } from '@jest/globals';
import { isSameMailbox, mailboxOf } from './mailbox.js';

describe('the mailbox of an address', () => {
  it.each([
    ['Lea.Moreau@Lycee.example', 'lea.moreau@lycee.example'],
    ['lea+maman@lycee.example', 'lea@lycee.example'],
    ['l.e.a+maman@gmail.com', 'lea@gmail.com'],
    ['lea@googlemail.com', 'lea@gmail.com'],
    ['Lea_Mo-reau+maman@pm.me', 'leamoreau@proton.me'],
  ])('of %s is %s', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox);
  });

  it('is another one for another name, host or dot where the host keeps dots', () => {
    expect(isSameMailbox('lea.moreau@lycee.example', 'leamoreau@lycee.example')).toBe(false);
    expect(isSameMailbox('lea@lycee.example', 'lea@lycee2.example')).toBe(false);
  });
});
