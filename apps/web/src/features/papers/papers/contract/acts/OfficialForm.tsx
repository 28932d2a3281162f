import { Alert, Button, Group } from '@mantine/core';
import type { ContractForEmployer, ContractFormView } from '@seve/api-client';
import { areTermsAgreed, dayInParis } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import type { ContractAccess } from '../one/contract-access.js';
import { CompareForm } from './CompareForm.js';
import { RecordForm } from './RecordForm.js';

/** The official form of a contract whose terms are agreed: to sign outside, then its day and fingerprint; the file is never sent. */
export function OfficialForm({ contract, access }: { contract: ContractForEmployer; access: ContractAccess }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const [opened, setOpened] = useState<'record' | 'compare' | null>(null);
  const { kind, state, acts, form, startOn } = contract;
  if (form === null && !areTermsAgreed(state)) return null;
  const close = () => setOpened(null);
  return (
    <Section id="official-form" title={t('form.title')} isSheet>
      {form === null ? <p>{t('form.to-sign', { day: format.longDay(startOn), context: kind })}</p> : <SignedForm form={form} />}
      <Group gap="xs">
        {acts.includes('record_form') && (
          <Button variant={form === null ? 'filled' : 'default'} onClick={() => setOpened('record')}>
            {form === null ? t('form.act') : t('form.again')}
          </Button>
        )}
        {form !== null && (
          <Button variant="default" onClick={() => setOpened('compare')}>
            {t('form.check')}
          </Button>
        )}
      </Group>
      <Dialog opened={opened === 'record'} onClose={close} title={t('form.act')}>
        <RecordForm record={access.form} onClose={close} />
      </Dialog>
      <Dialog opened={opened === 'compare'} onClose={close} title={t('form.check')}>
        {form !== null && <CompareForm sha256={form.sha256} />}
      </Dialog>
    </Section>
  );
}

function SignedForm({ form: { signedOn, seenAt, sha256, late } }: { form: ContractFormView }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  return (
    <>
      {late && (
        <Alert title={late.sentence}>
          <p>{late.article}</p>
        </Alert>
      )}
      <FactList>
        <Fact name={t('form.signedOn')}>{format.longDay(signedOn)}</Fact>
        <Fact name={t('form.seenAt')}>{format.longDay(dayInParis(new Date(seenAt)))}</Fact>
        <Fact name={t('form.sha256')}>
          <span className="small anywhere">{sha256}</span>
        </Fact>
      </FactList>
    </>
  );
}
