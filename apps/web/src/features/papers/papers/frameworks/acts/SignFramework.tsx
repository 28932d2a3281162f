import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FrameworkView, frameworkMovesSign } from '@seve/api-client';
import { FRAMEWORK_SIDES } from '@seve/domain';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { TextField } from '../../../../../ui/forms/TextField.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { TextBody } from '../one/Terms.js';
import { useShowFramework } from './use-show-framework.js';

/** Shows the text, then asks for name, function and consent. Signing opens once each side has said who represents it, because the text names them. */
export function SignFramework({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const { side, contacts } = framework;
  const missing = FRAMEWORK_SIDES.filter((of) => !contacts.some((one) => one.side === of && one.represents));
  return (
    <Section id="sign" title={t('sign.title')}>
      {missing.map((of) => (
        <Alert key={of} color="ocre" icon={<IconUserPlus size={20} stroke={1.6} aria-hidden="true" />}>
          {t(`sign.contact-missing.${of === side ? 'mine' : 'theirs'}.${of}`)}
        </Alert>
      ))}
      <p className="dimmed">{t('sign.what')}</p>
      <TextBody framework={framework} />
      {missing.length === 0 && <SignForm framework={framework} />}
    </Section>
  );
}

function SignForm({ framework: { id, side, contacts, textSha256 } }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const { firstName, lastName } = useAccount();
  const show = useShowFramework();
  const own = `${firstName} ${lastName}`;
  const named = contacts.find((one) => one.side === side && one.represents && one.name === own);
  const form = useForm({
    initialValues: { name: own, function: named?.function ?? '', consents: false },
    validate: {
      function: (post) => (post.trim() === '' ? t('sign.function-missing') : null),
      consents: (isGiven) => (isGiven ? null : t('sign.consent-missing')),
    },
  });
  const submit = async (values: typeof form.values) => {
    const { data } = await frameworkMovesSign({ path: { id }, body: { ...values, textSha256 } });
    await show(data, data.state === 'proposed' ? t('sign.done') : t('sign.done-both'));
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <Columns columns={2} from="tablet" gap="md" rowGap="field">
            <TextField label={t('sign.name')} required maxLength={80} autoComplete="name" {...form.getInputProps('name')} />
            <TextField
              label={t('sign.function')}
              hint={t('sign.function-hint')}
              required
              maxLength={80}
              {...form.getInputProps('function')}
            />
          </Columns>
          <Checkbox label={t(`sign.consent.${side}`)} {...form.getInputProps('consents', { type: 'checkbox' })} />
          <div>
            <Button type="submit" loading={isPending}>
              {t(`sign.act.${side}`)}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
