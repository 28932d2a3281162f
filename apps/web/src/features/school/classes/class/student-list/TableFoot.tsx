import { Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './TableFoot.module.css';

interface TableFootProps {
  shown: number;
  total: number;
}

/** Number of shown students with a link to all of them, and a legend of the stem. */
export function TableFoot({ shown, total }: TableFootProps) {
  const { t } = useTranslation('classes');
  return (
    <Flex rowGap="xs" columnGap="lg" justify="space-between" wrap="wrap" className={`small dimmed ${css.foot}`}>
      <p role="status">
        {shown < total ? t('foot.some', { count: shown, total }) : t('foot.all', { count: total })}{' '}
        {shown < total && (
          <Link from="/classes/$classId" to="." search={{}} resetScroll={false}>
            {t('foot.show-all')}
          </Link>
        )}
      </p>
      <p className={css.key}>
        <span>
          <i data-node="done" aria-hidden="true" />
          {t('foot.done')}
        </span>
        <span>
          <i data-node="now" aria-hidden="true" />
          {t('foot.now')}
        </span>
        <span>
          <i data-node="blocked" aria-hidden="true" />
          {t('foot.blocked')}
        </span>
      </p>
    </Flex>
  );
}
