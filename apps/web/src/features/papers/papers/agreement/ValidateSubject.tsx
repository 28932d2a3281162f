import { Button, Group, Stack } from '@mantine/core';
import { type AgreementForSchool, schoolAgreementsValidateMutation } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import type { AskedParty } from './RemarksDialog.js';

interface ValidateSubjectProps {
  agreement: AgreementForSchool;
  onAsk: (party: AskedParty) => void;
}

/** Subject, skills and days: what the teacher validates, and what asks for it again when it changes. */
export function ValidateSubject({ agreement: { id, host, school, startOn, endOn }, onAsk }: ValidateSubjectProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const invalidate = useInvalidate();
  const validation = useMutation({ ...schoolAgreementsValidateMutation(), onError: useShowProblem() });
  const validate = async () => {
    await validation.mutateAsync({ path: { id } });
    showToast(t('validate.done'));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby="validate">
      <h2 id="validate" className="h3">
        {t('validate.title')}
      </h2>
      <p className="dimmed">{t('validate.what')}</p>
      <FactList>
        <div>
          <dt>{t('agreement-fields:activities')}</dt>
          <dd className="own-words">{host.content.activities}</dd>
        </div>
        <div>
          <dt>{t('agreement-fields:skills')}</dt>
          <dd className="own-words">{school.content.skills}</dd>
        </div>
        <div>
          <dt>{t('days.title')}</dt>
          <dd>{format.dayRange(startOn, endOn)}</dd>
        </div>
      </FactList>
      <Group gap="xs">
        <Button
          loading={validation.isPending}
          leftSection={<IconCheck size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => void validate().catch(() => undefined)}
        >
          {t('validate.act')}
        </Button>
        <Button variant="default" onClick={() => onAsk('host')}>
          {t('ask.title.host')}
        </Button>
        <Button variant="default" onClick={() => onAsk('school')}>
          {t('ask.title.school')}
        </Button>
      </Group>
    </Stack>
  );
}
