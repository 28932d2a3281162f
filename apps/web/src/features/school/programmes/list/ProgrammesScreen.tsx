import { Box, Button } from '@mantine/core';
import { programmesListOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { NewProgramme } from './NewProgramme.js';
import { ProgrammeRow } from './ProgrammeRow.js';

/** Programmes of the school, with the dates when students are in companies. */
export function ProgrammesScreen() {
  const { t } = useTranslation('programmes');
  const { role } = useAccount();
  const programmes = useSuspenseQuery(programmesListOptions()).data;
  const [isCreating, setCreating] = useState(false);
  const [open, archived] = [programmes.filter((one) => !one.isArchived), programmes.filter((one) => one.isArchived)];
  const create = isSchoolOfficeRole(role) && (
    <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setCreating(true)}>
      {t('create.open')}
    </Button>
  );
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} acts={open.length > 0 && create} />
      {open.length === 0 && (
        <EmptyState drawing="door-guide" title={t('none.title')} action={create}>
          {create ? t('none.why') : t('none.why-teacher')}
        </EmptyState>
      )}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open" className="visually-hidden">
            {t('open')}
          </h2>
          <ul className="bare-list">
            {open.map((one) => (
              <ProgrammeRow key={one.id} programme={one} />
            ))}
          </ul>
        </section>
      )}
      {archived.length > 0 && (
        <Box component="section" mt="xl" aria-labelledby="archived">
          <h2 id="archived" className="h3">
            {t('archived')}
          </h2>
          <ul className="bare-list">
            {archived.map((one) => (
              <ProgrammeRow key={one.id} programme={one} />
            ))}
          </ul>
        </Box>
      )}
      {create && <NewProgramme opened={isCreating} onClose={() => setCreating(false)} />}
    </Page>
  );
}
