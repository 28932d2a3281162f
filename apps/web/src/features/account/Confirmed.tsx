import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../art/Drawing.js';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import css from './Outcome.module.css';

/** Takes the place of the page with the button, and the focus with it. */
export function Confirmed() {
  const { t } = useTranslation('account');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('h1')?.focus(), []);
  return (
    <div ref={box}>
      <Page width="reading">
        <p className={css.sprig}>
          <Drawing name="sprig" height={96} />
        </p>
        <PageHead title={t('confirm.done')} context={t('confirm.next')} />
        <Button component={Link} to="/connexion">
          {t('sign-in.act')}
        </Button>
      </Page>
    </div>
  );
}
