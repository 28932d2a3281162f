import { describe, expect, it } from '@jest/globals';
import { SCHOOL_ROLES } from '@seve/domain';
import { readInvitationList } from './invitation-list.js';

const read = (text: string) => readInvitationList(text, SCHOOL_ROLES).map(({ email, role, fault }) => fault ?? `${email} ${role}`);

describe('a list of people to invite', () => {
  it('names an address a line, with its role in words of either language', () => {
    expect(
      read('nadia@lycee.example\nBUREAU@lycee.example;Bureau des stages\nhead@lycee.example,Head\n"x@lycee.example"\t"Secrétariat"'),
    ).toEqual([
      'nadia@lycee.example teacher',
      'bureau@lycee.example school_staff',
      'head@lycee.example school_head',
      'x@lycee.example school_staff',
    ]);
  });

  it('may begin with a heading and a mark of its encoding, and hold empty lines and names', () => {
    const lines = readInvitationList('\uFEFFnom;mail;rôle\r\n\r\nRoche;n@lycee.example;enseignante\r\n', SCHOOL_ROLES);
    expect(lines).toEqual([{ line: 3, email: 'n@lycee.example', role: 'teacher', fault: null }]);
  });

  it('says of each line what is wrong: no address, an unknown role, a formula, the same twice', () => {
    expect(
      read('nadia@lycee.example\nnadia\nx@y\nn@lycee.example;jardinier\n=HYPERLINK("x");n@lycee.example\nnadia@lycee.example'),
    ).toEqual(['nadia@lycee.example teacher', ...['email', 'email', 'role', 'formula', 'twice']]);
  });

  it('gives no role that its reader may not give', () => {
    expect(readInvitationList('head@lycee.example;direction', ['teacher'])[0]).toMatchObject({ role: null, fault: 'role' });
  });
});
