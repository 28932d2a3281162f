import { Box, Flex, Stack } from '@mantine/core';
import { fileTicketsReadOptions, type StudentFileView } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { ApplicationChip } from '../../../ui/chips/ApplicationChip.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../ui/wording/use-post-title.js';
import css from './StudentFile.module.css';

/** A student's file, shown while the ticket is valid. */
export function StudentFile() {
  const { t } = useTranslation('file-tickets');
  const { ticketId } = useParams({ from: '/coordination/dossiers/$ticketId' });
  const file = useSuspenseQuery(fileTicketsReadOptions({ path: { id: ticketId } })).data;
  const { ticket } = file;
  return (
    <Page width="work">
      <PageHead
        title={`${ticket.firstName} ${ticket.lastName}`}
        place={<Link to="/coordination/dossiers">{t('title')}</Link>}
        context={[ticket.schoolName, file.className].filter(Boolean).join(' · ')}
      />
      <TicketNote file={file} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="block" align="start">
        <Applications file={file} />
        <Stack gap="block">
          <Identity file={file} />
          <Acts file={file} />
        </Stack>
      </Columns>
    </Page>
  );
}

function TicketNote({ file: { ticket } }: { file: StudentFileView }) {
  const { t } = useTranslation('file-tickets');
  const format = useFormat();
  return (
    <Flex
      bg="var(--wash)"
      mb="1.75rem"
      py="md"
      px="field"
      component="section"
      direction="column"
      gap="xs"
      className="panel"
      aria-label={t('sheet.ticket')}
    >
      <p>{t('sheet.until', { instant: format.longInstant(ticket.closesAt) })}</p>
      <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" className="own-words">
        {ticket.reason}
      </Box>
    </Flex>
  );
}

function Identity({ file }: { file: StudentFileView }) {
  const { t } = useTranslation('file-tickets');
  const { email, emailVerified, teacherName, searchState, signedUpAt } = file;
  return (
    <section aria-labelledby="identity">
      <Box component="h2" pb="sm" id="identity" className="h3">
        {t('sheet.identity')}
      </Box>
      <Flex component="dl" direction="column" gap="xxs" className={css.facts}>
        <Box component="dt" fz="0.875rem" pt="xs" className="ruled dimmed">
          {t('sheet.state')}
        </Box>
        <Box component="dd" pb="xs" className="anywhere">
          {t(`sheet.search.${searchState}`)}
        </Box>
        <Box component="dt" fz="0.875rem" pt="xs" className="ruled dimmed">
          {t('sheet.email')}
        </Box>
        <Box component="dd" pb="xs" className="anywhere">
          <a href={`mailto:${email}`}>{email}</a>
          {!emailVerified && <span className="small dimmed"> {t('sheet.unconfirmed')}</span>}
        </Box>
        <Box component="dt" fz="0.875rem" pt="xs" className="ruled dimmed">
          {t('sheet.teacher')}
        </Box>
        <Box component="dd" pb="xs" className="anywhere">
          {teacherName ?? t('sheet.no-class')}
        </Box>
        <Box component="dt" fz="0.875rem" pt="xs" className="ruled dimmed">
          {t('sheet.signed-up')}
        </Box>
        <Box component="dd" pb="xs" className="anywhere">
          <RelativeDay at={signedUpAt} />
        </Box>
      </Flex>
    </section>
  );
}

function Applications({ file: { applications } }: { file: StudentFileView }) {
  const { t } = useTranslation('file-tickets');
  const titleOf = usePostTitle();
  return (
    <section aria-labelledby="applications">
      <Box component="h2" pb="sm" id="applications" className="h3">
        {t('sheet.applications', { count: applications.length })}
      </Box>
      {applications.length === 0 && <p className="dimmed">{t('sheet.no-application')}</p>}
      <ul className="bare-list">
        {applications.map(({ id, offerTitle, companyName, status, sentAt }) => (
          <Columns
            component="li"
            columns="minmax(0, 1fr) auto 8rem"
            gap="lg"
            rowGap="xxs"
            align="center"
            rule="above"
            py="sm"
            key={id}
            className={css.row}
          >
            <div>
              <Box component="p" ff="var(--font-display)" fz="1.0625rem">
                {titleOf(offerTitle)}
              </Box>
              <p className="small dimmed">{companyName}</p>
            </div>
            <ApplicationChip status={status} />
            <p className="small dimmed">
              {t('sheet.sent')} <RelativeDay at={sentAt} />
            </p>
          </Columns>
        ))}
      </ul>
    </section>
  );
}

function Acts({ file: { acts } }: { file: StudentFileView }) {
  const { t } = useTranslation('file-tickets');
  const titleOf = usePostTitle();
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acts">
      <Box component="h2" pb="sm" id="acts" className="h3">
        {t('sheet.acts')}
      </Box>
      <ol className="bare-list">
        {acts.map(({ at, state, by, offerTitle }) => (
          <Box component="li" py="sm" key={`${String(at)} ${offerTitle}`} className="ruled">
            <p>
              {t(`status:application.${state}`)} <span className="dimmed">{t(`roles:${by}.by`)}</span>
            </p>
            <p className="small dimmed">
              <RelativeDay at={at} />, {titleOf(offerTitle)}
            </p>
          </Box>
        ))}
      </ol>
    </section>
  );
}
