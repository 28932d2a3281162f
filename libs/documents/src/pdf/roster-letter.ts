import { MAJORITY, type PaperBlock, type PaperDocument } from '@seve/domain';

export interface RosterLetter {
  firstName: string;
  lastName: string;
  className: string;
  schoolName: string;
  teacherName: string;
  /** Address of the page where the code is typed. */
  address: string;
  /** Code in groups of characters. */
  code: string;
}

/** Returns a paper with a page for each pupil of a class. */
export const rosterPaper = (className: string, letters: readonly RosterLetter[], at: Date): PaperDocument => ({
  ...{ title: `Inscription sur Sève, ${className}`, language: 'fr', foot: null, writtenAt: at.toISOString() },
  blocks: letters.flatMap((letter, index) => [...(index === 0 ? [] : [PAGE_BREAK]), ...rosterLetter(letter)]),
});

const PAGE_BREAK: PaperBlock = { kind: 'page-break' };

/** Returns a pupil's take-home page in French: who invites, how to sign up, what Sève is for, who sees what. */
const rosterLetter = (letter: RosterLetter): PaperBlock[] => [
  { kind: 'note', text: `${letter.schoolName}, ${letter.className}` },
  { kind: 'heading', level: 1, text: `${letter.firstName} ${letter.lastName}` },
  {
    kind: 'paragraph',
    text: `${letter.teacherName} vous invite à rejoindre votre classe sur Sève, le site où vous cherchez un stage, un apprentissage ou un emploi avec l’aide de votre établissement.`,
  },
  { kind: 'heading', level: 2, text: 'Votre code personnel' },
  { kind: 'code', text: letter.code },
  { kind: 'heading', level: 2, text: 'S’inscrire en trois étapes' },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      `Ouvrez ${letter.address}`,
      'Tapez ce code et votre date de naissance, puis votre adresse électronique.',
      'Ouvrez le lien reçu par courriel et choisissez un mot de passe\u00a0: vous êtes dans votre classe.',
    ],
  },
  { kind: 'heading', level: 2, text: 'À quoi sert Sève' },
  {
    kind: 'paragraph',
    text: 'Vous dites ce que vous cherchez. Sève montre les offres qui vous conviennent et dit pourquoi. Vous envoyez vos candidatures et suivez les réponses. Une personne décide toujours, jamais la machine.',
  },
  { kind: 'heading', level: 2, text: 'Qui voit quoi' },
  {
    kind: 'paragraph',
    text: `Votre enseignant référent voit où en est votre recherche. Une entreprise ne lit votre nom et votre CV que si vous lui envoyez une candidature. Avant ${MAJORITY}\u00a0ans, elle ne lit jamais votre numéro ni votre adresse.`,
  },
  {
    kind: 'note',
    text: 'Ce code est à vous seul et ne sert qu’une fois. S’il est perdu, demandez-en un autre à votre enseignant\u00a0: l’ancien ne vaudra plus rien.',
  },
];
