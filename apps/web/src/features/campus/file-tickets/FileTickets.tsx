import { Alert, Box, Flex } from '@mantine/core';
import { campusNoticesOptions, fileTicketsListOptions } from '@seve/api-client';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './FileTickets.module.css';
import { OpenFile } from './OpenFile.js';
import { OPEN_TICKETS } from './open-tickets.js';

/** Opens a student's file for a day, for a written reason. The student sees who opened it and why. */
export function FileTickets() {
  const { t } = useTranslation('file-tickets');
  const format = useFormat();
  const { items } = useSuspenseQuery(fileTicketsListOptions(OPEN_TICKETS)).data;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <ScannerNotice />
      <Columns columns="26rem minmax(0, 1fr)" from="desktop" gap="wide" rowGap="xl" align="start" rule="above" pt="lg">
        <OpenFile />
        <section aria-labelledby="open">
          <Box component="h2" pb="md" id="open" className="h3">
            {t('open')}
          </Box>
          {items.length === 0 && (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          )}
          <ul className="bare-list">
            {items.map(({ id, firstName, lastName, schoolName, reason, openedAt, closesAt }) => (
              <Flex py="md" component="li" direction="column" gap="xxs" key={id} className="ruled">
                <h3 className="row-title">
                  <Link to="/coordination/dossiers/$ticketId" params={{ ticketId: id }}>
                    {`${firstName} ${lastName}`}
                  </Link>
                </h3>
                <p className="small dimmed">{schoolName}</p>
                <p className={`own-words ${css.reason}`}>{reason}</p>
                <p className="small dimmed">
                  {t('opened')} <RelativeDay at={openedAt} />, {t('until', { instant: format.longInstant(closesAt) })}
                </p>
              </Flex>
            ))}
          </ul>
        </section>
      </Columns>
    </Page>
  );
}

/** Tells coordinators that no virus scanner is configured, so uploaded CVs are only checked for their structure. */
function ScannerNotice() {
  const { t } = useTranslation('file-tickets');
  const { data } = useQuery(campusNoticesOptions());
  if (data?.hasVirusScanner !== false) return null;
  return (
    <Alert title={t('scanner.name')} role="note" mb="lg">
      {t('scanner.sentence')}
    </Alert>
  );
}
