import { Anchor, Stack } from '@mantine/core';
import { FRAMEWORK_SIDES, type FrameworkSide, readablePhone } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import type { FrameworkRead } from '../frameworks.queries.js';

/** People to turn to on both sides, to read. */
export function BothContacts({ framework }: { framework: FrameworkRead }) {
  const { t } = useTranslation('frameworks');
  return (
    <Section id="contacts" title={t('contacts.title')}>
      <Columns columns={2} from="tablet" gap="lg" rowGap="md">
        {FRAMEWORK_SIDES.map((side) => (
          <Stack key={side} gap="xs">
            <h3 className="row-title">{t(`contacts.of.${side}`)}</h3>
            <ContactsOf framework={framework} side={side} />
          </Stack>
        ))}
      </Columns>
    </Section>
  );
}

/** People to turn to on one side. */
export function ContactsOf({ framework: { contacts }, side }: { framework: FrameworkRead; side: FrameworkSide }) {
  const { t } = useTranslation('frameworks');
  const own = contacts.filter((one) => one.side === side);
  if (own.length === 0) return <p className="dimmed">{t('contacts.none')}</p>;
  return (
    <ul className="bare-list">
      {own.map(({ name, function: post, email, phone }) => (
        <li key={`${name} ${email}`}>
          <p>{name}</p>
          <p className="small dimmed">{post}</p>
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
