import { describe, expect, it } from '@jest/globals';
import { PERSONAL_TABLES } from '@seve/database';
import { CONTACT_MASK } from '@seve/domain';
import { readByMinor } from './read-by-minor.js';

const read = (name: string, row: Record<string, unknown>) => {
  const table = PERSONAL_TABLES.find((one) => one.table === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return readByMinor({ table, rows: [row] }).rows[0];
};

describe('the copy of the data of a student under 18', () => {
  it('holds the parts of a paper without ways to reach anyone past the school', () => {
    const content = {
      activities: 'Appelle le 06 12 34 56 78',
      tutorEmail: 'tutrice@amidon.example',
      workplace: '1 rue du Moulin, 80000 Amiens',
      emergencyPhone: '+33612345678',
      homePhone: '+33612345679',
      timetable: { days: [[{ from: 480, to: 720 }]] },
      hazards: ['vibration'],
    };
    expect(read('agreement_part', { content })).toEqual({
      content: { ...content, activities: `Appelle le ${CONTACT_MASK}`, tutorEmail: CONTACT_MASK },
    });
  });

  it.each([
    ['agreement_remark', 'text'],
    ['amendment', 'reason'],
    ['contract_remark', 'text'],
    ['contract_amendment', 'remark'],
    ['contract', 'asked_papers'],
    ['contract', 'refusal_reason'],
    ['contract', 'filing_reference'],
    ['contract_amendment', 'filing_reference'],
  ])('masks words of hosts: %s.%s', (table, column) => {
    expect(read(table, { [column]: 'snap : patron_cool' })).toEqual({ [column]: CONTACT_MASK });
  });

  it('leaves out why a paper is void: another person who signs it may have written that', () => {
    expect(read('paper_version', { void_reason: 'Rejoins-moi au parking.', sha256: 'ab' })).toEqual({ sha256: 'ab' });
  });
});
