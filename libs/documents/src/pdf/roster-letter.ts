import type { PdfBlock } from './write-pdf.js';

export interface RosterLetter {
  firstName: string;
  lastName: string;
  className: string;
  schoolName: string;
  teacherName: string;
  /** Of the page where the code is typed. */
  address: string;
  /** As it is read: in groups. */
  code: string;
}

/** A page for a pupil to take home: who invites, how to sign up, what Sève is for, who sees what. In French. */
export const rosterLetter = (letter: RosterLetter): PdfBlock[] => [
  { small: `${letter.schoolName}, ${letter.className}` },
  { heading: `${letter.firstName} ${letter.lastName}` },
  {
    text: `${letter.teacherName} vous invite à rejoindre votre classe sur Sève, le site où vous cherchez un stage, un apprentissage ou un emploi avec l’aide de votre établissement.`,
  },
  { part: 'Votre code personnel' },
  { code: letter.code },
  { part: 'S’inscrire en trois étapes' },
  {
    steps: [
      `Ouvrez ${letter.address}`,
      'Tapez ce code et votre date de naissance, puis votre adresse électronique.',
      'Ouvrez le lien reçu par courriel et choisissez un mot de passe\u00a0: vous êtes dans votre classe.',
    ],
  },
  { part: 'À quoi sert Sève' },
  {
    text: 'Vous dites ce que vous cherchez. Sève montre les offres qui vous conviennent et dit pourquoi. Vous envoyez vos candidatures et suivez les réponses. Une personne décide toujours, jamais la machine.',
  },
  { part: 'Qui voit quoi' },
  {
    text: 'Votre enseignant référent voit où en est votre recherche. Une entreprise ne lit votre nom et votre CV que si vous lui envoyez une candidature. Avant 18\u00a0ans, elle ne lit jamais votre numéro ni votre adresse.',
  },
  {
    small:
      'Ce code est à vous seul et ne sert qu’une fois. S’il est perdu, demandez-en un autre à votre enseignant\u00a0: l’ancien ne vaudra plus rien.',
  },
];
