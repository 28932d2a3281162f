import { Button, Flex, Stack } from '@mantine/core';
import { schoolContractSigningOpenMutation, schoolContractSigningWithdraw, type VersionView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconSignature } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';

/** Puts the contract to signature; what the law holds against it is said. */
export function OpenSignatures({ id, refused }: { id: string; refused: number }) {
  const { t } = useTranslation('contracts');
  const invalidate = useInvalidate();
  const opening = useMutation({ ...schoolContractSigningOpenMutation(), onError: useShowProblem() });
  const open = async () => {
    await opening.mutateAsync({ path: { id } });
    showToast(t('open.done'));
    await invalidate('contract');
    focusHeading();
  };
  return (
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby="open">
      <h2 id="open" className="h3">
        {t('open.title')}
      </h2>
      {refused > 0 ? <p>{t('open.refused', { count: refused })}</p> : <p className="dimmed">{t('open.what')}</p>}
      {refused === 0 && (
        <div>
          <Button
            loading={opening.isPending}
            leftSection={<IconSignature size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => void open().catch(() => undefined)}
          >
            {t('open.act')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface SignatoriesProps {
  id: string;
  version: VersionView;
  /** The office may take the version back. */
  isManaged: boolean;
}

/** Those who sign the version that is out, and the file. */
export function Signatories({ id, version, isManaged }: SignatoriesProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const withdraw = async (reason: string) => {
    await schoolContractSigningWithdraw({ path: { id }, body: { reason } });
    showToast(t('withdraw.done'));
    await invalidate('contract');
    focusHeading();
  };
  return (
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby="signatories">
      <h2 id="signatories" className="h3">
        {t('signatories.title')}
      </h2>
      <ul className="bare-list">
        {version.signatories.map(({ id: key, role, name, email, state, signedAt }) => (
          <Flex key={key} component="li" columnGap="md" rowGap="xxs" py="xs" justify="space-between" wrap="wrap" className="ruled">
            <div>
              <p className="anywhere">{name}</p>
              <p className="small dimmed anywhere">
                {t(`signatories.role.${role}`)}
                {email !== null && `, ${email}`}
              </p>
            </div>
            <p className="small">
              {signedAt === null
                ? t(`signatories.state.${state}`)
                : t('signatories.signed', { day: format.shortDay(dayInParis(new Date(signedAt))) })}
            </p>
          </Flex>
        ))}
      </ul>
      <div>
        <a href={`/api/school-contracts/${id}/versions/${version.id}/file`} download>
          {t('signatories.file')}
        </a>
      </div>
      {isManaged && (
        <div>
          <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
            {t('withdraw.act')}
          </Button>
        </div>
      )}
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('withdraw.act')}
        path="reason"
        label={t('withdraw.label')}
        verb={t('withdraw.act')}
        onSend={withdraw}
      >
        {t('withdraw.what')}
      </ReasonDialog>
    </Stack>
  );
}
