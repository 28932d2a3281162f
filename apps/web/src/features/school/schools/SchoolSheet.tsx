import { Avatar, Box, Flex, Stack } from '@mantine/core';
import { type SchoolSheetView, schoolsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { PhoneLink } from '../../../ui/actions/PhoneLink.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { initials } from '../../../ui/format/format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { SchoolHistory } from './SchoolHistory.js';
import { SchoolProgrammes } from './SchoolProgrammes.js';
import css from './SchoolSheet.module.css';

/** Page of a school: its teachers and classes. */
export function SchoolSheet() {
  const { t } = useTranslation('schools');
  const { schoolId } = useParams({ from: '/coordination/etablissements/$schoolId' });
  const school = useSuspenseQuery(schoolsReadOptions({ path: { id: schoolId } })).data;
  const facts = [t(`kind.${school.kind}`), school.communeName, school.uai && t('uai-is', { uai: school.uai })].filter(Boolean);
  return (
    <Page width="work">
      <PageHead
        title={school.name}
        place={<Link to="/coordination/etablissements">{t('title')}</Link>}
        context={facts.join(' · ')}
        acts={
          <>
            <LinkButton to="/coordination/etablissements/$schoolId/modifier" params={{ schoolId }} variant="default">
              {t('edit.open')}
            </LinkButton>
            <LinkButton to="/coordination/invitations" search={{ etablissement: school.id }}>
              {t('invite')}
            </LinkButton>
          </>
        }
      />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="block" align="start" rule="above" pt="lg">
        <Teachers school={school} />
        <Stack gap="xl">
          <Contact school={school} />
          <SchoolProgrammes schoolId={school.id} />
          <Classes school={school} />
          <SchoolHistory school={school} />
        </Stack>
      </Columns>
    </Page>
  );
}

function Teachers({ school: { teachers } }: { school: SchoolSheetView }) {
  const { t } = useTranslation('schools');
  return (
    <section aria-labelledby="teachers">
      <Box component="h2" pb="sm" id="teachers" className="h3">
        {t('sheet.teachers')}
      </Box>
      {teachers.length === 0 && (
        <EmptyState drawing="door-guide" title={t('sheet.no-teacher')}>
          {t('sheet.no-teacher-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {teachers.map(({ accountId, firstName, lastName, email, emailVerified, classes }) => (
          <Columns
            component="li"
            columns="auto minmax(0, 1fr) minmax(0, 1fr)"
            gap="md"
            rowGap="xxs"
            align="center"
            key={accountId}
            className={css.row}
          >
            <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
            <div>
              <p>{`${firstName} ${lastName}`}</p>
              <p className="small anywhere">
                <a href={`mailto:${email}`}>{email}</a>
                {!emailVerified && <span className="dimmed"> {t('sheet.unconfirmed')}</span>}
              </p>
            </div>
            <p className="small dimmed">{classes.length > 0 ? classes.join(', ') : t('sheet.no-class-yet')}</p>
          </Columns>
        ))}
      </ul>
    </section>
  );
}

function Contact({ school: { address, communeName, email, phone } }: { school: SchoolSheetView }) {
  const { t } = useTranslation('schools');
  if (address === '' && email === null && phone === null) return null;
  return (
    <section aria-labelledby="contact">
      <Box component="h2" pb="sm" id="contact" className="h3">
        {t('edit.contact')}
      </Box>
      {address !== '' && <p>{`${address}, ${communeName}`}</p>}
      {email !== null && (
        <p className="anywhere">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone !== null && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
    </section>
  );
}

function Classes({ school: { classes } }: { school: SchoolSheetView }) {
  const { t } = useTranslation('schools');
  return (
    <section aria-labelledby="classes">
      <Box component="h2" pb="sm" id="classes" className="h3">
        {t('sheet.classes')}
      </Box>
      {classes.length === 0 && <p className="dimmed">{t('sheet.no-class')}</p>}
      <ul className="bare-list">
        {classes.map(({ id, name, students }) => (
          <Flex component="li" gap="md" justify="space-between" key={id} py="sm" className="ruled">
            <span>{name}</span>
            <span className="small dimmed">{students === null ? t('sheet.few') : t('sheet.students', { count: students })}</span>
          </Flex>
        ))}
      </ul>
    </section>
  );
}
