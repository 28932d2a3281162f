import { Box, Button } from '@mantine/core';
import { OFFER_KINDS, type OfferKind } from '@seve/domain';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferCount } from '../../../../ui/wording/use-offer-count.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from './FindBox.module.css';

/** Search of offers; the button shows how many match. */
export function FindBox() {
  const { t } = useTranslation('home');
  const id = useId();
  const offer = useOfferWords();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<OfferKind>();
  const count = useOfferCount({ q: words, kind: kind && [kind] });

  const see = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/offres', search: { q: words.trim() || undefined, kind } });
  };
  return (
    <search>
      <form className={css.find} onSubmit={see}>
        <div className={css.field}>
          <Box component="label" display="block" mb="2px" className="micro dimmed" htmlFor={`${id}-words`}>
            {t('find.words')}
          </Box>
          <input
            id={`${id}-words`}
            type="search"
            maxLength={80}
            autoComplete="off"
            placeholder={t('find.example')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <div className={css.field}>
          <Box component="label" display="block" mb="2px" className="micro dimmed" htmlFor={`${id}-kind`}>
            {t('find.kind')}
          </Box>
          <select
            id={`${id}-kind`}
            value={kind ?? ''}
            onChange={({ currentTarget: { value } }) => setKind(OFFER_KINDS.find((one) => one === value))}
          >
            <option value="">{t('find.all-kinds')}</option>
            {OFFER_KINDS.map((one) => (
              <option key={one} value={one}>
                {offer.kind(one)}
              </option>
            ))}
          </select>
          <IconChevronDown className={`dimmed ${css.chevron}`} size={16} stroke={1.6} aria-hidden="true" />
        </div>
        <Button type="submit" size="lg" className={css.see} leftSection={<IconSearch size={18} stroke={1.6} />}>
          {count === undefined ? t('find.see-all') : t('find.see', { count })}
        </Button>
      </form>
    </search>
  );
}
