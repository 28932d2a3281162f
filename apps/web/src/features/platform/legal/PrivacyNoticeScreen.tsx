import { siteReadOptions } from '@seve/api-client';
import {
  IP_ADDRESS_DAYS,
  KNOWN_DEVICE_DAYS,
  LOCALE_COOKIE_DAYS,
  PENDING_SIGN_UP_DAYS,
  PURPOSE_NAMES,
  PURPOSES,
  YEARS_WORDS_ARE_KEPT,
} from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../ui/lists/FactList.js';
import { Contact } from './Contact.js';
import { LegalPage } from './LegalPage.js';
import { LegalPart } from './LegalPart.js';
import { Controller } from './privacy/Controller.js';
import { Durations } from './privacy/Durations.js';

export function PrivacyNoticeScreen() {
  const { t } = useTranslation('legal');
  const { hasCompanyDirectory } = useSuspenseQuery(siteReadOptions()).data;
  return (
    <LegalPage title={t('privacy.title')} context={t('privacy.context')}>
      <Controller />
      <LegalPart
        title={t('privacy.what')}
        items={[
          t('privacy.student'),
          t('privacy.company'),
          ...(hasCompanyDirectory ? [t('privacy.directory')] : []),
          t('privacy.staff'),
          t('privacy.sign-up', { days: PENDING_SIGN_UP_DAYS }),
          t('privacy.never'),
        ]}
      />
      <LegalPart title={t('privacy.why')} text={t('privacy.why-text')}>
        <FactList>
          {PURPOSE_NAMES.map((name) => (
            <div key={name}>
              <dt>{t(`privacy.purpose.${name}`)}</dt>
              <dd>{t(`privacy.basis.${PURPOSES[name]}`)}</dd>
            </div>
          ))}
        </FactList>
      </LegalPart>
      <Durations />
      <LegalPart
        title={t('privacy.who')}
        items={[
          t('privacy.who-company'),
          t('privacy.who-teacher'),
          t('privacy.who-minor'),
          t('privacy.who-words', { count: YEARS_WORDS_ARE_KEPT }),
        ]}
      />
      <LegalPart title={t('privacy.score')} text={t('privacy.score-text')} />
      <LegalPart
        title={t('privacy.browser')}
        text={t('privacy.browser-text', { device: KNOWN_DEVICE_DAYS, language: LOCALE_COOKIE_DAYS, address: IP_ADDRESS_DAYS })}
      />
      <LegalPart title={t('privacy.rights')} text={t('privacy.rights-text')}>
        <Contact />
      </LegalPart>
    </LegalPage>
  );
}
