import { Stack } from '@mantine/core';
import { classesReadOptions, joinsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { BackToClass } from '../../../../../ui/actions/BackToClass.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { ClassName } from '../../../../../ui/wording/ClassName.js';
import { EnteredByCode } from './EnteredByCode.js';
import { WaitingSheet } from './WaitingSheet.js';

/** Sign-ups by class code: the teacher decides about waiting ones and sees those already in. */
export function JoinsScreen() {
  const { t } = useTranslation('roster');
  const { classId } = useParams({ from: '/classes/$classId/inscriptions' });
  const path = { id: classId };
  const { name } = useSuspenseQuery(classesReadOptions({ path })).data;
  const { waiting, entered } = useSuspenseQuery(joinsListOptions({ path })).data;
  return (
    <Page width="reading">
      <BackToClass classId={classId} className={name} />
      <PageHead title={t('joins.title')} place={<ClassName name={name} />} context={t('joins.context')} />
      {waiting.length === 0 ? (
        <EmptyState title={t('joins.none')}>{t('joins.none-why')}</EmptyState>
      ) : (
        <Stack component="ul" className="bare-list" gap="block">
          {waiting.map((join) => (
            <li key={join.id}>
              <WaitingSheet classId={classId} join={join} />
            </li>
          ))}
        </Stack>
      )}
      {entered.length > 0 && <EnteredByCode classId={classId} entered={entered} />}
    </Page>
  );
}
