import { Anchor, Button, Stack } from '@mantine/core';
import type { FrameworkView } from '@seve/api-client';
import { FRAMEWORK_SIDES, type FrameworkSide, readablePhone } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { ContactsForm } from '../form/ContactsForm.js';
import type { FrameworkRead } from '../frameworks.queries.js';

/** Contacts of both sides; the reader's side edits its own. */
export function Contacts({ framework, own }: { framework: FrameworkRead; own?: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const [isEdited, setEdited] = useState(false);
  const mine = own?.actions.includes('contacts') ? own : undefined;
  const form = mine && (isEdited || !mine.contacts.some((one) => one.side === mine.side)) && (
    <ContactsForm framework={mine} onDone={() => setEdited(false)} />
  );
  return (
    <Section id="contacts" title={t('contacts.title')}>
      <Columns columns={form ? 1 : 2} from="tablet" gap="lg" rowGap="md">
        {FRAMEWORK_SIDES.map((side) => (
          <Stack key={side} gap="xs">
            <h3 className="row-title">{t(`contacts.of.${side}`)}</h3>
            {(side === mine?.side && form) || <ContactsOf framework={framework} side={side} />}
            {side === mine?.side && !form && (
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

function ContactsOf({ framework: { contacts }, side }: { framework: FrameworkRead; side: FrameworkSide }) {
  const { t } = useTranslation('frameworks');
  const own = contacts.filter((one) => one.side === side);
  if (own.length === 0) return <p className="dimmed">{t('contacts.none')}</p>;
  return (
    <ul className="bare-list">
      {own.map(({ name, function: post, email, phone, represents }) => (
        <li key={`${name} ${email}`}>
          <p>{name}</p>
          <p className="small dimmed">{post}</p>
          {represents && <p className="small">{t('contacts.representative')}</p>}
          <Stack gap="xs">
            <p className="small anywhere">
              <Anchor href={`mailto:${email}`} inherit>
                {email}
              </Anchor>
            </p>
            {phone && (
              <p className="small">
                <Anchor href={`tel:${phone}`} inherit>
                  {readablePhone(phone)}
                </Anchor>
              </p>
            )}
          </Stack>
        </li>
      ))}
    </ul>
  );
}
