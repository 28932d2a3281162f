import type { OfferKind, Visibility } from '@seve/domain';
import type { ClassKey } from './classes.js';
import { addressOf } from './demo-person.js';

/** Hand-written facts of a student; the rest is drawn from the habits of the class. */
export interface StudentSketch extends Chosen {
  classKey: ClassKey;
  firstName: string;
  lastName: string;
  /** Years and months on the seeding day. */
  age: readonly [years: number, months: number];
  communeInsee: string;
}

export const emailOf = ({ email, firstName, lastName }: StudentSketch): string => email ?? addressOf(firstName, lastName, 'demo.example');

export interface Chosen {
  email?: string;
  kinds?: OfferKind[];
  wanted?: string[];
  skills?: string[];
  skillsToLearn?: string[];
  freeInDays?: number;
  freeWeeks?: number;
  limitKm?: number;
  licence?: boolean;
  visibility?: Visibility;
  /** The student has signed up without entering anything. */
  isProfileEmpty?: true;
}

/** One line of a class list. */
export type SketchRow = readonly [
  firstName: string,
  lastName: string,
  age: readonly [number, number],
  communeInsee: string,
  chosen?: Chosen,
];

export const sketches = (classKey: ClassKey, rows: readonly SketchRow[]): StudentSketch[] =>
  rows.map(([firstName, lastName, age, communeInsee, chosen]) => ({ classKey, firstName, lastName, age, communeInsee, ...chosen }));
