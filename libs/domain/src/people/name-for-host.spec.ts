import { describe, expect, it } from '@jest/globals';
import { nameForHost } from './name-for-host.js';

const TODAY = '2026-11-24';
const adult = { firstName: 'Inès', lastName: 'Lefebvre', birthDate: '2004-03-01' };
const minor = { ...adult, birthDate: '2010-03-01' };

describe('the name of a student as a host reads it', () => {
  it('is the full name of an adult', () => expect(nameForHost(adult, false, TODAY)).toBe('Inès Lefebvre'));
  it('is first name and initial of a minor', () => expect(nameForHost(minor, false, TODAY)).toBe('Inès L.'));
  it('is the full name of a minor once there is a paper', () => expect(nameForHost(minor, true, TODAY)).toBe('Inès Lefebvre'));
  it('keeps the initial where no birth date is known', () => {
    expect(nameForHost({ ...adult, birthDate: null }, true, TODAY)).toBe('Inès L.');
  });
});
