import { myAccountReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { Sessions } from '../sessions/Sessions.js';
import { AccountPart } from './AccountPart.js';
import { AddressPart } from './AddressPart.js';
import { LanguagePart } from './LanguagePart.js';
import { NamePart } from './NamePart.js';
import { PasswordPart } from './PasswordPart.js';
import { SecondStepPart } from './SecondStepPart.js';
import { useProved } from './use-proved.js';

/** Page of the reader's account: name, address, password, second step, sessions. */
export function MyAccountScreen() {
  const { t } = useTranslation('my-account');
  const mine = useSuspenseQuery(myAccountReadOptions()).data;
  const { proved, dialog } = useProved(mine);
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      <NamePart mine={mine} />
      <AddressPart mine={mine} proved={proved} />
      <PasswordPart mine={mine} proved={proved} />
      <SecondStepPart mine={mine} />
      <Sessions />
      <LanguagePart />
      <AccountPart id="my-data" title={t('data.title')}>
        <p className="small dimmed">{t('data.what')}</p>
        <LinkButton to="/mon-compte/donnees" variant="default" size="sm">
          {t('data.open')}
        </LinkButton>
      </AccountPart>
      {dialog}
    </Page>
  );
}
