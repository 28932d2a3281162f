import { Button, Group } from '@mantine/core';
import { type AgreementForSchool, schoolAgreementsValidate } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { useDone } from '../../../../ui/feedback/use-done.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';

interface ValidateSubjectProps {
  agreement: AgreementForSchool;
  onAsk: (party: 'host' | 'school') => void;
}

/** Subject, skills and days, which the teacher validates, and validates again after a change. */
export function ValidateSubject({ agreement: { id, host, school, startOn, endOn }, onAsk }: ValidateSubjectProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const done = useDone();
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
        <ActButton
          icon={IconCheck}
          act={() => schoolAgreementsValidate({ path: { id } })}
          onDone={() => done(t('validate.done'), 'schoolAgreement')}
        >
          {t('validate.act')}
        </ActButton>
        {(['host', 'school'] as const).map((party) => (
          <Button key={party} variant="default" onClick={() => onAsk(party)}>
            {t(`ask.title.${party}`)}
          </Button>
        ))}
      </Group>
    </Section>
  );
}
