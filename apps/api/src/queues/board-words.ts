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

/** Title, language and way back of the dashboard. */
export const BOARD_WORDS: Record<Locale, Pick<UiConfig, 'boardTitle' | 'locale' | 'miscLinks'> & { loading: string }> = {
  fr: { boardTitle: 'Files d’attente', locale: { lng: 'fr-FR' }, miscLinks: [{ text: 'Revenir à Sève', url: '/' }], loading: 'Chargement' },
  en: { boardTitle: 'Queues', locale: { lng: 'en-GB' }, miscLinks: [{ text: 'Back to Sève', url: '/' }], loading: 'Loading' },
};
