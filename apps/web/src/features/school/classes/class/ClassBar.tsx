import { Flex } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { type ClassSearch, countByState, type ProgressState } from '@seve/domain';
import { type Icon, IconAlertTriangle, IconCheck, IconHourglass, IconMailQuestion, IconUserQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ClassBar.module.css';

const ICONS: Record<ProgressState, Icon> = {
  not_joined: IconUserQuestion,
  no_application: IconAlertTriangle,
  to_confirm: IconMailQuestion,
  waiting: IconHourglass,
  placed: IconCheck,
};

interface ClassBarProps {
  students: readonly ClassStudent[];
  search: ClassSearch;
}

/** Bar of the class by state. A click on a part filters the table by it; a second click removes the filter. */
export function ClassBar({ students, search }: ClassBarProps) {
  const { t } = useTranslation('classes');
  const parts = [...countByState(students)].filter(([state, count]) => count > 0 || state === search.etat);
  return (
    <nav aria-label={t('bar.name')}>
      <ul className={`bare-list ${css.bar}`}>
        {parts.map(([state, count]) => {
          const Glyph = ICONS[state];
          const isOpen = search.etat === state;
          return (
            <li key={state} style={{ '--people': count } as CSSProperties}>
              <Link
                from="/classes/$classId"
                to="."
                search={{ ...search, etat: isOpen ? undefined : state }}
                replace
                resetScroll={false}
                className={css.part}
                data-state={state}
                data-off={(search.etat && !isOpen) || undefined}
                aria-current={isOpen ? 'true' : undefined}
                activeOptions={{ exact: true, includeSearch: true }}
                activeProps={{ 'aria-current': undefined }}
              >
                <span className={css.ink} />
                <span className={`num ${css.count}`}>{count}</span>{' '}
                <Flex component="span" gap="xs" align="flex-start" className={`small dimmed ${css.words}`}>
                  <Glyph size={16} stroke={1.6} aria-hidden="true" />
                  {t(`status:progress.${state}`)}
                </Flex>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
