import { describe, expect, it } from '@jest/globals';
import { withoutFields } from '../without-fields.js';
import { schoolContent, schoolValues } from './school-values.js';

const PART = { skills: 'Mesurer.', courseHours: 900, hasPower: true, referentEmail: 'rose@lycee.example' };

describe('the school’s part in its form', () => {
  it('comes back as it was read', () => {
    expect(schoolContent(schoolValues(PART))).toEqual(PART);
  });

  it('leaves out what is not filled, not a zero', () => {
    const { content, pay } = schoolValues({});
    expect(schoolContent({ pay, content: { ...content, skills: '  ', faceToFaceHours: 0, hasPower: false } })).toEqual({
      faceToFaceHours: 0,
    });
  });

  it('can be kept without the fields that are refused', () => {
    expect(withoutFields(PART, ['content.referentEmail'])).toEqual({ skills: 'Mesurer.', courseHours: 900, hasPower: true });
  });
});
