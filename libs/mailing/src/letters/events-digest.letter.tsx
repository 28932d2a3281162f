import { type DigestEvent, EventDays } from '../layout/EventDays.js';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { step } from '../words/step.js';

export type EventsDigestParams = {
  firstName: string;
  rhythm: 'daily' | 'weekly';
  /** Events in chronological order; at least one. */
  events: readonly DigestEvent[];
  /** Home page of the reader. */
  link: string;
};

const sample: EventsDigestParams = {
  firstName: 'Inès',
  rhythm: 'daily',
  events: [
    { subject: 'Amidonnerie du Santerre : candidature lue', link: 'https://seve.example/mes-candidatures/7K2M', on: '2026-11-12' },
    { subject: 'Lin & Résines : candidature lue', link: 'https://seve.example/mes-candidatures/9F3Q', on: '2026-11-12' },
    { subject: 'Sucrerie de l’Omignon : candidature lue', link: 'https://seve.example/mes-candidatures/4T8B', on: '2026-11-13' },
  ],
  link: 'https://seve.example/mes-candidatures',
};

export const eventsDigest = letter<EventsDigestParams>(
  {
    name: 'events-digest',
    isSecret: false,
    sample,
    variants: [{ rhythm: 'weekly', events: sample.events.slice(0, 1) }],
  },
  {
    fr: ({ firstName, rhythm, events, link }) => ({
      subject: events.length === 1 ? `Une nouvelle : ${events[0]?.subject}` : `${counted(events.length, 'nouvelle', 'nouvelles')} sur Sève`,
      to: firstName,
      lead: ['Ce qui s’est passé depuis la lettre précédente, jour par jour.'],
      body: <EventDays events={events} locale="fr" />,
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vous', 'ouvrez ce qui vous intéresse'),
        step('Ce qui demande une réponse', 'vous est écrit à part, sans attendre'),
        step('Sève', 'n’écrit rien les jours où rien ne se passe'),
      ],
      why: `Vous recevez cette lettre parce que vous avez choisi une lettre par ${rhythm === 'daily' ? 'jour' : 'semaine'} au plus. Chaque nouvelle n’est dite qu’une fois.`,
    }),
    en: ({ firstName, rhythm, events, link }) => ({
      subject:
        events.length === 1 ? `One piece of news: ${events[0]?.subject}` : `${counted(events.length, 'piece', 'pieces')} of news on Sève`,
      to: firstName,
      lead: ['What has happened since the letter before, day by day.'],
      body: <EventDays events={events} locale="en" />,
      action: { label: 'Open Sève', link },
      next: [
        step('You', 'open what interests you'),
        step('What asks for an answer', 'is written to you apart, without waiting'),
        step('Sève', 'writes nothing on days when nothing happens'),
      ],
      why: `You get this letter because you chose one letter a ${rhythm === 'daily' ? 'day' : 'week'} at most. Each piece of news is told once.`,
    }),
  },
);
