import { sentence } from '../wording.js';
import type { Constraint } from './constraint.js';

export const legalAgeConstraint: Constraint = {
  name: 'legal-age',
  isMet: ({ legal }) => legal.ok,
  refusal({ legal }) {
    if (legal.ok) throw new Error('The law allows this pair');
    return legal.sentence;
  },
  met: () => sentence("règles d'âge et de sécurité", 'age and safety rules'),
};
