import type { Locale } from '@seve/domain';
import type { UiConfig } from './board-look.js';

/** What each queue holds, under its name. */
export const QUEUE_WORDS: Record<Locale, Record<string, string>> = {
  fr: {
    matching: 'Accords à calculer',
    notifications: 'Annonces, échéances et contrôles',
    mail: 'Lettres à envoyer',
  },
  en: {
    matching: 'Matches to compute',
    notifications: 'Announcements, deadlines and checks',
    mail: 'Letters to send',
  },
};

/** Where the same failed jobs can be tried again: the dashboard only shows. */
const GIVEN_UP = (text: string) => ({ text, url: '/coordination/courriels/taches-arretees' });

/** Title, language and way back of the dashboard. */
export const BOARD_WORDS: Record<Locale, Pick<UiConfig, 'boardTitle' | 'locale' | 'miscLinks'> & { loading: string }> = {
  fr: {
    boardTitle: 'Files d’attente',
    locale: { lng: 'fr-FR' },
    miscLinks: [GIVEN_UP('Tâches arrêtées, avec leur raison'), { text: 'Revenir à Sève', url: '/' }],
    loading: 'Chargement',
  },
  en: {
    boardTitle: 'Queues',
    locale: { lng: 'en-GB' },
    miscLinks: [GIVEN_UP('Stopped tasks, with their reason'), { text: 'Back to Sève', url: '/' }],
    loading: 'Loading',
  },
};
