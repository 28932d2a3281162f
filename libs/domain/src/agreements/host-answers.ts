import { countedHeadcount, formatSiret, type Headcount, sirenOf } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import { isContractKind } from '../contracts/contract.js';
import { InvalidInput } from '../errors.js';
import type { Locale } from '../messages/language.js';
import type { OfferKind } from '../offers/offer.js';
import { isInternKind } from '../papers/kinds/papers.js';
import { isAgreementKind } from './agreement.js';

/** What only the host knows of itself. `siret`: of the site. `insurer`: of its liability, with the number of the policy. */
export const HOST_QUESTIONS = ['siret', 'headcount', 'insurer'] as const;
export type HostQuestion = (typeof HOST_QUESTIONS)[number];

/** Who gave an answer: the host by its account, the host by the link of a letter, or the school from a paper that it has seen. */
export const HOST_ANSWER_SOURCES = ['account', 'link', 'school'] as const;
export type HostAnswerSource = (typeof HOST_ANSWER_SOURCES)[number];

export interface HostInsurer {
  name: string;
  policy: string;
}

/** Answers by question. */
export interface HostAnswers {
  siret: string;
  headcount: Headcount;
  insurer: HostInsurer;
}

/** An answer of a host; null where it does not know. */
export type HostAnswer = { [Q in HostQuestion]: { question: Q; answer: HostAnswers[Q] | null } }[HostQuestion];

interface SaidOn {
  source: HostAnswerSource;
  on: CivilDate;
}

export interface Said<Answer> extends SaidOn {
  answer: Answer | null;
}

/** What holds of each question; null where it was never answered. */
export type SaidByHost = { [Q in HostQuestion]: Said<HostAnswers[Q]> | null };

/**
 * Returns what holds among answers, given the latest first: a known value before a "does not know", an account of the host before a link or
 * the school, then the latest.
 */
export function saidByHost(answers: readonly (HostAnswer & SaidOn)[]): SaidByHost {
  const ranked = [...answers].sort((one, other) => rankOf(one) - rankOf(other));
  const said = (question: HostQuestion) => ranked.find((one) => one.question === question) ?? null;
  return Object.fromEntries(HOST_QUESTIONS.map((question) => [question, said(question)])) as unknown as SaidByHost;
}

const rankOf = ({ answer, source }: HostAnswer & SaidOn): number => (answer === null ? 2 : source === 'account' ? 0 : 1);

/** What the platform knows of a host without asking. */
export interface KnownOfHost {
  hostSiret: string | null;
  /** Given by the company to its own page. */
  hostHeadcount: number | null;
}

/** Questions that a host is asked about a place of this kind; what is known already is not asked. */
export function hostQuestions({ hostSiret: siret, hostHeadcount: headcount }: KnownOfHost, kind: OfferKind): HostQuestion[] {
  return HOST_QUESTIONS.filter((question) => {
    if (question === 'siret') return siret === null;
    if (question === 'insurer') return isAgreementKind(kind);
    return headcount === null && (isInternKind(kind) || isContractKind(kind));
  });
}

/** @throws InvalidInput for a SIRET of another legal person than the one of this place: an answer never moves a place to another company. */
export function requireOwnSiret({ hostSiren }: { hostSiren: string | null }, { siret }: AnsweredPart, path = 'content.siret'): void {
  if (!siret || hostSiren === null || sirenOf(siret) === hostSiren) return;
  throw new InvalidInput([{ path, code: 'host.siret-of-other', values: { siren: hostSiren } }]);
}

const FRANCE = 'FR';
/** A host abroad has no SIRET, and no quota of interns. */
const isAbroad = ({ country = FRANCE }: AnsweredPart): boolean => country !== FRANCE;

/** Fields of a host's part that hold its answers. */
interface AnsweredPart {
  siret?: string;
  headcount?: number;
  headcountMean?: number;
  liabilityInsurer?: string;
  liabilityPolicy?: string;
  notKnown?: HostQuestion[];
  country?: string;
}

/** Answers of a part to these questions; one without an answer is left out. */
export function answersOfPart(part: AnsweredPart, asked: readonly HostQuestion[]): HostAnswer[] {
  const answers = HOST_QUESTIONS.flatMap((question): HostAnswer[] => {
    const answer = givenIn(part).find((one) => one.question === question);
    if (answer !== undefined) return [answer];
    return part.notKnown?.includes(question) ? [{ question, answer: null }] : [];
  });
  return answers.filter(({ question }) => asked.includes(question) && (question === 'insurer' || !isAbroad(part)));
}

function givenIn({ siret, headcount, headcountMean, liabilityInsurer: name, liabilityPolicy: policy }: AnsweredPart): HostAnswer[] {
  const given: HostAnswer[] = [];
  if (siret) given.push({ question: 'siret', answer: siret });
  if (typeof headcount === 'number')
    given.push({ question: 'headcount', answer: { monthEnd: headcount, meanHundredths: headcountMean ?? null } });
  if (name?.trim() && policy?.trim()) given.push({ question: 'insurer', answer: { name, policy } });
  return given;
}

/** Fields of a part whose question is neither answered nor said not to be known. The insurer is among the texts of the part. */
export function missingAnswers(part: AnsweredPart, asked: readonly HostQuestion[]): ('siret' | 'headcount')[] {
  const answered = answersOfPart(part, asked).map(({ question }) => question);
  return (['siret', 'headcount'] as const).filter((field) => asked.includes(field) && !isAbroad(part) && !answered.includes(field));
}

/** First answers of a part, from what the host has said before of the questions that it is asked again. */
export function partOfSaid(said: SaidByHost, asked: readonly HostQuestion[]): AnsweredPart {
  const answerOf = <Q extends HostQuestion>(question: Q) => (asked.includes(question) ? (said[question]?.answer ?? null) : null);
  const [siret, headcount, insurer] = [answerOf('siret'), answerOf('headcount'), answerOf('insurer')];
  return {
    ...(siret !== null && { siret }),
    ...(headcount !== null && { headcount: headcount.monthEnd }),
    ...(headcount !== null && headcount.meanHundredths !== null && { headcountMean: headcount.meanHundredths }),
    ...(insurer !== null && { liabilityInsurer: insurer.name, liabilityPolicy: insurer.policy }),
  };
}

/** First field of the answer in a part. */
export const FIELD_OF_QUESTION = { siret: 'siret', headcount: 'headcount', insurer: 'liabilityInsurer' } as const;

/** What is said, in words; null where it is not known. */
export function saidWords({ siret, headcount, insurer }: SaidByHost, question: HostQuestion, locale: Locale): string | null {
  if (question === 'siret') return siret?.answer ? formatSiret(siret.answer) : null;
  if (question === 'insurer') return insurer?.answer ? `${insurer.answer.name}, ${insurer.answer.policy}` : null;
  return headcount?.answer ? peopleWords(countedHeadcount(headcount.answer), locale) : null;
}

/** "34,5" from hundredths of a person. */
export const peopleWords = (hundredths: number, locale: Locale): string =>
  String(hundredths / 100).replace('.', locale === 'fr' ? ',' : '.');

/** SIREN of the SIRET that was said; null where none is known. */
export const sirenSaid = ({ siret }: SaidByHost): string | null => (siret?.answer ? sirenOf(siret.answer) : null);
