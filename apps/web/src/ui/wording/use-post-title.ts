import { useTranslation } from 'react-i18next';

/** The title of the offer that was answered; where nobody had announced the post, that the application came unasked. */
export function usePostTitle(): (offerTitle: string | null) => string {
  const { t } = useTranslation('ui');
  return (offerTitle) => offerTitle ?? t('unsolicited');
}
