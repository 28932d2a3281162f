import { describe, expect, it } from '@jest/globals';
import { fieldValues, filledSchoolPart, filledText, TEXT_FIELDS, unknownFields } from './school-texts.js';

const VALUES = fieldValues({
  ...{ studentName: 'Inès Lefebvre', className: 'BTS 1', programmeName: 'BTS Métiers de la chimie', schoolName: 'Lycée de la Haute-Somme' },
  ...{ hostName: 'Moulins', tutorName: null, startOn: '2027-01-11', endOn: '2027-02-05' },
});

describe('the texts of a school', () => {
  it('name fields of a short list; anything else in braces is named back', () => {
    expect(unknownFields(TEXT_FIELDS.map((name) => `{${name}}`).join(' '))).toEqual([]);
    expect(unknownFields('{nom} {eleve} {nom} {{eleve}} {constructor} {eleve.nom} {')).toEqual([
      '{nom}',
      '{',
      '}',
      '{constructor}',
      '{eleve.nom}',
    ]);
    expect(unknownFields('{eleve }')).toEqual(['{eleve }']);
  });

  it('say what is known, and keep the field of what is not', () => {
    expect(filledText('{eleve} vient chez {entreprise} du {debut} au {fin}, avec {tuteur}.', VALUES)).toBe(
      'Inès Lefebvre vient chez Moulins du 11 janvier 2027 au 5 février 2027, avec {tuteur}.',
    );
    expect(filledSchoolPart({ skills: '{formation}', courseTitle: '{formation}' }, VALUES)).toEqual({
      skills: 'BTS Métiers de la chimie',
      courseTitle: '{formation}',
    });
  });

  it('are filled once: a value that looks like a field, a pattern or markup stays what it is', () => {
    const hostile = { ...VALUES, entreprise: '{eleve} $& $1 <b>x</b>', tuteur: '{entreprise}' };
    expect(filledText('{entreprise}, {tuteur}', hostile)).toBe('eleve $& $1 <b>x</b>, entreprise');
    expect(filledText(filledText('{entreprise}', hostile), VALUES)).toBe('eleve $& $1 <b>x</b>');
  });
});
