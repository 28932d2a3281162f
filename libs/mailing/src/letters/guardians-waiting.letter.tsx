import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type GuardiansWaitingParams = {
  /** First name of the teacher. */
  firstName: string;
  className: string;
  /** Page of the unconfirmed contacts. */
  link: string;
};

/** Tells the teacher about guardian contacts to confirm. */
export const guardiansWaiting = letter<GuardiansWaitingParams>(
  {
    name: 'guardians-waiting',
    isSecret: false,
    sample: { firstName: 'Nadia', className: '2de métiers de la chimie', link: 'https://seve.example/classes/12/responsables' },
  },
  {
    fr: ({ firstName, className, link }) => ({
      subject: `${className}\u00a0: responsables légaux à confirmer`,
      to: firstName,
      lead: [
        'Des élèves mineurs de cette classe ont écrit ou changé le contact de leur responsable légal. Ce contact ne peut ni signer ni donner d’accord tant que personne de l’établissement n’a dit que c’est bien lui.',
      ],
      facts: knownFacts([['Classe', className]]),
      action: { label: 'Voir les contacts', link },
      next: [
        step('Vous', 'confirmez les contacts que vous connaissez, un par un ou tous ensemble'),
        step('La scolarité', 'corrige ceux qui ne vont pas'),
        step('Le responsable légal', 'répond et signe alors par sa page, ou sur papier'),
      ],
      why: 'Vous recevez cette lettre parce que vous suivez cette classe. Elle part une fois par jour au plus.',
    }),
    en: ({ firstName, className, link }) => ({
      subject: `${className}: guardians to confirm`,
      to: firstName,
      lead: [
        'Minors of this class wrote or changed the contact of their guardian. That contact can neither sign nor agree to anything as long as nobody of the school has said that it is the right person.',
      ],
      facts: knownFacts([['Class', className]]),
      action: { label: 'See the contacts', link },
      next: [
        step('You', 'confirm the contacts that you know, one by one or all together'),
        step('The office', 'corrects those that are wrong'),
        step('The guardian', 'then answers and signs by the page, or on paper'),
      ],
      why: 'You get this letter because you follow this class. It comes once a day at most.',
    }),
  },
);
