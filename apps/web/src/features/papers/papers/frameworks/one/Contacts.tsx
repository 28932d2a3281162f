import { Button, Stack } from '@mantine/core';
import type { FrameworkView } from '@seve/api-client';
import { FRAMEWORK_SIDES } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { ContactsForm } from '../form/ContactsForm.js';
import { ContactsOf } from './ContactsOf.js';

/** People to turn to on each side; the reader writes those of their own. */
export function Contacts({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const { side, contacts, actions } = framework;
  const mayWrite = actions.includes('contacts');
  const isEmpty = !contacts.some((one) => one.side === side);
  const [isEdited, setEdited] = useState(false);
  const isForm = mayWrite && (isEdited || isEmpty);
  return (
    <Section id="contacts" title={t('contacts.title')}>
      <Columns columns={isForm ? 1 : 2} from="tablet" gap="lg" rowGap="md">
        {FRAMEWORK_SIDES.map((of) => (
          <Stack key={of} gap="xs">
            <h3 className="row-title">{t(`contacts.of.${of}`)}</h3>
            {of === side && isForm ? (
              <ContactsForm framework={framework} onDone={() => setEdited(false)} />
            ) : (
              <ContactsOf framework={framework} side={of} />
            )}
            {of === side && mayWrite && !isForm && (
              <div>
                <Button variant="default" size="sm" onClick={() => setEdited(true)}>
                  {t('contacts.edit')}
                </Button>
              </div>
            )}
          </Stack>
        ))}
      </Columns>
    </Section>
  );
}
