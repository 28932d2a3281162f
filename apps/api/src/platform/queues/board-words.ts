import type { Locale } from '@seve/domain';
import type { UiConfig } from './board-look.js';

/** Description of each queue, shown under its name. */
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

/** Link to the page where failed jobs can be retried; the dashboard is read-only. */
const GIVEN_UP = (text: string) => ({ text, url: '/coordination/courriels/taches-arretees' });

/** Title, language and links of the dashboard. */
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
