import { Button, Group } from '@mantine/core';
import { type AgreementForSchool, schoolAgreementsValidateMutation } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
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
    <Section id="validate" title={t('validate.title')} isSheet>
      <p className="dimmed">{t('validate.what')}</p>
      <FactList>
        <Fact name={t('agreement-fields:activities')} isOwnWords>
          {host.content.activities}
        </Fact>
        <Fact name={t('agreement-fields:skills')} isOwnWords>
          {school.content.skills}
        </Fact>
        <Fact name={t('days.title')}>{format.dayRange(startOn, endOn)}</Fact>
      </FactList>
      <Group gap="xs">
        <IconButton loading={validation.isPending} icon={IconCheck} onClick={() => void validate().catch(() => undefined)}>
          {t('validate.act')}
        </IconButton>
        <Button variant="default" onClick={() => onAsk('host')}>
          {t('ask.title.host')}
        </Button>
        <Button variant="default" onClick={() => onAsk('school')}>
          {t('ask.title.school')}
        </Button>
      </Group>
    </Section>
  );
}
