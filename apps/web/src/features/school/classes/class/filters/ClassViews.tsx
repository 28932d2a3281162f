import { ActionIcon, Button, Flex } from '@mantine/core';
import { savedViewsListOptions } from '@seve/api-client';
import { type ClassSearch, readClassSearch, writeClassSearch } from '@seve/domain';
import { IconDeviceFloppy, IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ClassViews.module.css';
import { CLASS_VIEWS, READY_VIEWS } from './class-views.js';
import { SaveView } from './SaveView.js';
import { useRemoveView } from './use-saved-views.js';

/** Views of the class: the built-in ones, then the reader's own. */
export function ClassViews({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const saved = useSuspenseQuery(savedViewsListOptions(CLASS_VIEWS)).data;
  const [isNaming, setNaming] = useState(false);
  const remove = useRemoveView();
  const shown = writeClassSearch(search);
  const ready = READY_VIEWS.map((view) => ({ name: t(`views.${view.key}`), search: view.search }));
  const isKnown = [...ready.map((view) => writeClassSearch(view.search)), ...saved.map((view) => view.search)].includes(shown);
  return (
    <nav className="no-print" aria-label={t('views.label')}>
      <Flex component="ul" gap="xs" wrap="wrap" pt="1.625rem" className="bare-list">
        {ready.map((view) => (
          <li key={view.name}>
            <ViewLink name={view.name} search={view.search} isOn={writeClassSearch(view.search) === shown} />
          </li>
        ))}
        {saved.map(({ id, name, search: kept }) => (
          <Flex component="li" align="center" key={id}>
            <ViewLink name={name} search={readClassSearch(Object.fromEntries(new URLSearchParams(kept)))} isOn={kept === shown} />
            <ActionIcon
              size={36}
              aria-label={t('views.remove', { name })}
              loading={remove.isPending && remove.variables.id === id}
              onClick={() => remove.mutate({ id, name, search: kept })}
            >
              <IconX size={16} stroke={1.8} />
            </ActionIcon>
          </Flex>
        ))}
        {!isKnown && (
          <li>
            <Button
              size="sm"
              variant="subtle"
              leftSection={<IconDeviceFloppy size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => setNaming(true)}
            >
              {t('views.save')}
            </Button>
          </li>
        )}
      </Flex>
      <SaveView opened={isNaming} search={shown} onClose={() => setNaming(false)} />
    </nav>
  );
}

function ViewLink({ name, search, isOn }: { name: string; search: ClassSearch; isOn: boolean }) {
  return (
    <Link
      from="/classes/$classId"
      to="."
      search={search}
      replace
      resetScroll={false}
      className={css.view}
      data-on={isOn || undefined}
      aria-current={isOn ? 'true' : undefined}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{ 'aria-current': undefined }}
    >
      {name}
    </Link>
  );
}
