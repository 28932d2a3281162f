import { describe, expect, it } from '@jest/globals';
import { registerCsv } from './register-csv.js';

describe('the register of interns', () => {
  it('opens in a spreadsheet, and computes nothing of what was typed', () => {
    const row = {
      lastName: 'Lefebvre',
      firstName: '=HYPERLINK("x")',
      startOn: '2027-01-11',
      endOn: null,
      tutorName: '+33',
      workplace: null,
    };
    expect(registerCsv([row], 'fr')).toBe(
      '\ufeff"Nom";"Prénom";"Premier jour";"Dernier jour";"Tuteur";"Lieu de présence"\r\n"Lefebvre";"\'=HYPERLINK(""x"")";"2027-01-11";"";"\'+33";""\r\n',
    );
  });
});
