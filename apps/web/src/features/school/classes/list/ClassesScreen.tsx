import { Button, Flex, Group } from '@mantine/core';
import { classesListOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ArchivedClasses } from './ArchivedClasses.js';
import { ClassSheet } from './ClassSheet.js';
import { NewClass } from './NewClass.js';

export function ClassesScreen() {
  const { t } = useTranslation('classes');
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const classes = useSuspenseQuery(classesListOptions()).data;
  const [isCreating, setCreating] = useState(false);
  const students = classes.reduce((sum, one) => sum + one.students, 0);
  const importList = (
    <LinkButton to="/listes" variant="default" leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}>
      {t('import-list')}
    </LinkButton>
  );
  const create = (
    <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setCreating(true)}>
      {t('create.open')}
    </Button>
  );
  return (
    <Page width="work">
      <PageHead
        title={isOffice ? t('title-office') : t('title')}
        context={classes.length > 0 ? `${t('count', { count: classes.length })} ${t('members', { count: students })}` : undefined}
        acts={
          classes.length > 0 ? (
            <>
              {importList}
              {create}
            </>
          ) : undefined
        }
      />
      {classes.length === 0 ? (
        <EmptyState
          drawing="door-guide"
          title={t('none.title')}
          action={
            <Group gap="xs" justify="center">
              {create}
              {importList}
            </Group>
          }
        >
          {isOffice ? t('none.why-office') : t('none.why')}
        </EmptyState>
      ) : (
        <Flex component="ul" direction="column" gap="md" className="bare-list">
          {classes.map((one) => (
            <li key={one.id}>
              <ClassSheet summary={one} />
            </li>
          ))}
        </Flex>
      )}
      <Group mt="lg" gap="xs">
        {classes.length > 0 && (
          <LinkButton to="/etablissement/annee" variant="subtle" size="sm">
            {t('year-end')}
          </LinkButton>
        )}
        <ArchivedClasses />
      </Group>
      <NewClass opened={isCreating} onClose={() => setCreating(false)} />
    </Page>
  );
}
