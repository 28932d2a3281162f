import { Flex } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './NeverIn.module.css';

/** Lists the facts that no score uses, and says that a person decides. */
export function NeverIn({ never }: { never: readonly string[] }) {
  const { t } = useTranslation('score');
  return (
    <section aria-labelledby="never">
      <h2 id="never">{t('never.title')}</h2>
      <ul className={`bare-list ${css.never}`}>
        {never.map((what) => (
          <Flex component="li" gap="xs" py="xs" className="ruled" key={what}>
            <IconX size={18} stroke={1.6} aria-hidden="true" />
            {what}
          </Flex>
        ))}
      </ul>
      <p>{t('never.person')}</p>
    </section>
  );
}
