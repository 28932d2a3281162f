import { Button, Group } from '@mantine/core';
import { type ApplicationForStudent, answersAgree, answersRefuse } from '@seve/api-client';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { useApplicationChange } from './use-application-change.js';

/** Asks whether the company may keep the file for later, and says what a yes means and how it is revoked. */
export function PoolQuestion({ application }: { application: ApplicationForStudent }) {
  const { t } = useTranslation('applications');
  const titleOf = usePostTitle();
  const { id, company, poolAgreedAt, offer } = application;
  const agrees = poolAgreedAt !== null;
  const answer = useApplicationChange(
    (isYes: boolean) =>
      isYes ? answersAgree({ path: { id }, body: { consentTextVersion: POOL_CONSENT_VERSION } }) : answersRefuse({ path: { id } }),
    (isYes) => (isYes ? t('pool.agreed', { company: company.name }) : t('pool.taken-back', { company: company.name })),
  );
  return (
    <>
      {!agrees && <p className="small dimmed">{t('pool.means', { company: company.name })}</p>}
      <Group gap="xs" mt="field">
        <Button variant={agrees ? 'default' : 'filled'} loading={answer.isPending} onClick={() => answer.mutate(!agrees)}>
          {agrees ? t('pool.take-back') : t('pool.yes')}
          <span className="visually-hidden">{t('about', { title: titleOf(offer?.title ?? null) })}</span>
        </Button>
      </Group>
    </>
  );
}
