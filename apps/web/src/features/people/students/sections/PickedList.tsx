import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PickedList.module.css';

interface PickedListProps {
  /** Accessible name of the list. */
  label: string;
  items: readonly { key: string; label: string }[];
  onRemove: (key: string) => void;
}

/** Number of items that are always shown; the others are folded. */
const FIRST = 8;

/** Picked items, each with a button that removes it and moves the focus to the next one. */
export function PickedList({ label, items, onRemove }: PickedListProps) {
  const { t } = useTranslation('profile');
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const remove = (key: string, index: number) => {
    onRemove(key);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      buttons[Math.min(index, buttons.length - 1)]?.focus();
    });
  };
  const folded = items.length - FIRST;
  const shown = isOpen || folded <= 1 ? items : items.slice(0, FIRST);
  return (
    <>
      <ul ref={list} className={`bare-list ${css.list}`} aria-label={label}>
        {shown.map(({ key, label: name }, index) => (
          <li key={key}>
            <span>{name}</span>
            <button type="button" onClick={() => remove(key, index)} aria-label={t('remove', { name })}>
              <IconX size={16} stroke={1.8} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {folded > 1 && (
        <Button variant="subtle" size="sm" mt="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('skills.fewer') : t('skills.more', { count: folded })}
          <span className="visually-hidden">{t('skills.about', { title: label })}</span>
        </Button>
      )}
    </>
  );
}
