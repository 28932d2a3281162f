import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type MyAccountView, myAccountRename } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useForgetSession } from '../../../../session.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { NameFields } from '../form/NameFields.js';
import { useRules } from '../form/use-rules.js';
import { AccountPart } from './AccountPart.js';

/** Name of the reader, which also signs letters. */
export function NamePart({ mine: { firstName, lastName } }: { mine: MyAccountView }) {
  const { t } = useTranslation('my-account');
  const [isOpen, setOpen] = useState(false);
  return (
    <AccountPart id="my-name" title={t('name.title')}>
      {isOpen ? (
        <NameForm firstName={firstName} lastName={lastName} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p className="anywhere">
            <b>{`${firstName} ${lastName}`}</b>
          </p>
          <p className="small dimmed">{t('name.why')}</p>
          <Button variant="default" size="sm" onClick={() => setOpen(true)}>
            {t('name.open')}
          </Button>
        </>
      )}
    </AccountPart>
  );
}

function NameForm({ firstName, lastName, onDone }: { firstName: string; lastName: string; onDone: () => void }) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const invalidate = useInvalidate();
  const forget = useForgetSession();
  const form = useForm({ initialValues: { firstName, lastName }, validate: { firstName: rules.filled, lastName: rules.filled } });
  const submit = async (body: typeof form.values) => {
    await myAccountRename({ body });
    await Promise.all([invalidate('ownAccount'), forget()]);
    showToast(t('name.done'));
    onDone();
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <NameFields form={form} />
          <Group gap="xs">
            <Button type="submit" loading={isPending}>
              {t('save')}
            </Button>
            <Button variant="subtle" onClick={onDone}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </SubmitForm>
  );
}
