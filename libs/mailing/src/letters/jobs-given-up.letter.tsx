import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type JobsGivenUpParams = {
  firstName: string;
  count: number;
  /** Day since which the oldest job fails. */
  since: CivilDate;
  /** Page of the list. */
  link: string;
};

/** Tells the coordination which jobs of the worker have failed. */
export const jobsGivenUp = letter<JobsGivenUpParams>(
  {
    name: 'jobs-given-up',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      count: 3,
      since: '2027-02-01',
      link: 'https://seve.example/coordination/courriels/taches-arretees',
    },
    variants: [{ count: 1 }],
  },
  {
    fr: ({ firstName, count, since, link }) => ({
      subject: count === 1 ? 'Une tâche de Sève est arrêtée' : `${count} tâches de Sève sont arrêtées`,
      to: firstName,
      lead: [
        'Sève n’a pas pu finir ce qu’elle avait à faire, en trente essais ou, quand le disque est plein ou qu’un service est absent, en une heure. Rien n’est perdu\u00a0: elle réessaie d’elle-même, une fois par jour au moins.',
      ],
      facts: knownFacts([['Depuis', longDay(since, 'fr')]]),
      action: { label: 'Voir les tâches et leur raison', link },
      next: [
        step('Vous', 'ouvrez la liste et prévenez l’hébergeur de la raison qu’elle donne'),
        step('L’hébergeur', 'répare'),
        step('Ensuite', 'vous relancez les tâches depuis la liste, ou Sève le fait dans la journée'),
      ],
      why: 'Vous recevez cette lettre parce que vous coordonnez le campus. Elle part une fois par jour au plus, tant qu’une tâche est arrêtée.',
    }),
    en: ({ firstName, count, since, link }) => ({
      subject: count === 1 ? 'A task of Sève has stopped' : `${count} tasks of Sève have stopped`,
      to: firstName,
      lead: [
        'Sève could not finish what it had to do, in thirty tries or, while the disk is full or a service is away, in an hour. Nothing is lost: it tries again by itself, once a day at least.',
      ],
      facts: knownFacts([['Since', longDay(since, 'en')]]),
      action: { label: 'See the tasks and their reason', link },
      next: [
        step('You', 'open the list and tell the host of the server the reason that it gives'),
        step('The host', 'mends it'),
        step('Then', 'you run the tasks again from the list, or Sève does within the day'),
      ],
      why: 'You get this letter because you coordinate the campus. It comes once a day at most, as long as a task has stopped.',
    }),
  },
);
