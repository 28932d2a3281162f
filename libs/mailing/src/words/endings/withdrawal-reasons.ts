import type { Locale, WithdrawalReason } from '@seve/domain';

/** Reason of a withdrawal in one line for the company; null without a listed reason. */
export const WITHDRAWAL_WORDS: Record<Locale, Record<WithdrawalReason, string | null>> = {
  fr: {
    found_elsewhere: 'une place trouvée ailleurs',
    dates: 'les dates ne vont pas',
    post: 'le poste ne convient pas',
    plans_changed: 'le projet a changé',
    other: null,
  },
  en: {
    found_elsewhere: 'a place found elsewhere',
    dates: 'the dates do not fit',
    post: 'the position does not suit',
    plans_changed: 'the plans have changed',
    other: null,
  },
};
