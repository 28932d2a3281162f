import { useTranslation } from 'react-i18next';

/** True for http and https addresses. Others, such as `javascript:`, are shown as text and never linked. */
const isWebPage = (address: string) => URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);

/** Link to an external page, opened in a new tab without access to this one (`noopener`). */
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
