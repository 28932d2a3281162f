import { Button, TextInput } from '@mantine/core';
import type { OfferKind } from '@seve/domain';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferCount } from '../../ui/use-offer-count.js';
import css from './SearchBar.module.css';

/** The words go to the address on sending; the button already says what they would find. */
export function SearchBar({ words = '', kind }: { words?: string; kind?: OfferKind }) {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  const [inAddress, setInAddress] = useState(words);
  if (words !== inAddress) {
    setInAddress(words);
    setTyped(words);
  }
  const count = useOfferCount(typed, kind);
  const see = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/offres', search: { q: typed.trim() || undefined, kind } });
  };
  return (
    <search>
      <form className={css.bar} onSubmit={see}>
        <TextInput
          className={css.words}
          label={t('list.words')}
          type="search"
          maxLength={80}
          autoComplete="off"
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" className={css.see}>
          {count === undefined ? t('list.see-all') : t('list.see', { count })}
        </Button>
      </form>
    </search>
  );
}
