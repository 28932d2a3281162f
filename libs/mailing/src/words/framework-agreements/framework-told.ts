import { type FrameworkSide, type Locale, schoolYearWords } from '@seve/domain';
import type { Fact } from '../../letter-content.js';
import { dayRange } from '../days.js';

/** Data of every letter about a framework agreement. */
export type FrameworkTold = {
  firstName: string;
  /** Side of the reader. */
  reader: FrameworkSide;
  schoolName: string;
  companyName: string;
  firstYear: number;
  lastYear: number;
  startOn: string;
  endOn: string;
  link: string;
};

/** Sample data of letters about framework agreements. */
export const FRAMEWORK_SAMPLE: FrameworkTold = {
  firstName: 'Marc',
  reader: 'company',
  schoolName: 'Lycée des Trois Sources',
  companyName: 'Amidonnerie du Santerre',
  firstYear: 2026,
  lastYear: 2028,
  startOn: '2026-09-01',
  endOn: '2029-08-31',
  link: 'https://seve.example/entreprise/partenariats/9d1a',
};
/** Sample changes for the letter to the other side. */
export const OF_SCHOOL = { firstName: 'Nadia', reader: 'school', link: 'https://seve.example/etablissement/partenariats/9d1a' } as const;

/** Returns the name of the other side. */
export const otherName = ({ reader, schoolName, companyName }: FrameworkTold): string => (reader === 'school' ? companyName : schoolName);

export function frameworkFacts({ schoolName, companyName, firstYear, lastYear, startOn, endOn }: FrameworkTold, locale: Locale): Fact[] {
  const years = firstYear === lastYear ? schoolYearWords(firstYear) : `${schoolYearWords(firstYear)} – ${schoolYearWords(lastYear)}`;
  return locale === 'fr'
    ? [
        ['Établissement', schoolName],
        ['Entreprise', companyName],
        ['Années scolaires', years],
        ['Période', dayRange(startOn, endOn, 'fr')],
      ]
    : [
        ['School', schoolName],
        ['Company', companyName],
        ['School years', years],
        ['Period', dayRange(startOn, endOn, 'en')],
      ];
}

const WHY: Record<Locale, Record<FrameworkSide, string>> = {
  fr: {
    school: 'Vous recevez cette lettre parce que vous suivez les partenariats de l’établissement.',
    company: 'Vous recevez cette lettre parce que vous suivez les partenariats de l’entreprise.',
  },
  en: {
    school: 'You get this letter because you follow the partnerships of the school.',
    company: 'You get this letter because you follow the partnerships of the company.',
  },
};
export const whyPartner = ({ reader }: FrameworkTold, locale: Locale): string => WHY[locale][reader];

export const theOther = ({ reader }: FrameworkTold, locale: Locale): string =>
  locale === 'fr' ? (reader === 'school' ? 'L’entreprise' : 'L’établissement') : reader === 'school' ? 'The company' : 'The school';
