import { useTranslation } from 'react-i18next';

/** Plain web addresses only: `javascript:` and the like are shown, never followed. */
const isWebPage = (address: string) => URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);

/** Link to a page outside the campus, in a tab of its own that knows nothing of this one. */
export function WebAddress({ address }: { address: string }) {
  const { t } = useTranslation('ui');
  if (!isWebPage(address)) return address;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow ugc">
      {address}
      <span className="visually-hidden"> {t('new-tab')}</span>
    </a>
  );
}
