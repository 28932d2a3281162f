import { KINDS_OF_PAPERS, type Locale, type PaperKind, typeOfPaper } from '@seve/domain';

/** Kind of paper to sign. */
export type Paper = {
  kind: PaperKind;
  /** The paper is an amendment. */
  isAmendment: boolean;
};

interface PaperWords {
  /** Name as the title of a row. */
  name: string;
  /** Name within a sentence, without article. */
  noun: string;
  /** "la convention de stage" */
  the: string;
  /** "de la convention de stage" */
  of: string;
  /** "votre convention de stage", said to the student. */
  your: string;
}

export const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const isMasculine = (kind: PaperKind): boolean => KINDS_OF_PAPERS[kind].gender === 'masculine';

const french = ({ kind, isAmendment }: Paper): PaperWords => {
  const noun = KINDS_OF_PAPERS[kind].noun.fr;
  if (!isAmendment && isMasculine(kind)) {
    return { name: capitalized(noun), noun, the: `le ${noun}`, of: `du ${noun}`, your: `votre ${noun}` };
  }
  if (!isAmendment) return { name: capitalized(noun), noun, the: `la ${noun}`, of: `de la ${noun}`, your: `votre ${noun}` };
  if (isMasculine(kind)) {
    const amendment = `avenant au ${noun}`;
    return {
      name: capitalized(amendment),
      noun: amendment,
      the: `l’${amendment}`,
      of: `de l’${amendment}`,
      your: `l’avenant à votre ${noun}`,
    };
  }
  return {
    name: `Avenant à la ${noun}`,
    noun: `avenant à la ${noun}`,
    the: `l’avenant à la ${noun}`,
    of: `de l’avenant à la ${noun}`,
    your: `l’avenant à votre ${noun}`,
  };
};

const english = ({ kind, isAmendment }: Paper): PaperWords => {
  const noun = KINDS_OF_PAPERS[kind].noun.en;
  if (!isAmendment) return { name: capitalized(noun), noun, the: `the ${noun}`, of: `of the ${noun}`, your: `your ${noun}` };
  return {
    name: `Amendment to the ${noun}`,
    noun: `amendment to the ${noun}`,
    the: `the amendment to the ${noun}`,
    of: `of the amendment to the ${noun}`,
    your: `the amendment to your ${noun}`,
  };
};

/** Returns the words for the parties' agreement on the terms of a contract; the contract is the official form. */
function agreedTerms(contract: PaperWords, locale: Locale): PaperWords {
  if (locale === 'en') {
    const noun = `agreement on the terms ${contract.of}`;
    return {
      name: capitalized(noun),
      noun,
      the: `the ${noun}`,
      of: `of the ${noun}`,
      your: `the agreement on the terms of ${contract.your}`,
    };
  }
  const noun = `accord sur les termes ${contract.of}`;
  return {
    name: capitalized(noun),
    noun,
    the: `l’${noun}`,
    of: `de l’${noun}`,
    your: `l’accord sur les termes de ${contract.your}`,
  };
}

/** Returns the words for the contract or amendment itself, whatever is signed here. */
export const plainWords = (paper: Paper, locale: Locale): PaperWords => (locale === 'fr' ? french : english)(paper);

/** Words for what the parties sign here. */
export function paperWords(paper: Paper, locale: Locale): PaperWords {
  const words = plainWords(paper, locale);
  return !paper.isAmendment && typeOfPaper(paper.kind) === 'contract' ? agreedTerms(words, locale) : words;
}
