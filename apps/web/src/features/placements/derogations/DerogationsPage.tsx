import { Box, Button } from '@mantine/core';
import type { DerogationView } from '@seve/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { DerogationRow } from './DerogationRow.js';
import { LawOfDerogations } from './LawOfDerogations.js';

interface DerogationsPageProps {
  context: string;
  place?: string;
  items: readonly DerogationView[];
  /** Returns the name of the site of a declaration; null for a school's. */
  siteOf: (derogation: DerogationView) => string | null;
  onWithdraw: (id: string) => Promise<unknown>;
  /** Renders the form; its argument is called after the declaration is recorded. */
  form: (onDone: () => void) => ReactNode;
}

/** Page of an organisation's declarations to the labour inspectorate: list and form. */
export function DerogationsPage({ context, place, items, siteOf, onWithdraw, form }: DerogationsPageProps) {
  const { t } = useTranslation('derogations');
  const [isDeclaring, setDeclaring] = useState(false);
  const close = () => setDeclaring(false);
  const open = <Button onClick={() => setDeclaring(true)}>{t('declare.open')}</Button>;
  return (
    <Page width="work">
      <PageHead title={t('title')} place={place} context={context} acts={items.length > 0 && open} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <section aria-labelledby="declared">
          <Box component="h2" pb="sm" id="declared" className="h3">
            {t('list')}
          </Box>
          {items.length === 0 ? (
            <EmptyState drawing="empty-seed" title={t('none.title')} action={open}>
              {t('none.why')}
            </EmptyState>
          ) : (
            <ul className="bare-list">
              {items.map((derogation) => (
                <DerogationRow key={derogation.id} derogation={derogation} site={siteOf(derogation)} onWithdraw={onWithdraw} />
              ))}
            </ul>
          )}
        </section>
        <LawOfDerogations />
      </Columns>
      <Dialog opened={isDeclaring} onClose={close} title={t('declare.title')} size="lg">
        {isDeclaring && form(close)}
      </Dialog>
    </Page>
  );
}
