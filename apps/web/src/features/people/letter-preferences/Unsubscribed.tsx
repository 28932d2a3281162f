import type { Stoppable } from '@seve/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { useReaderTitle } from './use-reader-title.js';

/** Confirms that a letter was stopped; replaces the button and takes the focus. */
export function Unsubscribed({ token, stopped }: { token: string; stopped: Stoppable }) {
  const { t } = useTranslation('letter-preferences');
  const titleOf = useReaderTitle();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('h1')?.focus(), []);
  return (
    <div ref={box}>
      <Page width="reading">
        <PageHead place={titleOf(stopped)} title={t('stopped.title')} context={t('stopped.next')} />
        <LinkButton to="/preferences/$token" params={{ token }} variant="default">
          {t('stopped.choose')}
        </LinkButton>
      </Page>
    </div>
  );
}
