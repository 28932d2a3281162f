import type { CivilDate, ContractKind, Locale } from '@seve/domain';
import type { Fact } from '../../letter-content.js';
import { plainWords } from '../agreements/paper.js';
import { placementFacts } from '../agreements/placement-facts.js';
import { type AgreementReader, whyFor } from '../agreements/readers.js';

/** Data of every letter about a contract. */
export type ContractTold = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: AgreementReader;
  /** Name of the student as this reader may see it; null for the student. */
  studentName: string | null;
  hostName: string;
  schoolName: string;
  kind: ContractKind;
  startOn: CivilDate;
  endOn: CivilDate;
  link: string;
};

/** Sample data of letters about contracts. */
export const CONTRACT_SAMPLE: ContractTold = {
  firstName: 'Marc',
  reader: 'host',
  studentName: 'Inès Petit',
  hostName: 'Amidonnerie du Santerre',
  schoolName: 'CFA de la chimie',
  kind: 'apprenticeship',
  startOn: '2027-01-04',
  endOn: '2028-08-31',
  link: 'https://seve.example/entreprise/contrats/9d1a',
};

export const contractWords = (kind: ContractKind, locale: Locale) => plainWords({ kind, isAmendment: false }, locale);

export const contractFacts = (
  { studentName, hostName, kind, startOn, endOn }: ContractTold,
  locale: Locale,
  more: readonly Fact[] = [],
): Fact[] => [...placementFacts({ studentName, hostName, paper: contractWords(kind, locale).name, startOn, endOn }, locale), ...more];

/** "le contrat d’apprentissage", "votre contrat d’apprentissage" to the student. */
export const contractOf = ({ reader, kind }: ContractTold, locale: Locale): string => {
  const { the, your } = contractWords(kind, locale);
  return reader === 'student' ? your : the;
};

/** "l’avenant au contrat d’apprentissage" */
export const amendmentOf = ({ kind }: ContractTold, locale: Locale): string => plainWords({ kind, isAmendment: true }, locale).the;

/** Adds the student's name to a subject, except for the student. */
export const named = (subject: string, { studentName }: ContractTold, locale: Locale): string =>
  studentName === null ? subject : `${subject}${locale === 'fr' ? '\u00a0' : ''}: ${studentName}`;

export const whyOf = ({ reader }: ContractTold, locale: Locale): string => whyFor(reader, locale);
