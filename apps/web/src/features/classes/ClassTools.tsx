import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ClassTools.module.css';
import { type ClassSearch, SORTS } from './class-search.js';

const PAUSE_MS = 200;

/** Kept in the address, without a step back for each letter. */
export function ClassTools({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const navigate = useNavigate({ from: '/classes/$classId' });
  const [typed, setTyped] = useState(search.q ?? '');
  const isTyping = useRef(false);
  const show = (next: Partial<ClassSearch>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const find = useDebouncedCallback((words: string) => {
    isTyping.current = false;
    show({ q: words || undefined });
  }, PAUSE_MS);
  useEffect(() => {
    if (!isTyping.current) setTyped(search.q ?? '');
  }, [search.q]);

  const sorts = [{ value: '', label: t('sort.urgency') }, ...SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))];
  return (
    <search className={css.tools}>
      <NativeSelect
        size="sm"
        label={t('sort.label')}
        data={sorts}
        value={search.tri ?? ''}
        onChange={({ currentTarget }) => show({ tri: SORTS.find((sort) => sort === currentTarget.value), sens: undefined })}
      />
      <TextInput
        size="sm"
        type="search"
        label={t('find')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        value={typed}
        onChange={({ currentTarget }) => {
          isTyping.current = true;
          setTyped(currentTarget.value);
          find(currentTarget.value);
        }}
      />
    </search>
  );
}
