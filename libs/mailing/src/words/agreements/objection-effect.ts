import type { Locale, ObjectionEffect } from '@seve/domain';

const WORDS: Record<Locale, Record<Exclude<ObjectionEffect, 'fell_with_paper'>, string>> = {
  fr: {
    undone: 'Ce que l’avenant avait changé est remis comme avant.',
    stays_later_amendment:
      'Ce que l’avenant avait changé reste appliqué\u00a0: un avenant plus récent s’appuie dessus. L’établissement prépare un nouvel avenant qui dit ce qui vaut désormais, et le fait signer par tous.',
    stays_place_moved:
      'Ce que l’avenant avait changé reste appliqué\u00a0: la place a avancé depuis. L’établissement corrige l’état et les jours de la place, puis prépare un nouvel avenant qui les dit, signé par tous.',
    stays_days_taken:
      'Ce que l’avenant avait changé reste appliqué\u00a0: les jours d’avant sont pris par une autre place. L’établissement choisit entre les deux places, puis prépare un nouvel avenant, signé par tous.',
    stays_changed:
      'Rien n’est repris\u00a0: ce qui vaut aujourd’hui n’est plus ce que l’avenant avait écrit. L’établissement relit les parties, puis prépare un nouvel avenant qui dit ce qui vaut, signé par tous.',
  },
  en: {
    undone: 'What the amendment had changed is as it was before.',
    stays_later_amendment:
      'What the amendment had changed still applies: a later amendment builds on it. The school prepares a new amendment that says what holds from now on, and has all sign it.',
    stays_place_moved:
      'What the amendment had changed still applies: the place has moved on since. The school corrects the state and the days of the place, then prepares a new amendment that says them, signed by all.',
    stays_days_taken:
      'What the amendment had changed still applies: the days from before are taken by another place. The school chooses between the two places, then prepares a new amendment, signed by all.',
    stays_changed:
      'Nothing is taken back: what holds today is no longer what the amendment had written. The school reads the parts again, then prepares a new amendment that says what holds, signed by all.',
  },
};

/** Returns sentences about the effect of an objection on amendments, and the next step. */
export function objectionEffectWords({ effect, fell }: { effect: ObjectionEffect | null; fell: number }, locale: Locale): string[] {
  const own = effect === null || effect === 'fell_with_paper' ? [] : [WORDS[locale][effect]];
  if (fell === 0) return own;
  const fallen = {
    fr:
      fell === 1
        ? 'L’avenant signé tombe avec lui\u00a0: ce qu’il avait changé entre dans la prochaine version.'
        : `Les ${fell}\u00a0avenants signés tombent avec lui\u00a0: ce qu’ils avaient changé entre dans la prochaine version.`,
    en:
      fell === 1
        ? 'The signed amendment falls with it: what it had changed goes into the next version.'
        : `The ${fell}\u00a0signed amendments fall with it: what they had changed goes into the next version.`,
  };
  return [...own, fallen[locale]];
}
