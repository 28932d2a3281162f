import { useTranslation } from 'react-i18next';

/** Title of the offer; "unsolicited application" without an offer. */
export function usePostTitle(): (offerTitle: string | null) => string {
  const { t } = useTranslation('ui');
  return (offerTitle) => offerTitle ?? t('unsolicited');
}
