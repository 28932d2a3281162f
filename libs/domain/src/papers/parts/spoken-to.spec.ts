import { describe, expect, it } from '@jest/globals';
import { speakingFaults, speaksToReader } from './spoken-to.js';

describe('words that all parties sign', () => {
  it.each(['Vous préparez les échantillons.', 'Le tuteur suit votre travail.', 'Présenter vos relevés', 'préparez-vous'])(
    'speak to their reader: %s',
    (text) => expect(speaksToReader(text)).toBe(true),
  );

  it.each(['Préparer les échantillons.', 'L’élève prend un rendez-vous par jour.', 'Vosges, vouvoyer, dévouer', ''])(
    'speak to nobody: %s',
    (text) => expect(speaksToReader(text)).toBe(false),
  );

  it('are the activities of the host and the skills of the school, no other field', () => {
    const you = 'Vous venez avec votre blouse.';
    const pathsOf = (...asked: Parameters<typeof speakingFaults>) => speakingFaults(...asked).map(({ path }) => path);
    expect(pathsOf('host', { activities: you, equipment: you, tutorName: you })).toEqual(['content.activities']);
    expect(pathsOf('school', { skills: you, followUp: you })).toEqual(['content.skills']);
    expect(pathsOf('employer', { benefits: you })).toEqual([]);
    expect(pathsOf('host')).toEqual([]);
  });
});
