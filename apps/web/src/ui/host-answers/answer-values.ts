import type { HostQuestion } from '@seve/api-client';

/** What a host says of itself, as it is typed. */
export interface HostAnswerValues {
  siret: string;
  headcount: number | string;
  /** In people, with two decimals. */
  headcountMean: number | string;
  notKnown: HostQuestion[];
}

interface Answers {
  siret?: string;
  headcount?: number;
  headcountMean?: number;
  notKnown?: HostQuestion[];
}

const HUNDRED = 100;

export const answerValues = ({ siret = '', headcount, headcountMean, notKnown = [] }: Answers): HostAnswerValues => ({
  ...{ siret, notKnown, headcount: headcount ?? '' },
  headcountMean: typeof headcountMean === 'number' ? headcountMean / HUNDRED : '',
});

/** Returns the answers to send: a question that is not known has no value, and one without an answer is left out. */
export function answersOf({ siret, headcount, headcountMean, notKnown }: HostAnswerValues): Answers {
  const isKnown = (question: HostQuestion) => !notKnown.includes(question);
  return {
    ...(siret.trim() !== '' && isKnown('siret') && { siret }),
    ...(headcount !== '' && isKnown('headcount') && { headcount: Number(headcount) }),
    ...(headcountMean !== '' && isKnown('headcount') && { headcountMean: Math.round(Number(headcountMean) * HUNDRED) }),
    ...(notKnown.length > 0 && { notKnown }),
  };
}
