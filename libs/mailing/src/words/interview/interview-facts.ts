import { CONTACT_MASK, type InterviewMode, type Locale } from '@seve/domain';
import type { Fact } from '../../letter-content.js';
import { knownFacts } from '../known-facts.js';
import { type Slot, slotWords } from '../times.js';

interface Appointment {
  slots: readonly Slot[];
  chosen: Slot | null;
  mode: InterviewMode;
  place: string | null;
}

const LABELS = {
  fr: {
    when: 'Rendez-vous',
    choice: 'Choix',
    how: 'Comment',
    site: ['sur place', 'Adresse'],
    video: ['en visioconférence', 'Lien'],
    phone: ['par téléphone', 'Numéro'],
  },
  en: {
    when: 'When',
    choice: 'Choice',
    how: 'How',
    site: ['on site', 'Address'],
    video: ['by video call', 'Link'],
    phone: ['by phone', 'Number'],
  },
} satisfies Record<Locale, Record<InterviewMode, [how: string, where: string]> & Record<'when' | 'choice' | 'how', string>>;

const ASK_REFERENT: Record<Locale, string> = { fr: 'demandez à votre référent', en: 'ask your referent teacher' };

const placeWords = (place: string | null, locale: Locale) => (place?.includes(CONTACT_MASK) ? `${place} (${ASK_REFERENT[locale]})` : place);

/** Returns the facts of an interview: its time or the proposed times, then how and where. */
export function interviewFacts({ slots, chosen, mode, place }: Appointment, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  const [how, where] = labels[mode];
  const times: Fact[] = chosen
    ? [[labels.when, slotWords(chosen, locale)]]
    : slots.map((slot, index) => [`${labels.choice}\u00a0${index + 1}`, slotWords(slot, locale)]);
  return [...times, [labels.how, how], ...knownFacts([[where, placeWords(place, locale)]])];
}

/** Location in the calendar where no address is known: "sur place". */
export const modeWords = (mode: InterviewMode, locale: Locale): string => LABELS[locale][mode][0];
